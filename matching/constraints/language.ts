import { intersects, rowKey } from '../model/bit-rows.js'
import type { HostConstraint } from './pair-constraint.js'

/** Case and host share a language, or the host has an interpreter. */
export const language: HostConstraint = {
  rule: 'LANGUAGE',
  says: 'CASE',
  unit: 'ITEMS',
  looksAt: 'HOST',
  shortfall: ({ cases, hosts }, c, h) =>
    hosts.interpreter[h] === 1 || intersects(cases.languages, c, hosts.languages, h) ? 0 : 1,
  caseKey: ({ cases }, c) => rowKey(cases.languages, c),
  hostKey: ({ hosts }, h) => (hosts.interpreter[h] === 1 ? 'any' : rowKey(hosts.languages, h)),
  compare: ({ person, host }) => ({
    needed: person.languages,
    offered: host.languages,
    missing:
      host.interpreter || person.languages.some(tag => host.languages.includes(tag)) ? [] : person.languages.slice(),
  }),
}
