import { expect } from 'chai'
import { STATE_TABS, STATUSES } from '../../../../client/features/place-requests/request-states.js'
import { placeRequestStatusWords } from '../../../../client/lib/i18n/words/capacity.js'

describe('the tabs over place requests', () => {
  it('hold every state in exactly one tab, besides the one that holds all', () => {
    const held = STATE_TABS.flatMap(tab => STATUSES[tab] ?? [])

    expect(held.toSorted()).to.deep.equal(Object.keys(placeRequestStatusWords).toSorted())
    expect(STATUSES.all).to.equal(null)
  })
})
