import { expect } from 'chai'
import { dayNumber, dayOf, dayText } from '../../../server/calendar-reading/civil.js'
import { unroll } from '../../../server/calendar-reading/recurrence.js'
import { readRule } from '../../../server/calendar-reading/rule.js'
import { readMoment } from '../../../server/calendar-reading/value.js'
import { blockedDays, busyIn, calendar, event, horizon, read } from './calendars.js'
import { examples, type Example } from './rfc-examples.js'
import { published } from './rfc-published.js'

const NEW_YORK = 'America/New_York'
const isTooFast = ({ rule }: Example) => rule.includes('MINUTELY')
const dayAfter = (day: string) => dayText(dayNumber(...(day.split('-').map(Number) as [number, number, number])) + 1)

function readExample({ start, rule, exceptions, days: _, ...rest }: Example) {
  const days = [...new Set(published({ start, rule, days: _, ...rest }).map(text => text.slice(0, 10)))]
  const lines = [`DTSTART;TZID=${NEW_YORK}:${start}`, 'DURATION:PT10M', `RRULE:${rule}`, 'UID:a']
  if (exceptions !== undefined) lines.push(`EXDATE;TZID=${NEW_YORK}:${exceptions}`)
  const until = rest.goesOn ? dayAfter(days.at(-1)!) : '2012-01-01'
  return { days, reading: read(calendar(event(...lines)), horizon('1996-01-01', until, NEW_YORK)) }
}

describe('the examples of RFC 5545, section 3.8.5.3', () => {
  it('are all there, page by page', () => {
    const pages = new Map<number, number>()
    for (const { page } of examples) pages.set(page, (pages.get(page) ?? 0) + 1)

    expect([...pages]).to.deep.equal([
      [123, 2],
      [124, 5],
      [125, 5],
      [126, 5],
      [127, 5],
      [128, 4],
      [129, 4],
      [130, 4],
      [131, 7],
      [132, 1],
    ])
  })

  it('block their day as it is printed, too, where an erratum corrects the rule', () => {
    const corrected = examples.find(({ rule }) => rule.includes('HOURLY'))!
    const { days, reading } = readExample({ ...corrected, rule: 'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T170000Z' })

    expect(busyIn(reading)).to.deep.equal(['09-02..09-03', '09-02..09-03'])
    expect(days).to.deep.equal(['1997-09-02'])
  })

  for (const example of examples.filter(it => !isTooFast(it))) {
    it(`fall on their published days: page ${example.page}, ${example.title}`, () => {
      const { days, reading } = readExample(example)

      expect(reading.doubtful).to.deep.equal([])
      expect([...new Set(reading.busy.map(({ from }) => from))]).to.deep.equal(days)
      expect(reading.busy.every(({ from, until }) => dayAfter(from) === until)).to.equal(true)
    })

    it(`begin at their published times: page ${example.page}, ${example.title}`, () => {
      const rule = readRule(example.rule)
      const start = readMoment(example.start)
      const expected = published(example)
      if (!rule.ok || start?.kind !== 'time') throw new Error('an example that cannot be read')

      const until = (2012 - 1970) * 366 * 86_400
      const budget = { steps: 1e7, occurrences: example.goesOn ? expected.length : 1000 }
      const end = rule.value.until?.kind === 'time' ? rule.value.until.wall - 4 * 3600 : until
      const { walls } = unroll(rule.value, { start: start.wall, wholeDays: false, from: 0, until: end, budget })

      expect(walls.map(shown)).to.deep.equal(expected)
    })
  }

  for (const example of examples.filter(isTooFast)) {
    it(`are refused and block their published days: page ${example.page}, ${example.title}`, () => {
      const { days, reading } = readExample(example)
      const blocked = blockedDays(reading)

      expect(reading.doubtful.map(({ reason }) => reason)).to.deep.equal(['RuleTooLarge'])
      expect(days.filter(day => !([...blocked] as string[]).includes(day))).to.deep.equal([])
    })
  }
})

function shown(wall: number): string {
  const minutes = Math.floor(wall / 60) % 1440
  const two = (value: number) => String(value).padStart(2, '0')
  return `${dayText(dayOf(wall))}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
