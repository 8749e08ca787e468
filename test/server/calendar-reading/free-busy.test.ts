import { expect } from 'chai'
import { busyIn, calendar, doubtsIn, horizon, read } from './calendars.js'

const week = horizon('2026-05-04', '2026-05-11', 'UTC')
const box = (name: string, ...lines: string[]) => [`BEGIN:${name}`, ...lines, `END:${name}`].join('\r\n')
const freeBusy = (...lines: string[]) =>
  read(calendar(box('VFREEBUSY', 'UID:f', 'DTSTART:20260504T000000Z', ...lines)), week)
const availability = (...lines: string[]) => box('VAVAILABILITY', 'UID:v', ...lines)

describe('VFREEBUSY', () => {
  it('takes its periods, but the free ones', () => {
    const reading = freeBusy(
      'FREEBUSY;FBTYPE=BUSY:20260504T100000Z/20260504T120000Z,20260506T220000Z/PT4H',
      'FREEBUSY;FBTYPE=FREE:20260509T000000Z/P1D',
      'FREEBUSY;FBTYPE=X-LUNCH:20260510T000000Z/P1D',
    )

    expect(busyIn(reading)).to.deep.equal(['05-04..05-05', '05-06..05-08', '05-10..05-11'])
    expect(doubtsIn(reading)).to.deep.equal([])
  })

  it('blocks all days for a period that cannot be read', () => {
    expect(doubtsIn(freeBusy('FREEBUSY:20260504T100000Z'))).to.deep.equal(['StartUnreadable 05-04..05-11'])
    expect(doubtsIn(freeBusy('FREEBUSY:20260504T100000Z/20260503T100000Z'))).to.deep.equal([
      'EndUnreadable 05-04..05-11',
    ])
  })
})

describe('the days of which a VFREEBUSY says nothing', () => {
  const silentIn = (text: string, zone = 'UTC') =>
    read(calendar(text), horizon('2026-05-04', '2026-05-11', zone)).silent.map(
      ({ from, until }) => `${from.slice(5)}..${until.slice(5)}`,
    )
  const list = (...lines: string[]) => box('VFREEBUSY', 'UID:f', ...lines)

  it('are those before its start and from its end on', () => {
    expect(silentIn(list('DTSTART:20260505T000000Z', 'DTEND:20260509T000000Z'))).to.deep.equal([
      '05-04..05-05',
      '05-09..05-11',
    ])
    expect(silentIn(list('DTSTART;VALUE=DATE:20260401', 'DTEND;VALUE=DATE:20260510'))).to.deep.equal(['05-10..05-11'])
    expect(silentIn(list('DTSTART:20260401T000000Z', 'DTEND:20270101T000000Z'))).to.deep.equal([])
  })

  it('are those too of which it speaks in part, at the place', () => {
    const text = list('DTSTART:20260505T000000Z', 'DTEND:20260509T000000Z')

    expect(silentIn(text, 'Europe/Berlin')).to.deep.equal(['05-04..05-06', '05-09..05-11'])
    expect(silentIn(text, 'America/New_York')).to.deep.equal(['05-04..05-05', '05-08..05-11'])
  })

  it('are fewer with every list', () => {
    const lists = [
      list('DTSTART:20260508T000000Z', 'DTEND:20260510T000000Z'),
      list('DTSTART:20260504T000000Z', 'DTEND:20260506T000000Z'),
    ]

    expect(silentIn(lists.join('\r\n'))).to.deep.equal(['05-06..05-08', '05-10..05-11'])
  })

  it('are all where it does not say, or twice, or nobody can tell', () => {
    const unclear = [
      ['DTSTART:20260505T000000Z'],
      ['DTEND:20260505T000000Z'],
      ['DTSTART:20260505T000000Z', 'DTSTART:20260506T000000Z', 'DTEND:20260509T000000Z'],
      ['DTSTART;TZID=Nowhere:20260505T000000', 'DTEND:20260509T000000Z'],
      ['DTSTART:20260509T000000Z', 'DTEND:20260505T000000Z'],
      ['DTSTART:2026', 'DTEND:20260509T000000Z'],
    ]
    for (const lines of unclear) expect(silentIn(list(...lines)), lines.join()).to.deep.equal(['05-04..05-11'])
  })

  it('are none in a calendar of events', () => {
    const events = box('VEVENT', 'UID:e', 'DTSTART;VALUE=DATE:20260505')

    expect(silentIn(events)).to.deep.equal([])
  })
})

