import type { InvalidInput } from '../shared/invalid-input.js'

/** Why a host institution was not registered. */
export type RegisterHostRefusal =
  /** Every fault of the details at once. */
  | { readonly kind: 'InvalidDetails'; readonly faults: readonly InvalidInput[] }
  /** Another host institution has the name. */
  | { readonly kind: 'NameTaken' }
  /** The organisation does not exist. */
  | { readonly kind: 'NotFound' }
