import { addDays, daysBetween, isDay } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import type { Message } from '../../lib/i18n/catalogue.js'
import { capacityWords } from './words.js'

/** The days as somebody types them: both belong to the window. Empty while nothing is typed. */
export interface TypedDays {
  readonly first: IsoDay
  readonly last: IsoDay
}

/** What is wrong with the days, by field; absent when nothing is. */
export interface DayFaults {
  readonly first?: Message
  readonly last?: Message
}

const MOST_DAYS = 3 * 366

/**
 * What can be said about the days without asking the server. `earliest` is the first day that may be given: today for a
 * new window, and for an older one the day it began on.
 */
export function faultsOf({ first, last }: TypedDays, earliest: IsoDay): DayFaults {
  if (!isDay(first)) return { first: capacityWords.dayMissing }
  if (first < earliest) return { first: capacityWords.past }
  if (!isDay(last)) return { last: capacityWords.dayMissing }
  if (last < first) return { last: capacityWords.reversed }
  if (daysBetween(first, last) > MOST_DAYS) return { last: capacityWords.tooLong }
  return {}
}

/** The half-open period the days stand for. */
export function periodOf({ first, last }: TypedDays): { readonly from: IsoDay; readonly until: IsoDay } {
  return { from: first, until: addDays(last, 1) }
}

/** The days that stand for a half-open period. */
export function typedDays(period: { readonly from: IsoDay; readonly until: IsoDay }): TypedDays {
  return { first: period.from, last: addDays(period.until, -1) }
}
