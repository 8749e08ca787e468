import { expect } from 'chai'
import { readProblem } from '../../../matching/index.js'
import type { Occupancy } from '../../../server/capacity/occupancy.js'
import type { PlaceCalendar } from '../../../server/capacity/place.reader.js'
import type { RelocationCase } from '../../../server/cases/relocation-case.js'
import type { HostInstitution } from '../../../server/hosts/host-institution.js'
import { canStillArrive, toProblemFile, type Pool } from '../../../server/match-runs/problem.mapper.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import type { Stay } from '../../../server/shared/stay.js'
import { soundDetails, today } from '../cases/details.js'
import { windowOn } from '../capacity/windows.js'
import { days } from './world.js'

const host: HostInstitution = {
  id: 'host-1',
  organisationId: 'organisation-1',
  name: 'Specimen House',
  country: 'KE',
  languages: ['en', 'sw'],
  interpreter: true,
  leadDays: 14,
  minimumStayDays: 30,
  maximumStayDays: 180,
  maximumHouseholds: 3,
  arrivalQuotas: [
    { during: days('2026-01-01', '2027-01-01'), arrivals: 9 },
    { during: days('2027-01-01', '2028-01-01'), arrivals: 4 },
  ],
  receivesGroups: ['WHRD', 'LAWYER'],
  lgbtiSafe: true,
  accompanimentOffers: [{ type: 'LEGAL', households: 2 }],
  version: 3,
}

const place = {
  id: 'place-1',
  hostId: 'host-1',
  label: 'Place 1',
  sleeps: 4,
  stepFree: true,
  childSafe: true,
  womenOnly: false,
  emergencyReserve: true,
  turnoverDays: 3,
  version: 2,
}

const relocationCase: RelocationCase = {
  ...soundDetails,
  id: 'case-1',
  reference: 'TR-2027-0001',
  status: 'CANDIDATE',
  resumeStatus: null,
  createdAt: new Date('2027-03-01T00:00:00Z'),
  version: 5,
}

function occupancy(kind: Occupancy['kind'], stay: Stay, freeAgain = stay.until): Occupancy {
  return {
    id: `${kind} ${stay.from}`,
    placeId: 'place-1',
    kind,
    stay,
    during: days(stay.from, freeAgain),
    proposalId: kind === 'HOLD' || kind === 'STAY' ? 'proposal-1' : null,
    services: kind === 'STAY' ? ['LEGAL'] : [],
    expiresAt: null,
  }
}

function pool(
  calendar: { windows?: readonly Stay[]; occupancies?: readonly Occupancy[] } = {},
  cases = [relocationCase],
): Pool {
  const windows = (calendar.windows ?? [days('2027-02-01', '2027-12-01')]).map(during =>
    windowOn(during, { placeId: 'place-1' }),
  )
  const calendars: PlaceCalendar[] = [{ place, windows, occupancies: calendar.occupancies ?? [] }]
  return { cases, hosts: [host], calendars, keptApart: [], staleHosts: new Set() }
}

const file = (of: Pool = pool()) => toProblemFile(of, { today })

