import { randomUUID } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { CoordinatorViewer, HostStaffViewer, MemberViewer } from '../../../server/access/viewer.js'
import { organisationService } from '../../../server/accounts/organisation.service.js'
import { ledger, type Ledger } from '../../../server/capacity/ledger.writer.js'
import type { OccupancyKind } from '../../../server/capacity/occupancy.js'
import type { Place } from '../../../server/capacity/place.js'
import { placeService } from '../../../server/capacity/place.service.js'
import type { Taking } from '../../../server/capacity/taking.js'
import { formatDaterange } from '../../../server/db/columns/daterange.js'
import { unitOfWork, type UnitOfWork } from '../../../server/db/unit-of-work.js'
import type { HostDetails } from '../../../server/hosts/host-details.js'
import type { HostInstitution } from '../../../server/hosts/host-institution.js'
import { hostInstitutionService } from '../../../server/hosts/host-institution.service.js'
import { addDays } from '../../../server/shared/calendar-day.js'
import type { Result } from '../../../server/shared/result.js'
import type { Stay } from '../../../server/shared/stay.js'
import { tables } from '../../../server/tables.js'
import { eventually } from '../../support/eventually.js'
import { fakeClock, type FakeClock } from '../../support/clock.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'
import { wholeYear } from './days.js'
import { somebody } from './windows.js'

/** Hosts, places and what stands in them, on a database of its own, without any case or proposal. */
export interface CapacityWorld {
  readonly database: OpenTestDatabase
  readonly unitOfWork: UnitOfWork
  readonly clock: FakeClock
  /** A host institution with everything a test does not care about. */
  host(details?: Partial<HostDetails>): Promise<HostInstitution>
  /** A place that is offered on the windows given, and without turnover unless said otherwise. */
  place(hostId: string, details?: Partial<Place> & { windows?: readonly Stay[] }): Promise<Place>
  /** Puts something into a place without asking anybody, for a new proposal where one is needed. Answers its identifier. */
  occupy(place: Place, kind: OccupancyKind, days: Stay, services?: readonly string[]): Promise<string>
  /** Somebody on the staff of a host institution, with an account. */
  staffOf(hostId: string): Promise<HostStaffViewer>
  /** Somebody at the relocation desk, with an account. */
  coordinator(): Promise<CoordinatorViewer>
  /** Holds a place in a transaction of its own, for a new proposal unless one is named. */
  hold(place: Place, days: Stay, more?: Partial<Named>): ReturnType<Ledger['hold']>
  /** Everything that stands in the places of a host, by place label and day, as "Place 1 STAY 2027-04-01/2027-05-01". */
  standing(hostId: string): Promise<string[]>
  /** Takes every host and every snapshot out again. */
  clear(): Promise<void>
  /** Comes when some transaction waits for another one. */
  somebodyWaits(): Promise<void>
}

export const coordinator: CoordinatorViewer = signedIn('COORDINATOR')
export const member: MemberViewer = signedIn('MEMBER')

