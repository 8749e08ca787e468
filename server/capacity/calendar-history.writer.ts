import type { EntityManager } from 'typeorm'
import { newId } from '../shared/id.js'
import type { AvailabilityWindow } from './availability-window.js'
import type { BlockChangeKind, WindowChangeKind } from './calendar-change.js'
import { calendarChangeTable } from './calendar-change.table.js'
import type { Occupancy } from './occupancy.js'

/** Who did something when. */
interface Doing {
  readonly hostId: string
  /** Null when the platform did it. */
  readonly by: string | null
  readonly at: Date
}

/** Something about one item of a calendar, at least one of before and after being there. */
interface About<Kind, Item> extends Doing {
  readonly kind: Kind
  readonly before: Item | null
  readonly after: Item | null
  /** The step that is taken back with this one. */
  readonly undoes?: string
}

/** Writes the history of calendars, in the transaction that changes them. */
export interface CalendarHistory {
  /** Writes down what was done about a window, or about a block. Answers the identifier of the step. */
  record(
    step: About<WindowChangeKind, AvailabilityWindow> | About<BlockChangeKind, Occupancy>,
  ): Promise<{ readonly id: string }>
  /** Writes down that the host says its calendar is right. */
  confirm(doing: Doing): Promise<{ readonly id: string }>
}

export function calendarHistory(tx: EntityManager): CalendarHistory {
  const add = async (step: object) => {
    const [row]: { number: number }[] = await tx.query(`SELECT nextval('calendar_change_number')::int AS number`)
    const id = newId()
    await tx.getRepository(calendarChangeTable).insert({ ...step, id, number: row!.number })
    return { id }
  }
  return {
    record: ({ before, after, undoes = null, ...step }) => {
      const item = after ?? before
      if (!item) throw new Error('a step in a calendar is about nothing')
      return add({ ...step, before, after, undoes, placeId: item.placeId, subjectId: item.id })
    },
    confirm: doing =>
      add({
        ...doing,
        kind: 'CALENDAR_CONFIRMED',
        before: null,
        after: null,
        undoes: null,
        placeId: null,
        subjectId: null,
      }),
  }
}
