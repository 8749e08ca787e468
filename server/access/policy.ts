import type { SchemaCoordinate } from './coordinates.generated.js'
import { accountsPolicy } from './policy/accounts.js'
import { basePolicy } from './policy/base.js'
import { calendarFeedsPolicy } from './policy/calendar-feeds.js'
import { calendarSubscriptionsPolicy } from './policy/calendar-subscriptions.js'
import { capacityPolicy } from './policy/capacity.js'
import { calendarKeepingPolicy } from './policy/calendar-keeping.js'
import { casesPolicy } from './policy/cases.js'
import { fileImportsPolicy } from './policy/file-imports.js'
import { deadlineRemindersPolicy } from './policy/deadline-reminders.js'
import { hostsPolicy } from './policy/hosts.js'
import { matchRunsPolicy } from './policy/match-runs.js'
import { networkPolicy } from './policy/network.js'
import { placeRequestsPolicy } from './policy/place-requests.js'
import { placementsPolicy } from './policy/placements.js'
import { planningPolicy } from './policy/planning.js'
import { proposalsPolicy } from './policy/proposals.js'
import { trustPolicy } from './policy/trust.js'
import type { Relation, Rule } from './rule.js'
import type { Viewer } from './viewer.js'

/** Who may do what, for every field, argument and input field of the schema: leaving one out does not compile. */
export const policy = {
  ...basePolicy,
  ...accountsPolicy,
  ...hostsPolicy,
  ...capacityPolicy,
  ...calendarFeedsPolicy,
  ...fileImportsPolicy,
  ...trustPolicy,
  ...calendarKeepingPolicy,
  ...calendarSubscriptionsPolicy,
  ...casesPolicy,
  ...matchRunsPolicy,
  ...planningPolicy,
  ...proposalsPolicy,
  ...placeRequestsPolicy,
  ...deadlineRemindersPolicy,
  ...placementsPolicy,
  ...networkPolicy,
} satisfies Record<SchemaCoordinate, Rule>

export type Policy = Readonly<Record<string, Rule>>

/** Whose objects the viewer may touch at a coordinate; null when nobody's. Throws when the coordinate has no rule. */
export function permitted(rules: Policy, coordinate: string, viewer: Viewer | null): Relation | null {
  const rule = rules[coordinate]
  if (!rule) throw new Error(`${coordinate} has no policy`)
  return rule[viewer?.role ?? 'ANONYMOUS'] ?? null
}
