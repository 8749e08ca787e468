import { In, Not, type EntityManager } from 'typeorm'
import { attachLists, caseLists } from './case-lists.repository.js'
import type { RelocationCase } from './relocation-case.js'
import { relocationCaseRepository } from './relocation-case.repository.js'
import { relocationCaseTable, type CaseRow } from './relocation-case.table.js'

/** A case with the moment it first came into the pool. */
export interface AdmittedCase {
  readonly entered: RelocationCase
  readonly at: Date
}

/** What other rooms may ask about cases. */
export interface RelocationCaseReader {
  /** The cases with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<RelocationCase[]>
  /** The pool, by identifier. */
  candidates(): Promise<RelocationCase[]>
  /** The cases first admitted to the pool since an instant, by reference, wherever they are now; without those found not to be any. */
  admittedSince(since: Date): Promise<AdmittedCase[]>
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
    admittedSince: async since => {
      const admitted: { id: string; at: Date }[] = await tx.query(
        `SELECT case_id AS id, min(at) AS at FROM case_transition WHERE to_status = 'CANDIDATE'
         GROUP BY case_id HAVING min(at) >= $1`,
        [since],
      )
      const at = new Map(admitted.map(each => [each.id, each.at]))
      const rows = await tx.find(relocationCaseTable, {
        where: { id: In([...at.keys()]), status: Not(In(['DUPLICATE', 'NOT_ELIGIBLE'])) },
        order: { reference: 'ASC' },
      })
      return (await complete(rows)).map(entered => ({ entered, at: at.get(entered.id)! }))
    },
    countCandidates: ({ without }) =>
      tx.countBy(relocationCaseTable, { status: 'CANDIDATE', id: Not(In([...without])) }),
  }
}
