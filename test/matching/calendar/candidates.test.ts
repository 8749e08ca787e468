import { expect } from 'chai'
import type { CandidateRules } from '../../../matching/calendar/candidates.js'
import { candidateBuffer, listCandidates } from '../../../matching/calendar/candidates.js'

function ranges(...all: readonly (readonly [number, number])[]): CandidateRules['windows'] {
  return {
    first: Int32Array.of(0, all.length),
    from: Int32Array.from(all, ([from]) => from),
    until: Int32Array.from(all, ([, until]) => until),
  }
}

function candidates(
  rules: Partial<CandidateRules>,
  spans = { first: 10, last: 60, shortest: 30, longest: 60 },
): readonly (readonly [number, number])[] {
  const buffer = candidateBuffer()
  const all = { arrivalGridDays: 7, windows: ranges(), blocked: ranges(), ...rules }
  const count = listCandidates(all, 0, spans, buffer)
  return Array.from({ length: count }, (_, k) => [buffer.from[k]!, buffer.until[k]!] as const)
}

describe('listCandidates', () => {
  it('offers the first possible day and every grid day after it, longest and shortest', () => {
    expect(candidates({ windows: ranges([12, 60]) })).to.deep.equal([
      [12, 60],
      [12, 42],
      [14, 60],
      [14, 44],
      [21, 60],
      [21, 51],
      [28, 60],
      [28, 58],
    ])
  })

  it('offers one stay where longest and shortest are the same', () => {
    expect(candidates({ windows: ranges([12, 42]) })).to.deep.equal([[12, 42]])
  })

  it('offers nothing in a window one day too short', () => {
    expect(candidates({ windows: ranges([12, 41]) })).to.deep.equal([])
  })

  it('offers the last day of arrival and nothing after it', () => {
    const spans = { first: 10, last: 21, shortest: 30, longest: 30 }

    expect(candidates({ windows: ranges([0, 100]) }, spans)).to.deep.equal([
      [10, 40],
      [14, 44],
      [21, 51],
    ])
    expect(candidates({ windows: ranges([0, 100]) }, { ...spans, last: 20 })).to.have.length(2)
  })

  it('offers every day on a grid of one', () => {
    expect(candidates({ windows: ranges([0, 42]), arrivalGridDays: 1 }).map(([from]) => from)).to.deep.equal([
      10, 10, 11, 11, 12,
    ])
  })

  it('leaves out what shares a day with a blocked range, and keeps what ends as it begins', () => {
    const spans = { first: 10, last: 14, shortest: 10, longest: 20 }

    expect(candidates({ windows: ranges([0, 100]), blocked: ranges([24, 26]) }, spans)).to.deep.equal([
      [10, 20],
      [14, 24],
    ])
  })

  it('offers nothing when host and case agree on no length', () => {
    expect(candidates({ windows: ranges([0, 100]) }, { first: 0, last: 9, shortest: 31, longest: 30 })).to.deep.equal(
      [],
    )
  })
})
