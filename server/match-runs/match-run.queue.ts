import type { EntityManager } from 'typeorm'
import { notify } from '../db/notifications.js'
import { addJob } from '../jobs/job.writer.js'
import type { FrozenPlan } from './frozen-pool.js'
import { jobFor } from './match-run.job.js'
import { matchRunRepository } from './match-run.repository.js'
import type { MatchRun } from './match-run.js'

/** More wait for no good reason: each looks at the pool of its own turn, and the last one counts. */
const MOST_WAITING = 10

/** How many runs wait if no more may; null while there is room. The queue must be locked. */
export async function waitingIfFull(tx: EntityManager): Promise<number | null> {
  const waiting = (await matchRunRepository(tx).queue()).filter(({ status }) => status === 'QUEUED')
  return waiting.length >= MOST_WAITING ? waiting.length : null
}

/** Puts a run at the end of the queue; the first one has its turn at once. The queue must be locked. */
export async function enqueue(tx: EntityManager, run: MatchRun): Promise<void> {
  const repository = matchRunRepository(tx)
  const before = await repository.queue()
  await repository.insert(run)
  if (before.length === 0) await addJob(tx, jobFor(run.id))
  await notify(tx, 'matchRun', run.id)
}

/**
 * Lets a run leave the queue, by a change that ends it. When it was the first, the next one has its turn; all who wait
 * are told, since they have moved up. The run must be locked; the queue is from here on.
 */
export async function leaveQueue(
  tx: EntityManager,
  run: MatchRun,
  end: Partial<MatchRun>,
  plan?: FrozenPlan,
): Promise<void> {
  const repository = matchRunRepository(tx)
  await repository.lockQueue()
  const [first] = await repository.queue()
  await repository.update(run.id, end, plan && { plan })
  const left = await repository.queue()
  const [next] = left
  if (next && first?.id === run.id) await addJob(tx, jobFor(next.id))
  for (const { id } of [run, ...left]) await notify(tx, 'matchRun', id)
}

/** How many runs have their turn before this one, counting the one that is being computed. */
export async function runsAhead(tx: EntityManager, run: Pick<MatchRun, 'number'>): Promise<number> {
  return (await matchRunRepository(tx).queue()).filter(({ number }) => number < run.number).length
}
