import { hostStaff } from '../access/require.js'
import type { Account } from '../accounts/account.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { today, type Clock } from '../shared/clock.js'
import { present, type LoaderById } from '../shared/loader.js'
import { windowKeyReused } from './availability-window.wording.js'
import { listLoader } from './calendar.loaders.js'
import { freshnessRule, isDue, isStale, noticeDays, staleFrom } from './freshness.js'
import type { FreshnessService } from './freshness.service.js'

export interface FreshnessResolversRequest {
  readonly freshness: FreshnessService
  readonly accounts: LoaderById<Account>
  readonly clock: Clock
}

/** How far calendars can be relied on, and the word of a host that its calendar can be. */
export function freshnessResolvers({ freshness, accounts, clock }: FreshnessResolversRequest): Resolvers {
  const ofHosts = listLoader(freshness.ofHosts, of => of.hostId)
  return {
    Mutation: {
      confirmCalendar: async (_root, { input }, { viewer }) => {
        const done = await freshness.confirmCalendar(hostStaff(viewer), input)
        return done.ok
          ? { hostInstitution: done.value, errors: [] }
          : { hostInstitution: null, errors: [{ __typename: 'IdempotencyKeyReused', message: windowKeyReused }] }
      },
    },
    HostInstitution: {
      calendarFreshness: async (of, _args, context) => present((await ofHosts(context).load(of.id))[0] ?? null),
    },
    CalendarFreshness: {
      confirmedByName: async (of, _args, context) =>
        of.confirmedBy === null ? null : present(await accounts(context).load(of.confirmedBy)).displayName,
      staleFrom: of => staleFrom(of),
      staleAfterDays: () => freshnessRule.staleAfterDays,
      stale: of => isStale(of, today(clock)),
      due: of => isDue(of, today(clock)),
      extraLeadDays: of => noticeDays({ leadDays: 0 }, { stale: isStale(of, today(clock)) }),
    },
  }
}
