import { calendarDay } from '../shared/calendar-day.js'
import { fingerprint } from '../shared/fingerprint.js'
import { groupBy } from '../shared/group-by.js'
import type { BusyDays, CalendarReading, Doubt, DoubtReason, Horizon } from './calendar-reading.js'
import { dayNumber, dayText } from './civil.js'
import { taken, type Anchor, type DaySpan, type Length } from './occurrence.js'
import type { Budget } from './recurrence.js'
import type { Zone } from './zone.js'

/** Says which entry days belong to; see BusyDays. */
export interface EntryName {
  readonly key: string
  /** None for entries that have no title. */
  readonly words?: readonly string[]
  /** The print of its box. */
  readonly print: string
}

/** What is doubted, by its print, and why. */
export interface Doubted {
  readonly reason: DoubtReason
  readonly print: string
}

/** What is found in a file, gathered and clipped to the horizon. */
export interface Findings {
  /** Numbers of days. */
  readonly horizon: DaySpan
  readonly place: Zone
  readonly budget: Budget
  /** To be looked for in titles and locations. */
  readonly words: readonly string[]
  /** One occurrence of an entry: busy where it is certain, doubtful where zones leave it open. */
  occurrence(anchor: Anchor, length: Length, entry: EntryName): void
  busy(span: DaySpan, entry: EntryName): void
  /** `print` is that of the box that is doubted. */
  doubt(span: DaySpan, doubted: Doubted): void
  /** All days from one on (a number), or the whole horizon. */
  doubtFrom(day: number | undefined, doubted: Doubted): void
  /** The whole horizon, because of the file as a whole. */
  refuse(reason: DoubtReason): void
  /** A free-busy list is there, and speaks of no other days than these; of none when that is undefined. */
  speaksOnlyOf(span: DaySpan | undefined): void
  count(what: 'calendars' | 'entries' | 'free'): void
  reading(): CalendarReading
}

/** Spans kept apart. A file that leaves more in doubt may take any day. */
const MOST_DOUBTS = 20_000

interface FindingsRequest {
  readonly place: Zone
  readonly budget: Budget
  /** Stands for the file as a whole; asked for only when that is doubted. */
  readonly filePrint: () => string
}

export function findings(horizonAsked: Horizon, { place, budget, filePrint }: FindingsRequest): Findings {
  const horizon = { from: numberOf(horizonAsked.from), until: numberOf(horizonAsked.until) }
  const entries: FoundDays[] = []
  const asked = horizonAsked.words ?? []
  const doubts: (DaySpan & Doubted)[] = []
  const refused = new Set<DoubtReason>()
  /** Undefined where no free-busy list is: all other entries speak of every day. */
  let spoken: DaySpan[] | undefined
  const counts = { calendars: 0, entries: 0, free: 0 }
  const clipped = ({ from, until }: DaySpan) => ({
    from: Math.max(from, horizon.from),
    until: Math.min(until, horizon.until),
  })
  const found: Findings = {
    horizon,
    place,
    budget,
    words: asked,
    occurrence(anchor, length, entry) {
      const { likely, widest, known } = taken(anchor, length, place)
      const { from, until } = clipped(widest)
      if (from >= until) return
      if (!known) return found.doubt(widest, { reason: 'UnknownZone', print: entry.print })
      if (likely.from !== widest.from || likely.until !== widest.until)
        found.doubt(widest, { reason: 'ZonesDisagree', print: entry.print })
      found.busy(likely, entry)
    },
    busy(span, { key, words = [], print }) {
      const within = clipped(span)
      if (within.from >= within.until) return
      if (budget.occurrences <= 0) return found.doubt(span, { reason: 'TooManyOccurrences', print })
      budget.occurrences -= 1
      entries.push({ ...within, key, words })
    },
    doubt(span, doubted) {
      const within = clipped(span)
      if (within.from >= within.until || doubts.length > MOST_DOUBTS) return
      doubts.push({ ...within, ...doubted })
      if (doubts.length === MOST_DOUBTS) doubts.push({ ...horizon, reason: 'TooManyOccurrences', print: filePrint() })
    },
    doubtFrom: (day, doubted) => found.doubt({ from: day ?? horizon.from, until: horizon.until }, doubted),
    refuse(reason) {
      refused.add(reason)
      found.doubt(horizon, { reason, print: filePrint() })
    },
    speaksOnlyOf(span) {
      spoken = [...(spoken ?? []), ...(span ? [clipped(span)] : [])].filter(({ from, until }) => from < until)
    },
    count: what => void (counts[what] += 1),
    reading: () => ({
      busy: withDistinctKeys(entries.toSorted((one, other) => one.from - other.from || order(one.key, other.key))),
      doubtful: inOrder(doubts),
      silent: spoken ? beside(joined(spoken), horizon).map(range) : [],
      refused: [...refused].toSorted().map(reason => ({ reason })),
      counts: { ...counts, occurrences: entries.length },
    }),
  }
  return found
}

function numberOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return dayNumber(year, month, date)
}

function range({ from, until }: DaySpan) {
  return { from: calendarDay(dayText(from)), until: calendarDay(dayText(until)) }
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

type FoundDays = DaySpan & Required<Omit<EntryName, 'print'>>

/** Some exporters give one UID to many entries. */
function withDistinctKeys(entries: readonly FoundDays[]): BusyDays[] {
  const seen = new Map<string, number>()
  return entries.map(entry => {
    const times = (seen.get(entry.key) ?? 0) + 1
    seen.set(entry.key, times)
    return { ...range(entry), key: times === 1 ? entry.key : `${entry.key}~${times}`, words: entry.words }
  })
}

function inOrder(doubts: readonly (DaySpan & Doubted)[]): Doubt[] {
  return [...groupBy(doubts, ({ reason }) => reason)]
    .flatMap(([reason, those]) => runsOf(those).map(run => ({ span: spanOf(run), reason, key: keyOf(run) })))
    .toSorted((one, other) => one.span.from - other.span.from || order(one.reason, other.reason))
    .map(({ span, reason, key }) => ({ range: range(span), reason, key }))
}

/** Another one as soon as anything else is doubted there. */
function keyOf(doubts: readonly Doubted[]): string {
  return fingerprint([...new Set(doubts.map(({ print }) => print))].toSorted().join())
}

/** The fewest spans that cover the same days. */
export function joined(spans: readonly DaySpan[]): DaySpan[] {
  return runsOf(spans).map(spanOf)
}

/** Spans that overlap or touch, together; in order. */
function runsOf<Span extends DaySpan>(spans: readonly Span[]): Span[][] {
  const runs: Span[][] = []
  let end = -Infinity
  for (const span of spans.toSorted((one, other) => one.from - other.from)) {
    if (span.from <= end) runs.at(-1)!.push(span)
    else runs.push([span])
    end = Math.max(end, span.until)
  }
  return runs
}

/** From the first day of a run to its last. */
function spanOf(run: readonly DaySpan[]): DaySpan {
  return { from: run[0]!.from, until: run.reduce((latest, { until }) => Math.max(latest, until), -Infinity) }
}

/** The days of a horizon that lie in none of some spans, which are in order and do not touch. */
function beside(spans: readonly DaySpan[], { from, until }: DaySpan): DaySpan[] {
  const edges = [from, ...spans.flatMap(span => [span.from, span.until]), until]
  const gaps = edges.flatMap((day, at) => (at % 2 === 0 ? [{ from: day, until: edges[at + 1]! }] : []))
  return gaps.filter(gap => gap.from < gap.until)
}
