import type { KeyboardEvent } from 'react'
import { markedSpan, moved, moveFor } from './cursor.js'
import type { CursorBounds, TimelineCursor } from './cursor.js'
import type { TimelineLine } from './lines.js'
import { barsOn } from './timeline.js'
import type { TimelineBar, TimelineCell, TimelinePeriod } from './timeline.js'

interface Options {
  readonly cursor: TimelineCursor
  readonly setCursor: (cursor: TimelineCursor) => void
  readonly bounds: CursorBounds
  readonly direction: 'ltr' | 'rtl'
  readonly line: TimelineLine | undefined
  readonly bars: readonly TimelineBar[]
  readonly onCreate: ((period: TimelinePeriod) => void) | undefined
  readonly onSelect: (cell: TimelineCell) => void
  readonly onFold: (groupId: string) => void
}

/** The key handler of the timeline: moves, Enter, E and Escape. Keys with Ctrl, Alt or Meta belong to the browser. */
export function useTimelineKeys(options: Options): (event: KeyboardEvent) => void {
  const { cursor, setCursor, bounds, direction } = options

  return event => {
    if (event.ctrlKey || event.altKey || event.metaKey || !options.line) return
    const move = moveFor(event, direction)
    if (move) setCursor(moved(cursor, move, bounds))
    else if (event.key === 'Enter') enter(options)
    else if (event.code === 'KeyE') ask(options)
    else if (event.key === 'Escape' && cursor.anchor !== null) setCursor({ ...cursor, anchor: null })
    else return
    event.preventDefault()
    event.stopPropagation()
  }
}

/** What stands on the day, and why it is free or not: also on a day on which Enter would begin a period. */
function ask({ cursor, line, bars, onSelect }: Options): void {
  if (line?.type !== 'row') return
  onSelect({ row: line.row, day: cursor.day, bars: barsOn(bars, line.row.id, cursor.day) })
}

function enter({ cursor, setCursor, line, bars, onCreate, onSelect, onFold }: Options): void {
  if (line?.type === 'group') return onFold(line.group.id)
  if (!line) return
  const { row } = line
  const marked = markedSpan(cursor)
  if (marked) {
    setCursor({ ...cursor, anchor: null })
    return onCreate?.({ rowId: row.id, ...marked })
  }
  const standing = barsOn(bars, row.id, cursor.day)
  if (onCreate && standing.length === 0) setCursor({ ...cursor, anchor: cursor.day })
  else onSelect({ row, day: cursor.day, bars: standing })
}
