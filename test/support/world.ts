import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { Role } from '../../server/access/viewer.js'
import type { HostInstitution } from '../../server/hosts/host-institution.js'
import type { Account } from '../../server/accounts/account.js'
import type { Organisation } from '../../server/accounts/organisation.js'
import type { Place } from '../../server/capacity/place.js'
import type { RelocationCase, CaseDetails } from '../../server/cases/relocation-case.js'
import { compose, type Application, type Parts } from '../../server/compose.js'
import type { Config } from '../../server/config.js'
import { createDataSource } from '../../server/db/data-source.js'
import { migrations } from '../../server/db/migrations/index.js'
import { notifications as notificationsOf } from '../../server/db/notifications.js'
import type { HostDetails } from '../../server/hosts/host-details.js'
import { startJobs } from '../../server/jobs/job.runner.js'
import { createLog, type Log } from '../../server/log.js'
import type { Solver } from '../../server/match-runs/solver.js'
import { door } from '../../server/http/door.js'
import { serve, type Serving } from '../../server/serve.js'
import { calendarDay } from '../../server/shared/calendar-day.js'
import { stay } from '../../server/shared/stay.js'
import { tables } from '../../server/tables.js'
import { fakeClock, type FakeClock } from './clock.js'
import { httpClient, inProcessClient, type ApiClient, type HttpApiClient } from './api.js'
import { projectRoot } from './paths.js'
import { createTestDatabase, type TestDatabase } from './test-database.js'

/** A whole platform of a test's own: an empty database, a clock that stands still, and people to sign in. */
export interface World {
  readonly application: Application
  readonly dataSource: DataSource
  readonly clock: FakeClock
  /** Connection string of the database. */
  readonly databaseUrl: string
  /** A new person with this role. Host staff work for a new host institution, unless one is named. */
  account(role: Role, at?: { hostId?: string }): Promise<Account>
  /** A client in whose name a person of the role asks: the given account's, or a new one's. Without HTTP, and fast. */
  as(role: Role, at?: { hostId?: string; account?: Account }): Promise<ApiClient>
  /** The same over real HTTP, with a cookie of its own. */
  overHttp(role: Role, at?: { hostId?: string; account?: Account }): Promise<HttpApiClient>
  /** Somebody who has not signed in, over real HTTP. */
  visitor(): Promise<HttpApiClient>
  /** Where the world is served, such as http://127.0.0.1:41234; it is served from then on. */
  baseUrl(): Promise<string>
  /** Begins to do jobs, such as match runs. */
  work(): Promise<void>
  organisation(): Promise<Organisation>
  host(details?: Partial<HostDetails>): Promise<HostInstitution>
  /** A place for four, offered from 2027-03-01 to 2028-03-01 unless told otherwise. */
  place(
    at?: { hostId?: string; windows?: readonly (readonly [string, string])[] } & Partial<PlaceAttributes>,
  ): Promise<Place>
  /** A candidate: one woman from Kenya at risk level 3, speaking English, who may go anywhere. */
  candidate(details?: Partial<CaseDetails>): Promise<RelocationCase>
  /** Ends everything and removes the database. */
  close(): Promise<void>
}

type PlaceAttributes = Omit<Place, 'id' | 'hostId' | 'version'>

export interface WorldRequest {
  /** The engine; the real one when none is given. */
  readonly solver?: Solver
  readonly log?: Log
  /** What reads and fetches calendars; the real ones when none are given. */
  readonly calendars?: Pick<Parts, 'calendarReader' | 'calendarFetcher'>
  /** The address at which the world finds its database, when something shall stand between. */
  readonly route?: (databaseUrl: string) => string | Promise<string>
  readonly config?: Partial<Pick<Config, 'mode' | 'publicUrl' | 'sessionIdleMs'>>
  /** A migrated database to live in; one of its own when none is given. */
  readonly database?: TestDatabase
}

/** The password of every account of a world. */
export const worldPassword = 'synthetic password'

