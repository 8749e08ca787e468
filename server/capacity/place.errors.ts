import type { InvalidInput } from '../shared/invalid-input.js'
import type { Occupancy } from './occupancy.js'
import type { PlaceAttribute } from './place-change.js'

/** Why a place was not registered. */
export type RegisterPlaceRefusal =
  /** Every fault of the details at once. */
  | { readonly kind: 'InvalidDetails'; readonly faults: readonly InvalidInput[] }
  /** Another place of the host institution has the label. */
  | { readonly kind: 'LabelTaken' }
  /** The host institution does not exist. */
  | { readonly kind: 'NotFound' }

/** Why a place was not changed. */
export type ChangePlaceRefusal =
  /** Every fault of the attributes at once. */
  | { readonly kind: 'InvalidDetails'; readonly faults: readonly InvalidInput[] }
  /** Another place of the host institution has the label. */
  | { readonly kind: 'LabelTaken' }
  /** The place does not exist, or belongs to another host institution. */
  | { readonly kind: 'NotFound' }
  /** Somebody has changed it since, or nobody knows from what it was changed. */
  | { readonly kind: 'PlaceChanged' }
  /** A household is expected there, or there already, that was promised more. */
  | {
      readonly kind: 'PlacePromised'
      readonly takenBack: readonly PlaceAttribute[]
      /** The first hold or stay that is not over. */
      readonly household: Occupancy
    }
