import type { EntityManager } from 'typeorm'
import type { NetworkFacts } from '../cases/case-warnings.js'

/** What the network has in all, as one query: for warnings about cases that have no chance in it. */
export async function networkFacts(tx: EntityManager): Promise<NetworkFacts> {
  const rows: { largestPlace: number; hostCountries: string[] }[] = await tx.query(`
    SELECT COALESCE(max(place.sleeps), 0) AS "largestPlace",
           COALESCE(array_agg(DISTINCT host_institution.country), '{}') AS "hostCountries"
    FROM place JOIN host_institution ON host_institution.id = place.host_id`)
  return rows[0] ?? { largestPlace: 0, hostCountries: [] }
}
