import { formatPeriod } from '../../lib/days.js'
import { freshnessText } from '../../lib/freshness.js'
import type { HostDetailQuery } from '../../lib/graphql/operations.generated.js'
import { freshnessWords } from '../../lib/i18n/words/capacity.js'
import { organisationTypeWords } from '../../lib/i18n/words/organisations.js'
import { targetedGroupWords } from '../../lib/i18n/words/people.js'
import { formatNumber } from '../../lib/numbers.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Facts } from '../../ui/Facts.js'
import { Section } from '../../ui/Section.js'
import { languagesText } from './directory-columns.js'
import { hostWords } from './words.js'

export type DetailedHost = NonNullable<HostDetailQuery['hostInstitution']>

/** Who the host institution is, whom it can receive, and how many. */
export function HostLimits({ host }: { readonly host: DetailedHost }) {
  const t = useText()
  const { country, arrivalQuotas, receivesGroups } = host
  const quotas = arrivalQuotas.map(quota =>
    t(hostWords.quota, { period: formatPeriod(quota.from, quota.until), arrivals: quota.arrivals }),
  )
  return (
    <Section title={t(hostWords.limits)}>
      <Facts
        facts={[
          { label: t(hostWords.kind), value: t(organisationTypeWords[host.organisation.type]) },
          { label: t(hostWords.member), value: host.organisation.name },
          {
            label: t(hostWords.where),
            value: t(hostWords.whereText, {
              country: country.name,
              region: country.subRegion.name,
              macroRegion: country.subRegion.macroRegionName,
            }),
          },
          { label: t(hostWords.languages), value: languagesText(host, t(hostWords.interpreter)) },
          { label: t(hostWords.notice), value: t(hostWords.days, { count: host.leadDays }) },
          { label: t(hostWords.freshness), value: freshnessOf(t, host) },
          {
            label: t(hostWords.stays),
            value: t(hostWords.staysText, { minimum: host.minimumStayDays, maximum: host.maximumStayDays }),
          },
          { label: t(hostWords.households), value: formatNumber(host.maximumHouseholds) },
          { label: t(hostWords.quotas), value: quotas.length > 0 ? quotas.join('; ') : t(hostWords.noQuota) },
          {
            label: t(hostWords.receives),
            value: receivesGroups
              ? receivesGroups.map(group => t(targetedGroupWords[group])).join(', ')
              : t(hostWords.receivesAll),
          },
          {
            label: t(hostWords.environment),
            value: t(host.lgbtiSafe ? hostWords.lgbtiSafe : hostWords.notSaid),
          },
        ]}
      />
    </Section>
  )
}

/** When the calendar was confirmed, and what it costs that it was not lately. */
function freshnessOf(t: ReturnType<typeof useText>, { calendarFreshness }: DetailedHost): string {
  const { extraLeadDays } = calendarFreshness
  const said = freshnessText(t, calendarFreshness)
  return extraLeadDays === 0 ? said : `${said}; ${t(freshnessWords.notice, { days: extraLeadDays })}`
}
