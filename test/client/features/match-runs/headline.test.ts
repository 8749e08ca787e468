import { expect } from 'chai'
import { createIntl } from 'react-intl'
import { headlineOf } from '../../../../client/features/match-runs/headline.js'
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

  it('promises nothing about the optimum before there is a bound', () => {
    expect(headlineOf(inWords, run(null))).to.equal('29 of 37 placed')
    expect(headlineOf(inWords, run(1))).to.equal('29 of 37 placed')
  })
})
