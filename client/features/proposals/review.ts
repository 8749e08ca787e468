import type { ProposalReviewQuery } from '../../lib/graphql/operations.generated.js'
import { daysBetween } from '../../lib/days.js'

export type Proposal = NonNullable<ProposalReviewQuery['proposal']>
export type ReviewedCase = Proposal['relocationCase']
export type Alternative = Proposal['alternatives'][number]
export type Term = Proposal['terms'][number]

/** One column of the comparison: the proposed place or an alternative to it. */
export type Candidate = {
  readonly key: string
  readonly place: Proposal['place']
  readonly from: string
  readonly until: string
  readonly points: number
  readonly terms: readonly Term[]
  /** References of the cases that have the place in the plan; empty when it is free or the case's own. */
  readonly heldBy: readonly string[]
  /** The alternative behind the column; undefined for the proposal itself. */
  readonly alternative: Alternative | undefined
}

/** The proposed place first, then its alternatives in the order given. */
export function candidatesOf(proposal: Proposal): readonly [Candidate, ...Candidate[]] {
  const { place, from, until, points, terms } = proposal
  const proposed = { key: 'proposed', place, from, until, points, terms, heldBy: [], alternative: undefined }
  const others = proposal.alternatives.map(alternative => ({
    key: `${alternative.place.id} ${alternative.from}`,
    place: alternative.place,
    from: alternative.from,
    until: alternative.until,
    points: alternative.points,
    terms: alternative.terms,
    heldBy: alternative.heldBy.map(one => one.reference),
    alternative,
  }))
  return [proposed, ...others]
}

/** Names of the parts of the points, over all columns, in order of first appearance. */
export function termNames(candidates: readonly Candidate[]): string[] {
  return [...new Set(candidates.flatMap(candidate => candidate.terms.map(term => term.name)))]
}

/** The points of one part; undefined where a column has no such part. */
export function pointsOf(candidate: Candidate, name: string): number | undefined {
  return candidate.terms.find(term => term.name === name)?.points
}

/** Days by which an arrival comes before the needed-by day; negative when it comes after. */
export function daysEarly(neededBy: string, arrival: string): number {
  return daysBetween(arrival, neededBy)
}

/** Languages the case and the host institution share. */
export function languagesInCommon(one: ReviewedCase, place: Proposal['place']): string[] {
  const spoken = new Set(place.hostInstitution.languages.map(language => language.tag))
  return one.languages.filter(language => spoken.has(language.tag)).map(language => language.name)
}

/** Needs of the case that the host institution offers, and those it does not. */
export function coverage(one: ReviewedCase, place: Proposal['place']) {
  const offered = new Set(place.hostInstitution.accompanimentOffers.map(offer => offer.type))
  return {
    covered: one.accompanimentNeeds.filter(need => offered.has(need.type)),
    missing: one.accompanimentNeeds.filter(need => !offered.has(need.type)),
  }
}
