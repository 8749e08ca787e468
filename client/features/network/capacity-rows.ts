import { formatMonth } from '../../lib/days.js'
import type { CountBoundsFragment, NetworkRowCellsFragment } from '../../lib/graphql/operations.generated.js'
import type { Measure } from './capacity-figures.js'
import { middleOf } from './capacity-figures.js'

/** A line of the table: a region in a month. `counts` is null when the region is withheld. */
export interface CapacityRow {
  readonly key: string
  readonly region: string
  readonly hostInstitutions: CountBoundsFragment
  /** First day of the month; null for a withheld region, which has one line for all months. */
  readonly month: string | null
  readonly counts: Readonly<Record<Measure, CountBoundsFragment>> | null
}

/** The lines of the chosen month, or of all months when none is chosen. */
export function capacityRows(rows: readonly NetworkRowCellsFragment[], month: string | null): readonly CapacityRow[] {
  return rows.flatMap(({ code, name, hostInstitutions, withheld, cells }): CapacityRow[] => {
    if (withheld) return [{ key: code, region: name, hostInstitutions, month: null, counts: null }]
    return cells
      .filter(cell => month === null || cell.month === month)
      .map(cell => ({ key: `${code} ${cell.month}`, region: name, hostInstitutions, month: cell.month, counts: cell }))
  })
}

/** What the columns can be sorted by. */
export const SORT_VALUES: Readonly<Record<string, (row: CapacityRow) => string | number>> = {
  region: row => row.region,
  hosts: row => middleOf(row.hostInstitutions),
  month: row => row.month ?? '',
  open: row => (row.counts ? middleOf(row.counts.open) : -1),
  held: row => (row.counts ? middleOf(row.counts.held) : -1),
  taken: row => (row.counts ? middleOf(row.counts.taken) : -1),
}

/** The lines in the order of a column (`open`) or against it (`-open`); as they were when the column is unknown. */
export function sortedRows(rows: readonly CapacityRow[], sort: string | null): readonly CapacityRow[] {
  const against = sort?.startsWith('-') ?? false
  const valueOf = SORT_VALUES[(sort ?? '').replace(/^-/, '')]
  if (!valueOf) return rows
  return rows.toSorted((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)]
    const order = x < y ? -1 : x > y ? 1 : 0
    return against ? -order : order
  })
}

/** A month in words; a dash where there is none. */
export function monthText(month: string | null): string {
  return month === null ? '–' : formatMonth(month)
}
