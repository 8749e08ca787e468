import type { Day, Stay } from '../measure.js'
import { asDay, epochDay } from '../measure.js'
import type { Decode, Report } from './decode.js'
import { describe, list, object, text } from './decode.js'

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
export const anyText = text({ pattern: /^[\s\S]{1,200}$/, what: 'a text of 1 to 200 characters' })

/** The days of a problem: the epoch day of its first day, and how many there are. */
export interface Horizon {
  readonly start: number
  readonly days: number
}

type Limits = 'WITHIN' | 'ANYWHERE'

/** A calendar day as a day number. `WITHIN`: neither before the horizon nor after the day it ends. */
export function calendarDay(horizon: Horizon, limits: Limits): Decode<Day> {
  return (value, path, report) => {
    const epoch = typeof value === 'string' ? epochDay(value) : undefined
    if (epoch === undefined) {
      report(path, `must be an existing day written YYYY-MM-DD, not ${describe(value)}`)
      return undefined
    }
    const day = epoch - horizon.start
    if (limits === 'WITHIN' && (day < 0 || day > horizon.days)) {
      report(path, `${describe(value)} is outside the horizon`)
      return undefined
    }
    return asDay(day)
  }
}

/** Complains when `until` is not after `from`. */
export function checkOrder(stay: Partial<Stay>, path: string, report: Report): void {
  if (stay.from !== undefined && stay.until !== undefined && stay.until <= stay.from)
    report(`${path}.until`, 'must be after `from` (it is the first day after the range)')
}

/** Windows in order of time; complains where two share a day. */
export function windows(horizon: Horizon): Decode<readonly Stay[]> {
  const day = calendarDay(horizon, 'WITHIN')
  const window = object({ from: day, until: day }, { check: checkOrder })
  const decode = list(window, (entries, path, report) => {
    const order = entries.map((_, index) => index).toSorted((a, b) => entries[a]!.from - entries[b]!.from || a - b)
    for (let i = 1; i < order.length; i++) {
      const earlier = order[i - 1]!
      const later = order[i]!
      if (entries[later]!.from < entries[earlier]!.until)
        report(`${path}[${Math.max(earlier, later)}]`, `overlaps window ${Math.min(earlier, later)} of the same place`)
    }
  })
  return (value, path, report) => decode(value, path, report)?.toSorted((a, b) => a.from - b.from)
}
