import { expect } from 'chai'
import { calendarReader, type CalendarReader } from '../../../server/calendar-reading/calendar-reader.pool.js'
import { busyIn, calendar, event, summer } from './calendars.js'

const LIMITS = { timeoutMs: 2000, memoryMB: 256 }
const script = new URL('./stalling.thread.js', import.meta.url)
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('calendarReader', () => {
  let reader: CalendarReader | undefined
  afterEach(() => reader?.close())

  it('answers what readCalendar does, one file after the other', async () => {
    reader = calendarReader(LIMITS)
    const files = ['20260504', '20260506'].map(day => bytesOf(calendar(event(`DTSTART:${day}`))))

    const answers = await Promise.all(files.map(bytes => reader!.read(bytes, summer)))

    expect(answers.map(answer => answer.ok && busyIn(answer.value))).to.deep.equal([['05-04..05-05'], ['05-06..05-07']])
    expect(files[0]!.byteLength).to.be.greaterThan(0)
  })

  it('looks for words in its thread, and brings back no other of the title', async () => {
    reader = calendarReader(LIMITS)
    const file = bytesOf(calendar(event('DTSTART:20260504', 'SUMMARY:Secret guest of the Annexe')))

    const answer = await reader.read(file, { ...summer, words: ['Annexe', 'Garden'] })

    expect(answer.ok && answer.value.busy[0]!.words).to.deep.equal(['Annexe'])
    expect(JSON.stringify(answer)).not.to.match(/secret/i)
  })

  it('gives up a file that stalls, and reads the next', async () => {
    reader = calendarReader({ timeoutMs: 300, memoryMB: 256, script })

    const [stalled, next] = await Promise.all(['stall', ''].map(wish => reader!.read(bytesOf(wish), summer)))

    expect(stalled).to.deep.equal({ ok: false, refusal: { kind: 'TooSlow', timeoutMs: 300 } })
    expect(next).to.have.property('ok', true)
  })

  it('gives up a file that fills the heap, and reads the next', async () => {
    reader = calendarReader({ timeoutMs: 60_000, memoryMB: 32, script })

    const [full, next] = await Promise.all(['fill', ''].map(wish => reader!.read(bytesOf(wish), summer)))

    expect(full).to.deep.equal({ ok: false, refusal: { kind: 'TooMuchMemory', memoryMB: 32 } })
    expect(next).to.have.property('ok', true)
  })

  it('gives up a file that breaks its thread, and reads the next', async () => {
    reader = calendarReader({ ...LIMITS, script })

    const answers = await Promise.all(['throw', 'leave', ''].map(wish => reader!.read(bytesOf(wish), summer)))

    expect(answers.map(({ ok }) => ok)).to.deep.equal([false, false, true])
    expect(answers[0]).to.deep.equal({ ok: false, refusal: { kind: 'ReaderFailed' } })
  })

  it('leaves no file waiting when it is closed', async () => {
    reader = calendarReader({ timeoutMs: 60_000, memoryMB: 256, script })
    const reading = Promise.all(['stall', ''].map(wish => reader!.read(bytesOf(wish), summer)))

    await reader.close()

    expect((await reading).map(({ ok }) => ok)).to.deep.equal([false, false])
  })
})
