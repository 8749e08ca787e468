import type { PlaceConstraint } from './pair-constraint.js'

/** A case that asks for a women-only place gets one, and a women-only place receives women. */
export const womenOnly: PlaceConstraint = {
  rule: 'WOMEN_ONLY',
  says: 'CASE',
  unit: 'ITEMS',
  looksAt: 'PLACE',
  shortfall: ({ cases, places }, c, p) => {
    if (cases.womenOnly[c] === 1 && places.womenOnly[p] === 0) return 1
    return places.womenOnly[p] === 1 && cases.woman[c] === 0 ? 1 : 0
  },
  keys: {
    caseKey: ({ cases }, c) => cases.womenOnly[c]! * 2 + cases.woman[c]!,
    placeKey: ({ places }, p) => places.womenOnly[p]!,
  },
  compare: ({ person, place }) => ({ needed: person.womenOnly, offered: place.womenOnly }),
}
