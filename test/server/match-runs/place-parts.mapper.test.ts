import { expect } from 'chai'
import type { Occupancy, OccupancyKind } from '../../../server/capacity/occupancy.js'
import type { Place } from '../../../server/capacity/place.js'
import type { AvailabilityWindow } from '../../../server/capacity/availability-window.js'
import { partsOf } from '../../../server/match-runs/place-parts.mapper.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { stay, type Stay } from '../../../server/shared/stay.js'
import { windowOn } from '../capacity/windows.js'
import { days } from './world.js'

const place: Place = {
  id: 'place-1',
  hostId: 'host-1',
  label: 'Place 1',
  sleeps: 4,
  stepFree: true,
  childSafe: true,
  womenOnly: false,
  emergencyReserve: false,
  turnoverDays: 3,
  version: 1,
}
const forAll = windowOn(days('2027-04-01', '2027-05-01'), { placeId: place.id })
const forFamilies = windowOn(days('2027-05-01', '2027-06-01'), { placeId: place.id, familiesOnly: true })

function parts(
  windows: readonly AvailabilityWindow[],
  { occupancies = [], alone = false }: { occupancies?: readonly Occupancy[]; alone?: boolean } = {},
) {
  const naming = { names: new Map([[place.id, 'H1-P1']]), today: calendarDay('2027-03-01'), alone }
  return partsOf([{ place, windows, occupancies }], naming)
}

function standing(kind: OccupancyKind, of: Stay): Occupancy {
  const household = kind === 'STAY'
  return {
    id: kind,
    placeId: place.id,
    kind,
    stay: of,
    during: household ? stay(of.from, calendarDay('2027-06-04')) : of,
    proposalId: household ? 'proposal-1' : null,
    services: household ? ['LEGAL'] : [],
    expiresAt: null,
  }
}

describe('partsOf', () => {
  it('leaves a place whole whose windows ask the same', () => {
    const languages = { placeId: place.id, languages: ['fr', 'es'] }
    const same = [
      windowOn(days('2027-04-01', '2027-05-01'), languages),
      windowOn(days('2027-05-01', '2027-06-01'), languages),
    ]

    expect(parts(same).map(({ name, windows }) => [name, windows.length])).to.deep.equal([['H1-P1', 2]])
    expect(parts([]).map(({ name, windows }) => [name, windows.length])).to.deep.equal([['H1-P1', 0]])
  })

  it('parts one whose windows ask different things, and lets turnover pass between the parts', () => {
    expect(parts([forAll, forFamilies]).map(({ name, windows }) => [name, windows])).to.deep.equal([
      ['H1-P1', [{ from: '2027-04-01', until: '2027-04-28' }]],
      ['H1-P1-C2', [{ from: '2027-05-01', until: '2027-06-01' }]],
    ])
    expect(parts([forAll, forFamilies], { alone: true })[0]?.windows).to.deep.equal([
      { from: '2027-04-01', until: '2027-05-01' },
    ])
  })

  it('counts a household at the first part only, though it takes all of them', () => {
    const occupancies = [standing('STAY', days('2027-05-10', '2027-06-01'))]

    expect(parts([forAll, forFamilies], { occupancies }).map(({ taken }) => taken)).to.deep.equal([
      [{ from: '2027-05-10', until: '2027-06-01', services: ['LEGAL'], household: true }],
      [{ from: '2027-05-10', until: '2027-06-01', services: [], household: false }],
    ])
  })

  it('parts windows around a block too short for the turnover that the engine keeps after whatever is taken', () => {
    const short = parts([forAll], { occupancies: [standing('BLOCK', days('2027-04-10', '2027-04-13'))] })
    const longer = parts([forAll], { occupancies: [standing('BLOCK', days('2027-04-10', '2027-04-14'))] })

    expect(short[0]).to.deep.include({
      taken: [],
      windows: [
        { from: '2027-04-01', until: '2027-04-07' },
        { from: '2027-04-13', until: '2027-05-01' },
      ],
    })
    expect(longer[0]?.taken).to.deep.equal([
      { from: '2027-04-10', until: '2027-04-11', services: [], household: false },
    ])
  })
})
