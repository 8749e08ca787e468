import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { daysThatMatter, whatIsInTheWay, type HostState } from '../../../server/capacity/capacity-check.js'
import type { Occupancy } from '../../../server/capacity/occupancy.js'
import type { Place } from '../../../server/capacity/place.js'
import type { Taking } from '../../../server/capacity/taking.js'
import type { HostInstitution } from '../../../server/hosts/host-institution.js'
import { addDays } from '../../../server/shared/calendar-day.js'
import { stay, type Stay } from '../../../server/shared/stay.js'
import { days, wholeYear } from './days.js'
import { specimenHost, specimenPlace } from './specimens.js'
import { somebody, windowOn } from './windows.js'

const place = specimenPlace
const elsewhere: Place = { ...place, id: 'place-2', label: 'Place 2' }
const host: HostInstitution = {
  ...specimenHost,
  arrivalQuotas: [{ during: wholeYear, arrivals: 3 }],
  accompanimentOffers: [{ type: 'LEGAL', households: 1 }],
}

function standing(of: Stay, more: Partial<Occupancy> = {}): Occupancy {
  const during = stay(of.from, addDays(of.until, 3))
  const hold = { kind: 'HOLD', proposalId: randomUUID(), expiresAt: new Date('2027-03-08T00:00:00Z') } as const
  return { id: randomUUID(), placeId: elsewhere.id, stay: of, during, services: [], ...hold, ...more }
}

function ask(state: Partial<HostState> = {}, taking: Partial<Taking> = {}) {
  const windows = windowsOf(wholeYear)
  return whatIsInTheWay({
    host,
    place,
    windows,
    occupancies: [],
    ...state,
    taking: {
      hostId: host.id,
      placeId: place.id,
      stay: days('04-01', '05-01'),
      proposalId: randomUUID(),
      services: [],
      household: somebody,
      ...taking,
    },
  })
}

function windowsOf(...during: Stay[]): HostState['windows'] {
  return during.map(of => windowOn(of, { placeId: place.id }))
}

