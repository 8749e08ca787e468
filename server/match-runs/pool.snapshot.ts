import type { EntityManager } from 'typeorm'
import { freshnessReader } from '../capacity/freshness.reader.js'
import { placeReader } from '../capacity/place.reader.js'
import { relocationCaseReader } from '../cases/relocation-case.reader.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import { hostReader } from '../hosts/host.reader.js'
import { proposalReader } from '../proposals/proposal.reader.js'
import { addDays, calendarDay, type CalendarDay } from '../shared/calendar-day.js'
import { contains, stay, type Stay } from '../shared/stay.js'
import { WEEKS_BACK, type CameIn } from './expected-cases.js'
import type { Pool } from './problem.mapper.js'
import { readRemembered, type Remembered } from './remembered-prices.js'
import { rememberedPricesRepository } from './remembered-prices.repository.js'

/** Windows and stays further away than ten years are not looked at. */
const HORIZON_DAYS = 3_653

/**
 * What a run works on, as the transaction sees it. In a REPEATABLE READ transaction it is one moment. `withCase`: a
 * candidate that is looked at even while it is under decision.
 */
export async function readPool(
  tx: EntityManager,
  { today, withCase, lookAhead = false }: { today: CalendarDay; withCase?: string; lookAhead?: boolean },
): Promise<Pool> {
  const candidates = await relocationCaseReader(tx).candidates()
  const proposals = proposalReader(tx)
  const taken = new Set(await proposals.casesUnderDecision())
  const cases = candidates.filter(({ id }) => id === withCase || !taken.has(id))
  const hosts = await hostReader(tx).all()
  return {
    cases,
    hosts,
    calendars: await placeReader(tx).calendars(daysThatCount(hosts, today)),
    staleHosts: await freshnessReader(tx).staleHosts(
      hosts.map(({ id }) => id),
      today,
    ),
    ...(lookAhead && { cameIn: await cameIn(tx, today), remembered: await remembered(tx) }),
    keptApart: await proposals.keptApart(cases.map(({ id }) => id)),
  }
}

async function cameIn(tx: EntityManager, today: CalendarDay): Promise<readonly CameIn[]> {
  const since = new Date(`${addDays(today, -7 * WEEKS_BACK)}T00:00:00Z`)
  const admitted = await relocationCaseReader(tx).admittedSince(since)
  return admitted.map(({ entered, at }) => ({ entered, arrived: calendarDay(at.toISOString().slice(0, 10)) }))
}

async function remembered(tx: EntityManager): Promise<Remembered | null> {
  const stored = await rememberedPricesRepository(tx).last()
  return stored === null ? null : readRemembered(stored)
}

/** How many candidates and places a run would begin with now. */
export async function countPool(tx: EntityManager): Promise<{ cases: number; places: number }> {
  const taken = await proposalReader(tx).casesUnderDecision()
  return {
    cases: await relocationCaseReader(tx).countCandidates({ without: taken }),
    places: await placeReader(tx).count(),
  }
}

/** From the first day that counts for one of the hosts as far as anything is looked at. */
export function daysThatCount(hosts: readonly HostInstitution[], today: CalendarDay): Stay {
  return stay(firstDayThatCounts(hosts, today), addDays(today, HORIZON_DAYS))
}

/** Today, or the beginning of the oldest quota period of today: who arrived in it counts against the quota. */
function firstDayThatCounts(hosts: readonly HostInstitution[], today: CalendarDay): CalendarDay {
  const present = stay(today, addDays(today, 1))
  const beginnings = hosts
    .flatMap(host => host.arrivalQuotas)
    .filter(quota => contains(quota.during, present))
    .map(quota => quota.during.from)
  return beginnings.reduce((one, other) => (one < other ? one : other), today)
}
