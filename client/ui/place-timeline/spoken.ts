import { formatDayLong } from '../../lib/days.js'
import type { useText } from '../../lib/i18n/use-text.js'
import { isoDay } from './day-number.js'
import type { DayNumber, DaySpan } from './day-number.js'
import type { TimelineLine } from './lines.js'
import { timelineWords } from './words.js'
import { barsOn } from './timeline.js'
import type { TimelineBar } from './timeline.js'

type Say = ReturnType<typeof useText>

/** What a screen reader says of a line on a day. */
export function spokenCell(
  t: Say,
  cell: { readonly line: TimelineLine; readonly day: DayNumber; readonly bars: readonly TimelineBar[] },
): string {
  const { line, day } = cell
  if (line.type === 'group') {
    return t(timelineWords.group, { label: line.group.label, rowCount: line.rowCount, folded: String(line.folded) })
  }
  const standing = barsOn(cell.bars, line.row.id, day).map(bar => spokenBar(t, bar, day))
  const state = standing.length > 0 ? standing.join('; ') : t(timelineWords.cellEmpty)
  return t(timelineWords.cell, { row: line.row.label, day: spokenDay(day), state })
}

/** What a screen reader says of a period while it is being marked. */
export function spokenPeriod(t: Say, span: DaySpan): string {
  const days = span.until - span.from
  return t(timelineWords.marking, { from: spokenDay(span.from), last: spokenDay(span.until - 1), days })
}

function spokenDay(day: DayNumber): string {
  return formatDayLong(isoDay(day))
}

function spokenBar(t: Say, bar: TimelineBar, day: DayNumber): string {
  const label = bar.note ? `${bar.kind.label} (${bar.note})` : bar.kind.label
  if (day >= bar.until) return t(timelineWords.cellTail, { label, last: spokenDay(bar.tailUntil - 1) })
  return t(timelineWords.cellBar, { label, from: spokenDay(bar.from), last: spokenDay(bar.until - 1) })
}
