import type { FairnessReport, FairnessRow } from './fairness.js'
import type { SolverOutcome } from './solver.js'

/** A floor under a group of candidates, and how many of them the plan places. */
export interface FloorReached extends Pick<FairnessRow, 'dimension' | 'value' | 'small'> {
  readonly atLeast: number
  readonly placed: number
}

/** How grave the cases are, as points by risk, that a plan has in place by their needed-by day. */
export interface RiskOnTime {
  readonly risk: number
  /** What it had to be at least. */
  readonly atLeast: number
}

/** What a run was asked for beyond most points, and how far it came. */
export interface RunAims {
  /** Null for a run without floors, and for one stopped before it was known who is in which group. */
  readonly floors: readonly FloorReached[] | null
  /** Null for a run that does not put protection on time first. */
  readonly onTime: RiskOnTime | null
}

type Statistics = Extract<SolverOutcome, { kind: 'SOLVED' }>['solution']['statistics']

/**
 * The aims of a run as its plan reached them. Groups are small where the fairness report of the plan calls them so; a run
 * that was stopped before there was a report shows nothing of its floors.
 */
export function aimsOf(statistics: Statistics, fairness: Pick<FairnessReport, 'rows'> | null): RunAims {
  const groups = new Map(fairness?.rows.map(row => [`${row.dimension}:${row.value}`, row]))
  const onTime = 'tiers' in statistics ? statistics.tiers.find(({ tier }) => tier === 'ON_TIME') : undefined
  return {
    floors:
      'floors' in statistics && fairness !== null
        ? statistics.floors.map(({ name, atLeast, placed }) => {
            const row = groups.get(name)
            if (!row) throw new Error('the engine answered about a floor under no group')
            return { dimension: row.dimension, value: row.value, small: row.small, atLeast, placed }
          })
        : null,
    onTime: onTime === undefined ? null : { risk: onTime.reached, atLeast: onTime.atLeast },
  }
}
