import { SECONDS_PER_DAY } from './civil.js'
import type { Entry } from './entry.js'
import type { Findings } from './findings.js'
import { occurrenceKey } from './occurrence-key.js'
import { orderOf, taken, type Anchor, type Length } from './occurrence.js'
import { lastWall } from './rule-end.js'
import { unroll } from './recurrence.js'

/** Entries with one UID: the series and the occurrences of it that were changed. */
export function readSeries(entries: readonly Entry[], found: Findings): void {
  const changes = entries.filter(({ replaces }) => replaces !== undefined)
  const series = entries.filter(({ replaces }) => replaces === undefined)
  for (const entry of entries) doubtOf(entry, found)
  // With two series of one UID nobody can tell whose occurrence was changed: all of them stay.
  const changed = series.length === 1 ? readChanges(changes) : NOTHING_CHANGED
  const words = found.words.filter(word => entries.some(entry => entry.words.includes(word)))
  for (const entry of series) placeEntry({ ...entry, words }, changed, found)
  for (const entry of changes) placeEntry({ ...entry, words }, NOTHING_CHANGED, found)
}

/** What no longer takes place when it was planned. */
interface Changes {
  /** By orderOf and kind. */
  readonly single: ReadonlySet<string>
  /** By the occurrence from which on they hold, the latest first. */
  readonly following: readonly Following[]
}

interface Following {
  readonly from: Anchor
  /** Seconds by which later occurrences are moved; undefined when they do not take place, or take no time. */
  readonly shift: number | undefined
  readonly length: Length | undefined
}

const NOTHING_CHANGED: Changes = { single: new Set(), following: [] }

/** A change that cannot be read takes nothing away. */
function readChanges(entries: readonly Entry[]): Changes {
  const single = new Set<string>()
  const following: Following[] = []
  for (const { replaces, start, length, blocks, doubts, rules, extras } of entries) {
    const readable = doubts.length === 0 || (!blocks && !doubts.includes('EntryDamaged'))
    if (!replaces || !readable) continue
    const from = replaces.occurrence
    if (!replaces.andFuture) single.add(identity(from))
    // A series that follows on from another one by its own rule is read beside it.
    else if (rules.length + extras.length === 0) {
      single.add(identity(from))
      const shift = blocks && start ? shiftBetween(from, start) : undefined
      if (!blocks || shift !== undefined) following.push({ from, shift, length: blocks ? length : undefined })
    }
  }
  following.sort((one, other) => orderOf(other.from) - orderOf(one.from))
  return { single, following }
}

function shiftBetween(from: Anchor, to: Anchor): number | undefined {
  if (from.kind === 'day' && to.kind === 'day') return (to.day - from.day) * SECONDS_PER_DAY
  if (from.kind === 'day' || to.kind === 'day') return undefined
  return from.zones[0] === to.zones[0] ? to.wall - from.wall : orderOf(to) - orderOf(from)
}

function identity(anchor: Anchor): string {
  return `${anchor.kind}${orderOf(anchor)}`
}

function doubtOf(entry: Entry, found: Findings): void {
  const reasons = entry.blocks ? entry.doubts : entry.doubts.filter(reason => reason === 'EntryDamaged')
  if (reasons.length === 0) return
  const start = entry.merged ? undefined : entry.start
  const day = start && taken(start, { shown: 0, beyond: 0 }, found.place).widest.from
  for (const reason of reasons) found.doubtFrom(day, { reason, print: entry.print })
}

/** Finds the days of an entry, all of its occurrences. */
function placeEntry(entry: Entry, changes: Changes, found: Findings): void {
  if (!entry.blocks || !entry.start) return
  const length = entry.length ?? { shown: 0, beyond: 0 }
  const gone = new Set([...changes.single, ...entry.exceptions.map(identity)])
  for (const planned of occurrencesOf(entry, { length, changes, found })) {
    if (gone.has(identity(planned.start))) continue
    gone.add(identity(planned.start))
    const following = changes.following.find(({ from }) => isFrom(planned.start, from))
    const moved = following ? follow(planned, following) : planned
    const { words, print } = entry
    if (moved) found.occurrence(moved.start, moved.length, { key: occurrenceKey(entry, planned.start), words, print })
  }
}

interface Occurrence {
  readonly start: Anchor
  readonly length: Length
}

function isFrom(start: Anchor, from: Anchor): boolean {
  return start.kind === from.kind && orderOf(start) >= orderOf(from)
}

function follow({ start, length }: Occurrence, following: Following): Occurrence | undefined {
  const { shift } = following
  if (shift === undefined) return undefined
  const moved: Anchor =
    start.kind === 'day'
      ? { kind: 'day', day: start.day + shift / SECONDS_PER_DAY }
      : { ...start, wall: start.wall + shift }
  return { start: moved, length: following.length ?? length }
}

interface Plan {
  readonly length: Length
  readonly changes: Changes
  readonly found: Findings
}

/** The occurrences as they were planned, near enough to the horizon to matter. */
function* occurrencesOf(entry: Entry, { length, changes, found }: Plan): Generator<Occurrence> {
  const start = entry.start!
  yield { start, length }
  for (const extra of entry.extras) yield { start: extra.start, length: extra.length ?? length }
  const lengths = [length, ...changes.following.map(following => following.length ?? length)]
  const longest = Math.max(...lengths.map(({ shown, beyond, exact = 0 }) => Math.max(shown + beyond, exact)))
  const furthest = Math.max(0, ...changes.following.map(({ shift }) => Math.abs(shift ?? 0)))
  const near = { from: found.horizon.from * SECONDS_PER_DAY - longest - furthest - TWO_DAYS }
  const far = found.horizon.until * SECONDS_PER_DAY + furthest + TWO_DAYS
  const begins = start.kind === 'day' ? start.day * SECONDS_PER_DAY : start.wall
  for (const rule of entry.rules) {
    const until = Math.min(far, lastWall(rule, start, found.place))
    const unrolling = { start: begins, wholeDays: start.kind === 'day', from: near.from, until, budget: found.budget }
    const { walls, unknownFrom } = unroll(rule, unrolling)
    const doubted = { reason: 'TooManyOccurrences', print: entry.print } as const
    if (unknownFrom !== undefined) found.doubtFrom(Math.floor(unknownFrom / SECONDS_PER_DAY) - 1, doubted)
    for (const wall of walls)
      yield {
        start: start.kind === 'day' ? { kind: 'day', day: wall / SECONDS_PER_DAY } : { ...start, wall },
        length,
      }
  }
}

/** More than any zone is away from any other. */
const TWO_DAYS = 2 * SECONDS_PER_DAY
