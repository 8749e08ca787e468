import type { Day, Stay } from '../measure.js'
import { asDay, epochDay } from '../measure.js'
import type { Decode } from './decode.js'
import { describe, list, object, text } from './decode.js'
import type { Trail } from './trail.js'

export const identifier = text({
  pattern: /^[A-Za-z0-9._-]{1,64}$/,
  what: 'an id of 1 to 64 of A-Z a-z 0-9 . _ -',
})
export const constantName = text({ pattern: /^[A-Z][A-Z0-9_]*$/, what: 'a name in capitals like LAND_RIGHTS' })
export const countryCode = text({ pattern: /^[A-Z]{2}$/, what: 'a country code of two capitals' })
export const languageTag = text({
  pattern: /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/,
  what: 'a BCP-47 language tag like "en" or "pt-BR"',
})
export const anyText: Decode<string> = (value, trail) =>
  typeof value === 'string' ? value : trail.fault(`must be a text, not ${describe(value)}`)

/** The days of a problem: the epoch day of its first day, and how many there are. */
export interface Horizon {
  readonly start: number
  readonly days: number
  /** Epoch day of an ISO day, `undefined` when there is no such day. A file names the same few days again and again. */
  readonly epochDay: (text: string) => number | undefined
}

/** `epochDay` that works each day out once. */
export function rememberedDays(): (text: string) => number | undefined {
  const days = new Map<string, number>()
  return iso => {
    const before = days.get(iso)
    if (before !== undefined) return before
    const day = epochDay(iso)
    if (day !== undefined) days.set(iso, day)
    return day
  }
}

type Limits = 'WITHIN' | 'ANYWHERE'

export function faultyDay(value: unknown, trail: Trail): undefined {
  return trail.fault(`must be an existing day written YYYY-MM-DD, not ${describe(value)}`)
}

/** A calendar day as a day number. `WITHIN`: neither before the horizon nor after the day it ends. */
export function calendarDay(horizon: Horizon, limits: Limits): Decode<Day> {
  return (value, trail) => {
    const epoch = typeof value === 'string' ? horizon.epochDay(value) : undefined
    if (epoch === undefined) return faultyDay(value, trail)
    const day = epoch - horizon.start
    if (limits === 'WITHIN' && (day < 0 || day > horizon.days))
      return trail.fault(`${describe(value)} is outside the horizon`)
    return asDay(day)
  }
}

/** Complains when `until` is not after `from`. */
export function checkOrder(stay: Partial<Stay>, trail: Trail): void {
  if (stay.from !== undefined && stay.until !== undefined && stay.until <= stay.from)
    trail.fault('must be after `from` (it is the first day after the range)', 'until')
}

/** Windows in order of time; complains where two share a day. */
export function windows(horizon: Horizon): Decode<readonly Stay[]> {
  const day = calendarDay(horizon, 'WITHIN')
  const window = object({ from: day, until: day }, { check: checkOrder })
  const decode = list(window, (entries, trail) => {
    if (inOrder(entries)) return
    const order = entries.map((_, index) => index).toSorted((a, b) => entries[a]!.from - entries[b]!.from || a - b)
    for (let i = 1; i < order.length; i++) {
      const earlier = order[i - 1]!
      const later = order[i]!
      if (entries[later]!.from < entries[earlier]!.until)
        trail.fault(`overlaps window ${Math.min(earlier, later)} of the same place`, Math.max(earlier, later))
    }
  })
  return (value, trail) => {
    const entries = decode(value, trail)
    if (entries === undefined || inOrder(entries)) return entries
    return Object.freeze(entries.toSorted((a, b) => a.from - b.from))
  }
}

function inOrder(stays: readonly Stay[]): boolean {
  return stays.every((stay, index) => index === 0 || stays[index - 1]!.until <= stay.from)
}
