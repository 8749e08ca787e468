import { randomUUID } from 'node:crypto'
import type { CoordinatorViewer, HostStaffViewer } from '../../../server/access/viewer.js'
import { unitOfWork, type UnitOfWork } from '../../../server/db/unit-of-work.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'
import { defaultDeadlines } from '../../../server/proposals/deadlines.js'
import { placeRequestService, type PlaceRequestService } from '../../../server/proposals/place-request.service.js'
import type { ProposalReview } from '../../../server/proposals/proposal-review.js'
import type { Proposal } from '../../../server/proposals/proposal.js'
import { proposalRepository } from '../../../server/proposals/proposal.repository.js'
import { proposalService, type ProposalService } from '../../../server/proposals/proposal.service.js'
import { recordProposals } from '../../../server/proposals/proposal.writer.js'
import type { JudgeStay } from '../../../server/proposals/propose-alternative.service.js'
import { tables } from '../../../server/tables.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { stay } from '../../../server/shared/stay.js'
import { fakeClock, type FakeClock } from '../../support/clock.js'

export const emptyReview: ProposalReview = { terms: [], findings: [], reasons: ['Synthetic reason.'], alternatives: [] }

/** A database with the services of this room over it, and builders for what they decide about. */
export interface DecisionWorld {
  readonly database: OpenTestDatabase
  readonly unitOfWork: UnitOfWork
  readonly clock: FakeClock
  readonly proposals: ProposalService
  readonly placeRequests: PlaceRequestService
  /** What the engine says about the next alternatives. */
  readonly engine: { judge: JudgeStay }
  coordinator(name: string): Promise<CoordinatorViewer>
  hostStaff(hostId: string): Promise<HostStaffViewer>
  host(with_?: HostWith): Promise<string>
  /** A place that is offered in 2027 and 2028. */
  place(hostId: string, with_?: { turnoverDays?: number }): Promise<string>
  relocationCase(with_?: CaseWith): Promise<string>
  /** A run and its only proposal, undecided, of a case, a place and a host as they were built. */
  proposal(of: ProposalOf): Promise<Proposal>
  /** A run and its proposals, in the order given. */
  proposalsOfOneRun(of: readonly ProposalOf[]): Promise<Proposal[]>
  read(proposalId: string): Promise<Proposal>
  query<Row>(sql: string, parameters?: unknown[]): Promise<Row[]>
}

export interface ProposalOf {
  readonly caseId: string
  readonly placeId: string
  readonly from: string
  readonly until: string
}

export interface HostWith {
  readonly households?: number
  /** How many households each kind of accompaniment is for. */
  readonly services?: Readonly<Record<string, number>>
  readonly quotas?: readonly { from: string; until: string; arrivals: number }[]
}

export interface CaseWith {
  readonly needs?: readonly { type: string; required: boolean }[]
  readonly status?: string
  readonly family?: readonly string[]
}

export async function createDecisionWorld(): Promise<DecisionWorld> {
  const database = await openTestDatabase({ entities: tables })
  const clock = fakeClock()
  const work = unitOfWork({ dataSource: database.dataSource })
  const engine: { judge: JudgeStay } = { judge: async () => ({ points: 10, review: emptyReview }) }
  const deciding = { unitOfWork: work, clock, deadlines: defaultDeadlines }
  const query = <Row>(sql: string, parameters?: unknown[]) => database.dataSource.query<Row[]>(sql, parameters)
  const insert = builders(query)
  const many: DecisionWorld['proposalsOfOneRun'] = async wanted => {
    const runId = await insert.run()
    const places = await query<{ id: string; hostId: string }>('SELECT id, host_id AS "hostId" FROM place')
    const hostOf = new Map(places.map(({ id, hostId }) => [id, hostId]))
    const madeFrom = { caseVersion: 1, placeVersion: 1, hostVersion: 1 }
    const drafts = wanted.map(({ caseId, placeId, from, until }, index) => {
      const days = stay(calendarDay(from), calendarDay(until))
      const hostId = hostOf.get(placeId)!
      return { runId, caseId, placeId, hostId, stay: days, points: 1000 - index, review: emptyReview, madeFrom }
    })
    return work.transaction(async tx => {
      await recordProposals(tx, clock, drafts)
      return proposalRepository(tx).ofRuns([runId])
    })
  }
  return {
    database,
    unitOfWork: work,
    clock,
    engine,
    query,
    proposals: proposalService({ ...deciding, judge: (tx, question) => engine.judge(tx, question) }),
    placeRequests: placeRequestService(deciding),
    ...insert,
    proposalsOfOneRun: many,
    proposal: async of => (await many([of]))[0],
    read: id => work.read(async tx => (await proposalRepository(tx).byIds([id]))[0]),
  }
}

