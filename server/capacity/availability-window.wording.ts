import type { WindowInUse, WindowOverlap } from './availability-window.errors.js'
import { inWords, standingInWords } from './wording.js'

/** Said of a place and of a window alike, absent or somebody else's. */
export const windowNotFound = 'There is no such place or window; it may have been withdrawn.'
export const windowChanged = 'Somebody changed the window meanwhile; read it again and repeat your change.'
export const windowKeyReused = 'This idempotency key was used for another request; repeat the request with a new one.'

export function windowOverlap({ place, window }: WindowOverlap): string {
  return `${place.label} is already offered ${inWords(window.during)}; change that window, or choose days outside it.`
}

export function windowInUse(refusal: WindowInUse): string {
  return `${standingInWords(refusal)}; a window must go on holding all of these days.`
}
