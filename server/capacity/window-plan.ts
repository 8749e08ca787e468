import { addDays, isCalendarDay, type CalendarDay } from '../shared/calendar-day.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, success, type Result } from '../shared/result.js'
import { lengthInDays, overlaps, stay, stayBetween, without, type Stay } from '../shared/stay.js'
import { offeredDays, type AvailabilityWindow, type Period, type WindowSource } from './availability-window.js'
import type { Occupancy } from './occupancy.js'
import { conditionsOf, faultsInConditions, type WindowConditions } from './window-conditions.js'
import { faultsInRecurrence, horizonFrom, repetitions, yearsAfter, type Recurrence } from './window-recurrence.js'

/** Windows somebody wants to offer of several places at once. */
export interface WindowsAsked {
  readonly placeIds: readonly string[]
  /** The first window; null when a year is copied. */
  readonly period: Period | null
  readonly repeat: Recurrence | null
  /** Days that are not offered: windows are cut around them. */
  readonly leftOut: readonly Period[]
  /** The year whose windows are offered again a year later, as they are now; null when a period is given. */
  readonly copyOfYear: number | null
  /** Who may use them; a copied window keeps its own. */
  readonly conditions: WindowConditions
}

/** The days of a window, who may use it, and where it comes from. */
export interface WindowToMake extends WindowConditions {
  readonly placeId: string
  readonly during: Stay
  readonly source: WindowSource
}

/** A window that would be made, beside what there is. */
export interface PlannedWindow extends WindowToMake {
  /** The first window of the place that offers some of these days already; the two cannot be together. */
  readonly clash: AvailabilityWindow | null
  /** What stands in the place on these days; it does not prevent the window. */
  readonly standing: readonly Occupancy[]
}

const mostPlaces = 50
const mostWindows = 500
const mostLeftOut = 50

/** Windows of a year and what they would be copied from, by place. */
export type WindowsOfPlace = (placeId: string) => readonly AvailabilityWindow[]

/** The period of the asking, and the days left out: every fault at once. */
interface AskedDays {
  readonly first: Stay | null
  readonly leftOut: readonly Stay[]
}

/** The windows that are asked for, by place and then by day, or everything that is wrong with the asking. */
export function windowsToMake(
  asked: WindowsAsked,
  { today, windowsOf }: { today: CalendarDay; windowsOf: WindowsOfPlace },
): Result<readonly WindowToMake[], readonly InvalidInput[]> {
  const days = daysAsked(asked, today)
  if (!days.ok) return days
  const { first, leftOut } = days.value
  const made = asked.placeIds.flatMap(placeId =>
    first === null
      ? copied(windowsOf(placeId), { year: asked.copyOfYear!, today })
      : repeated(first, asked, today).map(window => ({ ...window, placeId })),
  )
  const cut = made.flatMap(window => without(window.during, leftOut).map(during => ({ ...window, during })))
  if (cut.length === 0) return refuse([fault(['leftOut'], 'Nothing is left to offer.')])
  if (cut.length > mostWindows)
    return refuse([fault(['placeIds'], `These are ${cut.length} windows; publish at most ${mostWindows} at once.`)])
  return success(cut)
}

/** Each window beside what its place offers and what stands there. */
export function besideWhatIs(
  windows: readonly WindowToMake[],
  { windowsOf, occupanciesOf }: { windowsOf: WindowsOfPlace; occupanciesOf: (placeId: string) => readonly Occupancy[] },
): readonly PlannedWindow[] {
  return windows.map(window => ({
    ...window,
    clash: windowsOf(window.placeId).find(({ during }) => overlaps(during, window.during)) ?? null,
    standing: occupanciesOf(window.placeId).filter(({ during }) => overlaps(during, window.during)),
  }))
}

/** The days of a year, in which windows to copy begin. */
export function yearOfDays(year: number): Stay | null {
  const [from, until] = [`${year}-01-01`, `${year + 1}-01-01`]
  return isCalendarDay(from) && isCalendarDay(until) ? stay(from, until) : null
}

function daysAsked(asked: WindowsAsked, today: CalendarDay): Result<AskedDays, readonly InvalidInput[]> {
  const faults: InvalidInput[] = [...faultsInConditions(asked.conditions, ['conditions'])]
  const { placeIds, period, repeat, copyOfYear } = asked
  if (placeIds.length === 0) faults.push(fault(['placeIds'], 'Choose a place.'))
  if (placeIds.length > mostPlaces) faults.push(fault(['placeIds'], `Choose at most ${mostPlaces} places.`))
  if ((period === null) === (copyOfYear === null))
    faults.push(fault(['period'], 'Give either a period or a year to copy.'))
  if (copyOfYear !== null && repeat !== null) faults.push(fault(['repeat'], 'A copied year does not repeat.'))
  if (copyOfYear !== null && yearOfDays(copyOfYear) === null)
    faults.push(fault(['copyOfYear'], 'Choose a year of the calendar.'))
  const first = period === null ? null : offeredDays(period, { today, before: null })
  if (first && !first.ok) faults.push(...first.refusal.map(each => ({ ...each, path: ['period', ...each.path] })))
  if (first?.ok && repeat) faults.push(...faultsInRecurrence(first.value, repeat, { today }))
  const leftOut = daysLeftOut(asked, faults)
  return faults.length > 0 ? refuse(faults) : success({ first: first?.ok ? first.value : null, leftOut })
}

function daysLeftOut({ leftOut }: WindowsAsked, faults: InvalidInput[]): readonly Stay[] {
  if (leftOut.length > mostLeftOut) faults.push(fault(['leftOut'], `Leave out at most ${mostLeftOut} periods.`))
  return leftOut.flatMap((period, index) => {
    const days = stayBetween(period)
    if (!days.ok) faults.push(fault(['leftOut', `${index}`], 'The days left out must end after they begin.'))
    return days.ok ? [days.value] : []
  })
}

function repeated(first: Stay, { repeat, conditions }: WindowsAsked, today: CalendarDay) {
  const all = repeat === null ? [first] : repetitions(first, repeat, horizonFrom(today))
  const source: WindowSource = repeat === null ? 'STAFF' : 'RECURRENCE'
  return all.map(during => ({ during, source, ...conditionsOf(conditions) }))
}

/** The windows that begin in a year, a year later and as long; none on a day that the later year lacks, none passed. */
function copied(
  windows: readonly AvailabilityWindow[],
  { year, today }: { year: number; today: CalendarDay },
): readonly WindowToMake[] {
  return windows.flatMap(window => {
    const { placeId, during } = window
    const from = during.from.startsWith(`${year}-`) ? yearsAfter(during.from, 1) : null
    if (from === null) return []
    const until = addDays(from, lengthInDays(during))
    if (until <= today) return []
    const days = stay(from < today ? today : from, until)
    return [{ placeId, during: days, source: 'RECURRENCE' as const, ...conditionsOf(window) }]
  })
}

function fault(path: readonly string[], message: string): InvalidInput {
  return { kind: 'InvalidInput', path, message }
}
