import { expect } from 'chai'
import type { Choices } from '../../../matching/exact/choices.js'
import { choicesOf } from '../../../matching/exact/choices.js'
import { dayCliques } from '../../../matching/exact/cliques.js'

function stays(...ranges: readonly (readonly [number, number])[]): Choices {
  return choicesOf(ranges.map(([from, until], c) => ({ c, p: 0, from, until, value: 1, cost: 0 })))
}

const all = ({ count }: Choices): readonly number[] => Array.from({ length: count }, (_, k) => k)

describe('dayCliques', () => {
  it('names the largest sets of stays that share a day', () => {
    const choices = stays([0, 10], [5, 15], [8, 20], [12, 30], [30, 40])

    const crowds = dayCliques(choices, all(choices), 0)

    expect(crowds.map(({ members }) => members)).to.deep.equal([
      [0, 1, 2],
      [1, 2, 3],
    ])
  })

  it('counts turnover days as presence', () => {
    const choices = stays([0, 10], [10, 20], [12, 20])

    expect(dayCliques(choices, all(choices), 0).map(({ members }) => members)).to.deep.equal([[1, 2]])
    expect(dayCliques(choices, all(choices), 2).map(({ members }) => members)).to.deep.equal([
      [0, 1],
      [1, 2],
    ])
    expect(dayCliques(choices, all(choices), 3).map(({ members }) => members)).to.deep.equal([[0, 1, 2]])
  })

  it('looks again on days when less is left, and leaves out days that ask no more than another', () => {
    const choices = stays([0, 10], [0, 20], [5, 10])
    const left = (day: number): number => (day < 7 ? 2 : 1)

    expect(dayCliques(choices, all(choices), 0, left)).to.deep.equal([{ members: [0, 1, 2], capacity: 1 }])
  })
})
