import { holds } from '../model/bit-rows.js'
import { scopeNames, scopeOf } from '../model/model.js'
import type { HostConstraint } from './pair-constraint.js'

/** The distance (in country, in the region, abroad) is one the case agrees to. */
export const scope: HostConstraint = {
  rule: 'SCOPE',
  says: 'CASE',
  unit: 'ITEMS',
  looksAt: 'HOST',
  shortfall: (model, c, h) => (holds(model.cases.scopes, c, scopeOf(model, c, h)) ? 0 : 1),
  // Three bits hold the scopes.
  caseKey: ({ cases }, c) => cases.origin[c]! * 8 + cases.scopes.words[c * cases.scopes.width]!,
  hostKey: ({ hosts }, h) => hosts.country[h]!,
  compare: ({ person, host }, model) => {
    const c = model.cases.numberOf.get(person.id)!
    const offered = scopeNames[scopeOf(model, c, model.hosts.numberOf.get(host.id)!)]!
    return { needed: person.scopes, offered, missing: person.scopes.includes(offered) ? [] : [offered] }
  },
}
