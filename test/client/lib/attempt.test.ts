import { expect } from 'chai'
import { attemptAt } from '../../../client/lib/attempt.js'

describe('attemptAt', () => {
  it('repeats an unanswered attempt at the same input under its key', () => {
    const first = attemptAt({ proposalId: 'p', expectedVersion: 1 }, undefined)

    expect(attemptAt({ proposalId: 'p', expectedVersion: 1 }, first)).to.equal(first)
  })

  it('takes a new key for another input', () => {
    const first = attemptAt({ proposalId: 'p', expectedVersion: 1 }, undefined)

    expect(attemptAt({ proposalId: 'p', expectedVersion: 2 }, first).key).to.not.equal(first.key)
  })

  it('takes a new key once the last attempt was answered', () => {
    const first = attemptAt({ proposalId: 'p' }, undefined)

    expect(attemptAt({ proposalId: 'p' }, undefined).key).to.not.equal(first.key)
  })
})
