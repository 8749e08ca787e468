import { expect } from 'chai'
import fc from 'fast-check'
import { copyLedger, leave } from '../../../matching/calendar/ledger.js'
import { alone } from '../../../matching/crew/alone.js'
import type { Crew } from '../../../matching/crew/crew.js'
import { roomRules } from '../../../matching/explain/in-the-way.js'
import { tallyAgain } from '../../../matching/explain/tally-again.js'
import type { Tally } from '../../../matching/explain/tally.js'
import { tallyFor } from '../../../matching/explain/tally.js'
import { openField } from '../../../matching/field/field.js'
import { generate } from '../../../matching/index.js'
import { placeInOrder } from '../../../matching/search/greedy.js'
import { planOf } from '../../../matching/search/plan.js'
import { ledgerOf } from '../../instances/asking.js'
import type { ProblemFile } from '../../instances/builders.js'

describe('tallyAgain', () => {
  const field = openField(ledgerOf(generate('S', 3) as ProblemFile))
  const { count } = field.model.cases

  /** All hosts looked at by a crew, one by one. */
  function counting(): { readonly crew: Crew; readonly looks: () => number } {
    const crew = alone(field)
    let looks = 0
    const run: Crew['run'] = (name, task) => {
      const hosts = 'hosts' in task ? (task.hosts as Uint8Array | undefined) : undefined
      looks += hosts === undefined ? field.model.hosts.count : hosts.reduce((sum, flag) => sum + flag, 0)
      return crew.run(name, task)
    }
    return { crew: { ...crew, run }, looks: () => looks }
  }

  function written(tally: Tally, cases: readonly number[]): unknown {
    return cases.map(c => ({
      c,
      ...tally.seen(c),
      freeAt: [...(tally.freeAt.get(c) ?? [])].toSorted((a, b) => a - b),
      places: roomRules.map((_, k) => tally.places(c, k)),
    }))
  }

  it('comes to what tallying everything comes to, whoever came and went', () => {
    let quicker = 0
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 6 }),
        fc.array(fc.nat(count - 1), { maxLength: 3 }),
        fc.array(fc.nat(count - 1), { maxLength: 2 }),
        fc.constantFrom(null, 0, 2000, 40_000),
        (every, come, go, money) => {
          const unlimited = copyLedger(field.ground)
          placeInOrder(field, unlimited, () => false, { only: c => c % every !== 0 && !come.includes(c) })
          const ledger = money === null ? unlimited : { ...unlimited, budget: unlimited.spent + money }
          const before = planOf(ledger, 0)
          const unplaced = () => [...ledger.placeOf.keys()].filter(c => ledger.placeOf[c]! < 0)
          const tally = tallyFor(alone(field), { ledger, fixed: field.rules }, unplaced())!
          for (const c of go) if (ledger.placeOf[c]! >= 0) leave(ledger, c)
          placeInOrder(field, ledger, () => false, { only: c => come.includes(c) })
          const now = planOf(ledger, 0)
          const { crew, looks } = counting()

          const again = tallyAgain(crew, { ledger, fixed: field.rules }, unplaced(), { tally, plan: before })!

          const whole = tallyFor(alone(field), { ledger, fixed: field.rules }, unplaced())!
          expect(written(again, unplaced())).to.deep.equal(written(whole, unplaced()))
          expect(planOf(ledger, 0)).to.deep.equal(now)
          if (looks() !== field.model.hosts.count) quicker += 1
        },
      ),
      { numRuns: 400, seed: 20300601 },
    )
    expect(quicker).to.be.above(50)
  })
})
