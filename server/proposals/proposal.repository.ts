import { In, type EntityManager } from 'typeorm'
import { pageOf } from '../db/page.js'
import { inBatches } from '../shared/batches.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import { newId } from '../shared/id.js'
import type { Page, PageRequest } from '../shared/page.js'
import { proposalTransitionTable } from './proposal-transition.table.js'
import { inOrder, openStatuses } from './proposal.lifecycle.js'
import type { Proposal, ProposalStatus, ProposalTransition } from './proposal.js'
import { proposalTable, toProposal, toProposalRow } from './proposal.table.js'

/** A step of one proposal with all it changes, ready to be written. */
export interface StepTaken {
  /** As it was read under its lock. */
  readonly before: Proposal
  readonly after: Pick<Proposal, 'status' | 'expiresAt'> &
    Partial<Pick<Proposal, 'approvedBy' | 'approvedAt' | 'declinedBy' | 'declineReason'>>
  readonly at: Date
  readonly by: string | null
}

/** An end that comes over several proposals at once, without a word of theirs. */
export interface CommonEnd {
  readonly status: 'EXPIRED' | 'PREEMPTED'
  readonly at: Date
  readonly by: string | null
}

export interface ProposalRepository {
  /** The proposals with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<Proposal[]>
  /** The proposal, locked until the transaction ends; null when it does not exist. */
  lock(id: string): Promise<Proposal | null>
  /** Newest first; all states when `statuses` is null. */
  page(request: PageRequest, statuses: readonly ProposalStatus[] | null): Promise<Page<Proposal>>
  /** Newest first. */
  ofCases(caseIds: readonly string[]): Promise<Proposal[]>
  /** Most points first. */
  ofRuns(runIds: readonly string[]): Promise<Proposal[]>
  /** The proposals of a case that hold a place, by identifier. */
  openOfCase(caseId: string): Promise<Proposal[]>
  /** The undecided and the open proposals of a case, by identifier, locked until the transaction ends. */
  lockUnended(caseId: string): Promise<Proposal[]>
  /** What earlier runs than this one proposed for some cases and nobody has decided, by identifier, locked until the transaction ends. */
  lockSuperseded(by: { runId: string; caseIds: readonly string[] }): Promise<Proposal[]>
  /** The open proposals of a host whose step has lapsed, by identifier, locked until the transaction ends. */
  lockOverdue(hostId: string, now: Date): Promise<Proposal[]>
  /** The undecided proposals of a host whose first day has passed, by identifier, locked until the transaction ends. */
  lockPast(hostId: string, today: CalendarDay): Promise<Proposal[]>
  /** Hosts that have proposals of either kind. */
  hostsWithLapsed(at: { now: Date; today: CalendarDay }): Promise<string[]>
  /** Writes new proposals and the beginning of their history. */
  insert(proposals: readonly Proposal[], made: { by: string | null }): Promise<void>
  /** Writes a step, counts the change and leaves history. The proposal must be locked. */
  take(step: StepTaken): Promise<void>
  /** Ends several proposals, which must be locked. */
  endAll(proposals: readonly Proposal[], end: CommonEnd): Promise<void>
  /** The history of these proposals, oldest first. */
  history(proposalIds: readonly string[]): Promise<ProposalTransition[]>
}

/** How many rows one statement inserts; a row has some 20 parameters and a statement at most 65,535. */
const ROWS_AT_ONCE = 500

