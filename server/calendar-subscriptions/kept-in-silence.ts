import type { ImportedDays } from '../capacity/imported-days.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import { groupBy } from '../shared/group-by.js'
import { contains, intersection, type Stay } from '../shared/stay.js'
import type { CalendarSays, ReadDays } from './calendar-subscription.js'
import { daysAhead } from './read-days.js'

/**
 * What a calendar took that stays taken because its reading says nothing of these days. Nothing is kept twice: neither
 * what the same entry takes anyway, nor a part of what another entry was left with before. All days are to come.
 */
export function keptInSilence({
  standing,
  says: { days, silent, torn },
  today,
}: {
  readonly standing: readonly ImportedDays[]
  readonly says: Pick<CalendarSays, 'days' | 'silent' | 'torn'>
  readonly today: CalendarDay
}): ReadDays[] {
  const again = groupBy(days, entryOf)
  const leftBefore = new Set(standing.filter(takesSurely).map(each => placeAndDays(each, today)))
  const kept: ReadDays[] = []
  // What was doubted of the file as a whole is doubted again, of the file that came now.
  for (const each of standing.filter(({ doubt }) => torn === null || doubt !== torn))
    for (const part of silent) {
      const during = intersection(each.during, part)
      if (!during || during.until <= today) continue
      const rest = { placeId: each.placeId, during, key: each.key, doubt: each.doubt }
      const isPart = !holds(during, each.during, today)
      const inReading = (again.get(entryOf(each)) ?? []).some(entry => holds(entry.during, during, today))
      if (!inReading && !(isPart && leftBefore.has(placeAndDays(rest, today)))) kept.push(rest)
    }
  return kept
}

function holds(outer: Stay, inner: Stay, today: CalendarDay): boolean {
  return contains(daysAhead(outer, today), daysAhead(inner, today))
}

function entryOf({ placeId, key }: ReadDays): string {
  return JSON.stringify([placeId, key])
}

function placeAndDays({ placeId, during }: Pick<ReadDays, 'placeId' | 'during'>, today: CalendarDay): string {
  const { from, until } = daysAhead(during, today)
  return JSON.stringify([placeId, from, until])
}

function takesSurely({ doubt, answer }: ImportedDays): boolean {
  return doubt === null && answer !== 'LIFTED'
}
