import type { PlaceDetails } from './place-details.js'
import type { Place } from './place.js'

/** What can be said otherwise about a place. */
export type PlaceAttributes = PlaceDetails['place']
export type PlaceAttribute = keyof PlaceAttributes

const ATTRIBUTES = [
  'label',
  'sleeps',
  'stepFree',
  'childSafe',
  'womenOnly',
  'emergencyReserve',
  'turnoverDays',
] as const satisfies readonly PlaceAttribute[]

/** The attributes that are others than before. */
export function changedAttributes(before: PlaceAttributes, after: PlaceAttributes): readonly PlaceAttribute[] {
  return ATTRIBUTES.filter(name => before[name] !== after[name])
}

/**
 * The attributes by which a place would no longer be what a household was promised that is expected there: fewer beds,
 * less access or safety, or for others than it. Another turnover is among them, for days were taken by the one before.
 */
export function attributesTakenBack(before: Place, after: PlaceAttributes): readonly PlaceAttribute[] {
  return changedAttributes(before, after).filter(name => {
    switch (name) {
      case 'label':
        return false
      case 'sleeps':
        return after.sleeps < before.sleeps
      case 'stepFree':
      case 'childSafe':
        return before[name]
      case 'womenOnly':
      case 'emergencyReserve':
        return after[name]
      case 'turnoverDays':
        return true
    }
  })
}
