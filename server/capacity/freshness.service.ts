import type { HostStaffViewer } from '../access/viewer.js'
import { once, type IdempotencyKeyReused } from '../db/once.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import { hostReader } from '../hosts/host.reader.js'
import type { Clock } from '../shared/clock.js'
import { success, type Result } from '../shared/result.js'
import { calendarHistory, doneBy } from './calendar-history.writer.js'
import type { Freshness } from './freshness.js'
import { freshnessReader } from './freshness.reader.js'
import { ledger } from './ledger.writer.js'

export interface FreshnessService {
  /** Says that the calendar of the viewer's host institution is right, all its places. */
  confirmCalendar(
    viewer: HostStaffViewer,
    request: { readonly idempotencyKey: string },
  ): Promise<Result<HostInstitution, IdempotencyKeyReused>>
  /** How fresh the calendars of some hosts are. What a viewer may see of them is policy. */
  ofHosts(hostIds: readonly string[]): Promise<Freshness[]>
}

export function freshnessService({ unitOfWork, clock }: { unitOfWork: UnitOfWork; clock: Clock }): FreshnessService {
  return {
    confirmCalendar: (viewer, { idempotencyKey: key }) =>
      unitOfWork.transaction(async tx => {
        const request = { tx, clock, viewer, key, operation: 'confirmCalendar', body: {} }
        const done = await once<never>(request, async () => {
          await ledger(tx).lockHosts([viewer.hostId])
          return success(await calendarHistory(tx).confirm(doneBy(viewer, clock)))
        })
        if (!done.ok) return done
        const [host] = await hostReader(tx).byIds([viewer.hostId])
        if (!host) throw new Error('somebody works for a host institution that does not exist')
        return success(host)
      }),
    ofHosts: hostIds => unitOfWork.read(tx => freshnessReader(tx).ofHosts(hostIds)),
  }
}
