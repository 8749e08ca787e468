import { useId } from 'react'
import styles from './heatmap.module.css'
import type { Shade } from './shades.js'

interface Props {
  readonly label: string
  readonly entries: ReadonlyArray<{ readonly shade: Shade; readonly text: string }>
}

/** Each shade beside the numbers it stands for. */
export function ShadeLegend({ label, entries }: Props) {
  const id = useId()
  return (
    <div className={styles.legend}>
      <span id={id}>{label}</span>
      <ul aria-labelledby={id}>
        {entries.map(entry => (
          <li key={entry.shade}>
            <span className={`${styles.swatch} ${styles[`shade${entry.shade}`]}`} aria-hidden />
            {entry.text}
          </li>
        ))}
      </ul>
    </div>
  )
}
