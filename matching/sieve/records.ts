import type { Field } from '../field/field.js'
import type { Classes } from '../model/classes.js'
import { classesOf } from '../model/classes.js'
import { entryDaysIn, scopeNames } from '../model/model.js'
import { dayRate } from '../score/cost.js'
import type { SharedTerm } from '../score/terms.js'
import { baseOf, sharedTerms } from '../score/terms.js'

/** Sizes of the records of cases and slots. What is where: `code/sieve.ts`. */
export const caseBytes = 64
export const detailBytes = 40
export const gainBytes = 32
export const offerBytes = 32
const littleEndian = true
/** Days beyond it, or as long before the first, are outside every problem. */
const furthestDay = 32_767

export type FitClasses = Readonly<Record<SharedTerm, Classes>>

/** Cases that share a term of their fit at every host. */
export function fitClasses({ model }: Field): FitClasses {
  const classes = (term: SharedTerm): Classes => classesOf(model.cases.count, c => sharedTerms[term].key(model, c))
  return { languages: classes('languages'), regions: classes('regions'), accompaniment: classes('accompaniment') }
}

/** Writes what decides who is seated: all of the records but what arriving brings. */
export function writeRecords({ model }: Field, into: Uint8Array): void {
  const { cases, hosts } = model
  const view = viewOf(into)
  for (let c = 0; c < cases.count; c++) {
    const at = c * caseBytes
    view.setInt32(at + 24, cases.origin[c]!, littleEndian)
    view.setInt32(at + 28, hosts.macroRegion[cases.origin[c]!]!, littleEndian)
    const days = [
      cases.earliest[c]!,
      cases.latest[c]!,
      cases.minDays[c]!,
      cases.desiredDays[c]!,
      cases.neededBy[c]!,
      cases.size[c]!,
      ...scopeNames.map((_, scope) => entryDaysIn(model, c, scope)),
    ]
    for (const [k, day] of days.entries())
      view.setInt16(at + 32 + 2 * k, Math.max(-furthestDay, Math.min(furthestDay, day)), littleEndian)
  }
}

/** Writes what arriving brings each case after it has paid its price. */
export function writeGains({ arrivals }: Field, prices: Float64Array, into: Uint8Array): void {
  const { early, late, slope } = arrivals
  const numbers = new Float64Array(into.buffer, into.byteOffset, into.length / Float64Array.BYTES_PER_ELEMENT)
  for (let c = 0, at = 0; c < prices.length; c++, at += caseBytes / Float64Array.BYTES_PER_ELEMENT) {
    numbers[at] = early[c]! - prices[c]!
    numbers[at + 1] = late[c]! - prices[c]!
    numbers[at + 2] = slope[c]!
  }
}

/** Writes what the fit and the length of a stay are worked out from. */
export function writeDetails({ model }: Field, classes: FitClasses, into: Uint8Array): void {
  const { cases } = model
  const { policy, budget } = model.problem
  const view = viewOf(into)
  const { languages, regions, accompaniment } = classes
  for (let c = 0; c < cases.count; c++) {
    const at = c * detailBytes
    view.setFloat64(at, baseOf(model, c) * policy.shortStay, littleEndian)
    view.setFloat64(at + 8, budget === null ? 0 : dayRate(budget, cases.size[c]!), littleEndian)
    const words = [
      cases.desiredDays[c]!,
      languages.of[c]!,
      regions.of[c]!,
      accompaniment.of[c]!,
      cases.preferredScope[c]!,
    ]
    for (const [k, word] of words.entries()) view.setInt32(at + 16 + 4 * k, word, littleEndian)
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
