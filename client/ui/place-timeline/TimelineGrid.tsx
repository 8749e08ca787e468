import { useDirection } from '@mantine/core'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { markedSpan, within } from './cursor.js'
import type { TimelineCursor } from './cursor.js'
import type { DayNumber } from './day-number.js'
import type { TimelineLine } from './lines.js'
import { timelineWords } from './words.js'
import styles from './place-timeline.module.css'
import { daysOfAxis } from './scale.js'
import { spokenCell, spokenPeriod } from './spoken.js'
import { barsOn } from './timeline.js'
import type { TimelineAxis, TimelineBar, TimelineCell, TimelinePeriod } from './timeline.js'
import { TimelineCursorMark } from './TimelineCursorMark.js'
import { TimelineHead } from './TimelineHead.js'
import { TimelineRows } from './TimelineRows.js'
import { usePeriodDrag } from './use-period-drag.js'
import { useTimelineKeys } from './use-timeline-keys.js'

interface Props {
  readonly label: string
  readonly lines: readonly TimelineLine[]
  readonly bars: readonly TimelineBar[]
  readonly axis: TimelineAxis
  readonly today: DayNumber
  readonly onCreate: ((period: TimelinePeriod) => void) | undefined
  readonly onSelect: (cell: TimelineCell) => void
  readonly onFold: (groupId: string) => void
}

/** The graphic: one tab stop, a cursor moved by keys, and a line of text that says where it stands and what is there. */
export function TimelineGrid({ label, lines, bars, axis, today, onCreate, onSelect, onFold }: Props) {
  const t = useText()
  const { dir } = useDirection()
  const keysId = useId()
  const surface = useRef<HTMLDivElement>(null)
  const shown = useMemo(() => daysOfAxis(axis), [axis])
  const byRow = useMemo(() => barsByRow(bars), [bars])
  const bounds = { shown, lineCount: lines.length, today }
  const [state, setCursor] = useState<TimelineCursor>({ line: 0, day: today, anchor: null })
  const [touched, setTouched] = useState(false)
  const cursor = within(state, bounds)
  const line = lines[cursor.line]

  const onKeyDown = useTimelineKeys({
    cursor,
    setCursor,
    bounds,
    direction: dir,
    line,
    bars,
    onCreate,
    onSelect,
    onFold,
  })
  const rowAt = (index: number) => {
    const at = lines[index]
    return at?.type === 'row' ? at.row : undefined
  }
  const drag = usePeriodDrag({
    shown,
    direction: dir,
    canMark: pointed => {
      const row = rowAt(pointed.line)
      return Boolean(onCreate && row && barsOn(bars, row.id, pointed.day).length === 0)
    },
    onPeriod: (at, span) => {
      const row = rowAt(at)
      setCursor({ line: at, day: span.until - 1, anchor: null })
      if (row) onCreate?.({ rowId: row.id, from: span.from, until: span.until })
    },
    onPress: pointed => {
      const row = rowAt(pointed.line)
      setCursor({ ...pointed, anchor: null })
      if (row) onSelect({ row, day: pointed.day, bars: barsOn(bars, row.id, pointed.day) })
    },
  })
  useEffect(() => {
    const mark = touched && surface.current?.querySelector(`[data-cursor="${cursor.line} ${cursor.day}"]`)
    if (mark) mark.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [cursor.line, cursor.day, touched])

  const marked = drag.dragged ?? (cursor.anchor === null ? null : { ...markedSpan(cursor)!, line: cursor.line })
  const spoken = marked ? spokenPeriod(t, marked) : line ? spokenCell(t, { line, day: cursor.day, bars }) : ''
  return (
    <>
      <div className={styles.scroller}>
        {/* An application is a widget with keys of its own, which the rules below do not know. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
        <div
          ref={surface}
          className={styles.surface}
          role="application"
          aria-label={`${label}, ${t(timelineWords.graphic)}`}
          aria-describedby={keysId}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
          data-months={axis.months}
          data-creates={onCreate ? true : undefined}
          onFocus={() => setTouched(true)}
          onKeyDown={onKeyDown}
          onClick={event => {
            const index = (event.target as Element).closest<HTMLElement>('[data-group]')?.dataset['group']
            const pressed = index === undefined ? undefined : lines[Number(index)]
            if (pressed?.type === 'group') onFold(pressed.group.id)
          }}
          onPointerDown={drag.onPointerDown}
          onPointerMove={drag.onPointerMove}
          onPointerUp={drag.onPointerUp}
          onPointerCancel={drag.onPointerCancel}
        >
          <div className={styles.graphic} aria-hidden>
            <TimelineHead shown={shown} today={today} lineCount={lines.length} />
            <TimelineRows lines={lines} bars={byRow} shown={shown} />
            <TimelineCursorMark shown={shown} cursor={cursor} marked={marked} isGroup={line?.type === 'group'} />
          </div>
        </div>
      </div>
      <p className={styles.status} aria-live="polite">
        {touched ? spoken : ''}
      </p>
      <p className={styles.keys} id={keysId}>
        {t(timelineWords.keys)} {onCreate ? t(timelineWords.keysCreate) : null}
      </p>
    </>
  )
}

function barsByRow(bars: readonly TimelineBar[]): ReadonlyMap<string, readonly TimelineBar[]> {
  const byRow = new Map<string, TimelineBar[]>()
  for (const bar of bars) byRow.set(bar.rowId, [...(byRow.get(bar.rowId) ?? []), bar])
  return byRow
}