function builders(query: DecisionWorld['query']) {
  const numbers = { next: 1 }
  const number = () => numbers.next++

  const organisation = async () => {
    const id = randomUUID()
    await query(`INSERT INTO organisation (id, name, category, type, country) VALUES ($1, $2, 'OTHER', 'NGO', 'KE')`, [
      id,
      `Synthetic organisation ${number()}`,
    ])
    return id
  }
  const account = async (name: string, role: string, hostId: string | null) => {
    const [id, organisationId] = [randomUUID(), await organisation()]
    await query(
      `INSERT INTO account (id, organisation_id, host_id, display_name, email, password_hash, role, state)
        VALUES ($1, $2, $3, $4, $5, '-', $6, 'ACTIVE')`,
      [id, organisationId, hostId, name, `synthetic-${number()}@leeward.example`, role],
    )
    const sessionExpiresAt = new Date('2027-12-31T00:00:00Z')
    return { accountId: id, organisationId, sessionId: randomUUID(), sessionExpiresAt }
  }

  return {
    coordinator: async (name: string) => ({
      ...(await account(name, 'COORDINATOR', null)),
      role: 'COORDINATOR' as const,
    }),
    hostStaff: async (hostId: string) => ({
      ...(await account('Synthetic host staff', 'HOST_STAFF', hostId)),
      role: 'HOST_STAFF' as const,
      hostId,
    }),
    host: async ({ households = 10, services = {}, quotas = [] }: HostWith = {}) => {
      const [id, organisationId] = [randomUUID(), await organisation()]
      await query(
        `INSERT INTO host_institution (id, organisation_id, name, country, languages, interpreter, lead_days,
          minimum_stay_days, maximum_stay_days, maximum_households, lgbti_safe)
          VALUES ($1, $2, $3, 'KE', '{en}', false, 0, 1, 730, $4, true)`,
        [id, organisationId, `Synthetic House ${number()}`, households],
      )
      for (const [type, count] of Object.entries(services))
        await query('INSERT INTO accompaniment_offer (host_id, type, households) VALUES ($1, $2, $3)', [
          id,
          type,
          count,
        ])
      for (const { from, until, arrivals } of quotas)
        await query(
          'INSERT INTO arrival_quota (id, host_id, during, arrivals) VALUES ($1, $2, daterange($3, $4), $5)',
          [randomUUID(), id, from, until, arrivals],
        )
      return id
    },
    place: async (hostId: string, { turnoverDays = 0 }: { turnoverDays?: number } = {}) => {
      const id = randomUUID()
      await query(
        `INSERT INTO place (id, host_id, label, sleeps, step_free, child_safe, women_only, emergency_reserve, turnover_days)
          VALUES ($1, $2, $3, 6, false, true, false, false, $4)`,
        [id, hostId, `Place ${number()}`, turnoverDays],
      )
      await query(
        `INSERT INTO availability_window (id, place_id, during, created_at)
          VALUES ($1, $2, daterange('2027-01-01', '2029-01-01'), '2027-01-01')`,
        [randomUUID(), id],
      )
      return id
    },
    relocationCase: async ({ needs = [], status = 'CANDIDATE', family = [] }: CaseWith = {}) => {
      const id = randomUUID()
      await query(
        `INSERT INTO relocation_case (id, reference, status, origin, country, risk_level, age_band, applicant_is_woman,
          scopes, preferred_sub_regions, languages, women_only, step_free, lgbti_safe, earliest_departure, needed_by,
          latest_arrival, entry_days, minimum_stay_days, desired_stay_days, created_at)
          VALUES ($1, $2, $3, 'SELF', 'UG', 4, 'ADULT', true, '{REGIONAL}', '{}', '{en}', false, false, false,
            '2027-03-01', '2027-04-01', '2027-06-01', 10, 30, 90, '2027-03-01')`,
        [id, `TR-2027-${String(number()).padStart(4, '0')}`, status],
      )
      for (const { type, required } of needs)
        await query('INSERT INTO accompaniment_need (case_id, type, required) VALUES ($1, $2, $3)', [
          id,
          type,
          required,
        ])
      for (const ageBand of family)
        await query(`INSERT INTO family_member (id, case_id, age_band, relation) VALUES ($1, $2, $3, 'CHILD')`, [
          randomUUID(),
          id,
          ageBand,
        ])
      return id
    },
    run: async () => {
      const [id, { accountId }] = [randomUUID(), await account('Synthetic runner', 'COORDINATOR', null)]
      await query(
        `INSERT INTO match_run (id, number, status, requested_by, queued_at, started_at, finished_at, seed, problem, case_count, place_count, phase)
          VALUES ($1, $2, 'FINISHED', $3, '2027-03-01', '2027-03-01', '2027-03-01', 1, '{}', 1, 1, 'done')`,
        [id, number(), accountId],
      )
      return id
    },
  }
}
