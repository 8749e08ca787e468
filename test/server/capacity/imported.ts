import { randomUUID } from 'node:crypto'
import type { ImportedDaysAnswer } from '../../../server/capacity/imported-days.js'
import { importedDaysWriter } from '../../../server/capacity/imported-days.writer.js'
import { importedDaysReader } from '../../../server/capacity/imported-days.reader.js'
import { ledger } from '../../../server/capacity/ledger.writer.js'
import type { Place } from '../../../server/capacity/place.js'
import type { Stay } from '../../../server/shared/stay.js'
import type { CapacityWorld } from './fixture.js'

export interface BusyEntry {
  readonly days: Stay
  /** What the host said about it; nothing unless given. */
  readonly answer?: ImportedDaysAnswer | null
}

/** Lets a new calendar of somebody's take a place, one entry after the other, as a reading of it would. */
export async function importInto(
  world: CapacityWorld,
  { place, by }: { place: Place; by: { readonly accountId: string } },
  entries: readonly BusyEntry[],
): Promise<void> {
  const subscriptionId = randomUUID()
  await world.unitOfWork.transaction(async tx => {
    await ledger(tx).lockHosts([place.hostId])
    await tx.query(
      `INSERT INTO calendar_subscription (id, host_id, label, colour, zone, failures, created_by, created_at)
       VALUES ($1, $2, 'Specimen Calendar', 'BLUE', 'Etc/UTC', 0, $3, $4)`,
      [subscriptionId, place.hostId, by.accountId, world.clock.now()],
    )
    const added = entries.map(({ days: during }, index) => ({
      subscriptionId,
      placeId: place.id,
      during,
      key: `entry ${index}`,
      doubt: null,
    }))
    await importedDaysWriter(tx).replace({ gone: [], added })
    for (const days of await importedDaysReader(tx).ofSubscriptions([subscriptionId])) {
      const { answer } = entries[Number(days.key.slice('entry '.length))]!
      if (answer) await importedDaysWriter(tx).answer(days, answer)
    }
  })
}
