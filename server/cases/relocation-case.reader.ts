import { In, MoreThanOrEqual, Not, type EntityManager } from 'typeorm'
import { attachLists, caseLists } from './case-lists.repository.js'
import type { RelocationCase } from './relocation-case.js'
import { relocationCaseRepository } from './relocation-case.repository.js'
import { relocationCaseTable, type CaseRow } from './relocation-case.table.js'

/** What other rooms may ask about cases. */
export interface RelocationCaseReader {
  /** The cases with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<RelocationCase[]>
  /** The pool, by identifier. */
  candidates(): Promise<RelocationCase[]>
  /** The cases entered since an instant, by reference, wherever they are now; without drafts and those found not to be any. */
  enteredSince(since: Date): Promise<RelocationCase[]>
  /** How many cases are in the pool, those with these identifiers left aside. */
  countCandidates(request: { without: readonly string[] }): Promise<number>
}

export function relocationCaseReader(tx: EntityManager): RelocationCaseReader {
  const complete = async (rows: CaseRow[]) =>
    attachLists(
      rows,
      await caseLists(
        tx,
        rows.map(row => row.id),
      ),
    )
  return {
    byIds: relocationCaseRepository(tx).byIds,
    candidates: async () =>
      complete(await tx.find(relocationCaseTable, { where: { status: 'CANDIDATE' }, order: { id: 'ASC' } })),
    enteredSince: async since =>
      complete(
        await tx.find(relocationCaseTable, {
          where: { createdAt: MoreThanOrEqual(since), status: Not(In(['DRAFT', 'DUPLICATE', 'NOT_ELIGIBLE'])) },
          order: { reference: 'ASC' },
        }),
      ),
    countCandidates: ({ without }) =>
      tx.countBy(relocationCaseTable, { status: 'CANDIDATE', id: Not(In([...without])) }),
  }
}