export async function createWorld(request: WorldRequest = {}): Promise<World> {
  const database = request.database ?? (await createTestDatabase())
  const url = (await request.route?.(database.url)) ?? database.url
  const dataSource = await createDataSource({ url, entities: tables, migrations, poolSize: 10 }).initialize()
  const clock = fakeClock()
  const log = request.log ?? createLog({ level: 'silent' })
  const config = {
    mode: 'development',
    publicUrl: 'http://127.0.0.1',
    sessionIdleMs: 60 * 60_000,
    ...request.config,
  } as const
  const notifications = notificationsOf({ url })
  const application = compose({
    dataSource,
    notifications,
    config,
    clock,
    log,
    schemaFolder: `${projectRoot}schema`,
    demonstrationLogins: [],
    ...(request.solver ? { solver: request.solver } : {}),
    ...request.calendars,
  })
  const undo: (() => Promise<unknown>)[] = [() => notifications.close()]
  const memo: { serving: Promise<Serving> | null; count: number } = { serving: null, count: 0 }
  const next = () => (memo.count += 1)

  const world: World = {
    application,
    dataSource,
    clock,
    databaseUrl: url,

    async account(role, { hostId } = {}) {
      const person = {
        displayName: `Synthetic person ${next()}`,
        email: `person-${randomUUID()}@leeward.example`,
        password: worldPassword,
      }
      const made = await application.accounts.createAccount(
        role === 'HOST_STAFF'
          ? { ...person, role, hostId: hostId ?? (await world.host()).id }
          : { ...person, role, organisationId: (await world.organisation()).id },
      )
      return valueOf(made)
    },

    async as(role, at = {}) {
      const { email } = at.account ?? (await world.account(role, at))
      return inProcessClient(application, { email, password: worldPassword })
    },

    async overHttp(role, at = {}) {
      const { email } = at.account ?? (await world.account(role, at))
      const client = httpClient(await world.baseUrl())
      await client.signIn({ email, password: worldPassword })
      return client
    },

    visitor: async () => httpClient(await world.baseUrl()),

    async baseUrl() {
      memo.serving ??= door({ port: 0, host: '127.0.0.1' }).then(opened =>
        serve({ application, dataSource, config, door: opened, log }),
      )
      const serving = await memo.serving
      return `http://127.0.0.1:${serving.port}`
    },

    async work() {
      const jobs = await startJobs({ ...application, url, log: () => undefined, pollMs: 100 })
      undo.push(() => jobs.stop())
    },

    organisation: async () =>
      valueOf(
        await application.organisations.createOrganisation({
          name: `Synthetic organisation ${next()}`,
          category: 'HOST_ENTITY',
          type: 'NGO',
          country: 'NL',
        }),
      ),

    async host(details = {}) {
      const { id: organisationId } = await world.organisation()
      const registered = await application.hosts.registerHostInstitution({
        organisationId,
        details: { ...hostDetails, name: `Synthetic host ${next()}`, ...details },
      })
      return valueOf(registered)
    },

    async place({ hostId, windows = [['2027-03-01', '2028-03-01']], ...attributes } = {}) {
      const registered = await application.places.registerPlace({
        hostId: hostId ?? (await world.host()).id,
        place: { ...placeAttributes, label: `Place ${next()}`, ...attributes },
        windows: windows.map(([from, until]) => stay(calendarDay(from), calendarDay(until))),
      })
      return valueOf(registered)
    },

    async candidate(details = {}) {
      const { id: accountId, organisationId } = await world.account('COORDINATOR')
      const viewer = { role: 'COORDINATOR', accountId, organisationId, sessionId: accountId } as const
      const entered = await application.cases.createRelocationCase(
        { ...viewer, sessionExpiresAt: clock.now() },
        { details: { ...caseDetails, ...details }, admit: true, idempotencyKey: randomUUID() },
      )
      return valueOf(entered).relocationCase
    },

    async close() {
      if (memo.serving) await (await memo.serving).stop()
      for (const step of undo.toReversed()) await step()
      await dataSource.destroy()
      await database.drop()
    },
  }
  return world
}

/** The value of what must have succeeded. */
export function valueOf<Value>(
  result: { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: unknown },
): Value {
  if (result.ok) return result.value
  throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
}

const hostDetails: Omit<HostDetails, 'name'> = {
  country: 'NL',
  languages: ['en'],
  interpreter: false,
  leadDays: 0,
  minimumStayDays: 30,
  maximumStayDays: 365,
  maximumHouseholds: 3,
  arrivalQuotas: [],
  receivesGroups: null,
  lgbtiSafe: true,
  accompanimentOffers: [],
}

const placeAttributes: Omit<PlaceAttributes, 'label'> = {
  sleeps: 4,
  stepFree: true,
  childSafe: true,
  womenOnly: false,
  emergencyReserve: false,
  turnoverDays: 0,
}

/** What is entered of a candidate unless a test says otherwise. */
export const caseDetails: CaseDetails = {
  origin: 'SELF',
  country: 'KE',
  riskLevel: 3,
  targetedGroup: null,
  ageBand: 'ADULT',
  applicantIsWoman: true,
  familyMembers: [],
  scopes: ['REGIONAL', 'INTERNATIONAL'],
  preferredScope: null,
  preferredSubRegions: [],
  excludedCountries: [],
  languages: ['en'],
  accompanimentNeeds: [],
  womenOnly: false,
  stepFree: false,
  lgbtiSafe: false,
  earliestDeparture: calendarDay('2027-03-10'),
  neededBy: calendarDay('2027-04-10'),
  latestArrival: calendarDay('2027-06-10'),
  entryDays: 0,
  minimumStayDays: 60,
  desiredStayDays: 90,
}
