import { randomInt } from 'node:crypto'

/** No letter or digit that is mistaken for another, read or heard: Crockford's base 32 (no I, L, O, U). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/**
 * A fresh code of a place request, such as PR-7KQ2-M9ZD: 40 random bits, so it says nothing about the case, and two
 * hosts cannot tell that they were asked about the same household. The database refuses the rare second use.
 */
export function newRequestCode(): string {
  const [first, second] = [fourCharacters(), fourCharacters()]
  return `PR-${first}-${second}`
}

function fourCharacters(): string {
  return Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}
