import { expect } from 'chai'
import fc from 'fast-check'
import type { Packing } from '../../../matching/exact/packing.js'
import { provenBound } from '../../../matching/exact/proven.js'
import { bound, openTableau, relax, resetTableau, valueIn } from '../../../matching/exact/simplex.js'

const never = (): boolean => false

interface Programme {
  readonly values: readonly number[]
  readonly capacity: readonly number[]
  /** By choice: the rows it uses one of. */
  readonly rows: readonly (readonly number[])[]
}

const programme: fc.Arbitrary<Programme> = fc
  .record({
    values: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 9 }),
    capacity: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 6 }),
  })
  .chain(({ values, capacity }) =>
    fc.record({
      values: fc.constant(values),
      capacity: fc.constant(capacity),
      rows: fc.tuple(
        ...values.map(() => fc.uniqueArray(fc.nat({ max: capacity.length - 1 }), { minLength: 1, maxLength: 4 })),
      ),
    }),
  )

function packingFrom({ values, capacity, rows }: Programme): Packing {
  const count = values.length
  const start = new Int32Array(count + 1)
  for (const [k, own] of rows.entries()) start[k + 1] = start[k]! + own.length
  const flat = rows.flat()
  return {
    choices: {
      count,
      caseOf: new Int32Array(count),
      place: new Int32Array(count),
      from: new Int32Array(count),
      until: new Int32Array(count),
      value: Float64Array.from(values),
      cost: new Float64Array(count),
    },
    start,
    row: Int32Array.from(flat),
    use: new Float64Array(flat.length).fill(1),
    capacity: Float64Array.from(capacity),
    groups: [],
    groupOf: new Int32Array(count),
  }
}

/** Checks the two halves of optimality by themselves: the values are allowed, and prices prove that none are better. */
function expectOptimal(tableau: ReturnType<typeof openTableau>, { values, capacity, rows }: Programme): number {
  const left = [...capacity]
  let points = 0
  for (const [k, value] of values.entries()) {
    const x = valueIn(tableau, k)
    expect(x).to.be.within(tableau.lower[k]! - 1e-6, tableau.upper[k]! + 1e-6)
    points += x * value
    for (const i of rows[k]!) left[i]! -= x
  }
  for (const [i, rest] of left.entries()) {
    expect(rest).to.be.above(-1e-6)
    expect(rest).to.be.closeTo(valueIn(tableau, values.length + i), 1e-6)
  }
  expect(provenBound(tableau)).to.be.closeTo(points, 1e-6)
  expect(tableau.points).to.be.closeTo(points, 1e-6)
  return points
}

describe('the dual simplex method', () => {
  it('solves relaxations, proven by prices', () => {
    fc.assert(
      fc.property(programme, given => {
        const tableau = openTableau(packingFrom(given))

        expect(relax(tableau, -Infinity, never)).to.equal('OPTIMAL')
        expectOptimal(tableau, given)
      }),
      { numRuns: 500, seed: 20300123 },
    )
  })

  it('goes on from any tableau when bounds change, and ends where a fresh start ends', () => {
    fc.assert(
      fc.property(
        programme,
        fc.array(fc.tuple(fc.nat(), fc.constantFrom([0, 0], [1, 1], [0, 1])), { maxLength: 12 }),
        (given, changes) => {
          const tableau = openTableau(packingFrom(given))
          relax(tableau, -Infinity, never)
          for (const [at, [low, high]] of changes) {
            bound(tableau, at % given.values.length, low!, high!)
            const result = relax(tableau, -Infinity, never)
            const fresh = openTableau(packingFrom(given))
            fresh.lower.set(tableau.lower)
            fresh.upper.set(tableau.upper)
            resetTableau(fresh)

            expect(relax(fresh, -Infinity, never)).to.equal(result)
            if (result === 'OPTIMAL') expectOptimal(tableau, given)
            if (result === 'OPTIMAL') expect(tableau.points).to.be.closeTo(expectOptimal(fresh, given), 1e-6)
          }
        },
      ),
      { numRuns: 300, seed: 20300124 },
    )
  })

  it('finds no solution exactly when what must be chosen does not fit', () => {
    const given: Programme = { values: [5, 4, 3], capacity: [2], rows: [[0], [0], [0]] }
    const tableau = openTableau(packingFrom(given))

    for (const k of [0, 1]) bound(tableau, k, 1, 1)
    expect(relax(tableau, -Infinity, never)).to.equal('OPTIMAL')
    bound(tableau, 2, 1, 1)
    expect(relax(tableau, -Infinity, never)).to.equal('EMPTY')
    bound(tableau, 0, 0, 1)
    expect(relax(tableau, -Infinity, never)).to.equal('OPTIMAL')
    expect(tableau.points).to.be.closeTo(7, 1e-9)
  })

  it('ends early below the target, with a bound that is still valid', () => {
    const given: Programme = { values: [10, 9, 8, 7], capacity: [1], rows: [[0], [0], [0], [0]] }
    const tableau = openTableau(packingFrom(given))

    expect(relax(tableau, 20, never)).to.equal('CUT_OFF')
    expect(provenBound(tableau)).to.be.within(10, 20)
  })
})
