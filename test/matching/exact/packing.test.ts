import { expect } from 'chai'
import fc from 'fast-check'
import { openLedger } from '../../../matching/calendar/ledger.js'
import { enter, leave } from '../../../matching/calendar/ledger.js'
import { hasRoom } from '../../../matching/constraints/index.js'
import { rankChoices } from '../../../matching/exact/narrow.js'
import type { Packing } from '../../../matching/exact/packing.js'
import { packingOf } from '../../../matching/exact/packing.js'
import { startPrices } from '../../../matching/dual/prices.js'
import { resourcesOf } from '../../../matching/dual/resources.js'
import { random } from '../../../matching/random.js'
import { ceilingOf } from '../../../matching/search/ceiling.js'
import { openField } from '../../../matching/search/field.js'
import { modelOf } from '../../instances/asking.js'
import { day, host, person, place, problemFile } from '../../instances/builders.js'
import type { ProblemFile } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

function packed(file: ProblemFile) {
  const ledger = openLedger(modelOf(file))
  const field = openField(ledger)
  const resources = resourcesOf(field)
  const { choices } = rankChoices(field, { resources, prices: startPrices(field, resources, ceilingOf(field)) })
  const { start, members } = field.alikes
  const alike = (c: number): readonly number[] => Array.from(members.subarray(start[c], start[c + 1]))
  return { ledger, packing: packingOf(ledger, choices, alike) }
}

/** Whether the rows allow the choices. */
function allows({ start, row, use, capacity }: Packing, taken: readonly number[]): boolean {
  const left = capacity.slice()
  for (const k of taken) for (let e = start[k]!; e < start[k + 1]!; e++) left[row[e]!]! -= use[e]!
  return left.every(amount => amount > -1e-9)
}

describe('packingOf', () => {
  it('allows exactly the sets of stays that fit the ledger', () => {
    let fitting = 0
    let refused = 0
    fc.assert(
      fc.property(tinyProblem(), fc.integer(), (file, seed) => {
        const { ledger, packing } = packed(file)
        const { choices, groups, groupOf } = packing
        const draw = random(seed)
        for (let round = 0; round < 30 && choices.count > 1; round++) {
          const taken: number[] = []
          const entered: number[] = []
          for (let n = 0; n < 3; n++) {
            const k = draw.below(choices.count)
            // Equal cases stand for each other: the next of the group that is not placed.
            const c = groups[groupOf[k]!]!.find(other => ledger.placeOf[other]! < 0)
            const fits = c !== undefined && hasRoom(ledger, c, choices.place[k]!, choices.from[k]!, choices.until[k]!)

            expect(allows(packing, [...taken, k])).to.equal(fits)

            if (fits) fitting += 1
            else refused += 1
            if (!fits) continue
            enter(ledger, c, choices.place[k]!, choices.from[k]!, choices.until[k]!)
            taken.push(k)
            entered.push(c)
          }
          for (const c of entered) leave(ledger, c)
        }
      }),
      { numRuns: 300, seed: 20300122 },
    )
    expect(Math.min(fitting, refused)).to.be.above(1000)
  })

  it('puts cases that are equal in all that matters into one group', () => {
    const file = problemFile({
      hosts: [host('H1')],
      places: [place('P1', 'H1'), place('P2', 'H1')],
      cases: [person('C1'), person('C2'), person('C3', { latest: day(50) }), person('C4', { group: 'MINORITIES' })],
    })

    const { packing } = packed(file)

    expect(packing.groups).to.deep.equal([[0, 1, 3], [2]])
    expect([...packing.capacity.subarray(0, 2)]).to.deep.equal([3, 1])
  })
})
