import { expect } from 'chai'
import { windowsZones } from '../../../server/calendar-reading/windows-zones.js'
import { ianaZone } from '../../../server/calendar-reading/zone.js'
import { busyIn, calendar, doubtsIn, event, horizon, read } from './calendars.js'

const zone = (tzid: string, standard: readonly string[], daylight: readonly string[] = []) =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${tzid}`,
    'BEGIN:STANDARD',
    ...standard,
    'END:STANDARD',
    ...(daylight.length > 0 ? ['BEGIN:DAYLIGHT', ...daylight, 'END:DAYLIGHT'] : []),
    'END:VTIMEZONE',
  ].join('\r\n')

const outlook = (tzid: string) =>
  zone(
    tzid,
    [
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10',
    ],
    [
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3',
    ],
  )

const at = (tzid: string, start: string) => event(`DTSTART;TZID="${tzid}":${start}`, 'DURATION:PT30M')

describe('zones', () => {
  it('of Windows all stand for a zone that exists', () => {
    expect(windowsZones.size).to.be.greaterThan(130)
    expect([...windowsZones.values()].filter(name => !ianaZone(name))).to.deep.equal([])
  })

  it('are understood by the names that Outlook, Mozilla and Evolution give them', () => {
    const names = [
      'W. Europe Standard Time',
      '/mozilla.org/20070129_1/Europe/Berlin',
      '/freeassociation.sourceforge.net/Europe/Berlin',
    ]
    for (const name of names) {
      const reading = read(calendar(at(name, '20260504T233000')))

      expect(busyIn(reading), name).to.deep.equal(['05-04..05-05'])
      expect(doubtsIn(reading), name).to.deep.equal([])
    }
  })

  it('of any name are what their VTIMEZONE says, in summer and winter', () => {
    const name = '(UTC+01:00) Somewhere, Elsewhere'
    const reading = read(
      calendar(outlook(name), at(name, '20260504T233000'), at(name, '20261204T233000')),
      horizon('2026-05-01', '2027-01-01', 'UTC'),
    )

    expect(busyIn(reading)).to.deep.equal(['05-04..05-05', '12-04..12-05'])
    const late = read(
      calendar(outlook(name), at(name, '20260504T013000'), at(name, '20261204T003000')),
      horizon('2026-05-01', '2027-01-01', 'UTC'),
    )
    expect(busyIn(late)).to.deep.equal(['05-03..05-04', '12-03..12-04'])
    expect(doubtsIn(late)).to.deep.equal([])
  })

  it('block both readings when the file and the world disagree about a name', () => {
    const wrong = zone('Europe/Berlin', ['DTSTART:19700101T000000', 'TZOFFSETFROM:-0500', 'TZOFFSETTO:-0500'])
    const reading = read(calendar(wrong, at('Europe/Berlin', '20260504T220000')))

    expect(busyIn(reading)).to.deep.equal(['05-05..05-06'])
    expect(doubtsIn(reading)).to.deep.equal(['ZonesDisagree 05-04..05-06'])
  })

  it('that are described unreadably and named by nobody are unknown', () => {
    const broken = zone('Ours', ['DTSTART:19700101T000000', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+1'])

    expect(doubtsIn(read(calendar(broken, at('Ours', '20260504T120000'))))).to.deep.equal(['UnknownZone 05-04..05-06'])
  })

  it('change by the RDATE of their VTIMEZONE', () => {
    const name = 'Ours'
    const moved = zone(
      name,
      ['DTSTART:19700101T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0000'],
      ['DTSTART:20260510T000000', 'RDATE:20260510T000000', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0300'],
    )
    const reading = read(
      calendar(moved, at(name, '20260509T013000'), at(name, '20260511T013000')),
      horizon('2026-05-01', '2026-06-01', 'UTC'),
    )

    expect(busyIn(reading)).to.deep.equal(['05-09..05-10', '05-10..05-11'])
  })
})
