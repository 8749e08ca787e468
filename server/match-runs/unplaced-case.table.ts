import { EntitySchema } from 'typeorm'
import { matchRunTable } from './match-run.table.js'
import type { UnplacedCase } from './unplaced-case.js'

/** The reasons are kept as one document: they are read together, and never searched. */
export interface UnplacedCaseRow extends Pick<UnplacedCase, 'runId' | 'caseId'> {
  readonly review: Omit<UnplacedCase, 'runId' | 'caseId'>
}

export const unplacedCaseTable = new EntitySchema<UnplacedCaseRow>({
  name: 'UnplacedCase',
  tableName: 'unplaced_case',
  columns: {
    runId: {
      name: 'run_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'unplaced_case_pk',
      foreignKey: { target: matchRunTable, name: 'unplaced_case_run_fk' },
    },
    caseId: {
      name: 'case_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'unplaced_case_pk',
      foreignKey: { target: 'RelocationCase', name: 'unplaced_case_case_fk' },
    },
    review: { type: 'jsonb' },
  },
  indices: [{ name: 'unplaced_case_by_case', columns: ['caseId'] }],
})
