import type { InvalidInput } from '../shared/invalid-input.js'

/** Why a place was not registered. */
export type RegisterPlaceRefusal =
  /** Every fault of the details at once. */
  | { readonly kind: 'InvalidDetails'; readonly faults: readonly InvalidInput[] }
  /** Another place of the host institution has the label. */
  | { readonly kind: 'LabelTaken' }
  /** The host institution does not exist. */
  | { readonly kind: 'NotFound' }
