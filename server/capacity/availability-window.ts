import { addDays, type CalendarDay } from '../shared/calendar-day.js'
import type { Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, success, type Result } from '../shared/result.js'
import { contains, lengthInDays, stayBetween, type Stay } from '../shared/stay.js'
import { isHousehold, type Occupancy } from './occupancy.js'
import { conditionsOf, forAnyone, type WindowConditions } from './window-conditions.js'

/** Where a window comes from: staff gave its days, a recurrence or a copied year made them, or an imported file. */
export type WindowSource = 'STAFF' | 'RECURRENCE' | 'IMPORT'

/** Days on which a host offers a place, to whoever meets its conditions. Windows of one place never overlap. */
export interface AvailabilityWindow extends WindowConditions {
  readonly id: string
  readonly placeId: string
  readonly during: Stay
  readonly createdAt: Date
  readonly source: WindowSource
  /** Shared by windows that were published together; null for one published by itself. */
  readonly batchId: string | null
  /** Counts the changes. */
  readonly version: number
}

/** What a window is made of; for anyone, given by staff and by itself unless said otherwise. */
interface NewWindow extends Pick<AvailabilityWindow, 'placeId' | 'during'> {
  readonly source?: WindowSource
  readonly batchId?: string
  readonly conditions?: WindowConditions
}

/** A window as it is published, at its first version. */
export function newWindow(
  { placeId, during, source = 'STAFF', batchId, conditions = forAnyone }: NewWindow,
  clock: Clock,
): AvailabilityWindow {
  const offered = { placeId, during, source, batchId: batchId ?? null, ...conditionsOf(conditions) }
  return { id: newId(), ...offered, createdAt: clock.now(), version: 1 }
}

/** The days of a window at most: three years, one of them with 366 days. */
export const longestWindowDays = 1096

export interface Period {
  readonly from: CalendarDay
  readonly until: CalendarDay
}

/**
 * The days a host wants to offer. Days that have passed cannot be offered: a window begins on `today` or later, unless
 * it began already (`before`) and keeps its first day; and no end is put into the past.
 */
export function offeredDays(
  { from, until }: Period,
  { today, before }: { today: CalendarDay; before: Stay | null },
): Result<Stay, readonly InvalidInput[]> {
  const days = stayBetween({ from, until })
  if (!days.ok)
    return refuse([fault('until', `A window that begins on ${from} cannot end on ${until}; choose a later end.`)])
  const faults: InvalidInput[] = []
  if (from < today && from !== before?.from)
    faults.push(fault('from', `A window cannot begin on ${from}, which has passed; choose ${today} or later.`))
  if (before && until < today)
    faults.push(
      fault('until', `A window cannot be made to end on ${until}, which has passed; choose ${today} or later.`),
    )
  if (lengthInDays(days.value) > longestWindowDays)
    faults.push(
      fault('until', `A window is at most three years long; choose ${addDays(from, longestWindowDays)} or earlier.`),
    )
  return faults.length > 0 ? refuse(faults) : success(days.value)
}

/**
 * The holds and stays that stood in a window and would stand in none of those `after`: no window when it is withdrawn,
 * two when it is split. What ended before `today` stands there no more. Blocks need no window.
 */
export function leftOutside(
  occupancies: readonly Occupancy[],
  { before, after, today }: { before: Stay; after: readonly Stay[]; today: CalendarDay },
): readonly Occupancy[] {
  return occupancies.filter(
    ({ kind, stay }) =>
      isHousehold({ kind }) &&
      stay.until > today &&
      contains(before, stay) &&
      !after.some(window => contains(window, stay)),
  )
}

function fault(argument: keyof Period, message: string): InvalidInput {
  return { kind: 'InvalidInput', path: [argument], message }
}
