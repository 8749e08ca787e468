import { memo } from 'react'
import { formatPeriod } from '../../lib/days.js'
import { isoDay } from './day-number.js'
import type { DaySpan } from './day-number.js'
import type { TimelineLine } from './lines.js'
import styles from './place-timeline.module.css'
import { extentOn } from './scale.js'
import type { Extent } from './scale.js'
import type { TimelineBar } from './timeline.js'

/** Grid rows above the first line: months and weeks. */
export const HEAD_ROWS = 2

interface Props {
  readonly lines: readonly TimelineLine[]
  readonly bars: ReadonlyMap<string, readonly TimelineBar[]>
  readonly shown: DaySpan
}

/** The labels at the side and the bars beside them. Apart from the cursor, so that moving it draws none of this again. */
export const TimelineRows = memo(function TimelineRows({ lines, bars, shown }: Props) {
  return lines.map((line, index) => {
    const gridRow = index + 1 + HEAD_ROWS
    if (line.type === 'group') return <GroupLine key={`group ${line.group.id}`} {...{ line, index, gridRow }} />
    return [
      <div key={`label ${line.row.id}`} className={styles.label} style={{ gridRow }}>
        {line.row.label}
        {line.row.detail ? <small className={styles.detail}>{line.row.detail}</small> : null}
      </div>,
      <div key={`track ${line.row.id}`} className={styles.track} style={{ gridRow }} data-track={index}>
        {barsOf(bars.get(line.row.id) ?? [], shown)}
      </div>,
    ]
  })
})

interface GroupLineProps {
  readonly line: Extract<TimelineLine, { type: 'group' }>
  readonly index: number
  readonly gridRow: number
}

function GroupLine({ line, index, gridRow }: GroupLineProps) {
  return (
    <div className={styles.group} style={{ gridRow }} data-group={index} data-folded={line.folded}>
      <span className={styles.groupText}>
        {line.group.label} {line.group.detail ? <small className={styles.detail}>{line.group.detail}</small> : null}
      </span>
    </div>
  )
}

/** The share of the axis that a few words take. */
const WORDS = 0.08

/** The bars of a row. A back bar keeps its words to itself where a front bar would stand on them. */
function barsOf(bars: readonly TimelineBar[], shown: DaySpan) {
  const front = bars.filter(bar => bar.kind.layer === 'front')
  return bars.flatMap(bar => {
    const wordsFrom = Math.max(bar.from, shown.from)
    const wordsUntil = wordsFrom + WORDS * (shown.until - shown.from)
    const covered = bar.kind.layer === 'back' && front.some(other => other.from < wordsUntil && other.until > wordsFrom)
    return barParts(bar, shown, covered)
  })
}

function barParts(bar: TimelineBar, shown: DaySpan, covered: boolean) {
  const extent = extentOn(shown, bar)
  const tail = extentOn(shown, { from: bar.until, until: bar.tailUntil })
  const words = bar.note ? `${bar.kind.label} · ${bar.note}` : bar.kind.label
  return [
    extent ? (
      <div
        key={bar.id}
        className={`${styles.bar} ${styles[bar.kind.layer]} ${styles[bar.kind.pattern]}`}
        style={placed(extent)}
        data-clipped-start={extent.clippedStart || undefined}
        data-clipped-end={extent.clippedEnd || undefined}
        title={`${words}, ${formatPeriod(isoDay(bar.from), isoDay(bar.until))}`}
      >
        {covered ? null : words}
      </div>
    ) : null,
    tail ? <div key={`tail ${bar.id}`} className={styles.tail} style={placed(tail)} /> : null,
  ]
}

/** Inline style for a part of the axis; set through the style object, which a strict content policy allows. */
export function placed(extent: Pick<Extent, 'offset' | 'length'>) {
  return { insetInlineStart: `${extent.offset * 100}%`, inlineSize: `${extent.length * 100}%` }
}
