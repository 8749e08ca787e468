import type { MatchRunOutcomeQuery } from '../../lib/graphql/operations.generated.js'

type Outcome = NonNullable<MatchRunOutcomeQuery['matchRun']>
export type PlacedItem = Outcome['proposals'][number]
export type UnplacedItem = Outcome['unplacedCases'][number]

/** A row of the review: a proposal of the run, or a case it found no place for. */
export type ReviewItem =
  | { readonly kind: 'placed'; readonly key: string; readonly placed: PlacedItem }
  | { readonly kind: 'unplaced'; readonly key: string; readonly unplaced: UnplacedItem }

/** Proposals in the order of the run, then the cases left out; only those whose reference or host holds the text. */
export function itemsOf(outcome: Outcome, text: string): ReviewItem[] {
  const wanted = text.trim().toLowerCase()
  const fits = (...words: readonly string[]) => words.some(word => word.toLowerCase().includes(wanted))
  return [
    ...outcome.proposals
      .filter(one => fits(one.relocationCase.reference, one.place.hostInstitution.name))
      .map(placed => ({ kind: 'placed' as const, key: placed.id, placed })),
    ...outcome.unplacedCases
      .filter(one => fits(one.relocationCase.reference))
      .map(unplaced => ({ kind: 'unplaced' as const, key: unplaced.relocationCase.id, unplaced })),
  ]
}

/** The item that many steps further, stopping at both ends; the first when nothing is chosen yet. */
export function step(items: readonly ReviewItem[], chosen: string, by: number): ReviewItem | undefined {
  const index = items.findIndex(item => item.key === chosen)
  if (index === -1) return items[0]
  return items[Math.min(items.length - 1, Math.max(0, index + by))]
}
