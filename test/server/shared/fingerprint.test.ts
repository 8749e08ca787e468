import { expect } from 'chai'
import { fingerprint } from '../../../server/shared/fingerprint.js'

describe('fingerprint', () => {
  it('is equal for equal texts only, and short', () => {
    expect(fingerprint('a')).to.equal(fingerprint('a'))
    expect(fingerprint('a')).not.to.equal(fingerprint('b'))
    expect(fingerprint('a'.repeat(1000))).to.match(/^[\w-]{22}$/)
  })
})
