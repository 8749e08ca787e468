import { addDays, type CalendarDay } from '../../../server/shared/calendar-day.js'
import { today } from '../../../server/shared/clock.js'
import type { World } from '../../support/world.js'

/** Places of each host institution. */
export const PLACES_OF_HOST = 5
/** Days that are looked at: 18 months. */
export const DAYS = 548
const WINDOWS_OF_PLACE = 3
const OCCUPANCIES_OF_PLACE = 6

export interface BenchNetwork {
  /** First day looked at. */
  readonly from: CalendarDay
  /** First day no longer looked at. */
  readonly until: CalendarDay
}

/** Adds hosts until there are as many, each place offered in three windows and taken six times within 18 months. */
export async function growNetwork({ dataSource, clock }: World, hosts: number): Promise<BenchNetwork> {
  const from = today(clock)
  await dataSource.query(
    `INSERT INTO organisation (id, name, category, type, country)
     SELECT gen_random_uuid(), 'Synthetic organisation of the bench', 'HOST_ENTITY', 'NGO', 'NL'
     ON CONFLICT (name) DO NOTHING`,
  )
  await dataSource.query(
    `INSERT INTO host_institution (id, organisation_id, name, country, languages, interpreter, lead_days,
       minimum_stay_days, maximum_stay_days, maximum_households, lgbti_safe)
     SELECT gen_random_uuid(), organisation.id, 'Synthetic host ' || lpad(n::text, 5, '0'), 'NL', '{en}', false, 0, 1, 730, 5, true
     FROM organisation, generate_series((SELECT count(*) FROM host_institution) + 1, $1) AS n
     WHERE organisation.name = 'Synthetic organisation of the bench'`,
    [hosts],
  )
  await dataSource.query(
    `INSERT INTO place (id, host_id, label, sleeps, step_free, child_safe, women_only, emergency_reserve, turnover_days)
     SELECT gen_random_uuid(), host.id, 'Place ' || n, 4, true, true, false, false, 3
     FROM host_institution AS host, generate_series(1, $1) AS n
     WHERE NOT EXISTS (SELECT 1 FROM place WHERE place.host_id = host.id)`,
    [PLACES_OF_HOST],
  )
  await dataSource.query(
    `INSERT INTO availability_window (id, place_id, during, created_at)
     SELECT gen_random_uuid(), place.id, daterange($1::date + 185 * n, $1::date + 185 * n + 180), now()
     FROM place, generate_series(0, $2 - 1) AS n
     WHERE NOT EXISTS (SELECT 1 FROM availability_window AS known WHERE known.place_id = place.id)`,
    [from, WINDOWS_OF_PLACE],
  )
  await dataSource.query(
    `INSERT INTO occupancy (id, place_id, kind, stay, during, services)
     SELECT gen_random_uuid(), place.id, 'BLOCK', days, days, '{}'
     FROM place, generate_series(0, $2 - 1) AS n, daterange($1::date + 90 * n + 5, $1::date + 90 * n + 50) AS days
     WHERE NOT EXISTS (SELECT 1 FROM occupancy AS known WHERE known.place_id = place.id)`,
    [from, OCCUPANCIES_OF_PLACE],
  )
  await dataSource.query('ANALYZE')
  return { from, until: addDays(from, DAYS) }
}

/** What any decision of another process does to an answer: it may be another one now. */
export async function changeLedger({ dataSource }: World): Promise<void> {
  await dataSource.query(
    'UPDATE availability_window SET version = version + 1 WHERE id = (SELECT id FROM availability_window LIMIT 1)',
  )
}
