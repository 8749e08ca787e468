import { expect } from 'chai'
import { speechless } from '../../../server/jobs/failure.js'

describe('speechless', () => {
  it('says which kind of error it was and where, and none of its words', () => {
    const error = new RangeError('somebody’s name')

    const { message, stack } = speechless('run-match', error)

    expect(message).to.equal('run-match: RangeError')
    expect(stack).to.contain('failure.test').and.not.to.contain('somebody')
  })

  it('keeps words of several lines out too', () => {
    const error = new Error('first\n    and second')
    error.stack = `Error: first\n    and second\n    at somewhere (file.ts:1:1)`

    expect(speechless('run-match', error).stack).to.equal('Error: run-match: Error\n    at somewhere (file.ts:1:1)')
  })

  it('says what it can of what is no error', () => {
    expect(speechless('run-match', 'a word').message).to.equal('run-match: unknown error')
  })
})
