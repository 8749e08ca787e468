import type { Property } from './content-line.js'
import { isTitle } from './property-names.js'

/** Which of some words stand in the titles and locations among these lines, whatever their case. In the order asked for. */
export function wordsIn(properties: readonly Property[], asked: readonly string[]): readonly string[] {
  if (asked.length === 0) return asked
  const title = properties
    .filter(({ name }) => isTitle(name))
    .map(readable)
    .join('\n')
  return asked.filter(word => title.includes(comparable(word)))
}

/** Text as people read it: letters of vCalendar 1.0 decoded, nothing escaped. Where a line of it ran on, it is one line again. */
function readable({ params, value }: Property): string {
  const encoding = params.get('ENCODING') ?? (params.has('QUOTED-PRINTABLE') ? 'QUOTED-PRINTABLE' : '')
  const text = encoding.toUpperCase() === 'QUOTED-PRINTABLE' ? decoded(value, params.get('CHARSET')) : value
  return comparable(text.replace(/\\[nN]/g, '\n').replace(/\\([^])/g, '$1'))
}

function decoded(text: string, charset: string | undefined): string {
  const octets = text.replace(/=[ \t]*\n/g, '').replace(/=([0-9A-F]{2})/gi, (_, hex: string) => `\0${hex}`)
  return octets.replace(/(?:\0[0-9A-F]{2})+/gi, run => {
    const bytes = Buffer.from(run.replaceAll('\0', ''), 'hex')
    const utf8 = charset === undefined || /^utf-?8$/i.test(charset)
    return utf8 && bytes.toString('utf8').includes('\uFFFD')
      ? bytes.toString('latin1')
      : bytes.toString(utf8 ? 'utf8' : 'latin1')
  })
}

/** Accents as one letter and letters small, so that equal words are equal texts. */
function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
