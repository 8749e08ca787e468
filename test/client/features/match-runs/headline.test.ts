import { expect } from 'chai'
import { createIntl } from 'react-intl'
import { headlineOf, spokenOf } from '../../../../client/features/match-runs/headline.js'
import type { MatchRunStatus } from '../../../../client/lib/graphql/operations.generated.js'
import type { Message } from '../../../../client/lib/i18n/catalogue.js'
import type { Values } from '../../../../client/lib/i18n/use-text.js'

const intl = createIntl({ locale: 'en-GB', defaultLocale: 'en-GB' })
const inWords = (message: Message, values?: Values) => intl.formatMessage(message, values)
const run = (gap: number | null) => ({
  caseCount: 37,
  progress: { phase: 'x', placed: 29, score: 100, bound: gap === null ? null : 101, gap },
})

describe('headlineOf', () => {
  it('says how many are placed and how far from the optimum the plan can be', () => {
    expect(headlineOf(inWords, run(0.004))).to.equal('29 of 37 placed, within 0.4% of the bound')
  })

  it('never says that a plan is nearer to the bound than was proven, and says when none can be better', () => {
    expect(headlineOf(inWords, run(0.00001))).to.equal('29 of 37 placed, within 0.1% of the bound')
    expect(headlineOf(inWords, run(0.0041))).to.equal('29 of 37 placed, within 0.5% of the bound')
    expect(headlineOf(inWords, run(0))).to.equal('29 of 37 placed, proven best for weekly arrivals')
  })

  it('promises nothing about the optimum before there is a bound', () => {
    expect(headlineOf(inWords, run(null))).to.equal('29 of 37 placed')
    expect(headlineOf(inWords, run(1))).to.equal('29 of 37 placed')
  })
})

describe('spokenOf', () => {
  const spoken = (status: MatchRunStatus, placed: number) => {
    const { progress, caseCount } = run(0.004)
    return spokenOf(inWords, { caseCount, status, progress: { ...progress, placed } })
  }

  it('says the same while fewer than half of the cases have a place, and the same from there on', () => {
    expect(spoken('QUEUED', 0)).to.equal('Waiting')
    expect([0, 1, 18].map(placed => spoken('RUNNING', placed))).to.deep.equal(['Running', 'Running', 'Running'])
    expect([19, 37].map(placed => spoken('RUNNING', placed))).to.deep.equal([
      'Running; at least half of the cases have a place',
      'Running; at least half of the cases have a place',
    ])
  })

  it('says how a run ended', () => {
    expect(spoken('FINISHED', 29)).to.equal('Finished: 29 of 37 placed, within 0.4% of the bound')
    expect(spoken('STOPPED', 29)).to.equal('Stopped, best plan kept: 29 of 37 placed, within 0.4% of the bound')
    expect(spoken('FAILED', 0)).to.equal('Failed')
  })
})
