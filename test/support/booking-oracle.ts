/** Runs a query on the database to look into. */
export type Query = <Row>(sql: string, parameters?: unknown[]) => Promise<Row[]>

/**
 * What no sequence of decisions may ever lead to, each as a query that finds the offences. Counts day by day, so that
 * it shares nothing with the arithmetic of the ledger.
 */
const offences: Readonly<Record<string, string>> = {
  'a place taken twice on a day': `
    SELECT place_id, day FROM occupancy, generate_series(lower(during), upper(during) - 1, '1 day') AS day
    GROUP BY place_id, day HAVING count(*) > 1`,
  'more households at a host than it takes': `
    SELECT host.id, day FROM occupancy
      JOIN place ON place.id = place_id JOIN host_institution host ON host.id = place.host_id,
      generate_series(lower(stay), upper(stay) - 1, '1 day') AS day
    WHERE kind IN ('HOLD', 'STAY') GROUP BY host.id, day HAVING count(*) > host.maximum_households`,
  'more households with a kind of accompaniment than it is offered to': `
    SELECT place.host_id, service, day FROM occupancy JOIN place ON place.id = place_id,
      unnest(services) AS service, generate_series(lower(stay), upper(stay) - 1, '1 day') AS day
    WHERE kind IN ('HOLD', 'STAY') GROUP BY place.host_id, service, day HAVING count(*) >
      coalesce((SELECT households FROM accompaniment_offer o WHERE o.host_id = place.host_id AND o.type = service), 0)`,
  'more arrivals than a quota allows': `
    SELECT quota.id FROM arrival_quota quota JOIN place ON place.host_id = quota.host_id
      JOIN occupancy ON place_id = place.id AND kind IN ('HOLD', 'STAY') AND lower(stay) <@ quota.during
    GROUP BY quota.id HAVING count(*) > quota.arrivals`,
  'a stay outside every window': `
    SELECT o.id FROM occupancy o WHERE kind IN ('HOLD', 'STAY') AND NOT EXISTS
      (SELECT 1 FROM availability_window w WHERE w.place_id = o.place_id AND o.stay <@ w.during)`,
  'a day that an imported calendar takes and that looks free': `
    SELECT i.place_id, day FROM imported_days i, generate_series(lower(i.during), upper(i.during) - 1, '1 day') AS day
    WHERE i.answer IS DISTINCT FROM 'LIFTED' AND NOT EXISTS
      (SELECT 1 FROM occupancy o WHERE o.place_id = i.place_id AND day::date <@ o.during)`,
  'an open proposal without its hold, or a confirmed one without its stay': `
    SELECT p.id FROM proposal p WHERE p.status IN ('APPROVED', 'HOST_ACCEPTED', 'CONSENTED', 'CONFIRMED') AND NOT EXISTS
      (SELECT 1 FROM occupancy o WHERE o.proposal_id = p.id AND o.place_id = p.place_id AND o.stay = p.stay
        AND o.kind = CASE p.status WHEN 'CONFIRMED' THEN 'STAY' ELSE 'HOLD' END
        AND o.expires_at IS NOT DISTINCT FROM p.expires_at)`,
  'a place held for a proposal that is not open': `
    SELECT o.id FROM occupancy o JOIN proposal p ON p.id = o.proposal_id
    WHERE p.status NOT IN ('APPROVED', 'HOST_ACCEPTED', 'CONSENTED', 'CONFIRMED')`,
  'an approved proposal whose host was not asked, or asked twice': `
    SELECT p.id FROM proposal p LEFT JOIN place_request r ON r.proposal_id = p.id
    WHERE p.approved_by IS NOT NULL GROUP BY p.id HAVING count(r.id) <> 1`,
  'a host asked about a proposal nobody approved': `
    SELECT r.id FROM place_request r JOIN proposal p ON p.id = r.proposal_id WHERE p.approved_by IS NULL`,
  'a confirmed proposal without its placement, or a placement without its proposal': `
    SELECT p.id, m.id FROM (SELECT * FROM proposal WHERE status = 'CONFIRMED') p
      FULL JOIN placement m ON m.proposal_id = p.id WHERE p.id IS NULL OR m.id IS NULL`,
  'a case placed twice, or placed without a placement': `
    SELECT c.id FROM relocation_case c LEFT JOIN placement m ON m.case_id = c.id
    GROUP BY c.id HAVING count(m.id) <> CASE c.status WHEN 'PLACED' THEN 1 ELSE 0 END`,
  'a case with more proposals under decision than it may have': `
    SELECT case_id FROM proposal WHERE status IN ('APPROVED', 'HOST_ACCEPTED', 'CONSENTED')
    GROUP BY case_id HAVING count(*) > 3`,
  'a placed case that is still asked about': `
    SELECT p.id FROM proposal p JOIN placement m ON m.case_id = p.case_id
    WHERE p.status IN ('PROPOSED', 'APPROVED', 'HOST_ACCEPTED', 'CONSENTED')`,
  'a proposal that came to an end twice': `
    SELECT proposal_id FROM proposal_transition WHERE to_status IN ('CONFIRMED', 'DECLINED', 'EXPIRED', 'PREEMPTED', 'REVOKED')
    GROUP BY proposal_id HAVING count(*) > 1`,
  'a proposal whose history does not end where it stands, or has a gap': `
    SELECT p.id FROM proposal p WHERE p.version <> (SELECT count(*) FROM proposal_transition t WHERE t.proposal_id = p.id)
      OR NOT EXISTS (SELECT 1 FROM proposal_transition t WHERE t.proposal_id = p.id AND t.to_status = p.status)`,
}

/** The offences found, in words; empty when all is well. */
export async function bookingOffences(query: Query): Promise<string[]> {
  const found: string[] = []
  for (const [offence, sql] of Object.entries(offences)) {
    const rows = await query<object>(sql)
    if (rows.length > 0) found.push(`${offence}: ${rows.length}`)
  }
  return found
}
