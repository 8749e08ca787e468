/** One line of a calendar: `NAME;PARAM=value:value`. */
export interface Property {
  /** In capitals. */
  readonly name: string
  /** By name in capitals; values without their quotes. Of a parameter given twice, the last. */
  readonly params: ReadonlyMap<string, string>
  readonly value: string
}

/** The byte order mark in UTF-8, byte by byte. Files put together have one in their middle, too. */
const UTF8_MARK = '\xEF\xBB\xBF'
const NAME = /[A-Za-z0-9-]/

/** The lines of a file as they were before they were folded. */
export function contentLines(bytes: Uint8Array): string[] {
  return unfolded(bytes)
    .split(/\r{0,2}\n|\r/)
    .map(line => line.replaceAll('\uFEFF', '').trimEnd())
    .filter(line => line !== '')
}

/** Undefined when the line is none: no name, or no colon outside quotes. Looks at each character once. */
export function readLine(line: string): Property | undefined {
  let end = 0
  while (end < line.length && NAME.test(line[end]!)) end += 1
  if (end === 0 || end > 100) return undefined
  const name = line.slice(0, end).toUpperCase()
  const colon = colonOutsideQuotes(line, end)
  if (colon === undefined || (line[end] !== ':' && line[end] !== ';')) return undefined
  const params = end === colon ? NONE : readParams(line.slice(end + 1, colon))
  return params && { name, params, value: line.slice(colon + 1) }
}

const NONE: ReadonlyMap<string, string> = new Map()

function colonOutsideQuotes(line: string, from: number): number | undefined {
  let quoted = false
  for (let at = from; at < line.length; at++) {
    if (line[at] === '"') quoted = !quoted
    else if (line[at] === ':' && !quoted) return at
  }
  return undefined
}

function readParams(text: string): ReadonlyMap<string, string> | undefined {
  const params = new Map<string, string>()
  for (const part of outsideQuotes(text)) {
    const equals = part.indexOf('=')
    // vCalendar 1.0 leaves the name out: `;QUOTED-PRINTABLE:`.
    params.set(
      part.slice(0, equals < 0 ? part.length : equals).toUpperCase(),
      part.slice(equals + 1).replaceAll('"', ''),
    )
  }
  return params
}

function outsideQuotes(text: string): string[] {
  const parts: string[] = []
  let quoted = false
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (text[at] === '"') quoted = !quoted
    if (at === text.length || (text[at] === ';' && !quoted)) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return parts
}

/**
 * UTF-16 is told by its mark or its zeros. Anything else is unfolded byte by byte, because some exporters fold in the middle of a
 * character, and read as UTF-8 or, where it is none, as Windows-1252: dates and rules are ASCII in all of them.
 */
function unfolded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return unfold(new TextDecoder(wide).decode(bytes))
  const octets = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const narrow = Buffer.from(unfold(octets.replaceAll(UTF8_MARK, '')), 'latin1')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(narrow)
  } catch {
    return new TextDecoder('windows-1252').decode(narrow)
  }
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first !== 0 && second === 0) return 'utf-16le'
  return first === 0 && second !== undefined && second !== 0 ? 'utf-16be' : undefined
}

/** Some write CR CR LF. The repetition is bounded: an open one would go over a megabyte of CRs once for each of them. */
function unfold(text: string): string {
  return text.replace(/(?:\r{0,2}\n|\r)[ \t]/g, '')
}