describe('whatIsInTheWay', () => {
  it('lets a household take a free place', () => {
    expect(ask()).to.equal(null)
  })

  it('keeps a window to those whom it is for, and says who they are', () => {
    const windows = [windowOn(wholeYear, { placeId: place.id, familiesOnly: true })]

    const refused = ask({ windows })

    expect(refused).to.deep.include({ cause: 'CONDITION', days: wholeYear })
    expect(refused?.message).to.equal(
      'Place 1 of Specimen House is offered from 2027-01-01 until 2028-01-01 only to households of two or more.',
    )
    expect(ask({ windows }, { household: { ...somebody, size: 2 } })).to.equal(null)
  })

  describe('of windows', () => {
    it('needs one that holds the whole stay, to the day', () => {
      expect(ask({ windows: windowsOf(days('04-01', '05-01')) })).to.equal(null)
      expect(ask({ windows: windowsOf(days('04-02', '05-01')) })?.cause).to.equal('NOT_OFFERED')
      expect(ask({ windows: windowsOf(days('04-01', '04-30')) })?.cause).to.equal('NOT_OFFERED')
    })

    it('takes no two that merely join', () => {
      expect(ask({ windows: windowsOf(days('04-01', '04-15'), days('04-15', '05-01')) })?.message).to.equal(
        'No window of Place 1 of Specimen House holds all days from 2027-04-01 until 2027-05-01; it is offered from 2027-04-01 until 2027-04-15 and from 2027-04-15 until 2027-05-01.',
      )
    })

    it('says when the place is not offered at all', () => {
      expect(ask({ windows: [] })?.message).to.equal(
        'No window of Place 1 of Specimen House holds all days from 2027-04-01 until 2027-05-01; it is not offered on any of these days.',
      )
    })

    it('needs none for the turnover days', () => {
      expect(ask({ windows: windowsOf(days('03-01', '05-01')) })).to.equal(null)
    })
  })

  describe('of the place', () => {
    const here = { placeId: place.id }

    it('waits for the turnover days after the stay before', () => {
      expect(ask({ occupancies: [standing(days('03-01', '03-29'), here)] })).to.equal(null)
      expect(ask({ occupancies: [standing(days('03-01', '03-30'), here)] })?.cause).to.equal('OCCUPIED')
    })

    it('leaves its own turnover days before what comes next', () => {
      expect(ask({ occupancies: [standing(days('05-04', '06-01'), here)] })).to.equal(null)
      expect(ask({ occupancies: [standing(days('05-03', '06-01'), here)] })?.cause).to.equal('OCCUPIED')
    })

    it('says what stands there, with its days', () => {
      const taken = ask({ occupancies: [standing(days('04-10', '04-20'), { ...here, kind: 'STAY' })] })

      expect(taken).to.deep.equal({
        kind: 'CapacityTaken',
        cause: 'OCCUPIED',
        message:
          'Place 1 of Specimen House is taken from 2027-04-10 until 2027-04-23. It stays empty for 3 days after each stay.',
        days: days('04-10', '04-23'),
      })
    })

    for (const kind of ['HOLD', 'STAY', 'BLOCK', 'IMPORTED'] as const) {
      it(`is in the way with a ${kind}`, () => {
        expect(ask({ occupancies: [standing(days('04-30', '05-10'), { ...here, kind })] })?.cause).to.equal('OCCUPIED')
      })
    }

    it('is not in its own way with what the same proposal holds', () => {
      const held = standing(days('04-01', '05-01'), here)

      expect(ask({ occupancies: [held] }, { proposalId: held.proposalId! })).to.equal(null)
    })
  })

  describe('of households at a time', () => {
    it('counts those of every place on the day', () => {
      const one = standing(days('03-01', '04-15'))
      const other = standing(days('04-14', '06-01'), { kind: 'STAY' })

      expect(ask({ occupancies: [one] })).to.equal(null)
      expect(ask({ occupancies: [one, other] })).to.deep.equal({
        kind: 'CapacityTaken',
        cause: 'HOUSEHOLDS',
        message:
          'Specimen House hosts at most 2 households at a time, and has as many from 2027-04-14 until 2027-04-15.',
        days: days('04-14', '04-15'),
      })
    })

    it('does not count turnover days, blocks and imported days', () => {
      const leaving = [standing(days('03-01', '04-01')), standing(days('03-01', '04-01'))]
      const blocked = [standing(days('04-01', '05-01'), { kind: 'BLOCK', proposalId: null })]
      const imported = [standing(days('04-01', '05-01'), { kind: 'IMPORTED', proposalId: null })]

      const unlimited = { ...host, arrivalQuotas: [] }
      expect(ask({ host: unlimited, occupancies: [...leaving, ...blocked, ...imported] })).to.equal(null)
    })
  })

  describe('of accompaniment', () => {
    it('refuses what the host does not offer', () => {
      expect(ask({}, { services: ['MEDICAL'] })).to.include({
        cause: 'SERVICE',
        message: 'Specimen House does not offer medical care, which the household needs.',
      })
    })

    it('counts the households that use it', () => {
      const using = standing(days('04-20', '06-01'), { services: ['LEGAL'] })
      const notUsing = standing(days('04-20', '06-01'), { services: ['MENTORING'] })

      expect(ask({ occupancies: [notUsing] }, { services: ['LEGAL'] })).to.equal(null)
      expect(ask({ occupancies: [using] }, { services: [] })).to.equal(null)
      expect(ask({ occupancies: [using] }, { services: ['LEGAL'] })).to.deep.equal({
        kind: 'CapacityTaken',
        cause: 'SERVICE',
        message:
          'Specimen House offers legal advice to at most one household at a time, and does so already from 2027-04-20 until 2027-05-01.',
        days: days('04-20', '05-01'),
      })
    })
  })

  describe('of arrivals', () => {
    const newYearsEve = stay(days('12-30', '12-31').until, addDays(wholeYear.until, 9))
    const three = [days('01-01', '01-20'), days('02-01', '02-20'), newYearsEve].map(of => standing(of))

    it('counts them over the whole period of the quota', () => {
      expect(ask({ occupancies: three.slice(1) })).to.equal(null)
      expect(ask({ occupancies: three })).to.deep.equal({
        kind: 'CapacityTaken',
        cause: 'QUOTA',
        message:
          'Specimen House lets at most 3 households arrive from 2027-01-01 until 2028-01-01, and expects as many already.',
        days: wholeYear,
      })
    })

    it('knows no limit outside the periods', () => {
      const limited = { ...host, arrivalQuotas: [{ during: days('05-01', '12-01'), arrivals: 0 }] }

      expect(ask({ host: limited })).to.equal(null)
      expect(ask({ host: limited }, { stay: days('04-30', '05-15') })).to.equal(null)
      expect(ask({ host: limited }, { stay: days('05-01', '05-15') })?.message).to.equal(
        'Specimen House lets no household arrive from 2027-05-01 until 2027-12-01.',
      )
    })
  })
})

describe('daysThatMatter', () => {
  it('are the stay with its turnover', () => {
    expect(daysThatMatter(days('04-01', '05-01'), { host: { ...host, arrivalQuotas: [] }, place })).to.deep.equal(
      days('04-01', '05-04'),
    )
  })

  it('reach over the quota period of the arrival', () => {
    const longer = stay(days('12-20', '12-21').from, addDays(wholeYear.until, 30))

    expect(daysThatMatter(days('04-01', '05-01'), { host, place })).to.deep.equal(wholeYear)
    expect(daysThatMatter(longer, { host, place })).to.deep.equal(
      stay(wholeYear.from, addDays(longer.until, place.turnoverDays)),
    )
  })
})
