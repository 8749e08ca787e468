import { descend, inParts, openMoments } from '../dual/descend.js'
import type { Dual } from '../dual/find-prices.js'
import { certify, findPrices } from '../dual/find-prices.js'
import { isSmall } from '../exact/prove.js'
import { copyPrices, supplyOf } from '../dual/prices.js'
import type { Ceiling } from '../field/ceiling.js'
import { sharedInt32 } from '../memory.js'
import { placeWhoeverFits } from '../maximality.js'
import { polishPlan, searchExactly, searchLocally } from '../refine.js'
import { dive } from '../search/dive.js'
import { planOf, restore } from '../search/plan.js'
import { valueOf } from '../search/value.js'
import type { Standings } from '../stop/standings.js'
import type { PricedRow } from './bonus.js'
import type { Row } from './row.js'
import { missingOf, reachedBy } from './row.js'
import type { RowPrices } from './row-prices.js'
import { moveRowPrices, openRowPrices, pricedRows, raiseShort } from './row-prices.js'
import type { Aims, RowRun } from './run.js'
import { standingUnderRows } from './standing.js'

/** What counts before points counts so many times its own amount: enough that points decide between equals only. */
const overwhelming = 128
/** What a unit of a row that has just been fixed is worth at first, in units of what is looked for. */
const firstPrice = 0.25
/** Steps of the price of a row, as multiples of the steps of other prices, and in a dive, as a share of an average stay. */
const rowRate = 3
const diveRate = 0.04
/** A plan falls short of what its prices reach on average: the next dive aims higher by so many times what was missing. */
const mostDives = 5
const margin = 3
const settling = { count: 80, first: 0.02, last: 0.003 }
const settlingPart = 10
const settled = { count: 40, first: 0.003, last: 0.001 }
/** What is missing then is looked for around the cases that would help, at several times the price each time. */
const mostRepairs = 4
const repairRounds = 150
/** Neighbourhoods polished where something else than points is looked for. */
const tierRounds = 300
const repairing = { times: 4, leastShare: 1 / 2 }

/** A search for plans with these aims, at prices of the rows that move. */
interface Search {
  readonly run: RowRun
  readonly rows: readonly Row[]
  readonly ceiling: Ceiling
  readonly prices: RowPrices
  readonly standing: Standings
  /** Makes stays count what the rows are worth now. */
  readonly write: (columns?: Dual['columns']) => void
}

/**
 * Looks for plans with these aims; the best one is in the run's standing. Prices of the rows are found with all others;
 * since whole stays reach less than shares of them, they are raised until a plan meets the rows, and then that plan is
 * bettered without leaving them. `from`: prices and columns of the same problem without rows.
 */
export function searchUnder(run: RowRun, aims: Aims, from?: Dual): void {
  const { field, standing } = run
  const { most } = aims
  run.aimAt(aims)
  const weight = most === undefined ? 1 : overwhelming
  const fixed: readonly PricedRow[] = most === undefined ? [] : [{ row: most, price: weight }]
  const prices = openRowPrices(aims.rows, field.model, from === undefined ? firstPrice * weight : 0)
  run.write(fixed, from?.columns)
  const ceiling = run.ceiling()
  if (!ceiling.complete) return
  const search: Search = {
    run,
    rows: aims.rows,
    ceiling,
    prices,
    standing: standingUnderRows(run, prices, most === undefined),
    write: columns => run.write([...fixed, ...pricedRows(prices)], columns),
  }
  standing.begin('PRICES')
  search.write(from?.columns)
  const dual = pricesUnderRows(search, from)
  standing.begin('CERTIFICATE')
  const bound = most === undefined ? certify(field, { ...dual, bound: Infinity }).bound : Infinity
  search.standing.bound('CERTIFICATE', run.pins.value + bound)
  const found = prices.now.slice()
  // Where something else than points is looked for, the plan of the search before meets the rows already.
  diveUntilMet(search, dual, most !== undefined)
  if (most === undefined) repair(search, dual)
  prices.now.set(found)
  search.write(dual.columns)
  if (most === undefined || aims.rows.length > 0) polish(search, dual, most === undefined ? undefined : tierRounds)
}

function pricesUnderRows({ run, prices, ceiling, write, rows }: Search, from: Dual | undefined): Dual {
  const { field, crew, seed, shouldStop } = run
  const average = ceiling.total / Math.max(1, field.model.cases.count)
  const dual = findPrices({
    field,
    crew,
    ceiling,
    seed,
    from,
    shouldStop,
    afterSteps:
      rows.length === 0
        ? undefined
        : (round, rate) => {
            moveRowPrices(prices, field.ground, round, rowRate * rate * average)
            write(round.columns)
          },
  })
  run.effort.dualIterations += dual.iterations
  return dual
}

