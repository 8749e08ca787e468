import { useText } from '../../lib/i18n/use-text.js'
import styles from './place-timeline.module.css'
import type { TimelineKind } from './timeline.js'
import { timelineWords } from './words.js'

interface Props {
  readonly kinds: readonly TimelineKind[]
  readonly withTail: boolean
}

/** Each pattern beside its word. */
export function TimelineLegend({ kinds, withTail }: Props) {
  const t = useText()
  return (
    <ul className={styles.legend} aria-label={t(timelineWords.legend)}>
      {kinds.map(kind => (
        <li key={kind.id}>
          <Swatch pattern={kind.pattern} />
          {kind.label}
        </li>
      ))}
      {withTail ? (
        <li>
          <span className={`${styles.swatch} ${styles.tail}`} aria-hidden />
          {t(timelineWords.tail)}
        </li>
      ) : null}
    </ul>
  )
}

/** A small piece of a pattern, to stand beside the word it goes with. */
export function Swatch({ pattern }: { readonly pattern: TimelineKind['pattern'] }) {
  return <span className={`${styles.swatch} ${styles[pattern]}`} aria-hidden />
}
