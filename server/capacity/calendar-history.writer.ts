import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import type { Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import type { AvailabilityWindow } from './availability-window.js'
import type { BlockChangeKind, BlockedDays, BusyDays, ImportChangeKind, WindowChangeKind } from './calendar-change.js'
import { calendarChangeTable, type CalendarChangeRow } from './calendar-change.table.js'

/** Who did something when. */
export interface Doing {
  readonly hostId: string
  /** Null when the platform did it. */
  readonly by: string | null
  readonly at: Date
}

/** What somebody of a host does about its calendar now. */
export function doneBy({ hostId, accountId }: HostStaffViewer, clock: Clock): Doing {
  return { hostId, by: accountId, at: clock.now() }
}

/** Something about one item of a calendar, at least one of before and after being there. */
interface About<Kind, Item> extends Doing {
  readonly kind: Kind
  readonly before: Item | null
  readonly after: Item | null
  /** The step that is taken back with this one. */
  readonly undoes?: string
}

/** A step that is yet to be numbered. */
export type StepToRecord =
  About<WindowChangeKind, AvailabilityWindow> | About<BlockChangeKind, BlockedDays> | About<ImportChangeKind, BusyDays>

/** Writes the history of calendars, in the transaction that changes them. */
export interface CalendarHistory {
  /** Writes down what was done about a window, about blocks of a place, or about an imported calendar. */
  record(step: StepToRecord): Promise<void>
  /** The same for many steps, in their order, at the cost of one. */
  recordAll(steps: readonly StepToRecord[]): Promise<void>
  /** Writes down that the host says its calendar is right. Answers the identifier of the step. */
  confirm(doing: Doing): Promise<{ readonly id: string }>
}

export function calendarHistory(tx: EntityManager): CalendarHistory {
  const add = async (steps: readonly Omit<CalendarChangeRow, 'number'>[]) => {
    if (steps.length === 0) return
    const numbers: { number: number }[] = await tx.query(
      `SELECT nextval('calendar_change_number')::int AS number FROM generate_series(1, $1)`,
      [steps.length],
    )
    const rows = steps.map((step, index) => ({ ...step, number: numbers[index]!.number }))
    await tx.getRepository(calendarChangeTable).insert(rows)
  }
  return {
    record: step => add([toStep(step)]),
    recordAll: steps => add(steps.map(toStep)),
    async confirm(doing) {
      const id = newId()
      const about = { before: null, after: null, placeId: null, subjectId: null, undoes: null }
      await add([{ ...doing, ...about, id, kind: 'CALENDAR_CONFIRMED' }])
      return { id }
    },
  }
}

function toStep({ before, after, undoes, ...step }: StepToRecord): Omit<CalendarChangeRow, 'number'> {
  const item = after ?? before
  if (!item) throw new Error('a step in a calendar is about nothing')
  return { ...step, before, after, undoes: undoes ?? null, id: newId(), placeId: item.placeId, subjectId: item.id }
}
