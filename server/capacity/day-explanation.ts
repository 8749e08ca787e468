import { addDays, daysFrom, type CalendarDay } from '../shared/calendar-day.js'
import { contains, stay, type Stay } from '../shared/stay.js'
import type { AvailabilityWindow } from './availability-window.js'
import { everythingInTheWay, occupanciesInTheWay, type HostState } from './capacity-check.js'
import * as say from './day-wording.js'
import { isStale, noticeDays, type Freshness } from './freshness.js'
import type { Occupancy } from './occupancy.js'
import type { CapacityTaken, Taking } from './taking.js'

export type DayReasonKind =
  | 'OFFERED'
  | 'PAST'
  | 'NOT_OFFERED'
  | 'BLOCKED'
  | 'HELD'
  | 'OCCUPIED'
  | 'IMPORTED'
  | 'TURNOVER'
  | 'NOTICE_PERIOD'
  | 'HOUSEHOLD_LIMIT'
  | 'QUOTA'

/** One reason why a place is free on a day, or not. */
export interface DayReason {
  readonly kind: DayReasonKind
  readonly message: string
  /** The days to which it applies; null when it applies to the day alone. */
  readonly days: Stay | null
  /** What stands in the place; null when nothing does. */
  readonly occupancy: Occupancy | null
  /** The window that offers the day; null when it is about no window. */
  readonly window: AvailabilityWindow | null
}

/** Why a place is free on a day, or everything that is in the way. */
export interface DayExplanation {
  readonly free: boolean
  /** Never empty. */
  readonly reasons: readonly DayReason[]
}

/** A day of a place, and all that is known about it. The state covers the `daysThatMatter` of `takingOn` that day. */
export interface DayQuestion {
  readonly state: HostState
  readonly freshness: Pick<Freshness, 'confirmedAt'>
  readonly day: CalendarDay
  readonly today: CalendarDay
}

/** The household whose arrival is asked about: one that stays for the day alone and needs no accompaniment. */
export function takingOn(day: CalendarDay, { id: placeId, hostId }: HostState['place']): Taking {
  return { hostId, placeId, stay: stay(day, addDays(day, 1)), proposalId: null, services: [], household: null }
}

/**
 * Why a household could arrive at a place on a day, or could not, so far as the place and its host are concerned. It
 * asks the check of the ledger about a stay of one day, turnover included, and adds what the ledger leaves to match
 * runs: that the day has not passed, and the notice the host needs. How long a stay could last is not asked.
 */
export function explainDay(question: DayQuestion): DayExplanation {
  const { state, day, today } = question
  const taking = takingOn(day, state.place)
  const inTheWay = [
    ...(day < today ? [reason('PAST', say.past(day))] : []),
    ...everythingInTheWay({ ...state, taking }).flatMap(taken => reasonsFor(taken, { state, taking })),
    ...notice(question),
  ]
  if (inTheWay.length > 0) return { free: false, reasons: inTheWay }
  const window = state.windows.find(({ during }) => contains(during, taking.stay))!
  const offered = reason('OFFERED', say.offered(state, window), { window, days: window.during })
  return { free: true, reasons: [offered] }
}

function reasonsFor(taken: CapacityTaken, { state, taking }: { state: HostState; taking: Taking }): DayReason[] {
  const { message, days } = taken
  switch (taken.cause) {
    case 'NOT_OFFERED':
      return [reason('NOT_OFFERED', say.notOffered(state, taking.stay.from))]
    case 'OCCUPIED':
      return occupanciesInTheWay({ ...state, taking }).map(occupancy => standing(occupancy, { state, taking }))
    case 'HOUSEHOLDS':
      return [reason('HOUSEHOLD_LIMIT', message, { days })]
    case 'QUOTA':
      return [reason('QUOTA', message, { days })]
    case 'CONDITION':
      throw new Error('nobody in particular was refused by the conditions of a window')
    case 'SERVICE':
      throw new Error('a stay without accompaniment was refused for its accompaniment')
  }
}

const kindOf = { HOLD: 'HELD', STAY: 'OCCUPIED', BLOCK: 'BLOCKED', IMPORTED: 'IMPORTED' } as const

/** An occupancy on the day itself, in its turnover, or so soon that the turnover of the day's stay would meet it. */
function standing(occupancy: Occupancy, { state, taking }: { state: HostState; taking: Taking }): DayReason {
  const day = taking.stay.from
  const { stay: its, during } = occupancy
  if (day < its.from)
    return reason('TURNOVER', say.turnoverBefore(state, occupancy), { occupancy, days: stay(day, its.from) })
  if (day >= its.until) {
    const days = stay(its.until, during.until)
    return reason('TURNOVER', say.turnoverAfter(state, days), { occupancy, days })
  }
  return reason(kindOf[occupancy.kind], say.standing(state, occupancy), { occupancy, days: its })
}

function notice({ state: { host }, freshness, day, today }: DayQuestion): DayReason[] {
  const stale = isStale(freshness, today)
  const days = noticeDays(host, { stale })
  const given = daysFrom(today, day)
  if (given < 0 || given >= days) return []
  const first = addDays(today, days)
  return [
    reason('NOTICE_PERIOD', say.notice({ host, first, asking: stale ? freshness : null, today }), {
      days: stay(today, first),
    }),
  ]
}

function reason(kind: DayReasonKind, message: string, about: Partial<DayReason> = {}): DayReason {
  return { kind, message, days: null, occupancy: null, window: null, ...about }
}
