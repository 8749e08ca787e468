import { languageOf } from '../shared/languages.js'
import { yearsOf, type WindowConditions } from './window-conditions.js'

/** Whom a window is for, after "only for": `families, everybody from 18 years, speakers of French or Arabic`. */
export function conditionsInWords({ familiesOnly, fromAgeBand, languages }: WindowConditions): string {
  const speakers = languages.map(tag => languageOf(tag).name)
  return [
    familiesOnly ? ['households of two or more'] : [],
    fromAgeBand === null ? [] : [`households in which everybody is at least ${yearsOf[fromAgeBand]} years old`],
    speakers.length === 0
      ? []
      : [`households that speak ${new Intl.ListFormat('en', { type: 'disjunction' }).format(speakers)}`],
  ]
    .flat()
    .join(', and ')
}
