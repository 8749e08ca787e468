import { expect } from 'chai'
import type { Ledger } from '../../../matching/calendar/ledger.js'
import { copyLedger } from '../../../matching/calendar/ledger.js'
import { hasRoom } from '../../../matching/constraints/index.js'
import { findPrices } from '../../../matching/dual/find-prices.js'
import { ceilingOf } from '../../../matching/field/ceiling.js'
import { openField } from '../../../matching/field/field.js'
import { generate } from '../../../matching/index.js'
import { random } from '../../../matching/random.js'
import { coreStays } from '../../../matching/search/core-stays.js'
import { placeInOrder } from '../../../matching/search/greedy.js'
import type { Board } from '../../../matching/search/move.js'
import { outcome, takeStay, undo } from '../../../matching/search/move.js'
import { planOf, restore } from '../../../matching/search/plan.js'
import { valueOf, valuesOf } from '../../../matching/search/value.js'
import { ledgerOf } from '../../instances/asking.js'
import type { ProblemFile } from '../../instances/builders.js'

const never = (): boolean => false

/** A generated network with little money and room for few households, and a greedy plan. */
function board(seed: number): { readonly board: Board; readonly ground: Ledger } {
  const file = generate('S', seed) as ProblemFile
  const tight: ProblemFile = {
    ...file,
    hosts: file.hosts.map(host => ({ ...host, maxHouseholds: Math.min(2, host.maxHouseholds) })),
    budget: file.budget && { ...file.budget, amount: Math.round(file.budget.amount / 2) },
  }
  const ground = ledgerOf(tight)
  const field = openField(ground)
  const dual = findPrices({ field, ceiling: ceilingOf(field), seed, shouldStop: never })
  const ledger = copyLedger(ground)
  placeInOrder(field, ledger, never)
  const locked = Uint8Array.from(ledger.placeOf, (p, c) => (p >= 0 && c % 7 === 0 ? 1 : 0))
  return {
    ground,
    board: { ledger, values: valuesOf(ledger), core: coreStays(field, dual), locked, random: random(seed) },
  }
}

/** Points of everyone placed as the moves keep them; everything else is counted again and compared. */
function recounted({ ledger, values }: Board, ground: Ledger): number {
  const fresh = copyLedger(ground)
  restore(fresh, planOf(ledger, 0))
  expect(same(ledger.level, fresh.level)).to.equal(true)
  expect(same(ledger.quotas.arrivals, fresh.quotas.arrivals)).to.equal(true)
  expect(ledger.spent).to.equal(fresh.spent)
  expect(ledger.guests.map(guests => guests.toSorted())).to.deep.equal(fresh.guests.map(guests => guests.toSorted()))
  let points = 0
  for (const [c, p] of ledger.placeOf.entries()) if (p >= 0) points += values[c]!
  expect(points).to.equal(valueOf(fresh))
  return points
}

function same(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return a.length === b.length
}

describe('takeStay and undo', () => {
  for (const seed of [1, 2, 3])
    it(`keep values, limits, quotas and money as a full count finds them, move after move (seed ${seed})`, () => {
      const { board: at, ground } = board(seed)
      const { ledger, core, locked, random: draw } = at
      const seen = { refused: 0, kept: 0, undone: 0, ejected: 0 }
      let points = recounted(at, ground)
      for (let move = 0; move < 1500; move++) {
        const c = draw.below(locked.length)
        const options = core.last[c]! - core.first[c]!
        if (locked[c] === 1 || options === 0) continue
        const before = planOf(ledger, points)
        const left = takeStay(at, c, core.first[c]! + draw.below(options))
        if (left === undefined) {
          seen.refused += 1
          expect(recounted(at, ground)).to.equal(points)
          expect(planOf(ledger, points)).to.deep.equal(before)
          continue
        }
        if (left.some(moved => moved.c !== c)) seen.ejected += 1
        const change = outcome(at, left, c)
        expect(recounted(at, ground)).to.equal(points + change)
        for (const moved of left) expect(locked[moved.c]).to.equal(0)
        if (draw.next() < 0.5) {
          points += change
          seen.kept += 1
          continue
        }
        undo(at, left, c)
        seen.undone += 1
        expect(recounted(at, ground)).to.equal(points)
        const again = planOf(ledger, points)
        expect(again.placeOf).to.deep.equal(before.placeOf)
        for (const [guest, p] of before.placeOf.entries())
          if (p >= 0)
            expect([again.from[guest], again.until[guest]]).to.deep.equal([before.from[guest], before.until[guest]])
      }
      expect(Math.min(seen.kept, seen.undone, seen.ejected)).to.be.above(100)
      expect(seen.refused).to.be.above(5)
      expectFeasible(ledger, ground)
    })
})

/** Everyone can be put in again, one by one. */
function expectFeasible({ placeOf, from, until }: Ledger, ground: Ledger): void {
  const fresh = copyLedger(ground)
  for (const [c, p] of placeOf.entries()) {
    if (p < 0) continue
    expect(hasRoom(fresh, c, p, from[c]!, until[c]!)).to.equal(true)
    restore(fresh, {
      placeOf: fresh.placeOf.with(c, p),
      from: fresh.from.with(c, from[c]!),
      until: fresh.until.with(c, until[c]!),
    })
  }
}
