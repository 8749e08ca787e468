import { In, type EntityManager } from 'typeorm'
import type { UnplacedCase } from './unplaced-case.js'
import { unplacedCaseTable } from './unplaced-case.table.js'

export interface UnplacedCaseRepository {
  /** The candidates some runs found no place for, by identifier. */
  ofRuns(runIds: readonly string[]): Promise<UnplacedCase[]>
  insert(unplaced: readonly UnplacedCase[]): Promise<void>
}

/** Rows of one statement; PostgreSQL takes at most 65,535 parameters. */
const BATCH = 5_000

export function unplacedCaseRepository(tx: EntityManager): UnplacedCaseRepository {
  const table = tx.getRepository(unplacedCaseTable)
  return {
    ofRuns: async runIds => {
      if (runIds.length === 0) return []
      const rows = await table.find({ where: { runId: In([...runIds]) }, order: { caseId: 'ASC' } })
      return rows.map(({ runId, caseId, review }) => ({ runId, caseId, ...review }))
    },
    insert: async unplaced => {
      for (let start = 0; start < unplaced.length; start += BATCH) {
        const rows = unplaced.slice(start, start + BATCH)
        await table.insert(rows.map(({ runId, caseId, ...review }) => ({ runId, caseId, review })))
      }
    },
  }
}
