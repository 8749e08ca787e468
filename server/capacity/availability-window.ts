import { addDays, type CalendarDay } from '../shared/calendar-day.js'
import type { Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, success, type Result } from '../shared/result.js'
import { contains, lengthInDays, stayBetween, type Stay } from '../shared/stay.js'
import type { Occupancy } from './occupancy.js'

/** Days on which a host offers a place. Windows of one place never overlap. */
export interface AvailabilityWindow {
  readonly id: string
  readonly placeId: string
  readonly during: Stay
  readonly createdAt: Date
  /** Counts the changes. */
  readonly version: number
}

/** A window as it is published, at its first version. */
export function newWindow(
  { placeId, during }: Pick<AvailabilityWindow, 'placeId' | 'during'>,
  clock: Clock,
): AvailabilityWindow {
  return { id: newId(), placeId, during, createdAt: clock.now(), version: 1 }
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
 * The holds and stays that stood in a window and would stand in it no longer; `after` is null when it is withdrawn.
 * What ended before `today` stands there no more. Blocks need no window.
 */
export function leftOutside(
  occupancies: readonly Occupancy[],
  { before, after, today }: { before: Stay; after: Stay | null; today: CalendarDay },
): readonly Occupancy[] {
  return occupancies.filter(
    ({ kind, stay }) =>
      (kind === 'HOLD' || kind === 'STAY') &&
      stay.until > today &&
      contains(before, stay) &&
      !(after && contains(after, stay)),
  )
}

function fault(argument: keyof Period, message: string): InvalidInput {
  return { kind: 'InvalidInput', path: [argument], message }
}
