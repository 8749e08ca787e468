import { expect } from 'chai'
import fc from 'fast-check'
import { idOf, readGlobalId, toGlobalId } from '../../../server/shared/global-id.js'

describe('global identifier', () => {
  it('names one object of one type and comes back as it was', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 4 }), id => {
        const globalId = toGlobalId('Place', id)
        expect(readGlobalId(globalId)).to.deep.equal({ type: 'Place', id })
        expect(idOf('Place', globalId)).to.equal(id)
        expect(idOf('Proposal', globalId)).to.equal(null)
      }),
    )
  })

  it('is refused in any other form', () => {
    fc.assert(fc.property(fc.string(), text => readGlobalId(text) === null))
    expect(readGlobalId(Buffer.from('Place:not-a-uuid').toString('base64url'))).to.equal(null)
    expect(readGlobalId(`${toGlobalId('Place', '6f1f1d3e-8a52-4f0e-9d0b-2d4b1f5a7c11')}=`)).to.equal(null)
  })
})
