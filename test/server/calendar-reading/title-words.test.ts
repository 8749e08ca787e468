import { expect } from 'chai'
import { calendar, event, read, summer } from './calendars.js'

const words = ['Room A', 'Häuschen', 'Annexe']
const wordsOf = (...lines: readonly string[]) =>
  read(Buffer.from(calendar(...lines)), { ...summer, words }).busy.map(days => days.words)
const titled = (...lines: readonly string[]) => wordsOf(event('DTSTART;VALUE=DATE:20260504', ...lines))[0]

describe('words in titles', () => {
  it('are found in title and location, whatever their case, in the order asked for', () => {
    expect(titled('SUMMARY:annexe and ROOM A')).to.deep.equal(['Room A', 'Annexe'])
    expect(titled('LOCATION;LANGUAGE=de:Das Häuschen am See')).to.deep.equal(['Häuschen'])
    expect(titled('SUMMARY:Room', 'LOCATION:A')).to.deep.equal([])
    expect(titled('DESCRIPTION:Room A', 'CATEGORIES:Annexe', 'UID:Häuschen')).to.deep.equal([])
  })

  it('are found by letters, however these are written', () => {
    expect(titled('SUMMARY:Room\\, or Room A\\; and a Ha\u0308uschen')).to.deep.equal(['Room A', 'Häuschen'])
    expect(titled('SUMMARY:Hä\r\n uschen')).to.deep.equal(['Häuschen'])
    expect(titled('SUMMARY;ENCODING=QUOTED-PRINTABLE:Room=20A, H=C3=A4uschen')).to.deep.equal(['Room A', 'Häuschen'])
    expect(titled('SUMMARY;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:H=E4uschen')).to.deep.equal(['Häuschen'])
    expect(titled('SUMMARY;QUOTED-PRINTABLE:H=E4uschen')).to.deep.equal(['Häuschen'])
  })

  it('are found in a title that runs on unfolded, so that no place of it is shown free', () => {
    expect(titled('SUMMARY:Room A', 'and the Annexe')).to.deep.equal(['Room A', 'Annexe'])
    expect(titled('SUMMARY:Room A', 'also: Annexe', 'and Häuschen')).to.deep.equal(words)
    expect(titled('SUMMARY;ENCODING=QUOTED-PRINTABLE:Room A, Ann=', 'exe')).to.deep.equal(['Room A', 'Annexe'])
    expect(titled('SUMMARY:Room A', 'DESCRIPTION:the', 'Annexe', 'is free')).to.deep.equal(['Room A'])
    expect(titled('SUMMARY:Room A', 'X-NOTE:a', 'Annexe')).to.deep.equal(['Room A'])
  })

  it('of one occurrence count for all entries of its UID', () => {
    const series = event('UID:s', 'DTSTART;VALUE=DATE:20260504', 'RRULE:FREQ=DAILY;COUNT=2', 'SUMMARY:Room A')
    const moved = event('UID:s', 'RECURRENCE-ID;VALUE=DATE:20260505', 'DTSTART;VALUE=DATE:20260507', 'SUMMARY:Annexe')

    expect(wordsOf(series, moved)).to.deep.equal([
      ['Room A', 'Annexe'],
      ['Room A', 'Annexe'],
    ])
    expect(wordsOf(series.replace('UID:s', 'UID:t'), moved)).to.deep.equal([['Room A'], ['Room A'], ['Annexe']])
  })

  it('stand in nothing that has no title', () => {
    const busy = ['BEGIN:VFREEBUSY', 'FREEBUSY:20260504T100000Z/PT1H', 'SUMMARY:Room A', 'END:VFREEBUSY']

    expect(wordsOf(...busy)).to.deep.equal([[]])
  })

  it('are all that is kept of a title', () => {
    const reading = read(calendar(event('DTSTART:20260504', 'SUMMARY:Room A for Secret')), { ...summer, words })

    expect(reading.busy[0]).to.have.deep.property('words', ['Room A'])
    expect(JSON.stringify(reading)).not.to.include('Secret')
  })

  it('do not slow a title down that runs on for ever', () => {
    const endless = event('DTSTART:20260504', 'SUMMARY:Room', ...Array.from({ length: 100_000 }, () => 'a:b'), 'Annexe')

    expect(wordsOf(endless)).to.deep.equal([['Annexe']])
  })
})
