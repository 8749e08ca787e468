import type { HostInstitution } from '../hosts/host-institution.js'
import { addDays, calendarDay, daysFrom, type CalendarDay } from '../shared/calendar-day.js'

/**
 * How long the word of a host about its calendar is good. It is one word about all its places: whoever publishes or
 * changes one window has looked at that window, and not at the others, so that counts for nothing here.
 */
export const freshnessRule = {
  /** On which day after the confirmation the calendar begins to count as stale. */
  staleAfterDays: 30,
  /** So many days before that the host is reminded. */
  remindDaysBefore: 5,
  /** Notice that a stale host needs on top of its own, because somebody has to ask it first. */
  askFirstDays: 3,
} as const

/** When a host last said that its calendar is right. */
export interface Freshness {
  readonly hostId: string
  /** Null when it never did. */
  readonly confirmedAt: Date | null
  /** Who said so; null when nobody did, or the platform when it was set up. */
  readonly confirmedBy: string | null
}

/** The first day on which a calendar counts as stale, unless it is confirmed before; null when it never was. */
export function staleFrom({ confirmedAt }: Pick<Freshness, 'confirmedAt'>): CalendarDay | null {
  return confirmedAt && addDays(dayOf(confirmedAt), freshnessRule.staleAfterDays)
}

/** True when nobody has said lately that the calendar is right. */
export function isStale(of: Pick<Freshness, 'confirmedAt'>, today: CalendarDay): boolean {
  const from = staleFrom(of)
  return from === null || from <= today
}

/** True when the host should be asked, because its calendar is stale or will soon be. */
export function isDue(of: Pick<Freshness, 'confirmedAt'>, today: CalendarDay): boolean {
  return isStale(of, addDays(today, freshnessRule.remindDaysBefore))
}

/** How many days ago it was confirmed; null when it never was. */
export function daysSinceConfirmed({ confirmedAt }: Pick<Freshness, 'confirmedAt'>, today: CalendarDay): number | null {
  return confirmedAt && daysFrom(dayOf(confirmedAt), today)
}

/** The notice a host needs before an arrival, in days: its own, and the days to ask it first when it is stale. */
export function noticeDays({ leadDays }: Pick<HostInstitution, 'leadDays'>, { stale }: { stale: boolean }): number {
  return stale ? leadDays + freshnessRule.askFirstDays : leadDays
}

function dayOf(instant: Date): CalendarDay {
  return calendarDay(instant.toISOString().slice(0, 10))
}
