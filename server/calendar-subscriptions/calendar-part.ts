/** A part of a calendar that is a calendar of its own: the entries in which a word stands, or none of the words. */
export interface CalendarPart {
  /** The word, or null for the entries in which none stands. */
  readonly word: string | null
  /** iCalendar, byte for byte as it was where it was kept. */
  readonly text: string
}

interface Box {
  readonly lines: string[]
  /** What can be read of title, location and UID; null for everything that is no event. */
  readonly event: { title: string; uid: string | null } | null
}

/**
 * Takes a calendar apart by words in titles and locations, whatever their case. Entries of one UID stay together, so
 * that an occurrence that was moved or cancelled is never parted from what it replaces. Everything that is no event
 * goes with those in which no word stands, but for the frame and the zones, which every part needs. `text` holds one
 * character a byte; `readable` makes of such a line what people read.
 */
export function calendarParts(
  text: string,
  words: readonly string[],
  readable: (line: string) => string,
): readonly CalendarPart[] {
  const boxes = boxesOf(text, readable)
  const titles = new Map<string, string>()
  for (const { event } of boxes)
    if (event?.uid != null) titles.set(event.uid, `${titles.get(event.uid) ?? ''}\n${event.title}`)
  const titleOf = ({ event }: Box) => (event?.uid != null ? titles.get(event.uid) : event?.title)?.toLowerCase() ?? ''
  const has = (box: Box, word: string) => titleOf(box).includes(word.toLowerCase())
  const part = (word: string | null, keeps: (box: Box) => boolean): CalendarPart => ({
    word,
    text: boxes
      .filter(box => isFrame(box) || keeps(box))
      .flatMap(({ lines }) => lines)
      .join(''),
  })
  return [
    ...words.map(word => part(word, box => has(box, word))),
    part(null, box => !words.some(word => has(box, word))),
  ]
}

const FRAME = /^(BEGIN|END):VCALENDAR\s*$|^BEGIN:VTIMEZONE\s*$|^[A-Z-]+[;:]/i

/** What stands outside of boxes, and time zones. */
function isFrame({ lines, event }: Box): boolean {
  const [first = ''] = lines
  return event === null && FRAME.test(first) && !/^BEGIN:(?!VTIMEZONE|VCALENDAR)/i.test(first)
}

/** The boxes within the calendars of a text, and each line outside of them as a box of its own. */
function boxesOf(text: string, readable: (line: string) => string): readonly Box[] {
  const boxes: Box[] = []
  let open: { name: string; lines: string[] } | null = null
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const begun: string | undefined = open ? undefined : /^BEGIN:(?!VCALENDAR)([A-Z-]+)\s*$/i.exec(line)?.[1]
    if (open) open.lines.push(line)
    else if (begun !== undefined) open = { name: begun.toUpperCase(), lines: [line] }
    else boxes.push({ lines: [line], event: null })
    if (open && new RegExp(`^END:${open.name}\\s*$`, 'i').test(line)) {
      boxes.push(boxOf(open, readable))
      open = null
    }
  }
  return open ? [...boxes, boxOf(open, readable)] : boxes
}

function boxOf({ name, lines }: { name: string; lines: string[] }, readable: (line: string) => string): Box {
  if (name !== 'VEVENT') return { lines, event: null }
  const unfolded = lines
    .join('')
    .replaceAll(/\r?\n[ \t]/g, '')
    .split('\n')
    .map(readable)
  const valuesOf = (property: string) =>
    unfolded.flatMap(line => new RegExp(`^${property}(?:;[^:]*)?:(.*)$`, 'i').exec(line.trimEnd())?.[1] ?? [])
  const title = [...valuesOf('SUMMARY'), ...valuesOf('LOCATION')].join('\n')
  return { lines, event: { title, uid: valuesOf('UID')[0] ?? null } }
}
