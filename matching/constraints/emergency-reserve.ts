import type { PlaceConstraint } from './pair-constraint.js'

/** The lowest risk that may use a place kept for emergencies. */
const reserveRisk = 4

/** A place kept for emergencies is for cases of risk 4 and 5. */
export const emergencyReserve: PlaceConstraint = {
  rule: 'EMERGENCY_RESERVE',
  says: 'PROGRAMME',
  unit: 'ITEMS',
  looksAt: 'PLACE',
  shortfall: ({ cases, places }, c, p) =>
    places.emergencyReserve[p] === 1 && cases.risk[c]! < reserveRisk ? reserveRisk - cases.risk[c]! : 0,
  keys: { caseKey: ({ cases }, c) => cases.risk[c]!, placeKey: ({ places }, p) => places.emergencyReserve[p]! },
  compare: ({ person, place }) => ({
    needed: person.risk,
    offered: place.emergencyReserve ? reserveRisk : 1,
  }),
}
