import { expect } from 'chai'
import fc from 'fast-check'
import { withPoint, type CoursePoint } from '../../../server/match-runs/run-course.js'

const point = (elapsedMs: number, score: number, bound: number | null = null): CoursePoint => ({
  elapsedMs,
  placed: 1,
  score,
  bound,
})

describe('withPoint', () => {
  it('adds a better plan or a lower bound, and nothing that repeats', () => {
    const course = [point(0, 5), point(10, 5), point(20, 6), point(30, 6, 9), point(40, 6, 9), point(50, 6, 8)]

    const kept = course.reduce<readonly CoursePoint[]>(withPoint, [])

    expect(kept.map(({ elapsedMs }) => elapsedMs)).to.deep.equal([0, 20, 30, 50])
  })

  it('never grows beyond a picture, keeps the beginning and the latest point, and stays in order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), count => {
        const all = Array.from({ length: count }, (_, index) => point(index * 10, index))

        const kept = all.reduce<readonly CoursePoint[]>(withPoint, [])

        expect(kept.length).to.be.within(1, 60)
        expect(kept[0]).to.equal(all[0])
        expect(kept.at(-1)).to.equal(all.at(-1))
        expect(kept.map(({ elapsedMs }) => elapsedMs)).to.deep.equal(
          kept.map(({ elapsedMs }) => elapsedMs).toSorted((one, other) => one - other),
        )
      }),
    )
  })
})
