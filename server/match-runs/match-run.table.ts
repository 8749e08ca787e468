import { EntitySchema } from 'typeorm'
import type { FrozenPlan, FrozenPool } from './frozen-pool.js'
import type { MatchRun } from './match-run.js'

/** A run with what it is made from, which is read only to compute it; there is nothing before computing begins. */
export interface MatchRunRow extends MatchRun {
  readonly problem: FrozenPool | null
  readonly plan: FrozenPlan | null
}

export const matchRunTable = new EntitySchema<MatchRunRow>({
  name: 'MatchRun',
  tableName: 'match_run',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'match_run_pk' },
    number: { type: 'integer' },
    status: { type: 'text' },
    requestedBy: {
      name: 'requested_by',
      type: 'uuid',
      foreignKey: { target: 'Account', name: 'match_run_account_fk' },
    },
    queuedAt: { name: 'queued_at', type: 'timestamptz' },
    startedAt: { name: 'started_at', type: 'timestamptz', nullable: true },
    finishedAt: { name: 'finished_at', type: 'timestamptz', nullable: true },
    seed: { type: 'integer' },
    timeLimitSeconds: { name: 'time_limit_seconds', type: 'integer', nullable: true },
    problem: { type: 'jsonb', select: false, nullable: true },
    plan: { type: 'jsonb', select: false, nullable: true },
    caseCount: { name: 'case_count', type: 'integer' },
    placeCount: { name: 'place_count', type: 'integer' },
    stopRequested: { name: 'stop_requested', type: 'boolean', default: false },
    phase: { type: 'text' },
    placed: { type: 'integer', default: 0 },
    score: { type: 'integer', default: 0 },
    bound: { type: 'integer', nullable: true },
    gap: { type: 'double precision', nullable: true },
    elapsedMs: { name: 'elapsed_ms', type: 'integer', default: 0 },
    course: { type: 'jsonb', default: [] },
    lookAhead: { name: 'look_ahead', type: 'boolean', default: false },
    lookAheadNote: { name: 'look_ahead_note', type: 'text', nullable: true },
    tiers: { type: 'boolean', default: false },
    floorShare: { name: 'floor_share', type: 'double precision', nullable: true },
    floors: { type: 'jsonb', nullable: true },
    onTime: { name: 'on_time', type: 'jsonb', nullable: true },
    fairness: { type: 'jsonb', nullable: true },
    failure: { type: 'text', nullable: true },
  },
  uniques: [{ name: 'match_run_number_unique', columns: ['number'] }],
  // The index over an expression that has one run computed at a time cannot be said here; the migration alone makes it.
  indices: [{ name: 'match_run_one_at_a_time', synchronize: false }],
  checks: [
    {
      name: 'match_run_status_known',
      expression: `status IN ('QUEUED', 'RUNNING', 'FINISHED', 'STOPPED', 'FAILED')`,
    },
    { name: 'match_run_seed', expression: 'seed >= 0' },
    { name: 'match_run_time_limit', expression: 'time_limit_seconds BETWEEN 1 AND 600' },
    {
      name: 'match_run_ended',
      expression: `(status IN ('FINISHED', 'STOPPED', 'FAILED')) = (finished_at IS NOT NULL)`,
    },
    { name: 'match_run_failure', expression: `(status = 'FAILED') = (failure IS NOT NULL)` },
    { name: 'match_run_floor_share', expression: 'floor_share > 0 AND floor_share <= 1' },
    { name: 'match_run_manner', expression: 'NOT (tiers AND floor_share IS NOT NULL)' },
    { name: 'match_run_frozen', expression: '(started_at IS NULL) = (problem IS NULL)' },
  ],
})
