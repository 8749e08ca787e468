import type { PlaceConstraint } from './pair-constraint.js'

/** A household with children gets a child-safe place. */
export const childSafe: PlaceConstraint = {
  rule: 'CHILD_SAFE',
  says: 'CASE',
  unit: 'ITEMS',
  looksAt: 'PLACE',
  shortfall: ({ cases, places }, c, p) => (cases.children[c] === 1 && places.childSafe[p] === 0 ? 1 : 0),
  keys: { caseKey: ({ cases }, c) => cases.children[c]!, placeKey: ({ places }, p) => places.childSafe[p]! },
  compare: ({ person, place }) => ({ needed: person.children, offered: place.childSafe }),
}
