import { randomUUID } from 'node:crypto'
import type { CoordinatorViewer } from '../../../server/access/viewer.js'
import type { PlaceDetails } from '../../../server/capacity/place-details.js'
import { placeService } from '../../../server/capacity/place.service.js'
import type { Place } from '../../../server/capacity/place.js'
import { relocationCaseService, type RelocationCaseService } from '../../../server/cases/relocation-case.service.js'
import type { CaseDetails, RelocationCase } from '../../../server/cases/relocation-case.js'
import { unitOfWork, type UnitOfWork } from '../../../server/db/unit-of-work.js'
import type { HostDetails } from '../../../server/hosts/host-details.js'
import type { HostInstitution } from '../../../server/hosts/host-institution.js'
import { hostInstitutionService } from '../../../server/hosts/host-institution.service.js'
import { migrateJobs } from '../../../server/jobs/job.migration.js'
import { matchRunService, type MatchRunService } from '../../../server/match-runs/match-run.service.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import type { Result } from '../../../server/shared/result.js'
import { stay, type Stay } from '../../../server/shared/stay.js'
import { tables } from '../../../server/tables.js'
import { fakeClock, type FakeClock } from '../../support/clock.js'
import { coordinatorAccount } from '../../support/coordinator-account.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'
import { soundDetails } from '../cases/details.js'

/** Hosts, places and candidates on a database of its own, on 1 March 2027. */
export interface MatchWorld {
  readonly database: OpenTestDatabase
  readonly unitOfWork: UnitOfWork
  readonly clock: FakeClock
  readonly matchRuns: MatchRunService
  readonly cases: RelocationCaseService
  readonly coordinator: CoordinatorViewer
  /** As it was at first, but for the coordinator. */
  clear(): Promise<void>
  host(details?: Partial<HostDetails>): Promise<HostInstitution>
  /** A place offered from March 2027 until March 2028 unless said otherwise. */
  place(hostId: string, details?: Partial<PlaceDetails['place']>, windows?: readonly Stay[]): Promise<Place>
  candidate(details?: Partial<CaseDetails>): Promise<RelocationCase>
  start(request?: {
    seed?: number
    timeLimitSeconds?: number | null
    lookAhead?: boolean
    tiers?: boolean
    floorShare?: number | null
    idempotencyKey?: string
  }): ReturnType<MatchRunService['startMatchRun']>
}

export function days(from: string, until: string): Stay {
  return stay(calendarDay(from), calendarDay(until))
}

export async function matchWorld(): Promise<MatchWorld> {
  const database = await openTestDatabase({ entities: tables })
  await migrateJobs({ url: database.url })
  const clock = fakeClock()
  const work = unitOfWork({ dataSource: database.dataSource })
  const hosts = hostInstitutionService({ unitOfWork: work })
  const places = placeService({ unitOfWork: work, clock })
  const cases = relocationCaseService({
    unitOfWork: work,
    clock,
    networkFacts: () => Promise.resolve({ largestPlace: 15, hostCountries: ['EG'] }),
    underDecision: () => Promise.resolve(new Set()),
  })
  const matchRuns = matchRunService({ unitOfWork: work, clock })
  const coordinator = await coordinatorAccount(database.dataSource, 'Specimen Coordinator')
  const count = { hosts: 0, places: 0 }
  return {
    database,
    unitOfWork: work,
    clock,
    matchRuns,
    cases,
    coordinator,
    clear: async () => {
      clock.set('2027-03-01T09:00:00Z')
      await database.dataSource.query(`
        TRUNCATE match_run, relocation_case, availability_window, occupancy, calendar_change, idempotency_key CASCADE;
        DELETE FROM place; DELETE FROM accompaniment_offer; DELETE FROM arrival_quota; DELETE FROM host_institution;
        DELETE FROM graphile_worker._private_jobs; ALTER SEQUENCE match_run_number RESTART`)
    },
    host: async (details = {}) => {
      const name = `Specimen House ${++count.hosts}`
      const { organisationId } = coordinator
      return valueOf(
        await hosts.registerHostInstitution({ organisationId, details: { ...ordinaryHost, name, ...details } }),
      )
    },
    place: async (hostId, details = {}, windows = [days('2027-03-01', '2028-03-01')]) => {
      const place = { ...ordinaryPlace, label: `Place ${++count.places}`, ...details }
      return valueOf(await places.registerPlace({ hostId, place, windows }))
    },
    candidate: async (details = {}) => {
      const request = { details: { ...soundDetails, ...details }, admit: true, idempotencyKey: randomUUID() }
      return valueOf(await cases.createRelocationCase(coordinator, request)).relocationCase
    },
    start: ({
      seed = 1,
      timeLimitSeconds = null,
      lookAhead = true,
      tiers = false,
      floorShare = null,
      idempotencyKey = randomUUID(),
    } = {}) =>
      matchRuns.startMatchRun(coordinator, { seed, timeLimitSeconds, lookAhead, tiers, floorShare, idempotencyKey }),
  }
}

/** The value of a result that must be one. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export function kindOf(result: Result<unknown, { kind: string }>): string {
  return result.ok ? 'ok' : result.refusal.kind
}

const ordinaryHost: Omit<HostDetails, 'name'> = {
  country: 'EG',
  languages: ['ar'],
  interpreter: false,
  leadDays: 7,
  minimumStayDays: 30,
  maximumStayDays: 365,
  maximumHouseholds: 5,
  arrivalQuotas: [],
  receivesGroups: null,
  lgbtiSafe: true,
  accompanimentOffers: [{ type: 'PSYCHOSOCIAL', households: 3 }],
}

const ordinaryPlace: Omit<PlaceDetails['place'], 'label'> = {
  sleeps: 4,
  stepFree: false,
  childSafe: true,
  womenOnly: false,
  emergencyReserve: false,
  turnoverDays: 0,
}
