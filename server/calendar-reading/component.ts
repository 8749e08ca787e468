import { readLine, type Property } from './content-line.js'
import { isKnown, isOfTime, isStamp, isTitle, looksLikeTime } from './property-names.js'
import { readMoment } from './value.js'

/** A box of a calendar, from its BEGIN to its END. */
export interface Component {
  /** In capitals; empty for the file itself. */
  readonly name: string
  readonly properties: readonly Property[]
  readonly parts: readonly Component[]
  /** Something in it was not understood that may have been about time, or it was never closed. */
  readonly damaged: boolean
}

/** A whole file as boxes in boxes. */
export interface Tree {
  readonly root: Component
  /** The file ends inside a box. */
  readonly truncated: boolean
  readonly tooDeep: boolean
}

interface Open {
  readonly name: string
  readonly properties: Property[]
  readonly parts: Open[]
  damaged: boolean
}

const DEEPEST = 12
/** Boxes that stand in a calendar and in nothing else: where one begins, everything else has ended. */
const ENTRIES = new Set(['VEVENT', 'VTODO', 'VJOURNAL', 'VFREEBUSY', 'VTIMEZONE', 'VAVAILABILITY'])

/** Puts lines into boxes, without recursion. Never fails: what does not fit marks the box it was met in. */
export function readTree(lines: readonly string[]): Tree {
  const root = opened('')
  const open = [root]
  let previous: string | undefined
  /** The title in the line before, which is not over as long as no other known line begins. */
  let title: RunningTitle | undefined
  for (const text of lines) {
    const top = open.at(-1)!
    const line = readLine(text)
    if (line === undefined) {
      if (isLoss(text, previous)) top.damaged = true
      title?.runOn(text)
      continue
    }
    // A word with a colon after it is a part of the title, too, where it can be nothing else.
    if (title && !isKnown(line.name)) title.runOn(text)
    else [previous, title] = [line.name, isTitle(line.name) ? titleIn(top) : undefined]
    if (line.name === 'BEGIN') begin(open, line.value.trim().toUpperCase())
    else if (line.name === 'END') end(open, line.value.trim().toUpperCase())
    else add(top, line)
    if (open.length > DEEPEST) return { root, truncated: true, tooDeep: true }
  }
  const truncated = open.length > 1
  for (const box of open.slice(1)) box.damaged = true
  return { root, truncated, tooDeep: false }
}

/** Text that runs on over several lines is common and harmless; the rest of a line about time is not. */
function isLoss(text: string, previous: string | undefined): boolean {
  return previous === undefined || isOfTime(previous) || isStamp(previous) || looksLikeTime(text)
}

interface RunningTitle {
  runOn(text: string): void
}

/** A title that is about to be added, and may be longer than its line. */
function titleIn({ properties }: Open): RunningTitle {
  const at = properties.length
  return {
    runOn(text) {
      const title = properties[at]
      if (title) properties[at] = { ...title, value: `${title.value}\n${text}` }
    },
  }
}

function opened(name: string): Open {
  return { name, properties: [], parts: [], damaged: false }
}

function begin(open: Open[], name: string): void {
  const holds = name === 'VCALENDAR' ? '' : ENTRIES.has(name) ? 'VCALENDAR' : undefined
  if (holds !== undefined) {
    while (open.length > 1 && open.at(-1)!.name !== holds) open.pop()!.damaged = true
    // An entry outside of a calendar: the line that began the calendar was lost, and who knows what else.
    if (holds !== '' && open.length === 1) open[0]!.damaged = true
  }
  const box = opened(name)
  open.at(-1)!.parts.push(box)
  open.push(box)
}

function end(open: Open[], name: string): void {
  const at = open.findLastIndex(box => box.name === name)
  if (at <= 0) {
    open.at(-1)!.damaged = true
    return
  }
  // What was swallowed by a part that never ended is missing in the whole; a calendar holds no lines about time to miss.
  if (at < open.length - 1) for (const box of open.slice(name === 'VCALENDAR' ? at + 1 : at)) box.damaged = true
  open.length = at
}

function add(box: Open, line: Property): void {
  box.properties.push(line)
  const garbled =
    (isStamp(line.name) && readMoment(line.value) === undefined) ||
    (!isKnown(line.name) && (looksLikeTime(line.value) || looksLikeTime(line.name)))
  // Between the entries of a calendar nothing says when.
  const stray = (box.name === 'VCALENDAR' && isOfTime(line.name) && line.name !== 'CALSCALE') || box.name === ''
  if (garbled || stray) box.damaged = true
}
