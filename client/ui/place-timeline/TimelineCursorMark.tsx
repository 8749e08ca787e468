import { formatDay } from '../../lib/days.js'
import type { TimelineCursor } from './cursor.js'
import { isoDay } from './day-number.js'
import type { DaySpan } from './day-number.js'
import styles from './place-timeline.module.css'
import { extentOn } from './scale.js'
import { HEAD_ROWS, placed } from './TimelineRows.js'

interface Props {
  readonly shown: DaySpan
  readonly cursor: TimelineCursor
  readonly marked: (DaySpan & { readonly line: number }) | null
  readonly isGroup: boolean
}

/** Where the keyboard stands, and the period being marked. */
export function TimelineCursorMark({ shown, cursor, marked, isGroup }: Props) {
  const period = marked ? extentOn(shown, marked) : null
  const at = `${cursor.line} ${cursor.day}`
  const day = extentOn(shown, { from: cursor.day, until: cursor.day + 1 })!
  return (
    <>
      {marked && period ? (
        <div className={styles.lane} style={{ gridRow: marked.line + 1 + HEAD_ROWS }}>
          <div className={styles.marked} style={placed(period)} />
        </div>
      ) : null}
      {isGroup ? (
        <div className={styles.groupCursor} style={{ gridRow: cursor.line + 1 + HEAD_ROWS }} data-cursor={at} />
      ) : (
        <div className={styles.lane} style={{ gridRow: cursor.line + 1 + HEAD_ROWS }}>
          <div className={styles.cursor} style={placed(day)} data-cursor={at}>
            <span className={styles.cursorDay} data-late={day.offset > 0.5 || undefined}>
              {formatDay(isoDay(cursor.day))}
            </span>
          </div>
        </div>
      )}
    </>
  )
}
