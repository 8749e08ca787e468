import { In, IsNull, type EntityManager } from 'typeorm'
import { keptApart, type KeptApart } from './kept-apart.js'
import type { Proposal } from './proposal.js'
import { proposalRepository } from './proposal.repository.js'
import { openStatuses } from './proposal.lifecycle.js'
import { proposalTable } from './proposal.table.js'

/** What other rooms may ask about proposals. */
export interface ProposalReader {
  /** The proposals with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<Proposal[]>
  /** The proposals made for some cases, newest first. */
  ofCases(caseIds: readonly string[]): Promise<Proposal[]>
  /** The proposals of some runs, most points first. */
  ofRuns(runIds: readonly string[]): Promise<Proposal[]>
  /** Those of some cases about whose place a host, the defender or a second coordinator is being asked. */
  underDecision(caseIds: readonly string[]): Promise<string[]>
  /** All such cases. */
  casesUnderDecision(): Promise<string[]>
  /** The proposals that a coordinator approved, whatever became of them. */
  approvedBy(accountId: string): Promise<string[]>
  /** What runs have proposed and nobody has decided. */
  undecidedOfRuns(): Promise<Pick<Proposal, 'caseId' | 'placeId' | 'stay'>[]>
  /** What earlier decisions keep apart, among these cases. */
  keptApart(caseIds: readonly string[]): Promise<KeptApart[]>
}

export function proposalReader(tx: EntityManager): ProposalReader {
  const { byIds, ofCases, ofRuns } = proposalRepository(tx)
  return {
    byIds,
    ofCases,
    ofRuns,
    underDecision: async caseIds => {
      if (caseIds.length === 0) return []
      const where = { caseId: In([...caseIds]), status: In([...openStatuses]) }
      const open = await tx.getRepository(proposalTable).find({ where, select: { id: true, caseId: true } })
      return [...new Set(open.map(({ caseId }) => caseId))]
    },
    casesUnderDecision: async () => {
      const cases = await tx
        .getRepository(proposalTable)
        .createQueryBuilder('proposal')
        .select('DISTINCT proposal.case_id', 'caseId')
        .where('proposal.status = ANY(:statuses)', { statuses: [...openStatuses] })
        .orderBy('"caseId"')
        .getRawMany<{ caseId: string }>()
      return cases.map(({ caseId }) => caseId)
    },
    approvedBy: async accountId => {
      const approved = await tx
        .getRepository(proposalTable)
        .find({ where: { approvedBy: accountId }, select: { id: true } })
      return approved.map(({ id }) => id)
    },
    undecidedOfRuns: () =>
      tx.getRepository(proposalTable).find({
        where: { status: 'PROPOSED', overrideReason: IsNull() },
        select: { id: true, caseId: true, placeId: true, stay: true },
        order: { caseId: 'ASC', createdAt: 'ASC' },
      }),
    keptApart: async caseIds => (await ofCases(caseIds)).map(keptApart).filter(pair => pair !== null),
  }
}
