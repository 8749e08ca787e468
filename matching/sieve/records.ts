import type { Field } from '../field/field.js'
import type { Classes } from '../model/classes.js'
import { classesOf } from '../model/classes.js'
import { entryDaysIn, scopeNames } from '../model/model.js'
import { dayRate } from '../score/cost.js'
import type { SharedTerm } from '../score/terms.js'
import { baseOf, sharedTerms } from '../score/terms.js'

/** Words of the records of cases and slots. What is where: `code/sieve.ts`. */
export const caseWords = 32
export const slotWords = 16
/** The second half of a case's record holds numbers of eight bytes. */
const caseNumbers = caseWords / 2
const firstNumber = caseNumbers / 2

export type FitClasses = Readonly<Record<SharedTerm, Classes>>

/** Cases that share a term of their fit at every host. */
export function fitClasses({ model }: Field): FitClasses {
  const classes = (term: SharedTerm): Classes => classesOf(model.cases.count, c => sharedTerms[term].key(model, c))
  return { languages: classes('languages'), regions: classes('regions'), accompaniment: classes('accompaniment') }
}

/** Writes what is known of each case and does not change, except what arriving brings. */
export function writeRecords({ model }: Field, classes: FitClasses, words: Int32Array, numbers: Float64Array): void {
  const { cases, hosts } = model
  const { policy, budget } = model.problem
  for (let c = 0; c < cases.count; c++) {
    const record = [
      cases.earliest[c]!,
      cases.latest[c]!,
      cases.minDays[c]!,
      cases.desiredDays[c]!,
      cases.origin[c]!,
      hosts.macroRegion[cases.origin[c]!]!,
      ...scopeNames.map((_, scope) => entryDaysIn(model, c, scope)),
      cases.neededBy[c]!,
      cases.size[c]!,
      classes.languages.of[c]!,
      classes.regions.of[c]!,
      classes.accompaniment.of[c]!,
      cases.preferredScope[c]!,
    ]
    words.set(record, c * caseWords)
    const rates = [baseOf(model, c) * policy.shortStay, budget === null ? 0 : dayRate(budget, cases.size[c]!)]
    numbers.set(rates, c * caseNumbers + firstNumber + 3)
  }
}

/** Writes what arriving brings each case after it has paid its price. */
export function writeGains({ arrivals }: Field, prices: Float64Array, numbers: Float64Array): void {
  const { early, late, slope } = arrivals
  for (let c = 0, at = firstNumber; c < prices.length; c++, at += caseNumbers) {
    numbers[at] = early[c]! - prices[c]!
    numbers[at + 1] = late[c]! - prices[c]!
    numbers[at + 2] = slope[c]!
  }
}
