import { languageOf } from '../shared/languages.js'
import type { FromAgeBand, WindowConditions } from './window-conditions.js'

const ages: Readonly<Record<FromAgeBand, string>> = {
  CHILD: '3 years',
  YOUTH: '12 years',
  ADULT: '18 years',
  OLDER: '60 years',
}

/** Whom a window is for, after "only for": `families, everybody from 18 years, speakers of French or Arabic`. */
export function conditionsInWords({ familiesOnly, fromAgeBand, languages }: WindowConditions): string {
  const speakers = languages.map(tag => languageOf(tag).name)
  return [
    familiesOnly ? ['households of two or more'] : [],
    fromAgeBand === null ? [] : [`households in which everybody is at least ${ages[fromAgeBand]} old`],
    speakers.length === 0
      ? []
      : [`households that speak ${new Intl.ListFormat('en', { type: 'disjunction' }).format(speakers)}`],
  ]
    .flat()
    .join(', and ')
}
