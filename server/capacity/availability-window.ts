import type { Stay } from '../shared/stay.js'

/** Days on which a host offers a place. Windows of one place never overlap. */
export interface AvailabilityWindow {
  readonly id: string
  readonly placeId: string
  readonly during: Stay
  readonly createdAt: Date
  /** Counts the changes. */
  readonly version: number
}
