import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, success, type Result } from '../shared/result.js'
import { lengthInDays, overlaps, type Stay } from '../shared/stay.js'
import { longestWindowDays } from './availability-window.js'
import type { Place } from './place.js'
import { inWords } from './wording.js'

/** A place as its host describes it, and the days it is offered from the start. */
export interface PlaceDetails {
  readonly place: Omit<Place, 'id' | 'hostId' | 'version'>
  readonly windows: readonly Stay[]
}

const longestLabelLength = 60
const mostPersons = 15
const longestTurnoverDays = 60

/** One fault, with its path below the details. */
type Fault = readonly [path: readonly string[], message: string]

/** The details of a place, or every fault in them at once. */
export function checkPlaceDetails(details: PlaceDetails): Result<PlaceDetails, readonly InvalidInput[]> {
  const faults = [...placeFaults(details), ...windowFaults(details)]
  if (faults.length === 0) return success(details)
  return refuse(faults.map(([path, message]) => ({ kind: 'InvalidInput', path, message })))
}

function* placeFaults({ place: { label, sleeps, turnoverDays } }: PlaceDetails): Generator<Fault> {
  if (label.trim() !== label || label.length < 1 || label.length > longestLabelLength)
    yield [['place', 'label'], `A label has 1 to ${longestLabelLength} characters and no spaces at its ends.`]
  if (!within(sleeps, 1, mostPersons)) yield [['place', 'sleeps'], `A place sleeps 1 to ${mostPersons} persons.`]
  if (!within(turnoverDays, 0, longestTurnoverDays))
    yield [['place', 'turnoverDays'], `A place stays empty for 0 to ${longestTurnoverDays} days after a stay.`]
}

function* windowFaults({ windows }: PlaceDetails): Generator<Fault> {
  for (const [index, window] of windows.entries()) {
    const path = ['windows', `${index}`]
    if (lengthInDays(window) > longestWindowDays) yield [path, 'A window is at most three years long.']
    const earlier = windows.slice(0, index).find(other => overlaps(other, window))
    if (earlier) yield [path, `The window overlaps the one ${inWords(earlier)}.`]
  }
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}
