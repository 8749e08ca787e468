import type { UnitOfWork } from '../db/unit-of-work.js'
import { abandonedKeys } from '../jobs/job.reader.js'
import type { Task } from '../jobs/job.js'
import type { Clock } from '../shared/clock.js'
import { endRun } from './match-run.ending.js'
import { keyOf } from './match-run.job.js'
import { matchRunRepository } from './match-run.repository.js'

/**
 * Ends a run that nobody will compute any more, because its job is gone or has used up its attempts; otherwise it would
 * keep every other run from starting. To be done every minute or so, for as long as the server runs.
 */
export function settleAbandonedRuns(request: { unitOfWork: UnitOfWork; clock: Clock }): Task {
  return async () => {
    const abandoned = await request.unitOfWork.read(async tx => {
      const run = await matchRunRepository(tx).underWay()
      return run && (await abandonedKeys(tx, [keyOf(run.id)])).length > 0 ? run : null
    })
    if (abandoned) await endRun(request, { run: abandoned, pool: null }, { kind: 'ABANDONED' })
  }
}
