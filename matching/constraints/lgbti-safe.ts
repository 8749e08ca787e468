import type { HostConstraint } from './pair-constraint.js'

/** A case that asks for a host safe for LGBTI persons gets one. */
export const lgbtiSafe: HostConstraint = {
  rule: 'LGBTI_SAFE',
  says: 'CASE',
  unit: 'ITEMS',
  looksAt: 'HOST',
  shortfall: ({ cases, hosts }, c, h) => (cases.lgbtiSafe[c] === 1 && hosts.lgbtiSafe[h] === 0 ? 1 : 0),
  caseKey: ({ cases }, c) => cases.lgbtiSafe[c]!,
  hostKey: ({ hosts }, h) => hosts.lgbtiSafe[h]!,
  compare: ({ person, host }) => ({ needed: person.lgbtiSafe, offered: host.lgbtiSafe }),
}
