import { expect } from 'chai'
import { catalogue } from '../../../../client/lib/i18n/catalogue.js'

describe('catalogue', () => {
  it('names every text by area and key, whatever its wording', () => {
    expect(catalogue('cases', { title: 'Cases', none: 'No case' })).to.deep.equal({
      title: { id: 'cases.title', defaultMessage: 'Cases' },
      none: { id: 'cases.none', defaultMessage: 'No case' },
    })
  })
})
