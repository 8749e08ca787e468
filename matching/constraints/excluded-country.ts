import { holds, rowKey } from '../model/bit-rows.js'
import type { HostConstraint } from './pair-constraint.js'

/** The host is not in a country the case must keep away from. */
export const excludedCountry: HostConstraint = {
  rule: 'EXCLUDED_COUNTRY',
  says: 'CASE',
  unit: 'ITEMS',
  looksAt: 'HOST',
  shortfall: ({ cases, hosts }, c, h) => (holds(cases.excludedCountries, c, hosts.country[h]!) ? 1 : 0),
  caseKey: ({ cases }, c) => rowKey(cases.excludedCountries, c),
  hostKey: ({ hosts }, h) => hosts.country[h]!,
  compare: ({ person, host }) => ({
    needed: person.excludedCountries,
    offered: host.country,
    missing: person.excludedCountries.includes(host.country) ? [host.country] : [],
  }),
}
