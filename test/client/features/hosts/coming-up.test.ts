import { expect } from 'chai'
import { comingUp } from '../../../../client/features/hosts/coming-up.js'

const places = [
  {
    label: 'Place 2',
    windows: [{ from: '2027-01-01', until: '2027-02-11' }],
    occupancies: [{ kind: 'HOLD' as const, from: '2027-02-12', until: '2027-02-20', freeAgainFrom: '2027-02-20' }],
  },
  {
    label: 'Place 1',
    windows: [],
    occupancies: [{ kind: 'STAY' as const, from: '2027-02-10', until: '2027-05-01', freeAgainFrom: '2027-05-04' }],
  },
]
const events = (today: string, days: number) =>
  comingUp(places, today, days).map(event => `${event.day} ${event.placeLabel} ${event.type}`)

describe('what is coming up for a host institution', () => {
  it('is every arrival, departure and last day of a window, by day and place', () => {
    expect(events('2027-02-10', 90)).to.deep.equal([
      '2027-02-10 Place 1 ARRIVAL',
      '2027-02-10 Place 2 WINDOW_ENDS',
      '2027-05-01 Place 1 DEPARTURE',
    ])
  })

  it('begins today and ends after the days asked for', () => {
    expect(events('2027-02-11', 79)).to.deep.equal([])
    expect(events('2027-02-11', 80)).to.deep.equal(['2027-05-01 Place 1 DEPARTURE'])
  })

  it('says when the place is free again after a departure', () => {
    expect(comingUp(places, '2027-05-01', 1)[0]?.freeAgainFrom).to.equal('2027-05-04')
  })
})
