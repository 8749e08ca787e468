import { holds, rowKey } from '../model/bit-rows.js'
import type { HostConstraint } from './pair-constraint.js'

/** The host receives anyone, or the case's group. */
export const group: HostConstraint = {
  rule: 'GROUP',
  says: 'HOST',
  unit: 'ITEMS',
  looksAt: 'HOST',
  shortfall: ({ cases, hosts }, c, h) => (hosts.anyGroup[h] === 1 || holds(hosts.groups, h, cases.group[c]!) ? 0 : 1),
  caseKey: ({ cases }, c) => cases.group[c]!,
  hostKey: ({ hosts }, h) => (hosts.anyGroup[h] === 1 ? 'any' : rowKey(hosts.groups, h)),
  compare: ({ person, host }) => ({
    needed: person.group,
    offered: host.groups,
    missing: host.groups === null || host.groups.includes(person.group) ? [] : [person.group],
  }),
}
