import { SECONDS_PER_DAY, dayNumber } from './civil.js'

/** Clocks of one region. Instants are seconds since 1970-01-01T00:00:00Z. */
export interface Zone {
  /**
   * The earliest and the latest instant that `wall` may mean. They differ where clocks are set back (the hour comes twice) or
   * forward (it does not come at all).
   */
  instants(wall: number): readonly [earliest: number, latest: number]
  /** What clocks show at an instant, at the latest. */
  latestWall(instant: number): number
  /** False when nobody knows where these clocks hang. */
  readonly known: boolean
}

/** A zone by how many seconds its clocks are ahead of Greenwich at an instant. */
export function zoneOf(offsetAt: (instant: number) => number): Zone {
  return {
    known: true,
    latestWall: instant => instant + offsetAt(instant),
    instants(wall) {
      const before = offsetAt(wall - SECONDS_PER_DAY)
      const after = offsetAt(wall + SECONDS_PER_DAY)
      if (before === after && offsetAt(wall - before) === before) return [wall - before, wall - before]
      const offsets = [...new Set([before, offsetAt(wall - before), offsetAt(wall - after), after])]
      const meant = offsets.filter(offset => offsetAt(wall - offset) === offset)
      const instants = (meant.length > 0 ? meant : offsets).map(offset => wall - offset)
      return [Math.min(...instants), Math.max(...instants)]
    },
  }
}

export const utc: Zone = zoneOf(() => 0)

const EASTMOST = 14 * 3600
const WESTMOST = -12 * 3600

/** Somewhere on earth: from the east of Kiribati to Baker Island. */
export const somewhere: Zone = {
  known: false,
  instants: wall => [wall - EASTMOST, wall - WESTMOST],
  latestWall: instant => instant + EASTMOST,
}

/** Offsets are asked for in these years only; outside of them a day more or less decides nothing. */
const FIRST = dayNumber(1900, 1, 1) * SECONDS_PER_DAY
const LAST = dayNumber(2201, 1, 1) * SECONDS_PER_DAY

/** A zone by its IANA name, or undefined where there is none of that name. */
export function ianaZone(name: string): Zone | undefined {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]{1,63}$/.test(name)) return undefined
  let format: Intl.DateTimeFormat
  try {
    format = clock(name)
  } catch {
    return undefined
  }
  const atMidnight = new Map<number, number>()
  function offsetAtMidnight(day: number): number {
    const found = atMidnight.get(day)
    if (found !== undefined) return found
    const offset = offsetNow(format, day * SECONDS_PER_DAY)
    atMidnight.set(day, offset)
    return offset
  }
  return zoneOf(asked => {
    const instant = Math.min(LAST, Math.max(FIRST, asked))
    const day = Math.floor(instant / SECONDS_PER_DAY)
    const offset = offsetAtMidnight(day)
    return offset === offsetAtMidnight(day + 1) ? offset : offsetNow(format, instant)
  })
}

function clock(timeZone: string): Intl.DateTimeFormat {
  const numeric = 'numeric'
  return new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: numeric,
    month: numeric,
    day: numeric,
    hour: numeric,
    minute: numeric,
    second: numeric,
  })
}

function offsetNow(format: Intl.DateTimeFormat, instant: number): number {
  const shown = new Map(format.formatToParts(instant * 1000).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0
  const day = dayNumber(part('year'), part('month'), part('day'))
  return day * SECONDS_PER_DAY + part('hour') * 3600 + part('minute') * 60 + part('second') - instant
}
