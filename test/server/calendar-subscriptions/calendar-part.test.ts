import { expect } from 'chai'
import { calendarParts } from '../../../server/calendar-subscriptions/calendar-part.js'
import { readRuled } from '../../../server/calendar-subscriptions/ruled-calendar.reading.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { calendarFile, calendarText, type CalendarEntry } from './calendar-text.js'
import { simpleReader } from './simple-reader.js'

const days = { from: '04-01', until: '04-03' }
const GARDEN: CalendarEntry = { uid: 'garden', ...days, title: 'The GARDEN room, booked' }
const ATTIC: CalendarEntry = { uid: 'attic', ...days, title: 'Booked', location: 'Attic' }
const BOTH: CalendarEntry = { uid: 'both', ...days, title: 'Garden and attic' }
const NONE: CalendarEntry = { uid: 'none', ...days, title: 'Staff party' }

const readable = (line: string) => Buffer.from(line, 'latin1').toString('utf8')
const latin = (text: string) => Buffer.from(text).toString('latin1')
const uidsOf = (text: string) => [...text.matchAll(/^UID:(\S+)/gm)].map(([, uid]) => uid)
const partsOf = (text: string, words: readonly string[]) =>
  calendarParts(latin(text), words, readable).map(part => [part.word, ...uidsOf(part.text)])

describe('calendarParts', () => {
  it('sorts entries by words in their title or location, whatever the case', () => {
    expect(partsOf(calendarText([GARDEN, ATTIC, BOTH, NONE]), ['garden', 'attic'])).to.deep.equal([
      ['garden', 'garden', 'both'],
      ['attic', 'attic', 'both'],
      [null, 'none'],
    ])
  })

  it('gives every part the frame and the zones, and what is no event to the rest alone', () => {
    const zone = 'BEGIN:VTIMEZONE\r\nTZID:Somewhere\r\nEND:VTIMEZONE\r\n'
    const free = 'BEGIN:VFREEBUSY\r\nFREEBUSY:20270401T000000Z/P1D\r\nEND:VFREEBUSY\r\n'
    const text = calendarText([GARDEN, NONE]).replace('BEGIN:VEVENT', `${zone}${free}BEGIN:VEVENT`)

    const [garden, rest] = calendarParts(text, ['garden'], readable)

    expect(garden!.text).to.equal(calendarText([GARDEN]).replace('BEGIN:VEVENT', `${zone}BEGIN:VEVENT`))
    expect(rest!.text).to.equal(calendarText([NONE]).replace('BEGIN:VEVENT', `${zone}${free}BEGIN:VEVENT`))
  })

  it('keeps entries of one UID together, so that a cancelled occurrence is not parted from its series', () => {
    const cancelled = { ...NONE, uid: 'garden' }

    expect(partsOf(calendarText([GARDEN, cancelled]), ['garden'])).to.deep.equal([
      ['garden', 'garden', 'garden'],
      [null],
    ])
  })

  it('reads titles that are folded, have parameters or letters of other scripts', () => {
    const folded = calendarText([{ ...NONE, uid: 'folded' }]).replace('SUMMARY:', 'SUMMARY;LANGUAGE=en:Gar\r\n den ')
    const arabic = calendarText([{ ...NONE, uid: 'arabic', title: 'حجز غرفة الحديقة' }])

    expect(partsOf(folded, ['garden'])[0]).to.deep.equal(['garden', 'folded'])
    expect(partsOf(arabic, ['الحديقة'])[0]).to.deep.equal(['الحديقة', 'arabic'])
  })

  it('does not look for words anywhere else', () => {
    const text = calendarText([NONE]).replace('SUMMARY:', 'DESCRIPTION:garden\r\nSUMMARY:')

    expect(partsOf(text, ['garden'])).to.deep.equal([['garden'], [null, 'none']])
  })

  it('loses no line: each stands in some part', () => {
    const text = `garbage\r\n${calendarText([GARDEN, NONE])}BEGIN:VEVENT\r\nUID:cut`

    const kept = calendarParts(text, ['garden'], readable).map(part => part.text)

    for (const line of text.split('\r\n')) expect(kept.join('\r\n')).to.include(line)
  })
})

describe('readRuled', () => {
  const question = { from: calendarDay('2027-03-01'), until: calendarDay('2028-03-01'), zone: 'UTC' }

  it('says of each entry which of the words stand in it', async () => {
    const read = await readRuled(simpleReader, calendarFile([GARDEN, ATTIC, BOTH, NONE]), {
      ...question,
      words: ['garden', 'attic'],
    })

    expect(read.ok && read.value.busy.map(({ key, words }) => [key, ...words])).to.have.deep.members([
      ['garden', 'garden'],
      ['attic', 'attic'],
      ['both', 'garden', 'attic'],
      ['none'],
    ])
  })

  it('finds no word in a file with two bytes a letter', async () => {
    const wide = new Uint8Array(Buffer.from(calendarText([GARDEN]), 'utf16le'))
    const asked: Uint8Array[] = []
    const reader = {
      read: (bytes: Uint8Array) => (asked.push(bytes), simpleReader.read(calendarFile([GARDEN]), question)),
    }

    const read = await readRuled(reader, wide, { ...question, words: ['garden'] })

    expect(asked).to.deep.equal([wide])
    expect(read.ok && read.value.busy[0]!.words).to.deep.equal([])
  })
})
