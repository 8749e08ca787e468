/**
 * Days as numbers. A calendar day is an ISO string at the edges and a branded integer inside: the count of days from
 * the first day of the problem's horizon (which is day 0; earlier days are negative). Ranges are half-open everywhere.
 */

declare const dayBrand: unique symbol

/** A calendar day, counted from the first day of the horizon. */
export type Day = number & { readonly [dayBrand]: true }

/** Half-open range of days: `from` is the first day, `until` the first day free again. Never empty or reversed. */
export interface Stay {
  readonly from: Day
  readonly until: Day
}

const millisecondsPerDay = 86_400_000
const isoDay = /^\d{4}-\d{2}-\d{2}$/

/** Days since 1970-01-01 of an ISO calendar day, or `undefined` when the text is not an existing day. */
export function epochDay(text: string): number | undefined {
  if (!isoDay.test(text)) return undefined
  const time = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(time)) return undefined
  // 31 April is read as 1 May by some parsers: an existing day survives the way back.
  return new Date(time).toISOString().slice(0, 10) === text ? time / millisecondsPerDay : undefined
}

/** The ISO day `day` days after the ISO day `from`. */
export function isoDayOf(from: string, day: number): string {
  const start = epochDay(from)
  if (start === undefined) throw new Error(`not a calendar day: ${from}`)
  return new Date((start + day) * millisecondsPerDay).toISOString().slice(0, 10)
}

/** Marks an integer as a day number. */
export function asDay(number: number): Day {
  return number as Day
}
