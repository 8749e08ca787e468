import { expect } from 'chai'
import { language } from '../../../matching/constraints/language.js'
import { compared, shortfall } from '../../instances/asking.js'

describe('LANGUAGE', () => {
  it('passes with one language in common, or with an interpreter', () => {
    expect(shortfall(language, { host: { languages: ['sw', 'fr'] }, person: { languages: ['ar', 'fr'] } })).to.equal(0)
    expect(
      shortfall(language, { host: { languages: ['sw'], interpreter: true }, person: { languages: ['ar'] } }),
    ).to.equal(0)
  })

  it('compares tags exactly, and names what would be understood', () => {
    const pair = { host: { languages: ['pt-BR'] }, person: { languages: ['pt', 'es'] } }

    expect(shortfall(language, pair)).to.equal(1)
    expect(compared(language, pair).missing).to.deep.equal(['pt', 'es'])
  })
})
