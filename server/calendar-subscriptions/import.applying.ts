import type { EntityManager } from 'typeorm'
import { importedDaysReader } from '../capacity/imported-days.reader.js'
import { importedDaysWriter } from '../capacity/imported-days.writer.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { ReadDays } from './calendar-subscription.js'
import { planImport } from './import-plan.js'

/** Makes places taken as a reading says, and free where it does not any more. The host is locked by whoever calls. */
export async function applyReading(
  tx: EntityManager,
  { subscriptionId, read, today }: { subscriptionId: string; read: readonly ReadDays[]; today: CalendarDay },
): Promise<{ readonly added: number; readonly gone: number }> {
  const standing = await importedDaysReader(tx).ofSubscriptions([subscriptionId])
  const { added, gone } = planImport({ standing, read, today })
  await importedDaysWriter(tx).replace({ gone, added: added.map(days => ({ ...days, subscriptionId })) })
  return { added: added.length, gone: gone.length }
}
