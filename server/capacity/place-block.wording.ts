import type { PlaceTaken } from './place-block.errors.js'
import { standingInWords } from './wording.js'

export const notBlocked = 'None of these days is blocked.'

export function placeTaken(refusal: PlaceTaken): string {
  return `${standingInWords(refusal)}; days on which something stands cannot be blocked.`
}
