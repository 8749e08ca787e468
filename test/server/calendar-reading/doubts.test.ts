import { expect } from 'chai'
import { busyIn, calendar, doubtsIn, event, read } from './calendars.js'

const WHOLE = '05-01..08-01'
const doubts = (text: string) => doubtsIn(read(text))
const doubtsOfEvent = (...lines: string[]) => doubts(calendar(event('UID:a', ...lines)))

describe('what is not understood', () => {
  it('blocks the whole horizon when nothing is a calendar', () => {
    for (const text of [
      '',
      '<html><body>Sign in</body></html>',
      '\0\0\0',
      'BEGIN:VEVENT\r\nEND:VEVENT',
      '{"error":401}',
    ]) {
      const reading = read(text)

      expect(doubtsIn(reading)).to.deep.equal([`NotACalendar ${WHOLE}`])
      expect(reading.refused).to.deep.equal([{ reason: 'NotACalendar' }])
    }
  })

  it('is the same doubt when it is exported again under another title, and another one when more is doubted', () => {
    const odd = (uid: string, ...lines: string[]) => event(`UID:${uid}`, 'DTSTART:20260504', 'DTEND:soon', ...lines)
    const key = (...entries: string[]) => read(calendar(...entries)).doubtful.map(doubt => doubt.key)
    const [first] = key(odd('a'))

    expect(key(odd('a', 'DTSTAMP:20260501T100000Z', 'SUMMARY:New title'))).to.deep.equal([first])
    expect(key(odd('a'), event('UID:plain', 'DTSTART:20260601'))).to.deep.equal([first])
    for (const others of [[odd('a'), odd('b')], [odd('b')], [odd('a', 'RRULE:FREQ=DAILY')]])
      expect(key(...others)).to.not.include(first)
  })

  it('is another doubt about a file as a whole when the file is another one', () => {
    const torn = (...entries: string[]) => calendar(...entries).replace('END:VCALENDAR\r\n', '')
    const key = (text: string) => read(text).doubtful.find(({ reason }) => reason === 'Truncated')!.key
    const day = (text: string) => event('UID:a', `DTSTART:${text}`)

    expect(key(torn(day('20260504')))).to.equal(key(torn(day('20260504'))))
    expect(key(torn(day('20260504')))).to.not.equal(key(torn(day('20260505'))))
  })

  it('blocks all days when more is in doubt than anybody could tell apart', () => {
    const often = ['DTSTART;TZID=No/Where:20260510T100000', 'RRULE:FREQ=DAILY;COUNT=30']
    const many = Array.from({ length: 700 }, (_, number) => event(`UID:${number}`, ...often))

    expect(doubts(calendar(...many.slice(0, 10))).filter(said => said.endsWith(WHOLE))).to.deep.equal([])
    expect(doubts(calendar(...many))).to.include(`TooManyOccurrences ${WHOLE}`)
  })

  it('blocks nothing when a calendar is empty', () => {
    expect(read(calendar())).to.deep.include({ busy: [], doubtful: [], refused: [] })
  })

  it('blocks all days when a file breaks off, and keeps what was read', () => {
    const whole = calendar(event('DTSTART:20260504'), event('DTSTART:20260510'))
    const reading = read(whole.slice(0, whole.indexOf('20260510')))

    expect(busyIn(reading)).to.deep.equal(['05-04..05-05'])
    expect(doubtsIn(reading)).to.include(`Truncated ${WHOLE}`)
  })

  it('blocks all days when a start cannot be read', () => {
    for (const line of ['DTSTART:20260231', 'DTSTART:2026-05-04', 'DTSTART;TZID=X:soon', 'SUMMARY:no start'])
      expect(doubtsOfEvent(line), line).to.deep.equal([`StartUnreadable ${WHOLE}`])
  })

  it('blocks all days from a start whose end cannot be read or comes before', () => {
    for (const line of [
      'DTEND:2026',
      'DTEND:20260503',
      'DURATION:-P1D',
      'DURATION:P',
      'DURATION:PT',
      'DTEND:20260505T100000',
    ])
      expect(doubtsOfEvent('DTSTART:20260504', line), line).to.deep.equal(['EndUnreadable 05-04..08-01'])
  })

  it('blocks all days from the start of a rule that cannot be read', () => {
    const unreadable = [
      'FREQ=FORTNIGHTLY',
      'FREQ=DAILY;COUNT=0',
      'FREQ=DAILY;COUNT=2;UNTIL=20260601',
      'FREQ=DAILY;UNTIL=2026',
      'FREQ=DAILY;X-NEW=1',
      'FREQ=WEEKLY;BYDAY=1MO',
      'FREQ=WEEKLY;BYMONTHDAY=3',
      'FREQ=DAILY;BYSETPOS=1',
      'FREQ=MONTHLY;BYDAY=XX',
      'FREQ=YEARLY;RSCALE=CHINESE',
      'D1 #10',
      'COUNT=3',
    ]
    for (const rule of unreadable)
      expect(doubtsOfEvent('DTSTART:20260504', `RRULE:${rule}`), rule).to.deep.equal(['RuleUnreadable 05-04..08-01'])
  })

  it('blocks all days from the start of a rule that is too large', () => {
    const days = Array.from({ length: 62 }, (_, index) => (index % 2 ? -1 : 1) * (Math.floor(index / 2) + 1)).join(',')
    const large = [
      'FREQ=SECONDLY',
      'FREQ=MINUTELY;INTERVAL=90',
      'FREQ=DAILY;COUNT=1001',
      'FREQ=DAILY;COUNT=999999999',
      `FREQ=YEARLY;BYMONTH=1,2,3,4,5,6;BYMONTHDAY=${days}`,
    ]
    for (const rule of large)
      expect(doubtsOfEvent('DTSTART:20260504', `RRULE:${rule}`), rule).to.deep.equal(['RuleTooLarge 05-04..08-01'])
    expect(doubtsOfEvent('DTSTART:20260504', 'RRULE:FREQ=DAILY;COUNT=1000')).to.deep.equal([])
  })

  it('blocks all days after the last occurrence that is counted', () => {
    const hourly = event('UID:h', 'DTSTART:20260504T000000Z', 'DURATION:PT1H', 'RRULE:FREQ=HOURLY')
    const reading = read(calendar(hourly, hourly, hourly))

    expect(reading.counts.occurrences).to.be.within(4990, 5000)
    expect(doubtsIn(reading)[0]).to.match(/^TooManyOccurrences 0.-..\.\.08-01$/)
    expect(reading.busy.at(-1)!.from <= '2026-07-31').to.equal(true)
  })

  it('blocks the days that a time may fall on somewhere on earth, in a zone nobody knows', () => {
    expect(doubtsOfEvent('DTSTART;TZID=Middle-earth:20260504T100000', 'DURATION:PT1H')).to.deep.equal([
      'UnknownZone 05-03..05-06',
    ])
  })

  it('blocks all days from the start of an event that is damaged', () => {
    const damaged = [
      ['RRUL:FREQ=DAILY'],
      ['RRULE;FREQ=DAILY'],
      ['RRULE:FREQ=DAILY;COUNT=1', '0'],
      ['DTSTAMP:2026'],
      ['END:VALARM'],
      ['BEGIN:VALARM', 'ACTION:DISPLAY'],
    ]
    for (const lines of damaged)
      expect(doubtsOfEvent('DTSTART:20260504', ...lines), lines.join('|')).to.include('EntryDamaged 05-04..08-01')
  })

  it('blocks all days when two events ran into one', () => {
    expect(doubtsOfEvent('DTSTART:20260510', 'UID:b', 'DTSTART:20260504')).to.deep.equal([`EntryDamaged ${WHOLE}`])
    expect(doubtsOfEvent('DTSTART:20260510', 'DTEND:20260511', 'DURATION:P1D')).to.include(`EntryDamaged ${WHOLE}`)
  })

  it('does not stumble over text that runs on, nor over words of vendors', () => {
    const text = ['DESCRIPTION:Dear host', 'we come late: ten people', 'Tel', 'X-APPLE-TRAVEL:20260601', 'JMAPID:a']

    expect(doubtsOfEvent('DTSTART:20260504', ...text)).to.deep.equal([])
  })

  it('reads an event that another one begins in, and blocks all days from the broken one on', () => {
    const reading = read(calendar('BEGIN:VEVENT', 'DTSTART:20260504', event('DTSTART:20260502')))

    expect(busyIn(reading)).to.deep.equal(['05-02..05-03', '05-04..05-05'])
    expect(doubtsIn(reading)).to.deep.equal(['EntryDamaged 05-04..08-01'])
  })

  it('blocks all days when lines between the events are lost', () => {
    expect(doubts(calendar('DTSTART:20260504', 'END:VEVENT'))).to.include(`UnreadableLines ${WHOLE}`)
    expect(doubts(calendar(event('DTSTART:20260901'), 'what is this'))).to.deep.equal([`UnreadableLines ${WHOLE}`])
    expect(doubts(event('DTSTART:20260504') + '\r\n' + calendar())).to.include(`UnreadableLines ${WHOLE}`)
  })

  it('blocks the days from a box on that nobody knows, but not one that says no day', () => {
    const box = (name: string, line: string) => calendar(`BEGIN:${name}`, line, `END:${name}`)

    expect(doubts(box('VBOOKING', 'DTSTART:20260504'))).to.deep.equal(['UnknownEntry 05-04..08-01'])
    expect(doubts(box('VBOOKING', 'SUMMARY:when?'))).to.deep.equal([`UnknownEntry ${WHOLE}`])
    expect(doubts(box('X-SETTINGS', 'SUMMARY:colour'))).to.deep.equal([])
  })

  it('blocks all days when days are counted in another calendar', () => {
    expect(doubts(calendar('CALSCALE:CHINESE', event('DTSTART:20260504')))).to.deep.equal([
      `OtherCalendarScale ${WHOLE}`,
    ])
  })
})
