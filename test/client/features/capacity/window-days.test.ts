import { expect } from 'chai'
import { faultsOf, periodOf, typedDays } from '../../../../client/features/capacity/window-days.js'
import { capacityWords } from '../../../../client/features/capacity/words.js'

const today = '2027-02-10'

describe('the days of a window as they are typed', () => {
  it('are faulty while one is missing, reversed, past or too far', () => {
    expect(faultsOf({ first: '', last: '' }, today)).to.deep.equal({ first: capacityWords.dayMissing })
    expect(faultsOf({ first: '2027-02-09', last: '2027-03-01' }, today)).to.deep.equal({ first: capacityWords.past })
    expect(faultsOf({ first: today, last: '2027-02-30' }, today)).to.deep.equal({ last: capacityWords.dayMissing })
    expect(faultsOf({ first: today, last: '2027-02-09' }, today)).to.deep.equal({ last: capacityWords.reversed })
    expect(faultsOf({ first: today, last: '2030-02-14' }, today)).to.deep.equal({ last: capacityWords.tooLong })
  })

  it('may be a single day, and three years', () => {
    expect(faultsOf({ first: today, last: today }, today)).to.deep.equal({})
    expect(faultsOf({ first: today, last: '2030-02-09' }, today)).to.deep.equal({})
  })

  it('both belong to the window: the period ends on the day after the last', () => {
    expect(periodOf({ first: '2027-02-10', last: '2027-02-28' })).to.deep.equal({
      from: '2027-02-10',
      until: '2027-03-01',
    })
    expect(typedDays({ from: '2027-02-10', until: '2027-03-01' })).to.deep.equal({
      first: '2027-02-10',
      last: '2027-02-28',
    })
  })
})
