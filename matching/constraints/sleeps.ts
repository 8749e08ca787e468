import type { PlaceConstraint } from './pair-constraint.js'

/** The place sleeps the whole household. */
export const sleeps: PlaceConstraint = {
  rule: 'SLEEPS',
  says: 'CASE',
  unit: 'PERSONS',
  looksAt: 'PLACE',
  shortfall: ({ cases, places }, c, p) => Math.max(0, cases.size[c]! - places.sleeps[p]!),
  keys: { caseKey: ({ cases }, c) => cases.size[c]!, placeKey: ({ places }, p) => places.sleeps[p]! },
  compare: ({ person, place }) => ({ needed: person.householdSize, offered: place.sleeps }),
}
