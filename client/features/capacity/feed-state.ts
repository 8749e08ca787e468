import { formatDay, today } from '../../lib/days.js'
import type { CalendarFeedFragment } from '../../lib/graphql/operations.generated.js'

/** Who has no feed yet names none, and yet a new one changes the answer. */
export const dependsOnFeeds = { additionalTypenames: ['CalendarFeed', 'Place'] }

/** The reader's calendar day of an instant, with its year. */
export function dayOf(instant: string): string {
  return formatDay(today(new Date(instant)))
}

export function works(feed: CalendarFeedFragment): boolean {
  return feed.revokedAt === null && Date.parse(feed.expiresAt) > Date.now()
}
