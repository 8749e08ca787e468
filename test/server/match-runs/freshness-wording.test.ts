import { expect } from 'chai'
import type { Change } from '../../../matching/index.js'
import { askedFirstOfMiss } from '../../../server/match-runs/freshness-wording.js'

const readyEarlier = (by: number): Change => ({ rule: 'ARRIVAL', change: 'READY_EARLIER', by, values: [], days: null })

describe('askedFirstOfMiss', () => {
  it('says nothing where more notice is not what is missing', () => {
    expect(askedFirstOfMiss({ changes: [] })).to.equal(null)
    expect(askedFirstOfMiss({ changes: [{ ...readyEarlier(2), change: 'OPEN_EARLIER' }] })).to.equal(null)
  })

  it('says when the word of the host is all that is missing, and when it is a part', () => {
    expect(askedFirstOfMiss({ changes: [readyEarlier(3)] })).to.equal(
      'It is so once the host institution says that its calendar is right.',
    )
    expect(askedFirstOfMiss({ changes: [readyEarlier(4)] })).to.equal(
      '3 of these days are won once the host institution says that its calendar is right.',
    )
  })
})
