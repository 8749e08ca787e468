import { expect } from 'chai'
import { readWords, Usage } from '../../seeds/command-line.js'

describe('words of npm run seed', () => {
  it('ask for the demonstration network of seed 1 when there are none', () => {
    const { scenario, seed, replace, list, assumptions } = readWords([])

    expect({ scenario: scenario.name, seed, replace, list, assumptions }).to.deep.equal({
      scenario: 'demonstration',
      seed: 1,
      replace: false,
      list: false,
      assumptions: false,
    })
  })

  it('choose scenario, seed and whether to replace', () => {
    const { scenario, seed, replace } = readWords(['--scenario', 'surge', '--seed', '7', '--replace'])

    expect({ scenario: scenario.name, seed, replace }).to.deep.equal({ scenario: 'surge', seed: 7, replace: true })
  })

  it('are refused by name when they make no sense', () => {
    expect(() => readWords(['--scenario', 'flood'])).to.throw(Usage, /no scenario flood.*surge/)
    for (const seed of ['x', '-1', '1.5', '2147483648']) {
      expect(() => readWords([`--seed=${seed}`]), seed).to.throw(Usage, /--seed is a whole number/)
    }
    expect(() => readWords(['--nonsense'])).to.throw(Usage, /Usage/)
  })
})
