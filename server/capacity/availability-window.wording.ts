import type { WindowInUse, WindowOverlap } from './availability-window.errors.js'
import { inWords, kindInWords } from './wording.js'

/** Said of a place and of a window alike, absent or somebody else's. */
export const windowNotFound = 'There is no such place or window; it may have been withdrawn.'
export const windowChanged = 'Somebody changed the window meanwhile; read it again and repeat your change.'
export const windowKeyReused = 'This idempotency key was used for another request; repeat the request with a new one.'

const MOST_NAMED = 3

export function windowOverlap({ place, window }: WindowOverlap): string {
  return `${place.label} is already offered ${inWords(window.during)}; change that window, or choose days outside it.`
}

export function windowInUse({ place, occupancies }: WindowInUse): string {
  const named = occupancies.slice(0, MOST_NAMED).map(({ kind, stay }) => `${kindInWords[kind]} ${inWords(stay)}`)
  const more = occupancies.length - named.length
  const list = [...named, ...(more > 0 ? [`${more} times more`] : [])].join(', ')
  return `${place.label} is ${list}; a window must go on holding all of these days.`
}
