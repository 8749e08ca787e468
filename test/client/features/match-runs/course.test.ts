import { expect } from 'chai'
import { courseLines } from '../../../../client/features/match-runs/course.js'

const frame = { width: 100, height: 50 }

describe('courseLines', () => {
  it('draws the best plan rising and the bound falling, in steps, to the right edge', () => {
    const course = [
      { elapsedMs: 0, score: 100, bound: null },
      { elapsedMs: 250, score: 100, bound: 200 },
      { elapsedMs: 500, score: 150, bound: 160 },
    ]

    expect(courseLines(course, 1000, frame)).to.deep.equal({
      score: '0,50 25,50 25,50 50,50 50,25 100,25',
      bound: '25,0 50,0 50,20 100,20',
    })
  })

  it('draws nothing of a bound there is not, and a flat line in the middle where nothing differs', () => {
    expect(courseLines([{ elapsedMs: 0, score: 7, bound: null }], 10, frame)).to.deep.equal({
      score: '0,25 100,25',
      bound: '',
    })
    expect(courseLines([], 10, frame)).to.deep.equal({ score: '', bound: '' })
  })
})
