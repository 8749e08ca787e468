import { In, type EntityManager } from 'typeorm'
import { pageOf } from '../db/page.js'
import { newId } from '../shared/id.js'
import type { Page, PageRequest } from '../shared/page.js'
import { newRequestCode } from './place-request.code.js'
import { answerBy, placeRequestStatus, standingsOf } from './place-request.lifecycle.js'
import type { HouseholdInBrief, PlaceRequest, PlaceRequestStatus } from './place-request.js'
import { placeRequestTable, type PlaceRequestRow } from './place-request.table.js'
import type { Proposal } from './proposal.js'
import { proposalRepository } from './proposal.repository.js'

/** Whose place requests are looked at: those to one host, or, for the relocation desk, all. */
export interface RequestScope {
  readonly hostId: string | null
}

/** Only place requests within the scope are found; any other might as well not exist. */
export interface PlaceRequestRepository {
  /** In no order. */
  byIds(ids: readonly string[]): Promise<PlaceRequest[]>
  /** In no order; proposals that were never approved have none. */
  ofProposals(proposalIds: readonly string[]): Promise<PlaceRequest[]>
  /** Newest first; all states when `statuses` is null. */
  page(request: PageRequest, statuses: readonly PlaceRequestStatus[] | null): Promise<Page<PlaceRequest>>
  /** Asks the host of a proposal. */
  insert(proposal: Pick<Proposal, 'id' | 'hostId'>, asked: HouseholdInBrief & { askedAt: Date }): Promise<void>
}

const ACCEPTED = `EXISTS (SELECT 1 FROM proposal_transition step
  WHERE step.proposal_id = request.proposal_id AND step.to_status = 'HOST_ACCEPTED')`

export function placeRequestRepository(tx: EntityManager, { hostId }: RequestScope): PlaceRequestRepository {
  const table = tx.getRepository(placeRequestTable)
  const query = () => {
    const all = table.createQueryBuilder('request')
    return hostId === null ? all : all.where('request.hostId = :hostId', { hostId })
  }
  return {
    byIds: async ids =>
      ids.length === 0 ? [] : complete(tx, await query().andWhere('request.id = ANY(:ids)', { ids }).getMany()),
    ofProposals: async ids =>
      ids.length === 0 ? [] : complete(tx, await query().andWhere('request.proposalId = ANY(:ids)', { ids }).getMany()),
    page: async (request, statuses) => {
      const wanted = query()
      if (statuses) {
        const standings = standingsOf(statuses)
        wanted.andWhere(
          `EXISTS (SELECT 1 FROM proposal WHERE proposal.id = request.proposal_id AND
            (proposal.status, coalesce(proposal.declined_by, ''), ${ACCEPTED}) IN
            (SELECT * FROM unnest(CAST(:status AS text[]), CAST(:declinedBy AS text[]), CAST(:accepted AS boolean[]))))`,
          {
            status: standings.map(({ status }) => status),
            declinedBy: standings.map(({ declinedBy }) => declinedBy ?? ''),
            accepted: standings.map(({ accepted }) => accepted),
          },
        )
      }
      const page = await pageOf(wanted, { ...request, by: 'askedAt', direction: 'DESC' })
      return { ...page, items: await complete(tx, page.items) }
    },
    insert: async (proposal, asked) => {
      const code = newRequestCode()
      await table.insert({ ...asked, id: newId(), proposalId: proposal.id, hostId: proposal.hostId, code })
    },
  }
}

/** Adds what the proposal behind each row says, keeping the order. */
async function complete(tx: EntityManager, rows: readonly PlaceRequestRow[]): Promise<PlaceRequest[]> {
  const ids = rows.map(row => row.proposalId)
  const proposals = new Map((await proposalRepository(tx).byIds(ids)).map(proposal => [proposal.id, proposal]))
  const accepted = new Set(await acceptedAmong(tx, ids))
  return rows.map(row => {
    const { status, declinedBy, expiresAt, placeId, stay, version } = proposals.get(row.proposalId)!
    return {
      ...row,
      placeId,
      stay,
      version,
      status: placeRequestStatus({ status, declinedBy, accepted: accepted.has(row.proposalId) }),
      answerBy: answerBy({ status, expiresAt }),
    }
  })
}

async function acceptedAmong(tx: EntityManager, proposalIds: readonly string[]): Promise<string[]> {
  const found = await tx
    .getRepository(placeRequestTable)
    .createQueryBuilder('request')
    .select('request.proposal_id', 'proposalId')
    .where({ proposalId: In([...proposalIds]) })
    .andWhere(ACCEPTED)
    .getRawMany<{ proposalId: string }>()
  return found.map(({ proposalId }) => proposalId)
}
