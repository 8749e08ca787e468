import { countMissing, rowKey } from '../model/bit-rows.js'
import type { HostConstraint } from './pair-constraint.js'

/** The host offers every accompaniment the case cannot do without. */
export const requiredAccompaniment: HostConstraint = {
  rule: 'REQUIRED_ACCOMPANIMENT',
  says: 'CASE',
  unit: 'ITEMS',
  looksAt: 'HOST',
  shortfall: ({ cases, hosts }, c, h) => countMissing(cases.required, c, hosts.offers, h),
  caseKey: ({ cases }, c) => rowKey(cases.required, c),
  hostKey: ({ hosts }, h) => rowKey(hosts.offers, h),
  compare: ({ person, host }) => {
    const offered = host.offers.map(offer => offer.type)
    return { needed: person.required, offered, missing: person.required.filter(type => !offered.includes(type)) }
  },
}
