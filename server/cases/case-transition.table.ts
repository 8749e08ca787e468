import { EntitySchema } from 'typeorm'
import type { CaseTransition } from './relocation-case.js'
import { relocationCaseTable } from './relocation-case.table.js'

export const caseTransitionTable = new EntitySchema<CaseTransition>({
  name: 'CaseTransition',
  tableName: 'case_transition',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'case_transition_pk' },
    caseId: {
      name: 'case_id',
      type: 'uuid',
      foreignKey: { target: relocationCaseTable, name: 'case_transition_case_fk' },
    },
    at: { type: 'timestamptz' },
    by: {
      name: 'account_id',
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'Account', name: 'case_transition_account_fk' },
    },
    from: { name: 'from_status', type: 'text', nullable: true },
    to: { name: 'to_status', type: 'text' },
  },
  indices: [{ name: 'case_transition_by_case', columns: ['caseId', 'at'] }],
})
