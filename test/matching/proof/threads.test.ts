import { expect } from 'chai'
import { generate, readProblem, solve } from '../../../matching/index.js'
import { threadCrew } from '../../../matching/worker/crew.js'

describe('solve, on several threads', function () {
  this.timeout(300_000)

  it('writes the same bytes with 1, 2 and 4 of them where places are scarce and people arrive every third day', () => {
    const read = readProblem(generate('M', 31, { cases: 420, scarcity: 1.6, arrivalGridDays: 3 }))
    if (!read.ok) throw new Error(JSON.stringify(read.faults))

    const texts = [1, 2, 4].map(threads =>
      JSON.stringify(solve(read.problem, { iterations: 500, openCrew: threadCrew({ threads }) })),
    )

    expect(texts[1]).to.equal(texts[0])
    expect(texts[2]).to.equal(texts[0])
  })
})
