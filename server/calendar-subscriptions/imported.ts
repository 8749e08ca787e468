import type { AvailabilityWindow } from '../capacity/availability-window.js'
import type { ImportedDays } from '../capacity/imported-days.js'
import type { Occupancy } from '../capacity/occupancy.js'
import type { Stay } from '../shared/stay.js'
import type { ImportChange } from './import-plan.js'

/** Imported days, with the holds and stays that they meet. */
export interface ImportedDaysShown extends ImportedDays {
  readonly clashes: readonly Occupancy[]
}

/** What applying a reading would change about one entry at one place, and whom it would meet there. */
export interface PreviewedChange extends ImportChange {
  /** Holds and stays on the days. They stay; the days are recorded beside them. */
  readonly clashes: readonly Occupancy[]
  /** Windows of which it takes days. */
  readonly windows: readonly AvailabilityWindow[]
}

/** What applying the reading that waits would change. */
export interface ImportPreview {
  readonly readingId: string
  /** Why the file could not be understood as a whole, as a word of the reader; null when it could. */
  readonly torn: string | null
  /** Days to come of which a file that was understood says nothing, so that what it took there before stays. */
  readonly silent: readonly Stay[]
  /** By first day. */
  readonly changes: readonly PreviewedChange[]
}

/** The changes as they are looked at: those that meet a hold or a stay first, then by first day. */
export function mostPressingFirst(changes: readonly PreviewedChange[]): readonly PreviewedChange[] {
  const pressing = changes.filter(({ clashes }) => clashes.length > 0)
  return [...pressing, ...changes.filter(({ clashes }) => clashes.length === 0)]
}
