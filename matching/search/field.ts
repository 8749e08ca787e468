export { openField } from '../field/field.js'
export type { Field } from '../field/field.js'
export { caseVisits, placeVisits } from '../field/visits.js'
export type { CandidateVisitor, PairStays } from '../field/visits.js'
