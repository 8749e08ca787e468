import type { MatchRun, MatchRunStatus } from './match-run.js'

/** What can happen to a run. `begin` is open to one that runs: after a crash it is begun again. */
export const runSteps = ['begin', 'finish', 'stop', 'fail'] as const

export type RunStep = (typeof runSteps)[number]

export const lifecycle = {
  QUEUED: { begin: 'RUNNING', stop: 'STOPPED', fail: 'FAILED' },
  RUNNING: { begin: 'RUNNING', finish: 'FINISHED', stop: 'STOPPED', fail: 'FAILED' },
  FINISHED: {},
  STOPPED: {},
  FAILED: {},
} as const satisfies Readonly<Record<MatchRunStatus, Readonly<Partial<Record<RunStep, MatchRunStatus>>>>>

/** Where the step leads; null when it is not open to the run. */
export function statusAfter(status: MatchRunStatus, step: RunStep): MatchRunStatus | null {
  const steps: Readonly<Partial<Record<RunStep, MatchRunStatus>>> = lifecycle[status]
  return steps[step] ?? null
}

export function hasEnded({ status }: Pick<MatchRun, 'status'>): boolean {
  return statusAfter(status, 'fail') === null
}
