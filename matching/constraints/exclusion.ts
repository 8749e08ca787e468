import type { PlaceConstraint } from './pair-constraint.js'

/** The programme has not ruled out this place, or this host, for the case. */
export const exclusion: PlaceConstraint = {
  rule: 'EXCLUSION',
  says: 'PROGRAMME',
  unit: 'ITEMS',
  looksAt: 'PLACE',
  shortfall: ({ excluded }, c, p) => (excluded[c]?.has(p) === true ? 1 : 0),
  keys: { concerns: ({ excluded }, c) => excluded[c] !== undefined },
  compare: ({ person, place }, model) => ({
    needed: false,
    offered: model.excluded[model.cases.numberOf.get(person.id)!]?.has(model.places.numberOf.get(place.id)!) === true,
  }),
}
