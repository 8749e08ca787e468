import { expect } from 'chai'
import { newKey } from '../../../client/lib/new-key.js'

const UUID_V4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('newKey', () => {
  const own = crypto.randomUUID

  afterEach(() => {
    crypto.randomUUID = own
  })

  it('makes a different UUID each time', () => {
    expect(newKey()).to.match(UUID_V4).and.not.equal(newKey())
  })

  it('makes one where the page is not a secure context, too', () => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true, writable: true })

    expect(newKey()).to.match(UUID_V4).and.not.equal(newKey())
  })
})
