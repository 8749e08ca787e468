import type { ImportedDays } from '../capacity/imported-days.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import { groupBy } from '../shared/group-by.js'
import type { Stay } from '../shared/stay.js'
import type { CalendarSays, ReadDays } from './calendar-subscription.js'
import { keptInSilence } from './kept-in-silence.js'
import { daysAhead } from './read-days.js'

/** What a reading changes about one entry at one place. */
export interface ImportChange {
  readonly change: 'NEW' | 'CHANGED' | 'GONE'
  readonly placeId: string
  /** The days it takes from now on; those it took until now when it is gone. */
  readonly during: Stay
  /** The days it took before, when they are others now; else null. */
  readonly before: Stay | null
  /** Why it may not take them at all; null when the calendar is clear. */
  readonly doubt: string | null
}

/** What has to be done for a calendar to take what its reading says. The same reading again asks for nothing. */
export interface ImportPlan {
  readonly added: readonly ReadDays[]
  /** Days that are to be forgotten, past ones included. */
  readonly gone: readonly ImportedDays[]
  /** The same for people to look at, by first day: an entry that moved is one change, and what has passed is none. */
  readonly changes: readonly ImportChange[]
}

/** What a calendar takes, and what a reading says that it does. */
interface ToCompare {
  readonly standing: readonly ImportedDays[]
  readonly says: CalendarSays
  readonly today: CalendarDay
}

/**
 * Compares what a calendar took with what a reading says; where it says nothing, what it took stays. Only days from
 * today on count: what is under way is the same however far back it was read, and what has passed is nobody's business
 * any more.
 */
export function planImport({ standing, says, today }: ToCompare): ImportPlan {
  const name = ({ placeId, during, key, doubt }: ReadDays) =>
    JSON.stringify([placeId, key, doubt, daysAhead(during, today)])
  const isAhead = ({ during }: ReadDays) => during.until > today
  const [ahead, read] = [standing.filter(isAhead), says.days.filter(isAhead)]
  const remaining = keptInSilence({ standing: ahead, says: { ...says, days: read }, today })
  const wanted = new Map([...remaining, ...read].map(days => [name(days), days]))
  const kept = new Set(ahead.map(name).filter(each => wanted.has(each)))
  const added = [...wanted].filter(([each]) => !kept.has(each)).map(([, days]) => days)
  const gone = standing.filter(days => !isAhead(days) || !kept.has(name(days)))
  return { added, gone, changes: changesOf(added, gone.filter(isAhead)) }
}

function changesOf(added: readonly ReadDays[], gone: readonly ImportedDays[]): readonly ImportChange[] {
  const entry = ({ placeId, key }: ReadDays) => JSON.stringify([placeId, key])
  const left = groupBy(gone.toSorted(byFirstDay), entry)
  const come = added.toSorted(byFirstDay).map((days): ImportChange => {
    const before = left.get(entry(days))?.shift()
    const { placeId, during, doubt } = days
    return before
      ? { change: 'CHANGED', placeId, during, before: before.during, doubt }
      : { change: 'NEW', placeId, during, before: null, doubt }
  })
  const went = [...left.values()]
    .flat()
    .map(({ placeId, during, doubt }): ImportChange => ({ change: 'GONE', placeId, during, before: null, doubt }))
  return [...come, ...went].toSorted(byFirstDay)
}

function byFirstDay(one: { readonly during: Stay }, other: { readonly during: Stay }): number {
  return one.during.from < other.during.from ? -1 : one.during.from > other.during.from ? 1 : 0
}
