import { memo } from 'react'
import { formatMonth } from '../../lib/days.js'
import { locale } from '../../lib/i18n/locale.js'
import { isoDay } from './day-number.js'
import type { DayNumber, DaySpan } from './day-number.js'
import styles from './place-timeline.module.css'
import { extentOn, monthsOf, weeksOf } from './scale.js'
import { HEAD_ROWS, placed } from './TimelineRows.js'

/** Axes longer than this show weeks as ticks only. */
const DAYS_WITH_WEEK_NUMBERS = 190

/** Where months are narrow, only the first and every January carry their year. */
const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' })

function isJanuary(day: DayNumber): boolean {
  return isoDay(day).slice(5, 7) === '01'
}

interface Props {
  readonly shown: DaySpan
  readonly today: DayNumber
  readonly lineCount: number
}

/** Months and weeks at the top, and the lines that run down from them: a line a month, and one for today. */
export const TimelineHead = memo(function TimelineHead({ shown, today, lineCount }: Props) {
  const months = monthsOf(shown)
  const withNumbers = shown.until - shown.from <= DAYS_WITH_WEEK_NUMBERS
  const todayExtent = extentOn(shown, { from: today, until: today + 1 })
  return (
    <>
      <div className={styles.corner} />
      <div className={styles.months}>
        {months.map(month => (
          <div key={month.from} className={styles.month} style={placed(extentOn(shown, month)!)}>
            {withNumbers || month.from === months[0]?.from || isJanuary(month.from)
              ? formatMonth(isoDay(month.from))
              : monthName.format(new Date(isoDay(month.from)))}
          </div>
        ))}
      </div>
      <div className={styles.weeks}>
        {weeksOf(shown).map(week => (
          <div key={week.from} className={styles.week} style={placed(extentOn(shown, week)!)}>
            {withNumbers && week.until - week.from > 2 ? Number(isoDay(week.from).slice(8)) : null}
          </div>
        ))}
      </div>
      <div className={styles.rules} style={{ gridRow: `${HEAD_ROWS + 1} / span ${Math.max(1, lineCount)}` }}>
        {months.slice(1).map(month => (
          <div key={month.from} className={styles.rule} style={placed(extentOn(shown, month)!)} />
        ))}
        {todayExtent ? <div className={styles.today} style={placed(todayExtent)} /> : null}
      </div>
    </>
  )
})
