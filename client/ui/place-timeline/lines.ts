import type { TimelineGroup, TimelineRow } from './timeline.js'

/** A line as drawn: the heading of a group, or a row. */
export type TimelineLine =
  | { readonly type: 'group'; readonly group: TimelineGroup; readonly folded: boolean; readonly rowCount: number }
  | { readonly type: 'row'; readonly row: TimelineRow }

/** Rows and groups to draw, and which groups are folded. */
export interface LinesInput {
  readonly groups: readonly TimelineGroup[]
  readonly rows: readonly TimelineRow[]
  readonly folded: ReadonlySet<string>
}

/** The lines from top to bottom: rows without a group first, then each group's heading and, unless folded, its rows. */
export function linesOf({ groups, rows, folded }: LinesInput): readonly TimelineLine[] {
  const rowsIn = (groupId: string | undefined) => rows.filter(row => row.groupId === groupId)
  const grouped = groups.flatMap((group): TimelineLine[] => {
    const own = rowsIn(group.id)
    const isFolded = folded.has(group.id)
    const heading: TimelineLine = { type: 'group', group, folded: isFolded, rowCount: own.length }
    return isFolded ? [heading] : [heading, ...rowLines(own)]
  })
  return [...rowLines(rowsIn(undefined)), ...grouped]
}

function rowLines(rows: readonly TimelineRow[]): TimelineLine[] {
  return rows.map(row => ({ type: 'row', row }))
}
