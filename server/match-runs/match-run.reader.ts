import type { EntityManager } from 'typeorm'
import type { MatchRun } from './match-run.js'
import { matchRunRepository } from './match-run.repository.js'

/** What other rooms may ask about match runs. */
export interface MatchRunReader {
  /** The runs with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<MatchRun[]>
}

export function matchRunReader(tx: EntityManager): MatchRunReader {
  const { byIds } = matchRunRepository(tx)
  return { byIds }
}
