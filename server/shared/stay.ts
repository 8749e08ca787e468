import { daysFrom, type CalendarDay } from './calendar-day.js'
import { refuse, success, type Result } from './result.js'

declare const brand: unique symbol

/** Days from `from` (inclusive) to `until`, the first day free again (exclusive). At least one day: a reversed stay cannot be made. */
export interface Stay {
  readonly from: CalendarDay
  readonly until: CalendarDay
  readonly [brand]: 'Stay'
}

/** The stay between two days, or a refusal when `until` is not after `from`. */
export function stayBetween(days: { from: CalendarDay; until: CalendarDay }): Result<Stay, { kind: 'ReversedStay' }> {
  return days.from < days.until
    ? success({ from: days.from, until: days.until } as Stay)
    : refuse({ kind: 'ReversedStay' })
}

/** The stay between two days known to be in order. Throws when they are not. */
export function stay(from: CalendarDay, until: CalendarDay): Stay {
  const result = stayBetween({ from, until })
  if (!result.ok) throw new RangeError('a stay ends after it begins')
  return result.value
}

/** The shortest stay that holds all of them; null for none. */
export function span(stays: readonly Stay[]): Stay | null {
  const [first, ...others] = stays
  if (!first) return null
  return others.reduce(
    (whole, { from, until }) => stay(from < whole.from ? from : whole.from, until > whole.until ? until : whole.until),
    first,
  )
}

/** True when the two share a day. The one overlap rule of the server; a property test holds it against PostgreSQL's &&. */
export function overlaps(one: Stay, other: Stay): boolean {
  return one.from < other.until && other.from < one.until
}

/** The days that two stays share; null for none. */
export function intersection(one: Stay, other: Stay): Stay | null {
  if (!overlaps(one, other)) return null
  return stay(one.from > other.from ? one.from : other.from, one.until < other.until ? one.until : other.until)
}

/** True when every day of `inner` is a day of `outer`. */
export function contains(outer: Stay, inner: Stay): boolean {
  return outer.from <= inner.from && inner.until <= outer.until
}

/** How many days a stay has; at least 1. */
export function lengthInDays(of: Stay): number {
  return daysFrom(of.from, of.until)
}

/** What is left of a period without some days, in order: nothing, or one or more pieces. */
export function without(period: Stay, days: readonly Stay[]): readonly Stay[] {
  return days.reduce<readonly Stay[]>(
    (pieces, out) =>
      pieces.flatMap(piece => {
        if (!overlaps(piece, out)) return [piece]
        const before = piece.from < out.from ? [stay(piece.from, out.from)] : []
        const after = out.until < piece.until ? [stay(out.until, piece.until)] : []
        return [...before, ...after]
      }),
    [period],
  )
}
