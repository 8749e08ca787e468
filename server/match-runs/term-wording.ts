import type { TermId, Terms } from '../../matching/index.js'
import type { ScoreTerm } from '../proposals/proposal-review.js'

const names: Readonly<Record<TermId, string>> = {
  arrival: 'Timely arrival',
  shortStay: 'Shortened stay',
  offset: 'A place at all',
  language: 'Common language',
  region: 'Preferred region',
  scope: 'Preferred distance',
  accompaniment: 'Desired accompaniment',
  spareBeds: 'Unused beds',
}

const order = Object.keys(names) as readonly TermId[]

/** The parts of the points of a stay, always all of them and in the same order. They add up to its points. */
export function scoreTerms(terms: Terms): readonly ScoreTerm[] {
  // Adding 0 makes 0 of -0, which arithmetic on penalties leaves behind.
  return order.map(term => ({ name: names[term], points: terms[term] + 0 }))
}
