import type { EntityManager } from 'typeorm'
import { calendarHistory, type Doing } from '../capacity/calendar-history.writer.js'
import { importedDaysReader } from '../capacity/imported-days.reader.js'
import type { ImportedDays, ImportedDaysAnswer } from '../capacity/imported-days.js'
import { importedDaysWriter } from '../capacity/imported-days.writer.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { CalendarSays } from './calendar-subscription.js'
import { planImport } from './import-plan.js'
import { appliedByPlace, busyDays, type NamedCalendar } from './import-steps.js'

interface ReadingToApply {
  readonly calendar: NamedCalendar
  readonly says: CalendarSays
  readonly today: CalendarDay
  readonly doing: Doing
}

/** How many entries came and went. */
interface Applied {
  readonly added: number
  readonly gone: number
}

/**
 * Makes places taken as a reading says, and free where it does not any more, with a step in the history of each place
 * that changes. The host is locked by whoever calls.
 */
export async function applyReading(
  tx: EntityManager,
  { calendar, says, today, doing }: ReadingToApply,
): Promise<Applied> {
  const standing = await importedDaysReader(tx).ofSubscriptions([calendar.id])
  const { added, gone, changes } = planImport({ standing, says, today })
  await importedDaysWriter(tx).replace({ gone, added: added.map(days => ({ ...days, subscriptionId: calendar.id })) })
  const steps = appliedByPlace(calendar, changes)
  await calendarHistory(tx).recordAll(steps.map(step => ({ ...doing, kind: 'IMPORT_APPLIED' as const, ...step })))
  return { added: added.length, gone: gone.length }
}

const nothing: CalendarSays = { days: [], silent: [], torn: null }

/** Forgets what a calendar brought, with a step in the history of each place that it still took. */
export async function forgetDays(
  tx: EntityManager,
  { calendar, today, doing }: Omit<ReadingToApply, 'says'>,
): Promise<void> {
  const standing = await importedDaysReader(tx).ofSubscriptions([calendar.id])
  await importedDaysWriter(tx).forget(calendar.id)
  const { changes } = planImport({ standing, says: nothing, today })
  const steps = appliedByPlace(calendar, changes)
  await calendarHistory(tx).recordAll(steps.map(step => ({ ...doing, kind: 'IMPORT_REMOVED' as const, ...step })))
}

/** Keeps what the host says about imported days, with a step in the history of their place. */
export async function answerDays(
  tx: EntityManager,
  {
    calendar,
    days,
    answer,
    doing,
  }: Pick<ReadingToApply, 'calendar' | 'doing'> & {
    readonly days: ImportedDays
    readonly answer: ImportedDaysAnswer
  },
): Promise<void> {
  await importedDaysWriter(tx).answer(days, answer)
  const before = busyDays(calendar, { placeId: days.placeId, days: [days.during] })
  await calendarHistory(tx).record(
    answer === 'LIFTED'
      ? { ...doing, kind: 'IMPORT_LIFTED', before, after: null }
      : { ...doing, kind: 'IMPORT_CONFIRMED', before, after: before },
  )
}
