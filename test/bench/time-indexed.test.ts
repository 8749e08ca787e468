import { expect } from 'chai'
import { openNetwork } from '../instances/contract/network.js'
import { fits, optimum } from '../instances/contract/optimum.js'
import type { Candidate } from '../instances/contract/stays.js'
import { twisted } from '../instances/twists.js'
import { greedyByPriority } from './greedy.js'
import type { TimeIndexed } from './time-indexed.js'
import { timeIndexed } from './time-indexed.js'

const names = ['OCCUPIED', 'HOUSEHOLDS', 'SERVICE_CAPACITY', 'QUOTA', 'BUDGET'] as const

/** Whether the columns together keep every row. */
function allowed({ limits, starts, rows, values }: TimeIndexed, chosen: readonly number[]): boolean {
  const use = limits.map(() => 0)
  for (const j of chosen) for (let k = starts[j]; k < starts[j + 1]; k++) use[rows[k]] += values[k]
  return use.every((sum, row) => sum <= limits[row])
}

describe('timeIndexed', () => {
  it('allows two stays together exactly when the rules do', () => {
    let refused = 0
    for (let seed = 1; seed <= 60; seed++) {
      const network = openNetwork(twisted(seed, [names[seed % 5], names[(seed * 3 + 1) % 5]]))
      const model = timeIndexed(network)
      const { columns } = model
      for (let i = 0; i < columns.length; i += 3)
        for (let j = i + 1; j < columns.length; j += 5) {
          const [one, two]: readonly Candidate[] = [columns[i], columns[j]]
          const fit = one.person !== two.person && fits(network, [], one) && fits(network, [one], two)
          expect(allowed(model, [i, j]), `seed ${seed}, ${i} and ${j}`).to.equal(fit)
          if (!fit) refused += 1
        }
    }
    expect(refused).to.be.above(1000)
  })
})

describe('greedyByPriority', () => {
  it('never beats the optimum, and often reaches it', () => {
    let reached = 0
    for (let seed = 1; seed <= 100; seed++) {
      const file = twisted(seed, [names[seed % 5], names[(seed * 3 + 1) % 5]])
      const points = greedyByPriority(openNetwork(file))
      const best = optimum(file)!
      expect(points).to.be.at.most(best)
      if (points === best) reached += 1
    }
    expect(reached).to.be.within(30, 99)
  })
})
