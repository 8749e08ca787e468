import type { Ledger } from './calendar/ledger.js'
import type { Dual } from './dual/find-prices.js'
import type { Polishing } from './exact/polish.js'
import { polish } from './exact/polish.js'
import { isSmall, prove } from './exact/prove.js'
import type { Ceiling } from './field/ceiling.js'
import type { Field } from './field/field.js'
import { random } from './random.js'
import type { CoreStays } from './search/core-stays.js'
import { coreStays } from './search/core-stays.js'
import { improve } from './search/local-search.js'
import { restore } from './search/plan.js'
import { valuesOf } from './search/value.js'
import type { Standings } from './stop/standings.js'

export interface Refinement {
  readonly field: Field
  readonly dual: Dual
  /** The promising stays of the dual; default: they are picked anew. */
  readonly core?: CoreStays | undefined
  readonly ceiling: Pick<Ceiling, 'options'>
  /** Points of the pinned stays, which are on the field's ground. */
  readonly pinned: number
  /** Is changed into the best plan known. */
  readonly ledger: Ledger
  readonly standing: Standings
  readonly seed: number
  /** Local-search moves; the default grows with the number of cases. */
  readonly iterations: number | undefined
  /** Neighbourhoods polished at most; the default grows with the number of cases. */
  readonly mostRounds?: number | undefined
  /** Plans that polishing may come to; default all. */
  readonly isAllowed?: ((ledger: Ledger) => boolean) | undefined
  readonly shouldStop: () => boolean
}

const movesPerCase = 5
const fewestMoves = 20_000
const mostMoves = 1_000_000
/** Neighbourhoods polished, as far as the moves asked for allow: one a case, and fewer where they are a drop in the sea. */
const manyCases = 450
const fewestRounds = 60
const movesPerRound = 100

type Local = Pick<Refinement, 'field' | 'dual' | 'core' | 'ledger' | 'standing' | 'seed' | 'iterations' | 'shouldStop'>

/** Betters the plan in the ledger by local search; answers the moves tried. */
export function searchLocally(refinement: Local): number {
  const { field, dual, ledger, standing, seed, iterations } = refinement
  const { count } = field.model.cases
  return improve({
    ...boardOf(refinement),
    values: valuesOf(ledger),
    random: random(seed),
    moves: iterations ?? Math.min(mostMoves, Math.max(fewestMoves, movesPerCase * count)),
    scale: dual.scales.average,
    onImproved: plan => standing.plan('LOCAL_SEARCH', plan),
  })
}

function boardOf({ field, dual, core, ledger, shouldStop }: Local) {
  return {
    ledger,
    alikes: field.alikes,
    core: core ?? coreStays(field, dual, shouldStop),
    locked: Uint8Array.from(field.ground.placeOf, p => (p >= 0 ? 1 : 0)),
    moneyPrice: dual.prices.money[0]!,
    shouldStop,
  }
}

/** Betters the best plan known by exact search: in all places at once when the problem is small, else in a few at a time. */
export function searchExactly(refinement: Refinement): void {
  const { field, dual, pinned, ledger, standing, shouldStop } = refinement
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
  const { count } = field.model.cases
  const enough = Math.min(count, Math.max(fewestRounds, Math.ceil(manyCases ** 2 / count)))
  const rounds = Math.min(refinement.mostRounds ?? Infinity, enough)
  if (standing.best().value < standing.lowestBound())
    polishPlan(refinement, { casePrices: dual.prices.cases, rounds, isAllowed: refinement.isAllowed })
}

/** Betters the plan in the ledger a few places at a time. */
export function polishPlan(local: Local, aims: Pick<Polishing, 'casePrices' | 'rounds' | 'isAllowed'>): void {
  const { dual, ledger, standing, seed, iterations } = local
  polish({
    ...boardOf(local),
    ...aims,
    crew: dual.crew,
    values: valuesOf(ledger),
    random: random(seed + 1),
    rounds: Math.min(aims.rounds, Math.ceil((iterations ?? Infinity) / movesPerRound)),
    onImproved: plan => standing.plan('POLISH', plan),
  })
}
