import { In, type EntityManager } from 'typeorm'
import { pageOf } from '../db/page.js'
import { newId } from '../shared/id.js'
import type { Page, PageRequest } from '../shared/page.js'
import { attachLists, caseLists, writeLists } from './case-lists.repository.js'
import { caseTransitionTable } from './case-transition.table.js'
import type { CaseDetails, CaseTransition, RelocationCase, RelocationCaseStatus } from './relocation-case.js'
import { relocationCaseTable, type CaseRow } from './relocation-case.table.js'

export interface RelocationCaseRepository {
  /** The cases with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<RelocationCase[]>
  /** The case, locked until the transaction ends; null when it does not exist. */
  lock(id: string): Promise<RelocationCase | null>
  /** Newest first; all states when `statuses` is null. */
  page(request: PageRequest, statuses: readonly RelocationCaseStatus[] | null): Promise<Page<RelocationCase>>
  counts(): Promise<readonly { readonly status: RelocationCaseStatus; readonly count: number }[]>
  nextNumber(): Promise<number>
  insert(entered: RelocationCase, history: Pick<CaseTransition, 'by'>): Promise<void>
  /** Replaces the details and counts the change. The case must be locked. */
  changeDetails(id: string, details: CaseDetails): Promise<void>
  /** Takes a step, leaves history and counts the change. The case must be locked. */
  take(step: CaseStepTaken): Promise<void>
  /** The history of these cases, oldest first. */
  history(caseIds: readonly string[]): Promise<CaseTransition[]>
}

/** A step with what it leads to, ready to be written. */
export interface CaseStepTaken {
  readonly before: RelocationCase
  readonly after: Pick<RelocationCase, 'status' | 'resumeStatus'>
  readonly at: Date
  readonly by: string | null
}

export function relocationCaseRepository(tx: EntityManager): RelocationCaseRepository {
  const cases = tx.getRepository(relocationCaseTable)
  const transitions = tx.getRepository(caseTransitionTable)
  const complete = async (rows: readonly CaseRow[]) =>
    attachLists(
      rows,
      await caseLists(
        tx,
        rows.map(row => row.id),
      ),
    )

  return {
    byIds: async ids => (ids.length === 0 ? [] : complete(await cases.findBy({ id: In([...ids]) }))),
    lock: async id => {
      const row = await cases.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } })
      return row ? ((await complete([row]))[0] ?? null) : null
    },
    page: async (request, statuses) => {
      const wanted = cases.createQueryBuilder('entered')
      if (statuses) wanted.where('entered.status = ANY(:statuses)', { statuses })
      const page = await pageOf(wanted, { ...request, by: 'createdAt', direction: 'DESC' })
      return { ...page, items: await complete(page.items) }
    },
    counts: () =>
      tx.query('SELECT status, count(*)::int AS count FROM relocation_case GROUP BY status ORDER BY status'),
    nextNumber: async () => {
      const [row]: { number: number }[] = await tx.query(`SELECT nextval('relocation_case_number')::int AS number`)
      return row!.number
    },
    insert: async (entered, { by }) => {
      const { familyMembers, excludedCountries, accompanimentNeeds, ...row } = entered
      await cases.insert(row)
      await writeLists(tx, entered.id, { familyMembers, excludedCountries, accompanimentNeeds })
      await transitions.insert({
        id: newId(),
        caseId: entered.id,
        at: entered.createdAt,
        by,
        from: null,
        to: entered.status,
      })
    },
    changeDetails: async (id, { familyMembers, excludedCountries, accompanimentNeeds, ...columns }) => {
      await cases.update({ id }, { ...columns, version: () => 'version + 1' })
      await writeLists(tx, id, { familyMembers, excludedCountries, accompanimentNeeds })
    },
    take: async ({ before, after, at, by }) => {
      await cases.update({ id: before.id }, { ...after, version: () => 'version + 1' })
      await leaveTrace(tx, { id: newId(), caseId: before.id, at, by, from: before.status, to: after.status })
    },
    history: async ids =>
      ids.length === 0 ? [] : transitions.find({ where: { caseId: In([...ids]) }, order: { at: 'ASC', id: 'ASC' } }),
  }
}

/**
 * Steps of one instant are told apart by a microsecond, which no clock of ours shows: the order of the history is the
 * order of its steps.
 */
async function leaveTrace(tx: EntityManager, { id, caseId, at, by, from, to }: CaseTransition): Promise<void> {
  await tx.query(
    `INSERT INTO case_transition (id, case_id, at, account_id, from_status, to_status)
     SELECT $1, $2, GREATEST($3, max(earlier.at) + interval '1 microsecond'), $4, $5, $6
     FROM case_transition AS earlier WHERE earlier.case_id = $2`,
    [id, caseId, at, by, from, to],
  )
}
