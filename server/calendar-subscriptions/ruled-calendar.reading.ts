import { Buffer } from 'node:buffer'
import { refuse, success, type Result } from '../shared/result.js'
import { calendarParts } from './calendar-part.js'
import type { CalendarQuestion, CalendarReader, CalendarReading, RuledReading } from './calendar-reader.js'

/**
 * Reads a calendar with an eye on words. Without words it is read once, as it is; else in parts, one for each word and
 * one for the rest. Titles are looked at here and nowhere else, and none is in the answer. A file in which they cannot
 * be looked at, because it has two bytes a letter, counts as one in which no word stands.
 */
export async function readRuled(
  reader: CalendarReader,
  bytes: Uint8Array,
  { words, ...question }: CalendarQuestion & { readonly words: readonly string[] },
): Promise<Result<RuledReading, 'READER_FAILED'>> {
  const parts = words.length === 0 || bytes.includes(0) ? [{ word: null, bytes }] : partsOf(bytes, words)
  const found = new Map<string, RuledReading['busy'][number]>()
  const whole = { doubtful: [] as CalendarReading['doubtful'][number][], refused: [] as { reason: string }[] }
  for (const part of parts) {
    const read = await reader.read(part.bytes, question)
    if (!read.ok) return refuse('READER_FAILED')
    const { busy, doubtful, refused } = read.value
    whole.doubtful.push(...doubtful)
    whole.refused.push(...refused)
    for (const days of busy) {
      const name = `${days.from}/${days.until} ${days.key}`
      const known = found.get(name)?.words ?? []
      found.set(name, { ...days, words: part.word === null ? known : [...known, part.word] })
    }
  }
  return success({ busy: [...found.values()], ...whole })
}

function partsOf(bytes: Uint8Array, words: readonly string[]) {
  const text = Buffer.from(bytes).toString('latin1')
  const readable = (line: string) => Buffer.from(line, 'latin1').toString('utf8')
  return calendarParts(text, words, readable).map(part => ({
    word: part.word,
    bytes: new Uint8Array(Buffer.from(part.text, 'latin1')),
  }))
}
