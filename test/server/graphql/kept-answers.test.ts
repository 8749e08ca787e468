import { expect } from 'chai'
import { keptAnswers } from '../../../server/graphql/kept-answers.js'

describe('keptAnswers', () => {
  /** Keeps few characters, and counts what was asked. */
  function world({ characters = 100 } = {}) {
    const kept = keptAnswers({ characters })
    const given: string[] = []
    const ask = (moment: string, question: string, text: string | null = `${question} at ${moment}`) =>
      kept.to({ moment, question }, async () => {
        given.push(`${question} at ${moment}`)
        return text
      })
    return { kept, given, ask }
  }

  it('gives an answer once for all who ask the same at the same moment, also while it is on its way', async () => {
    const { ask, given } = world()

    const answers = await Promise.all([ask('1', 'a'), ask('1', 'a'), ask('1', 'b')])
    answers.push(await ask('1', 'a'))

    expect(answers).to.deep.equal(['a at 1', 'a at 1', 'b at 1', 'a at 1'])
    expect(given).to.deep.equal(['a at 1', 'b at 1'])
  })

  it('gives it again at another moment, be it one that was before', async () => {
    const { ask, given } = world()

    for (const moment of ['1', '2', '1']) expect(await ask(moment, 'a')).to.equal(`a at ${moment}`)

    expect(given).to.have.length(3)
  })

  it('does not give what was on its way at one moment to those who ask at the next', async () => {
    const { kept } = world()
    let resolve!: (text: string) => void
    const slow = new Promise<string>(settle => (resolve = settle))
    const early = kept.to({ moment: '1', question: 'a' }, () => slow)

    expect(await kept.to({ moment: '2', question: 'a' }, async () => 'new')).to.equal('new')
    resolve('old')

    expect(await early).to.equal('old')
    expect(await kept.to({ moment: '2', question: 'a' }, async () => 'newer')).to.equal('new')
  })

  it('keeps neither what is none nor what failed', async () => {
    const { ask, kept } = world()

    expect(await ask('1', 'a', null)).to.equal(null)
    expect(await kept.to({ moment: '1', question: 'a' }, () => Promise.reject(new Error('no'))).catch(String)).to.equal(
      'Error: no',
    )

    expect(await ask('1', 'a')).to.equal('a at 1')
  })

  it('begins anew when it has kept too much', async () => {
    const { ask, given } = world({ characters: 12 })

    for (const question of ['a', 'b', 'a', 'c', 'a']) await ask('1', question)

    expect(given).to.deep.equal(['a at 1', 'b at 1', 'c at 1', 'a at 1'])
  })
})
