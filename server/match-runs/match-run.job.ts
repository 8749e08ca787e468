import type { JobToAdd } from '../jobs/job.js'

/** The task that computes a run. */
export const runMatch = 'run-match'

/** The task that looks for runs nobody computes any more. */
export const settleMatchRuns = 'settle-match-runs'

/** A restart of the server costs an attempt, so there are several; a run that kills its server must not do so for ever. */
const MOST_ATTEMPTS = 5

export function jobFor(runId: string): JobToAdd {
  return { task: runMatch, payload: { runId }, key: keyOf(runId), mostAttempts: MOST_ATTEMPTS }
}

export function keyOf(runId: string): string {
  return `match-run:${runId}`
}