/** The value of a result that must be one. */
export function valueOf<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`)
  return result.value
}

export async function capacityWorld(): Promise<CapacityWorld> {
  const database = await openTestDatabase({ entities: tables })
  // Holds and stays are for proposals, which need runs and cases: here their identifiers are enough.
  await database.dataSource.query('ALTER TABLE occupancy DROP CONSTRAINT occupancy_proposal_fk')
  const clock = fakeClock()
  const work = unitOfWork({ dataSource: database.dataSource })
  const organisations = organisationService({ unitOfWork: work })
  const hosts = hostInstitutionService({ unitOfWork: work })
  const places = placeService({ unitOfWork: work, clock })
  const count = { hosts: 0, places: 0 }

  return {
    database,
    unitOfWork: work,
    clock,
    async host(details = {}) {
      const name = `Specimen House ${String(++count.hosts).padStart(3, '0')}`
      const country = details.country ?? 'UY'
      const organisation = { name: `${name} Organisation`, category: 'HOST_ENTITY', type: 'NGO', country } as const
      const organisationId = valueOf(await organisations.createOrganisation(organisation)).id
      const made = { organisationId, details: { ...ordinaryHost, name, country, ...details } }
      return valueOf(await hosts.registerHostInstitution(made))
    },
    async place(hostId, { windows = [wholeYear], ...details } = {}) {
      const place = { ...ordinaryPlace, label: `Place ${++count.places}`, ...details }
      return valueOf(await places.registerPlace({ hostId, place, windows }))
    },
    async occupy(place, kind, { from, until }, services = []) {
      const id = randomUUID()
      const household = kind === 'HOLD' || kind === 'STAY'
      const freeAgain = household ? addDays(until, place.turnoverDays) : until
      await database.dataSource.query(
        `INSERT INTO occupancy (id, place_id, kind, stay, during, proposal_id, services, expires_at)
         VALUES ($1, $2, $3, $4, $5, $6, $8, $7)`,
        [
          id,
          place.id,
          kind,
          formatDaterange({ from, until } as Stay),
          formatDaterange({ from, until: freeAgain } as Stay),
          household ? randomUUID() : null,
          kind === 'HOLD' ? clock.now() : null,
          services,
        ],
      )
      return id
    },
    async staffOf(hostId) {
      const accountId = randomUUID()
      const [made] = await database.dataSource.query(
        `INSERT INTO account (id, organisation_id, host_id, display_name, email, password_hash, role, state)
         SELECT $1, organisation_id, id, 'Specimen Person', $2, 'none', 'HOST_STAFF', 'ACTIVE'
         FROM host_institution WHERE id = $3 RETURNING organisation_id AS "organisationId"`,
        [accountId, `${accountId}@example.invalid`, hostId],
      )
      return { ...signedIn('HOST_STAFF'), ...made, accountId, hostId }
    },
    async coordinator() {
      const viewer = signedIn('COORDINATOR')
      const name = `Specimen Desk ${++count.hosts}`
      const organisation = { name, category: 'HOST_ENTITY', type: 'NGO', country: 'UY' } as const
      const organisationId = valueOf(await organisations.createOrganisation(organisation)).id
      await database.dataSource.query(
        `INSERT INTO account (id, organisation_id, display_name, email, password_hash, role, state)
         VALUES ($1, $2, 'Specimen Person', $3, 'none', 'COORDINATOR', 'ACTIVE')`,
        [viewer.accountId, organisationId, `${viewer.accountId}@example.invalid`],
      )
      return { ...viewer, organisationId }
    },
    hold: (place, of, more = {}) =>
      work.transaction(tx => holdIn(tx, { place, stay: of, expiresAt: clock.now(), ...more })),
    async standing(hostId) {
      const rows: { line: string }[] = await database.dataSource.query(
        `SELECT label || ' ' || kind || ' ' || lower(during) || '/' || upper(during) AS line
         FROM occupancy JOIN place ON place.id = place_id WHERE host_id = $1 ORDER BY label, during`,
        [hostId],
      )
      return rows.map(row => row.line)
    },
    async clear() {
      const tablesInOrder = [
        'network_snapshot',
        'calendar_feed',
        'file_import',
        'imported_days',
        'calendar_read',
        'calendar_subscription_place',
        'calendar_subscription',
        'occupancy',
        'availability_window',
        'place',
        'arrival_quota',
        'accompaniment_offer',
        'idempotency_key',
        'account',
        'host_institution',
        'organisation',
      ]
      // Emptying small tables row by row is many times faster than TRUNCATE, which makes new files for all of them.
      const emptying = tablesInOrder.map(table => `DELETE FROM ${table};`)
      await database.dataSource.query(['TRUNCATE calendar_change;', ...emptying].join('\n'))
    },
    somebodyWaits: () =>
      eventually(
        async () => {
          const [found] = await database.dataSource.query(
            `SELECT count(*)::int AS waiting FROM pg_stat_activity
             WHERE datname = current_database() AND wait_event_type = 'Lock'`,
          )
          if (found.waiting === 0) throw new NobodyWaits()
        },
        error => !(error instanceof NobodyWaits),
      ),
  }
}

/** A taking in the name of a proposal. */
type Named = Taking & { readonly proposalId: string }

/** Holds a place within a transaction, for a new proposal unless one is named. */
export function holdIn(
  tx: EntityManager,
  { place, ...request }: Partial<Named> & { place: Place; stay: Stay; expiresAt: Date },
) {
  return ledger(tx).hold({
    hostId: place.hostId,
    placeId: place.id,
    proposalId: randomUUID(),
    services: [],
    household: somebody,
    ...request,
  })
}

const ordinaryHost: Omit<HostDetails, 'name' | 'country'> = {
  languages: ['es'],
  interpreter: false,
  leadDays: 7,
  minimumStayDays: 14,
  maximumStayDays: 180,
  maximumHouseholds: 5,
  arrivalQuotas: [],
  receivesGroups: null,
  lgbtiSafe: true,
  accompanimentOffers: [],
}

const ordinaryPlace = {
  sleeps: 2,
  stepFree: false,
  childSafe: true,
  womenOnly: false,
  emergencyReserve: false,
  turnoverDays: 0,
}

function signedIn<Role extends string>(role: Role) {
  return {
    role,
    accountId: randomUUID(),
    organisationId: randomUUID(),
    sessionId: randomUUID(),
    sessionExpiresAt: new Date('2027-12-31T00:00:00Z'),
  }
}

class NobodyWaits extends Error {}
