/** Accommodation for one household. */
export interface Place {
  readonly id: string
  readonly hostId: string
  readonly label: string
  /** Persons. */
  readonly sleeps: number
  readonly stepFree: boolean
  readonly childSafe: boolean
  readonly womenOnly: boolean
  /** Kept for risk level 4 and 5. */
  readonly emergencyReserve: boolean
  /** Days it stays empty after each stay. */
  readonly turnoverDays: number
  /** Counts the changes of the attributes above, not of windows. */
  readonly version: number
}