describe('toProblemFile', () => {
  it('keeps apart what decisions keep apart, each pair once, and forgets those of other cases', () => {
    const keptApart = [
      { caseId: 'case-1', placeId: 'place-1' },
      { caseId: 'case-1', placeId: 'place-1' },
      { caseId: 'case-1', hostId: 'host-1' },
      { caseId: 'another', placeId: 'place-1' },
    ]

    const { exclusions } = file({ ...pool(), keptApart })

    expect(exclusions).to.deep.equal([
      { case: 'TR-2027-0001', host: 'H1' },
      { case: 'TR-2027-0001', place: 'H1-P1' },
    ])
  })

  it('writes a problem the engine reads without a fault', () => {
    const occupancies = [occupancy('STAY', days('2027-04-01', '2027-05-01'), '2027-05-04' as never)]

    expect(readProblem(JSON.parse(JSON.stringify(file(pool({ occupancies })))))).to.have.property('ok', true)
  })

  it('takes a case over under its reference', () => {
    expect(file().cases).to.deep.equal([
      {
        id: 'TR-2027-0001',
        origin: 'SD',
        risk: 4,
        group: 'WHRD',
        householdSize: 3,
        children: true,
        woman: true,
        scopes: ['REGIONAL', 'INTERNATIONAL'],
        preferredScope: 'REGIONAL',
        preferredSubRegions: ['014'],
        excludedCountries: ['ET'],
        languages: ['ar', 'en'],
        required: ['PSYCHOSOCIAL'],
        desired: ['LEGAL'],
        womenOnly: false,
        stepFree: false,
        lgbtiSafe: false,
        earliest: '2027-03-10',
        neededBy: '2027-04-10',
        latest: '2027-06-01',
        entryDays: 21,
        stay: { minDays: 60, desiredDays: 120 },
      },
    ])
  })

  it('gives a host that has to be asked first more notice, and no other', () => {
    const fresh = file()
    const stale = file({ ...pool(), staleHosts: new Set(['host-1']) })
    const another = file({ ...pool(), staleHosts: new Set(['host-2']) })

    expect(stale.hosts.map(({ leadDays }) => leadDays)).to.deep.equal([17])
    expect({ ...stale, hosts: [{ ...stale.hosts[0], leadDays: 14 }] }).to.deep.equal(fresh)
    expect(another).to.deep.equal(fresh)
  })

  it('takes a host and its places over, and no name', () => {
    const { hosts, places } = file()

    expect(hosts).to.deep.equal([
      {
        id: 'H1',
        country: 'KE',
        languages: ['en', 'sw'],
        interpreter: true,
        leadDays: 14,
        minStayDays: 30,
        maxStayDays: 180,
        maxHouseholds: 3,
        yearlyQuota: [{ from: '2027-01-01', until: '2028-01-01', arrivals: 4 }],
        groups: ['WHRD', 'LAWYER'],
        lgbtiSafe: true,
        offers: [{ type: 'LEGAL', households: 2 }],
      },
    ])
    expect(places).to.deep.equal([
      {
        id: 'H1-P1',
        host: 'H1',
        sleeps: 4,
        stepFree: true,
        womenOnly: false,
        childSafe: true,
        emergencyReserve: true,
        turnoverDays: 3,
        windows: [{ from: '2027-03-01', until: '2027-12-01' }],
        taken: [],
      },
    ])
    expect(JSON.stringify(file())).not.to.match(/Specimen|Place 1|-1"/)
  })

  it('lists the countries that are used with their regions, excluded ones too', () => {
    expect(file().countries).to.deep.equal([
      { code: 'ET', subRegion: '014', macroRegion: '002' },
      { code: 'KE', subRegion: '014', macroRegion: '002' },
      { code: 'SD', subRegion: '015', macroRegion: '002' },
    ])
  })

  it('cuts windows off before today, and leaves out those that are over', () => {
    const windows = [
      days('2027-01-01', '2027-03-01'),
      days('2027-02-28', '2027-03-02'),
      days('2027-04-01', '2027-05-01'),
    ]

    expect(file(pool({ windows })).places[0]?.windows).to.deep.equal([
      { from: '2027-03-01', until: '2027-03-02' },
      { from: '2027-04-01', until: '2027-05-01' },
    ])
  })

  it('reaches from today to the end of the last window or the last sensible arrival', () => {
    expect([file().from, file().until]).to.deep.equal(['2027-03-01', '2027-12-01'])
    expect(file(pool({ windows: [days('2027-02-01', '2027-04-01')] })).until).to.equal('2027-06-02')
    expect(file(pool({ windows: [] }, [])).until).to.equal('2027-03-02')
  })

  it('shows what is taken until its turnover is over, without the turnover, which the engine adds everywhere and blocks do not need', () => {
    const occupancies = [
      occupancy('STAY', days('2027-01-01', '2027-02-26'), '2027-03-01' as never),
      occupancy('STAY', days('2027-01-01', '2027-02-27'), '2027-03-02' as never),
      occupancy('HOLD', days('2027-04-01', '2027-05-01'), '2027-05-04' as never),
      occupancy('BLOCK', days('2027-06-01', '2027-06-10')),
      occupancy('IMPORTED', days('2027-07-01', '2027-07-10')),
    ]

    expect(file(pool({ occupancies })).places[0]?.taken).to.deep.equal([
      { from: '2027-01-01', until: '2027-02-27', services: ['LEGAL'], household: true },
      { from: '2027-04-01', until: '2027-05-01', services: [], household: true },
      { from: '2027-06-01', until: '2027-06-07', services: [], household: false },
      { from: '2027-07-01', until: '2027-07-07', services: [], household: false },
    ])
  })

  it('leaves to the engine what earlier arrivals have left of a quota, and never less than nothing', () => {
    const arrivals = (count: number) =>
      Array.from({ length: count }, (_, n) => occupancy('STAY', days(`2027-01-0${n + 1}`, `2027-02-0${n + 1}`)))
    const before = occupancy('STAY', days('2026-12-31', '2027-04-01'))
    const blocked = occupancy('BLOCK', days('2027-01-15', '2027-01-20'))
    const left = (occupancies: Occupancy[]) => file(pool({ occupancies })).hosts[0]?.yearlyQuota[0]?.arrivals

    expect(left([...arrivals(3), before, blocked])).to.equal(1)
    expect(left(arrivals(6))).to.equal(0)
  })

  it('takes days that have passed for today', () => {
    const late = {
      ...relocationCase,
      earliestDeparture: calendarDay('2027-01-01'),
      neededBy: calendarDay('2027-02-01'),
    }

    expect(file(pool({}, [late])).cases[0]).to.include({ earliest: '2027-03-01', neededBy: '2027-03-01' })
  })

  it('takes whoever has no preference no further away than needed', () => {
    const open = { ...relocationCase, preferredScope: null }

    expect(file(pool({}, [open])).cases[0]?.preferredScope).to.equal('REGIONAL')
    expect(file(pool({}, [{ ...open, scopes: ['INTERNATIONAL', 'IN_COUNTRY'] }])).cases[0]?.preferredScope).to.equal(
      'IN_COUNTRY',
    )
  })

  it('gives an applicant of no targeted group a group that no host names', () => {
    expect(file(pool({}, [{ ...relocationCase, targetedGroup: null }])).cases[0]?.group).to.equal('NONE')
  })
})

describe('canStillArrive', () => {
  it('is true until the last sensible day of arrival has passed', () => {
    const arrivals = ['2027-02-28', '2027-03-01', '2027-03-02'].map(day => ({ latestArrival: calendarDay(day) }))

    expect(arrivals.map(entered => canStillArrive(entered, today))).to.deep.equal([false, true, true])
  })
})
