import { expect } from 'chai'
import { barsOf, standingKinds } from '../../../../client/features/capacity/calendar-bars.js'
import { dayNumber } from '../../../../client/lib/days.js'

const kinds = standingKinds(message => message.defaultMessage)
const place = {
  id: 'p1',
  windows: [{ id: 'w1', from: '2027-01-01', until: '2027-06-01', version: 1 }],
  occupancies: [
    {
      id: 'o1',
      kind: 'STAY' as const,
      from: '2027-02-01',
      until: '2027-03-01',
      freeAgainFrom: '2027-03-04',
      expiresAt: null,
    },
  ],
}

describe('the bars of a place', () => {
  it('are its windows behind and what stands there in front, with the days it is kept empty', () => {
    const [window, stay] = barsOf(place, kinds, { stale: false })

    expect(window).to.include({ rowId: 'p1', from: dayNumber('2027-01-01'), tailUntil: dayNumber('2027-06-01') })
    expect(window?.kind.layer).to.equal('back')
    expect(stay).to.include({ until: dayNumber('2027-03-01'), tailUntil: dayNumber('2027-03-04') })
    expect(stay?.kind).to.include({ layer: 'front', label: 'Occupied' })
  })

  it('tell windows that nobody has confirmed lately from those that can be relied on', () => {
    const [window, stay] = barsOf(place, kinds, { stale: true })

    expect(window?.kind).to.include({ id: 'STALE', layer: 'back', label: 'Open, not confirmed lately' })
    expect(stay?.kind.id).to.equal('STAY')
  })

  it('tell every kind apart by its pattern and its word', () => {
    const all = Object.values(kinds)

    expect(new Set(all.map(kind => kind.pattern)).size).to.equal(all.length)
    expect(new Set(all.map(kind => kind.label)).size).to.equal(all.length)
  })
})
