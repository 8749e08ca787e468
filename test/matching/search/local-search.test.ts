import { expect } from 'chai'
import { copyLedger } from '../../../matching/calendar/ledger.js'
import { certify, findPrices } from '../../../matching/dual/find-prices.js'
import { assignmentsOf } from '../../../matching/assemble.js'
import { generate, validate } from '../../../matching/index.js'
import { random } from '../../../matching/random.js'
import { ceilingOf } from '../../../matching/search/ceiling.js'
import type { CoreStays } from '../../../matching/search/core-stays.js'
import { coreStays } from '../../../matching/search/core-stays.js'
import { openField } from '../../../matching/search/field.js'
import { placeInOrder } from '../../../matching/search/greedy.js'
import { improve } from '../../../matching/search/local-search.js'
import type { Plan } from '../../../matching/search/plan.js'
import { planOf, restore } from '../../../matching/search/plan.js'
import { valueOf, valuesOf } from '../../../matching/search/value.js'
import { ledgerOf, modelOf } from '../../instances/asking.js'
import type { ProblemFile } from '../../instances/builders.js'

const never = (): boolean => false

/** A greedy plan of a generated network, and what local search needs to better it. */
function start(seed: number) {
  const file = generate('S', seed) as ProblemFile
  const ground = ledgerOf(file)
  const field = openField(ground)
  const ceiling = ceilingOf(field)
  const dual = findPrices({ field, ceiling, seed, shouldStop: never })
  const ledger = copyLedger(ground)
  placeInOrder(field, ledger, never)
  return { file, ledger, core: coreStays(field, dual), bound: certify(field, dual).bound }
}

function search(
  { ledger, core }: Pick<ReturnType<typeof start>, 'ledger' | 'core'>,
  locked?: Uint8Array,
): readonly Plan[] {
  const plans: Plan[] = []
  improve({
    ledger,
    values: valuesOf(ledger),
    core,
    locked: locked ?? new Uint8Array(ledger.placeOf.length),
    moneyPrice: 0.01,
    random: random(5),
    moves: 20_000,
    scale: 3000,
    shouldStop: never,
    onImproved: plan => plans.push(plan),
  })
  return plans
}

describe('improve', () => {
  it('agrees with the full evaluation, and with the validator, at every plan it reports', () => {
    const world = start(1)
    const before = valueOf(world.ledger)
    const model = modelOf(world.file)

    const plans = search(world)

    expect(plans.length).to.be.above(2)
    const scratch = ledgerOf(world.file)
    for (const plan of plans) {
      restore(scratch, plan)
      expect(valueOf(scratch)).to.equal(plan.value)
      expect(validate(world.file, { assignments: assignmentsOf(model, plan) }).faults).to.deep.equal([])
      expect(plan.value).to.be.at.most(world.bound)
    }
    expect(plans.at(-1)!.value).to.be.above(before)
    expect(valueOf(world.ledger)).to.equal(plans.at(-1)!.value)
  })

  it('leaves the ledger with the counts of its plan', () => {
    const world = start(2)

    const plan = search(world).at(-1)!

    const fresh = ledgerOf(world.file)
    restore(fresh, plan)
    expect(world.ledger.level).to.deep.equal(fresh.level)
    expect(world.ledger.quotas.arrivals).to.deep.equal(fresh.quotas.arrivals)
    expect(world.ledger.spent).to.equal(fresh.spent)
  })

  it('never moves a locked case', () => {
    const world = start(3)
    const before = planOf(world.ledger, 0)
    const locked = Uint8Array.from(before.placeOf, (p, c) => (p >= 0 && c % 2 === 0 ? 1 : 0))

    search(world, locked)

    for (const [c, lock] of locked.entries())
      if (lock === 1)
        expect([world.ledger.placeOf[c], world.ledger.from[c], world.ledger.until[c]]).to.deep.equal([
          before.placeOf[c],
          before.from[c],
          before.until[c],
        ])
  })

  it('gives a case without promising stays nobody else’s when it is put out', () => {
    const world = start(1)
    // Every third case loses its list.
    const last = world.core.last.map((end, c) => (c % 3 === 0 ? world.core.first[c]! : end))
    const core: CoreStays = { ...world.core, last }

    const plan = search({ ledger: world.ledger, core }).at(-1)!

    const assignments = assignmentsOf(modelOf(world.file), plan)
    expect(validate(world.file, { assignments }).faults).to.deep.equal([])
  })
})
