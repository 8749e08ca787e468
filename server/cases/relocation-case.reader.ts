import { In, Not, type EntityManager } from 'typeorm'
import { attachLists, caseLists } from './case-lists.repository.js'
import type { RelocationCase } from './relocation-case.js'
import { relocationCaseRepository } from './relocation-case.repository.js'
import { relocationCaseTable } from './relocation-case.table.js'

/** What other rooms may ask about cases. */
export interface RelocationCaseReader {
  /** The cases with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<RelocationCase[]>
  /** The pool, by identifier. */
  candidates(): Promise<RelocationCase[]>
  /** How many cases are in the pool, those with these identifiers left aside. */
  countCandidates(request: { without: readonly string[] }): Promise<number>
}

export function relocationCaseReader(tx: EntityManager): RelocationCaseReader {
  return {
    byIds: relocationCaseRepository(tx).byIds,
    candidates: async () => {
      const rows = await tx.find(relocationCaseTable, { where: { status: 'CANDIDATE' }, order: { id: 'ASC' } })
      return attachLists(
        rows,
        await caseLists(
          tx,
          rows.map(row => row.id),
        ),
      )
    },
    countCandidates: ({ without }) =>
      tx.countBy(relocationCaseTable, { status: 'CANDIDATE', id: Not(In([...without])) }),
  }
}
