import type { PlaceConstraint } from './pair-constraint.js'

/** A case that needs a step-free place gets one. */
export const stepFree: PlaceConstraint = {
  rule: 'STEP_FREE',
  says: 'CASE',
  unit: 'ITEMS',
  looksAt: 'PLACE',
  shortfall: ({ cases, places }, c, p) => (cases.stepFree[c] === 1 && places.stepFree[p] === 0 ? 1 : 0),
  keys: { caseKey: ({ cases }, c) => cases.stepFree[c]!, placeKey: ({ places }, p) => places.stepFree[p]! },
  compare: ({ person, place }) => ({ needed: person.stepFree, offered: place.stepFree }),
}
