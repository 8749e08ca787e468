import type { PlaceCalendarFragment } from '../../lib/graphql/operations.generated.js'
import type { useText } from '../../lib/i18n/use-text.js'
import { capacityWords } from './words.js'

type Traits = Pick<PlaceCalendarFragment, 'sleeps' | 'stepFree' | 'childSafe' | 'womenOnly' | 'emergencyReserve'>

const TRAITS = ['stepFree', 'childSafe', 'womenOnly', 'emergencyReserve'] as const

/** What a place is, in a few words: how many it sleeps and whatever sets it apart. */
export function placeDetail(t: ReturnType<typeof useText>, place: Traits): string {
  const traits = TRAITS.filter(trait => place[trait]).map(trait => t(capacityWords[trait]))
  return [t(capacityWords.sleeps, { count: place.sleeps }), ...traits].join(' · ')
}
