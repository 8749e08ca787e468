import { locale } from './i18n/locale.js'

const instantFormat = new Intl.DateTimeFormat(locale, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
})
const fullFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' })
const utcFormat = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })

/** An instant in the reader's zone, such as Thu, 26 Nov, 17:00. */
export function formatInstant(instant: string): string {
  return instantFormat.format(new Date(instant))
}

/** An instant with the zones named: the reader's, then UTC. For titles of shorter texts. */
export function formatInstantFully(instant: string): string {
  return `${fullFormat.format(new Date(instant))} (${utcFormat.format(new Date(instant))} UTC)`
}

/** The distance from now in the largest sensible unit, such as in 2 days. */
export function formatDistance(instant: string, now: number = Date.now()): string {
  const minutes = Math.round((Date.parse(instant) - now) / 60_000)
  if (Math.abs(minutes) < 60) return relativeFormat.format(minutes, 'minute')
  if (Math.abs(minutes) < 48 * 60) return relativeFormat.format(Math.trunc(minutes / 60), 'hour')
  return relativeFormat.format(Math.trunc(minutes / 1440), 'day')
}