describe('VAVAILABILITY', () => {
  it('takes all days within it that are not available', () => {
    const reading = read(
      calendar(
        availability(
          'DTSTART:20260505T000000Z',
          'DTEND:20260510T000000Z',
          box('AVAILABLE', 'UID:1', 'DTSTART:20260506T000000Z', 'DTEND:20260508T000000Z'),
        ),
      ),
      week,
    )

    expect(busyIn(reading)).to.deep.equal(['05-05..05-06', '05-08..05-09', '05-09..05-10'])
  })

  it('leaves a day free only when all of it is available, and asks about the others', () => {
    const reading = read(
      calendar(
        availability(
          box('AVAILABLE', 'DTSTART:20260504T000000Z', 'DURATION:PT24H', 'RRULE:FREQ=WEEKLY;BYDAY=MO,TU'),
          box('AVAILABLE', 'DTSTART:20260506T090000Z', 'DURATION:PT8H'),
        ),
      ),
      week,
    )

    expect(busyIn(reading).map(days => days.slice(0, 5))).to.deep.equal(['05-07', '05-08', '05-09', '05-10'])
    expect(doubtsIn(reading)).to.deep.equal(['AvailabilityUnclear 05-06..05-07'])
  })

  it('is overridden by one of higher priority, in both directions', () => {
    const open = box('AVAILABLE', 'DTSTART;VALUE=DATE:20260504', 'DTEND;VALUE=DATE:20260511')
    const reading = read(
      calendar(
        availability('PRIORITY:5', 'DTSTART;VALUE=DATE:20260506', 'DTEND;VALUE=DATE:20260507'),
        availability('PRIORITY:1', 'DTSTART;VALUE=DATE:20260508', 'DTEND;VALUE=DATE:20260509', open),
        availability('PRIORITY:9', 'DTSTART;VALUE=DATE:20260505', 'DTEND;VALUE=DATE:20260509', open),
        availability('DTSTART;VALUE=DATE:20260508', 'DTEND;VALUE=DATE:20260510'),
      ),
      week,
    )

    expect(busyIn(reading)).to.deep.equal(['05-06..05-07', '05-09..05-10'])
  })

  it('is doubted as a whole when any of it cannot be followed', () => {
    const unclear = [['EXDATE:2026'], ['RECURRENCE-ID:20260504T000000Z'], ['RRULF:FREQ=DAILY'], ['EXRULE:FREQ=DAILY']]
    for (const lines of unclear) {
      const open = box('AVAILABLE', 'DTSTART:20260504T000000Z', 'DTEND:20260511T000000Z', ...lines)

      expect(doubtsIn(read(calendar(availability(open)), week)), lines[0]).to.deep.equal([
        'AvailabilityUnclear 05-04..05-11',
      ])
    }
  })

  it('is not available at hours nobody can place, nor by a rule that cannot be read', () => {
    const taken = (...lines: string[]) =>
      read(calendar(availability(box('AVAILABLE', ...lines))), week).counts.occurrences

    expect(taken('DTSTART:20260504T000000Z', 'DURATION:P7D')).to.equal(0)
    expect(taken('DTSTART;TZID=Nowhere:20260504T000000', 'DURATION:P2D')).to.be.greaterThan(4)
    expect(taken('DTSTART:20260504T000000Z', 'DURATION:P7D', 'RRULE:FREQ=NEVER')).to.equal(7)
  })
})
