import { expect } from 'chai'
import { describeError } from '../../server/log.js'

describe('describeError', () => {
  it('keeps the words of our own errors and where they came from', () => {
    const described = describeError(new TypeError('x is not a function'))

    expect(described).to.include({ name: 'TypeError', message: 'x is not a function' })
    expect(described.frames[0]).to.match(/^at .*log\.test/)
  })

  it('keeps the code of an error of the database, and none of its words', () => {
    const error = Object.assign(new Error('a canary'), { severity: 'ERROR', code: '22P02', detail: 'a canary' })

    expect(JSON.stringify(describeError(error)))
      .to.include('22P02')
      .and.not.include('canary')
  })

  it('keeps none of the words of a parser, which quote what they read', () => {
    const error = new SyntaxError('Unexpected token c in JSON: a canary')

    expect(JSON.stringify(describeError(error))).not.to.include('canary')
  })

  it('says of a thrown text only that it is one', () => {
    expect(describeError('a canary')).to.deep.equal({ name: 'string', frames: [] })
  })
})