/** Dives for a plan; one that does not meet the rows is followed by others that aim higher, unless one is known. */
function diveUntilMet(search: Search, found: Dual, isKnown: boolean): void {
  const { run, rows, prices, standing, write } = search
  const { field, ledger, pins, shouldStop, effort } = run
  let dual = found
  let aimed = prices
  for (let dives = 1; ; dives++) {
    const start = prices.now.slice()
    standing.begin('DIVE')
    restore(ledger, pins)
    effort.dualIterations += dive(field, ledger, dual, shouldStop, round => {
      if (rows.length === 0) return
      moveRowPrices(aimed, ledger, round, diveRate * dual.scales.average)
      write(round.columns)
    })
    prices.now.set(start)
    write()
    placeWhoeverFits(run.crew, ledger, shouldStop)
    standing.plan('DIVE', planOf(ledger, valueOf(ledger)))
    if (isKnown || missingOf(rows, ledger) === 0 || dives === mostDives || shouldStop()) break
    aimed = aimHigher(aimed, rows, ledger)
    standing.begin('PRICES')
    dual = settle(search, dual, aimed)
  }
  effort.moves += searchLocally({ ...run, dual, standing })
}

/** The same prices, for more of the rows that a plan does not meet. */
function aimHigher(aimed: RowPrices, rows: readonly Row[], plan: RowRun['ledger']): RowPrices {
  const higher = aimed.rows.map((row, r) => {
    const missing = Math.max(0, rows[r]!.atLeast - reachedBy(rows[r]!, plan))
    return { ...row, atLeast: row.atLeast + margin * missing }
  })
  return { ...aimed, rows: higher }
}

/** Prices settle again where the rows are aimed at higher. */
function settle({ run, prices: { moments: rowMoments }, write }: Search, dual: Dual, aimed: RowPrices): Dual {
  const { field, crew, shouldStop, effort } = run
  for (const moment of rowMoments) moment.fill(0)
  const prices = copyPrices(dual.prices)
  const moments = openMoments(prices)
  const { resources, columns, scales } = dual
  const supply = supplyOf(field, resources, field.ground)
  const chosen = sharedInt32(columns.count)
  const descent = { crew, alikes: field.alikes, columns, resources, supply, prices, moments, scales, shouldStop }
  for (const few of inParts(settling, settlingPart)) {
    chosen.fill(0)
    effort.dualIterations += descend(descent, few, chosen)
    moveRowPrices(aimed, field.ground, { columns, chosen, steps: few.count }, rowRate * few.last * scales.average)
    write(columns)
  }
  chosen.fill(0)
  effort.dualIterations += descend(descent, settled, chosen)
  return { ...dual, prices, moments, chosen }
}

/** Looks for what the plan in the ledger is short of, a few places at a time, in exchange for points. */
function repair({ run, rows, prices, standing, ceiling, write }: Search, dual: Dual): void {
  const { field, ledger, seed, shouldStop } = run
  const { earliest } = field.model.cases
  for (let repairs = 0; repairs < mostRepairs && missingOf(rows, ledger) > 0 && !shouldStop(); repairs++) {
    const casePrices = new Float64Array(earliest.length)
    for (const row of rows)
      if (reachedBy(row, ledger) < row.atLeast)
        for (const c of row.cases) casePrices[c] = Math.max(casePrices[c]!, row.of(c, earliest[c]!))
    // An exact search may leave a row that is met for one that is not: there all rows become dearer together.
    const short = isSmall(field, ceiling)
      ? { placeOf: new Int32Array(earliest.length).fill(-1), from: earliest }
      : ledger
    raiseShort(prices, short, { times: repairing.times, least: repairing.leastShare * dual.scales.average })
    write(dual.columns)
    if (isSmall(field, ceiling)) {
      searchExactly({ ...run, dual, ceiling, pinned: run.pins.value, standing, mostRounds: 0 })
      restore(ledger, standing.best())
      continue
    }
    const guard = noFarther(rows, ledger)
    polishPlan(
      { ...run, dual, standing, seed: seed + repairs, shouldStop: () => guard.missing() === 0 || shouldStop() },
      { casePrices, rounds: repairRounds, isAllowed: guard.isAllowed },
    )
  }
}

/** Betters the best plan known without leaving the rows. */
function polish({ run, rows, ceiling, standing }: Search, dual: Dual, rounds: number | undefined): void {
  const { pins, ledger } = run
  restore(ledger, standing.best())
  const { isAllowed } = noFarther(rows, ledger)
  searchExactly({ ...run, dual, ceiling, pinned: pins.value, standing, isAllowed, mostRounds: rounds })
  standing.begin('MAXIMALITY')
  placeWhoeverFits(run.crew, ledger, run.shouldStop)
  standing.plan('MAXIMALITY', planOf(ledger, valueOf(ledger)))
}

/** Allows plans that miss no more than the one before. */
function noFarther(rows: readonly Row[], start: RowRun['ledger']) {
  let known = missingOf(rows, start)
  return {
    missing: () => known,
    isAllowed: (ledger: RowRun['ledger']): boolean => {
      const missing = missingOf(rows, ledger)
      if (missing > known) return false
      known = missing
      return true
    },
  }
}
