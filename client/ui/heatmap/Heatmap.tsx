import styles from './heatmap.module.css'
import type { Shade } from './shades.js'

/** A cell: its text always says what the shade shows. */
export interface HeatmapCell {
  readonly text: string
  readonly shade: Shade
}

/** A row with one cell per column, or with a remark instead of cells. */
export type HeatmapRow =
  | { readonly id: string; readonly label: string; readonly strong?: boolean; readonly cells: readonly HeatmapCell[] }
  | { readonly id: string; readonly label: string; readonly strong?: boolean; readonly remark: string }

interface Props {
  readonly caption: string
  /** What the first column holds. */
  readonly rowHeading: string
  readonly columns: ReadonlyArray<{ readonly id: string; readonly label: string }>
  readonly rows: readonly HeatmapRow[]
}

/** A table whose cells are shaded by size, for eyes, and read like any table, for ears. It scrolls within itself. */
export function Heatmap({ caption, rowHeading, columns, rows }: Props) {
  return (
    // Without a stop for the keyboard nobody could scroll it by keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles.scroller} tabIndex={0} aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {rowHeading}
            </th>
            {columns.map(column => (
              <th key={column.id} scope="col" className={styles.column}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.id} className={row.strong ? styles.strong : undefined}>
              <th scope="row" className={styles.row}>
                {row.label}
              </th>
              {'cells' in row ? (
                row.cells.map((cell, index) => (
                  <td key={columns[index]?.id ?? index} className={`${styles.cell} ${styles[`shade${cell.shade}`]}`}>
                    {cell.text}
                  </td>
                ))
              ) : (
                <td className={styles.remark} colSpan={columns.length}>
                  {row.remark}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
