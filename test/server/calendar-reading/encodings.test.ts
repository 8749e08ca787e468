import { expect } from 'chai'
import { busyIn, calendar, doubtsIn, event, read } from './calendars.js'

const text = calendar(
  event('UID:a', 'SUMMARY:Ferienhäuschen Ü', 'DTSTART;VALUE=DATE:20260504', 'RRULE:FREQ=WEEKLY;COUNT=2'),
)
const DAYS = ['05-04..05-05', '05-11..05-12']

function utf16(of: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(of, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

const ENCODED: Readonly<Record<string, Uint8Array>> = {
  'UTF-8': Buffer.from(text),
  'UTF-8 with a mark': Buffer.from(`\uFEFF${text}`),
  'two files in one, each with a mark': Buffer.from(`\uFEFF${calendar()}\uFEFF${text}`),
  'UTF-16LE with a mark': utf16(`\uFEFF${text}`, false),
  'UTF-16BE with a mark': utf16(`\uFEFF${text}`, true),
  'UTF-16LE without a mark': utf16(text, false),
  'UTF-16BE without a mark': utf16(text, true),
  'Latin-1': Buffer.from(text, 'latin1'),
  'lines that end in LF': Buffer.from(text.replaceAll('\r\n', '\n')),
  'lines that end in CR': Buffer.from(text.replaceAll('\r\n', '\r')),
  'lines that end in CR CR LF': Buffer.from(text.replaceAll('\r\n', '\r\r\n')),
  'blank lines between': Buffer.from(text.replaceAll('\r\n', '\r\n\r\n')),
  'blanks after each line': Buffer.from(text.replaceAll('\r\n', '  \r\n')),
  'small letters': Buffer.from(text.toLowerCase()),
  'lines folded everywhere': folded(text),
}

/** After every third octet, also in the middle of a character. */
function folded(of: string): Uint8Array {
  const lines = of.split('\r\n').map(
    line =>
      Buffer.from(line)
        .toString('latin1')
        .match(/.{1,3}/g)
        ?.join('\r\n ') ?? '',
  )
  return Buffer.from(lines.join('\r\n'), 'latin1')
}

describe('encodings and line ends', () => {
  for (const [name, bytes] of Object.entries(ENCODED)) {
    it(`reads ${name}`, () => {
      const reading = read(bytes)

      expect(busyIn(reading)).to.deep.equal(DAYS)
      expect(doubtsIn(reading)).to.deep.equal([])
    })
  }

  it('gives an event the same key in all of them', () => {
    const keys = Object.values(ENCODED).map(bytes => read(bytes).busy[0]!.key)

    expect(new Set(keys).size).to.equal(1)
  })

  it('reads what ends without END, and doubts the rest', () => {
    const reading = read(text.slice(0, text.indexOf('END:VEVENT')))

    expect(busyIn(reading)).to.deep.equal(DAYS)
    expect(doubtsIn(reading)).to.deep.equal(['EntryDamaged 05-04..08-01', 'Truncated 05-01..08-01'].toSorted(byDay))
  })

  it('blocks all days when UTF-16 gets out of step', () => {
    const bytes = utf16(`\uFEFF${text}${text}`, false)
    const cut = Buffer.concat([bytes.subarray(0, 301), bytes.subarray(302)])

    expect(doubtsIn(read(cut)).some(doubt => doubt.endsWith('05-01..08-01'))).to.equal(true)
  })
})

function byDay(one: string, other: string): number {
  return one.split(' ')[1]!.localeCompare(other.split(' ')[1]!)
}
