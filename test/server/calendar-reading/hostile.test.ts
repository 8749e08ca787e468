import { expect } from 'chai'
import { blockedDays, busyIn, calendar, doubtsIn, event, read, summer } from './calendars.js'

const MEGABYTE = 1024 * 1024
const list = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index).join(',')
const event4 = (...lines: string[]) => calendar(event('UID:a', 'DTSTART:20260504T100000Z', ...lines))

/** Files made to stall a reader, fill its heap or overflow its stack. Each must leave every day from May 4 on blocked. */
const HOSTILE: Readonly<Record<string, () => string>> = {
  'a yearly rule with long lists': () =>
    event4(
      `RRULE:FREQ=YEARLY;BYYEARDAY=${list(1, 366)};BYHOUR=${list(0, 23)};BYMINUTE=${list(0, 59)};BYSECOND=${list(0, 59)}`,
    ),
  'a rule by the second that never comes': () => event4('RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'),
  'a count of a thousand million': () => event4('RRULE:FREQ=DAILY;COUNT=1000000000'),
  'boxes in boxes': () => 'BEGIN:VCALENDAR\r\n' + 'BEGIN:X-A\r\n'.repeat(50_000),
  'events in events': () => calendar(event('DTSTART:20260504'), 'BEGIN:VEVENT\r\n'.repeat(50_000)),
  'ends of nothing': () => calendar(event('DTSTART:20260504'), 'END:VEVENT\r\n'.repeat(50_000)),
  'a line of a megabyte without a colon': () =>
    calendar(event('DTSTART:20260504', 'RRULE' + 'A'.repeat(MEGABYTE - 300))),
  'quotes that never close': () => event4(`RRULE;X="${'"'.repeat(MEGABYTE - 300)}:FREQ=DAILY`),
  'a megabyte of CR': () => '\r'.repeat(MEGABYTE - 1) + 'A',
  'a megabyte of folds': () => '\r\n '.repeat(MEGABYTE / 3 - 1),
  'a rule of a megabyte': () => event4(`RRULE:FREQ=DAILY;BYMONTHDAY=${'1,'.repeat(MEGABYTE / 2 - 300)}1`),
  'more than a megabyte': () => event4(`SUMMARY:${'a'.repeat(MEGABYTE)}`),
  'thousands of rules that never come': () =>
    calendar(
      ...Array.from({ length: 8000 }, (_, index) =>
        event(`UID:${index}`, 'DTSTART:20260504', 'RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30'),
      ),
    ),
  'thousands of rules by the hour': () =>
    calendar(
      ...Array.from({ length: 8000 }, (_, index) =>
        event(`UID:${index}`, 'DTSTART:20260504T000000', 'RRULE:FREQ=HOURLY'),
      ),
    ),
}

describe('hostile files', () => {
  for (const [name, file] of Object.entries(HOSTILE)) {
    it(`block the days and end: ${name}`, () => {
      const blocked = blockedDays(read(file()))

      for (const day of ['2026-05-04', '2026-06-20', '2026-07-31']) expect([...blocked]).to.include(day)
    })
  }

  it('do not end a rule that comes once in years', () => {
    expect(busyIn(read(calendar(event('DTSTART:19960504', 'RRULE:FREQ=YEARLY;INTERVAL=10;COUNT=1000'))))).to.deep.equal(
      ['05-04..05-05'],
    )
  })

  it('that are large and harmless are read', () => {
    const many = calendar(
      ...Array.from({ length: 4900 }, (_, index) =>
        event(`UID:${index}`, 'DTSTART:20260601', 'SUMMARY:a'.padEnd(120, 'a')),
      ),
    )
    const reading = read(many, summer)

    expect(doubtsIn(reading)).to.deep.equal([])
    expect(reading.counts.occurrences).to.equal(4900)
  })
})
