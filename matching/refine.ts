import type { Ledger } from './calendar/ledger.js'
import type { Dual } from './dual/find-prices.js'
import { polish } from './exact/polish.js'
import { isSmall, prove } from './exact/prove.js'
import type { Ceiling } from './field/ceiling.js'
import type { Field } from './field/field.js'
import { random } from './random.js'
import { coreStays } from './search/core-stays.js'
import { improve } from './search/local-search.js'
import { restore } from './search/plan.js'
import { valuesOf } from './search/value.js'
import type { Standings } from './stop/standings.js'

export interface Refinement {
  readonly field: Field
  readonly dual: Dual
  readonly ceiling: Pick<Ceiling, 'options'>
  /** Points of the pinned stays, which are on the field's ground. */
  readonly pinned: number
  /** Is changed into the best plan known. */
  readonly ledger: Ledger
  readonly standing: Standings
  readonly seed: number
  /** Local-search moves; the default grows with the number of cases. */
  readonly iterations: number | undefined
  readonly shouldStop: () => boolean
}

const movesPerCase = 15
const fewestMoves = 20_000
const mostMoves = 1_000_000
/** Neighbourhoods polished, as far as the moves asked for allow: one a case, and fewer where they are a drop in the sea. */
const manyCases = 1400
const fewestRounds = 200
const movesPerRound = 100

/**
 * Betters the best plan known: by local search, then, when the problem is small, by a search that proves the optimum,
 * and otherwise by solving a few places at a time. Answers the local-search moves tried.
 */
export function refine(refinement: Refinement): number {
  const { field, dual, pinned, ledger, standing, seed, iterations, shouldStop } = refinement
  restore(ledger, standing.best())
  const { count } = field.model.cases
  const common = {
    ledger,
    core: coreStays(field, dual),
    locked: Uint8Array.from(field.ground.placeOf, p => (p >= 0 ? 1 : 0)),
    moneyPrice: dual.prices.money[0]!,
    shouldStop,
  }
  const moves = improve({
    ...common,
    values: valuesOf(ledger),
    random: random(seed),
    moves: iterations ?? Math.min(mostMoves, Math.max(fewestMoves, movesPerCase * count)),
    scale: dual.scales.average,
    onImproved: plan => standing.plan('LOCAL_SEARCH', plan),
  })
  if (isSmall(field, refinement.ceiling))
    prove({
      field,
      dual,
      plan: standing.best(),
      bound: standing.lowestBound(),
      pinned,
      shouldStop,
      onImproved: plan => standing.plan('PROOF', plan),
      onBound: bound => standing.bound('PROOF', bound),
    })
  restore(ledger, standing.best())
  const rounds = Math.min(count, Math.max(fewestRounds, Math.ceil(manyCases ** 2 / count)))
  if (standing.best().value < standing.lowestBound())
    polish({
      ...common,
      crew: dual.crew,
      alikes: field.alikes,
      values: valuesOf(ledger),
      casePrices: dual.prices.cases,
      random: random(seed + 1),
      rounds: Math.min(rounds, Math.ceil((iterations ?? Infinity) / movesPerRound)),
      onImproved: plan => standing.plan('POLISH', plan),
    })
  return moves
}
