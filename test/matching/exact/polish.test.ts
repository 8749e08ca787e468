import { expect } from 'chai'
import { assignmentsOf } from '../../../matching/assemble.js'
import { copyLedger } from '../../../matching/calendar/ledger.js'
import { certify, findPrices } from '../../../matching/dual/find-prices.js'
import { neighbourhoodOf, surroundings } from '../../../matching/exact/neighbourhood.js'
import { polish } from '../../../matching/exact/polish.js'
import { generate, validate } from '../../../matching/index.js'
import { random } from '../../../matching/random.js'
import { ceilingOf } from '../../../matching/search/ceiling.js'
import { coreStays } from '../../../matching/search/core-stays.js'
import { openField } from '../../../matching/search/field.js'
import { placeInOrder } from '../../../matching/search/greedy.js'
import type { Plan } from '../../../matching/search/plan.js'
import { planOf, restore } from '../../../matching/search/plan.js'
import { valueOf, valuesOf } from '../../../matching/search/value.js'
import { ledgerOf, modelOf } from '../../instances/asking.js'
import type { ProblemFile } from '../../instances/builders.js'

const never = (): boolean => false

/** A greedy plan of a generated network, with prices. */
function start(seed: number) {
  const file = generate('S', seed) as ProblemFile
  const ground = ledgerOf(file)
  const field = openField(ground)
  const dual = findPrices({ field, ceiling: ceilingOf(field), seed, shouldStop: never })
  const ledger = copyLedger(ground)
  placeInOrder(field, ledger, never)
  return { file, ledger, dual, alikes: field.alikes, core: coreStays(field, dual), bound: certify(field, dual).bound }
}

function polished({ ledger, core, alikes, dual }: ReturnType<typeof start>, locked?: Uint8Array, shouldStop = never) {
  const plans: Plan[] = []
  const rounds = polish({
    crew: dual.crew,
    ledger,
    values: valuesOf(ledger),
    core,
    alikes,
    locked: locked ?? new Uint8Array(ledger.placeOf.length),
    casePrices: dual.prices.cases,
    moneyPrice: dual.prices.money[0]!,
    random: random(5),
    rounds: 40,
    shouldStop,
    onImproved: plan => plans.push(plan),
  })
  return { plans, rounds }
}

describe('polish', () => {
  it('comes within a hundredth of the bound from a greedy plan, by plans that are what they say', () => {
    for (const seed of [2, 4, 8]) {
      const world = start(seed)
      const model = modelOf(world.file)

      const { plans } = polished(world)

      const scratch = ledgerOf(world.file)
      for (const plan of plans) {
        restore(scratch, plan)
        expect(valueOf(scratch)).to.equal(plan.value)
        expect(validate(world.file, { assignments: assignmentsOf(model, plan) }).faults).to.deep.equal([])
        expect(plan.value).to.be.at.most(world.bound)
      }
      expect(plans.map(({ value }) => value)).to.deep.equal(plans.map(({ value }) => value).toSorted((a, b) => a - b))
      expect(plans.at(-1)!.value).to.be.above(0.99 * world.bound)
      expect(valueOf(world.ledger)).to.equal(plans.at(-1)!.value)
    }
  })

  it('leaves the ledger with the counts of its plan', () => {
    const world = start(2)

    const { plans } = polished(world)

    const fresh = ledgerOf(world.file)
    restore(fresh, plans.at(-1)!)
    expect(world.ledger.level).to.deep.equal(fresh.level)
    expect(world.ledger.quotas.arrivals).to.deep.equal(fresh.quotas.arrivals)
    expect(world.ledger.spent).to.equal(fresh.spent)
  })

  it('never moves a locked case', () => {
    const world = start(3)
    const before = planOf(world.ledger, 0)
    const locked = Uint8Array.from(before.placeOf, (p, c) => (p >= 0 && c % 2 === 0 ? 1 : 0))

    polished(world, locked)

    for (const [c, lock] of locked.entries())
      if (lock === 1)
        expect([world.ledger.placeOf[c], world.ledger.from[c], world.ledger.until[c]]).to.deep.equal([
          before.placeOf[c],
          before.from[c],
          before.until[c],
        ])
  })

  it('stops when it is told to, with everyone still somewhere', () => {
    for (const patience of [0, 1, 5, 20]) {
      const world = start(4)
      const before = valueOf(world.ledger)
      let asked = 0

      const { rounds } = polished(world, undefined, () => asked++ >= patience)

      expect(rounds).to.be.below(40)
      expect(valueOf(world.ledger)).to.be.at.least(before)
    }
  })
})

describe('neighbourhoodOf', () => {
  it('takes in everyone who is at its places and may move, and unplaced cases that could go there', () => {
    const { ledger, core, alikes } = start(1)
    const locked = Uint8Array.from(ledger.placeOf, (_, c) => (c % 5 === 0 ? 1 : 0))
    const around = surroundings(ledger, core, alikes)
    const closed = { places: new Uint8Array(ledger.guests.length).fill(1, 0, 9), cases: locked }

    for (let begin = 0; begin < locked.length; begin++) {
      if (locked[begin] === 1 || ledger.placeOf[begin]! >= 0) continue
      const { places, cases } = neighbourhoodOf(around, { start: begin, size: 6, closed, random: random(begin) })

      const atHosts = ledger.model.hosts.places.map(({ length }) => length)
      expect(places.length).to.be.at.most(5 + Math.max(...atHosts))
      for (const p of places) expect(closed.places[p]).to.equal(0)
      for (const p of places)
        for (const guest of ledger.guests[p]!) expect(cases.includes(guest)).to.equal(locked[guest] === 0)
      for (const c of cases) {
        expect(locked[c]).to.equal(0)
        if (ledger.placeOf[c]! >= 0) expect(places).to.include(ledger.placeOf[c]!)
      }
    }
  })
})
