import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, success, type Result } from '../shared/result.js'
import {
  longestLabel,
  longestWord,
  mostWords,
  mostWordsInAll,
  type CalendarColour,
  type SubscribedPlace,
} from './calendar-subscription.js'

/** What a host says about a calendar before it is read. */
export interface SubscriptionDetails {
  readonly label: string
  readonly colour: CalendarColour
  readonly zone: string
  readonly places: readonly SubscribedPlace[]
}

/** One fault, with its field. */
type Fault = readonly [field: string, message: string]

/** The details without blanks around words, or what is wrong with them. */
export function checkSubscription(given: SubscriptionDetails): Result<SubscriptionDetails, readonly InvalidInput[]> {
  const places = given.places.map(({ placeId, words }) => ({
    placeId,
    words: words.map(word => word.trim()).filter(word => word !== ''),
  }))
  const details = { ...given, label: given.label.trim(), places }
  const faults = [...faultsIn(details)]
  if (faults.length === 0) return success(details)
  return refuse(faults.map(([field, message]) => ({ kind: 'InvalidInput', path: [field], message })))
}

function* faultsIn({ label, zone, places }: SubscriptionDetails): Generator<Fault> {
  if (label === '' || label.length > longestLabel)
    yield ['label', `Give the calendar a name of at most ${longestLabel} characters.`]
  if (!isZone(zone)) yield ['zone', 'Give a time zone such as Europe/Brussels.']
  if (places.length === 0) yield ['places', 'Choose at least one place.']
  if (new Set(places.map(({ placeId }) => placeId)).size < places.length) yield ['places', 'Name each place once.']
  if (places.some(({ words }) => words.length > mostWords || words.some(word => word.length > longestWord)))
    yield ['places', `Give at most ${mostWords} words a place, each of at most ${longestWord} characters.`]
  if (new Set(places.flatMap(({ words }) => words)).size > mostWordsInAll)
    yield ['places', `Give at most ${mostWordsInAll} different words in all.`]
  const withWords = places.filter(({ words }) => words.length > 0).length
  if (withWords > 0 && withWords < places.length)
    yield ['places', 'Give words for every place, or for none: then every entry takes all of them.']
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