export function proposalRepository(tx: EntityManager): ProposalRepository {
  const table = tx.getRepository(proposalTable)
  const transitions = tx.getRepository(proposalTransitionTable)
  const query = () => table.createQueryBuilder('proposal')
  const locked = () => query().orderBy('proposal.id').setLock('pessimistic_write')
  const passed = `proposal.status = 'PROPOSED' AND lower(proposal.stay) < :today`

  return {
    byIds: async ids => (ids.length === 0 ? [] : (await table.findBy({ id: In([...ids]) })).map(toProposal)),
    lock: async id => {
      const row = await locked().where('proposal.id = :id', { id }).getOne()
      return row && toProposal(row)
    },
    page: async (request, statuses) => {
      const wanted = statuses ? query().where('proposal.status = ANY(:statuses)', { statuses }) : query()
      const page = await pageOf(wanted, { ...request, by: 'createdAt', direction: 'DESC' })
      return { ...page, items: page.items.map(toProposal) }
    },
    ofCases: async caseIds => {
      if (caseIds.length === 0) return []
      const order = { createdAt: 'DESC', id: 'DESC' } as const
      return (await table.find({ where: { caseId: In([...caseIds]) }, order })).map(toProposal)
    },
    ofRuns: async runIds => {
      if (runIds.length === 0) return []
      const order = { points: 'DESC', id: 'ASC' } as const
      return (await table.find({ where: { runId: In([...runIds]) }, order })).map(toProposal)
    },
    openOfCase: async caseId =>
      (await table.find({ where: { caseId, status: In([...openStatuses]) }, order: { id: 'ASC' } })).map(toProposal),
    lockUnended: async caseId => {
      const statuses = ['PROPOSED', ...openStatuses]
      const unended = locked().where('proposal.caseId = :caseId AND proposal.status = ANY(:statuses)', {
        caseId,
        statuses,
      })
      return (await unended.getMany()).map(toProposal)
    },
    lockSuperseded: async ({ runId, caseIds }) => {
      const undecided = locked().where(
        `proposal.caseId = ANY(:caseIds) AND proposal.runId <> :runId
          AND proposal.status = 'PROPOSED' AND proposal.overrideReason IS NULL`,
        { caseIds, runId },
      )
      return (await undecided.getMany()).map(toProposal)
    },
    lockOverdue: async (hostId, now) => {
      const overdue = locked().where('proposal.hostId = :hostId AND proposal.expiresAt <= :now', { hostId, now })
      return (await overdue.getMany()).map(toProposal)
    },
    lockPast: async (hostId, today) => {
      const past = locked().where(`proposal.hostId = :hostId AND ${passed}`, { hostId, today })
      return (await past.getMany()).map(toProposal)
    },
    hostsWithLapsed: async ({ now, today }) => {
      const hosts = await query()
        .select('DISTINCT proposal.host_id', 'hostId')
        .where(`proposal.expiresAt <= :now OR (${passed})`, { now, today })
        .orderBy('"hostId"')
        .getRawMany<{ hostId: string }>()
      return hosts.map(({ hostId }) => hostId)
    },
    insert: async (proposals, { by }) => {
      for (const batch of inBatches(proposals, ROWS_AT_ONCE)) {
        await table.insert(batch.map(toProposalRow))
        await transitions.insert(
          batch.map(({ id: proposalId, createdAt: at, status: to, overrideReason: reason }) => ({
            id: newId(),
            proposalId,
            at,
            by,
            from: null,
            to,
            reason,
          })),
        )
      }
    },
    take: async ({ before, after, at, by }) => {
      const { id, version, status } = before
      const { affected } = await table.update({ id, version }, { ...after, version: version + 1 })
      if (affected !== 1) throw new Error('a proposal changed under its lock')
      const reason = after.declineReason ?? null
      await transitions.insert({ id: newId(), proposalId: id, at, by, from: status, to: after.status, reason })
    },
    endAll: async (proposals, { status, at, by }) => {
      for (const batch of inBatches(proposals, ROWS_AT_ONCE)) {
        const ids = In(batch.map(({ id }) => id))
        await table.update({ id: ids }, { status, expiresAt: null, version: () => 'version + 1' })
        await transitions.insert(
          batch.map(({ id, status: from }) => ({
            id: newId(),
            proposalId: id,
            at,
            by,
            from,
            to: status,
            reason: null,
          })),
        )
      }
    },
    history: async ids =>
      ids.length === 0 ? [] : inOrder(await transitions.find({ where: { proposalId: In([...ids]) } })),
  }
}
