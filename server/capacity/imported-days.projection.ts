import type { EntityManager } from 'typeorm'

/**
 * Makes the imported occupancies of some places what imported calendars and everything else that stands there ask for:
 * each day that a calendar takes, and nothing else does, is taken by one occupancy. Days that a stay, a hold or a block
 * takes as well stay with it, and fall to the calendar when it goes. The host is locked by whoever calls.
 */
export async function projectImportedDays(tx: EntityManager, placeIds: readonly string[]): Promise<void> {
  const places = [...new Set(placeIds)]
  if (places.length === 0) return
  await tx.query(
    `${WANTED} DELETE FROM occupancy WHERE kind = 'IMPORTED' AND place_id = ANY($1) AND NOT EXISTS (
       SELECT 1 FROM wanted WHERE wanted.place_id = occupancy.place_id AND wanted.during = occupancy.during)`,
    [places],
  )
  await tx.query(
    `${WANTED} INSERT INTO occupancy (id, place_id, kind, stay, during, services)
     SELECT gen_random_uuid(), place_id, 'IMPORTED', during, during, '{}' FROM wanted WHERE NOT EXISTS (
       SELECT 1 FROM occupancy AS standing
       WHERE standing.place_id = wanted.place_id AND standing.kind = 'IMPORTED' AND standing.during = wanted.during)`,
    [places],
  )
}

const WANTED = `WITH wanted AS (
  SELECT place_id, unnest(range_agg(during) - coalesce((
    SELECT range_agg(standing.during) FROM occupancy AS standing
    WHERE standing.place_id = imported.place_id AND standing.kind <> 'IMPORTED'), '{}'::datemultirange)) AS during
  FROM imported_days AS imported
  WHERE place_id = ANY($1) AND answer IS DISTINCT FROM 'LIFTED'
  GROUP BY place_id)`
