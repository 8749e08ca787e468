import type { WindowInUse, WindowOverlap } from './availability-window.errors.js'
import type { PlaceTaken } from './place-block.errors.js'
import type { WindowsClash } from './window-plan.errors.js'
import { inWords, kindInWords } from './wording.js'

/** Said of a place and of a window alike, absent or somebody else's. */
export const windowNotFound = 'There is no such place or window; it may have been withdrawn.'
export const windowChanged = 'Somebody changed the window meanwhile; read it again and repeat your change.'
export const windowKeyReused = 'This idempotency key was used for another request; repeat the request with a new one.'

const MOST_NAMED = 3

export function windowOverlap({ place, window }: WindowOverlap): string {
  return `${place.label} is already offered ${inWords(window.during)}; change that window, or choose days outside it.`
}

export function windowsClash({ windows }: WindowsClash): string {
  const [first] = windows
  const more = windows.length > 1 ? `, and there are ${windows.length - 1} more such windows` : ''
  const already = first ? `Some days are already offered ${inWords(first.during)}${more}` : 'Nothing is left to offer'
  return `${already}; nothing was published. Choose other days, or leave out what clashes.`
}

export function placeTaken(refusal: PlaceTaken): string {
  return `${standingInWords(refusal)}; days on which something stands cannot be blocked.`
}

export const notBlocked = 'None of these days is blocked.'

export function windowInUse(refusal: WindowInUse): string {
  return `${standingInWords(refusal)}; a window must go on holding all of these days.`
}

/** `Place 1 is held from 2027-04-01 until 2027-05-01, taken from …`. */
function standingInWords({ place, occupancies }: Pick<WindowInUse, 'place' | 'occupancies'>): string {
  const named = occupancies.slice(0, MOST_NAMED).map(({ kind, stay }) => `${kindInWords[kind]} ${inWords(stay)}`)
  const more = occupancies.length - named.length
  const list = [...named, ...(more > 0 ? [`${more} times more`] : [])].join(', ')
  return `${place.label} is ${list}`
}
