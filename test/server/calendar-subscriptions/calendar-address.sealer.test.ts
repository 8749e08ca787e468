import { expect } from 'chai'
import { addressSealer } from '../../../server/calendar-subscriptions/calendar-address.sealer.js'

const ADDRESS = 'https://calendars.example/private/s3cr3t-token/basic.ics'

describe('addressSealer', () => {
  const sealer = addressSealer({ key: Buffer.alloc(32, 1) })

  it('opens what it sealed, and seals the same otherwise each time', () => {
    const [first, second] = [sealer.seal(ADDRESS, 'one'), sealer.seal(ADDRESS, 'one')]

    expect(sealer.open(first, 'one')).to.equal(ADDRESS)
    expect(first.equals(second)).to.equal(false)
    expect(first.includes('s3cr3t')).to.equal(false)
  })

  it('opens nothing sealed for another subscription or with another key', () => {
    const sealed = sealer.seal(ADDRESS, 'one')

    expect(sealer.open(sealed, 'two')).to.equal(null)
    expect(addressSealer({ key: Buffer.alloc(32, 2) }).open(sealed, 'one')).to.equal(null)
  })

  it('opens nothing of which a bit was changed or the end cut off', () => {
    const sealed = sealer.seal(ADDRESS, 'one')

    for (let at = 0; at < sealed.length; at++) {
      const changed = Buffer.from(sealed)
      changed[at]! ^= 1
      expect(sealer.open(changed, 'one')).to.equal(null)
      expect(sealer.open(sealed.subarray(0, at), 'one')).to.equal(null)
    }
  })
})
