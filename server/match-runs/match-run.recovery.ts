import type { UnitOfWork } from '../db/unit-of-work.js'
import { abandonedKeys } from '../jobs/job.reader.js'
import type { Task } from '../jobs/job.js'
import type { Clock } from '../shared/clock.js'
import { endRun, noProgress } from './match-run.ending.js'
import { keyOf } from './match-run.job.js'
import { matchRunRepository } from './match-run.repository.js'

/**
 * Ends the run whose turn it is when nobody will compute it any more, because its job is gone or has used up its
 * attempts; otherwise it would keep every other run waiting. To be done every minute or so, for as long as the server runs.
 */
export function settleAbandonedRuns(request: { unitOfWork: UnitOfWork; clock: Clock }): Task {
  return async () => {
    const abandoned = await request.unitOfWork.read(async tx => {
      const [run] = await matchRunRepository(tx).queue()
      return run && (await abandonedKeys(tx, [keyOf(run.id)])).length > 0 ? run : null
    })
    if (abandoned) await endRun(request, { run: abandoned, pool: null, progress: noProgress }, { kind: 'ABANDONED' })
  }
}
