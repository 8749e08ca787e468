import { randomUUID } from 'node:crypto'
import type { Account } from '../../server/accounts/account.js'
import type { Place } from '../../server/capacity/place.js'
import type { RelocationCase } from '../../server/cases/relocation-case.js'
import { addDays, type CalendarDay } from '../../server/shared/calendar-day.js'
import { today } from '../../server/shared/clock.js'
import { toGlobalId } from '../../server/shared/global-id.js'
import { stay } from '../../server/shared/stay.js'
import { seededRandom } from '../support/random.js'
import { undecidedProposals, type StayWanted } from '../support/undecided-proposals.js'
import { caseDetails, createWorld, valueOf, type World } from '../support/world.js'

/** A network made to be fought over, and who fights. Identifiers are global ones. */
export interface Network {
  readonly coordinators: readonly Account[]
  readonly hosts: readonly { readonly staff: Account; readonly placeIds: readonly string[] }[]
  /** Undecided, in the order in which they are to be fought over: neighbours are in each other's way. */
  readonly proposalIds: readonly string[]
  /** The day on which everything begins. */
  readonly firstDay: CalendarDay
}

export interface NetworkSize {
  readonly hosts: number
  readonly cases: number
  /** Groups of proposals that compete for three hosts within a few weeks. */
  readonly waves: number
}

/** Last day on which places are offered at the beginning, counted from the first. */
export const OFFERED_DAYS = 1000
const COORDINATORS = 8
const PLACES = 6
const HOSTS_OF_A_WAVE = 3
const PROPOSALS_OF_A_WAVE = 48
const WAVE_DAYS = 45

/** Writes the network into a migrated database. */
export async function makeNetwork(url: string, { seed, ...size }: NetworkSize & { seed: number }): Promise<Network> {
  const world = await createWorld({ database: { url, drop: async () => undefined } })
  try {
    world.clock.set(new Date().toISOString())
    const firstDay = today(world.clock)
    const coordinators = await several(COORDINATORS, () => world.account('COORDINATOR'))
    const hosts = await several(size.hosts, index => makeHost(world, index))
    const cases = await several(size.cases, index => makeCase(world, coordinators[0]!, index))
    const wanted = staysWanted({ seed, waves: size.waves, hosts: hosts.map(({ places }) => places), cases, firstDay })
    return {
      coordinators,
      hosts: hosts.map(({ staff, places }) => ({ staff, placeIds: places.map(({ id }) => toGlobalId('Place', id)) })),
      proposalIds: await undecidedProposals(world, wanted),
      firstDay,
    }
  } finally {
    await world.close()
  }
}

/** Fewer households at a time than places, little medical care, few arrivals: every limit of a host is reached. */
async function makeHost(world: World, index: number): Promise<{ staff: Account; places: Place[] }> {
  const firstDay = today(world.clock)
  const { id: hostId } = await world.host({
    maximumHouseholds: 3,
    accompanimentOffers: [{ type: 'MEDICAL', households: 1 }],
    arrivalQuotas: index % 3 === 0 ? [{ during: stay(firstDay, addDays(firstDay, 180)), arrivals: 12 }] : [],
  })
  const windows = [[firstDay, addDays(firstDay, OFFERED_DAYS)]] as const
  const places = await several(PLACES, place => world.place({ hostId, turnoverDays: place % 3, windows }))
  return { staff: await world.account('HOST_STAFF', { hostId }), places }
}

async function makeCase({ application, clock }: World, by: Account, index: number): Promise<RelocationCase> {
  const day = today(clock)
  const { id: accountId, organisationId } = by
  const viewer = { role: 'COORDINATOR', accountId, organisationId, sessionId: accountId } as const
  const details = {
    ...caseDetails,
    accompanimentNeeds: index % 3 === 0 ? [{ type: 'MEDICAL', required: true } as const] : [],
    earliestDeparture: day,
    neededBy: addDays(day, 30),
    latestArrival: addDays(day, OFFERED_DAYS),
    minimumStayDays: 30,
    desiredStayDays: 60,
  }
  const request = { details, admit: true, idempotencyKey: randomUUID() }
  const entered = await application.cases.createRelocationCase({ ...viewer, sessionExpiresAt: clock.now() }, request)
  return valueOf(entered).relocationCase
}

interface Contest {
  readonly seed: number
  readonly waves: number
  readonly hosts: readonly (readonly Place[])[]
  readonly cases: readonly RelocationCase[]
  readonly firstDay: CalendarDay
}

function staysWanted({ seed, waves, hosts, cases, firstDay }: Contest): StayWanted[] {
  const random = seededRandom(seed)
  const groups = Math.ceil(hosts.length / HOSTS_OF_A_WAVE)
  return Array.from({ length: waves * PROPOSALS_OF_A_WAVE }, (_, index) => {
    const wave = Math.floor(index / PROPOSALS_OF_A_WAVE)
    const group = (wave % groups) * HOSTS_OF_A_WAVE
    const places = hosts.slice(group, group + HOSTS_OF_A_WAVE).flat()
    const days = 2 + Math.floor(wave / groups) * WAVE_DAYS + random.below(WAVE_DAYS)
    const from = addDays(firstDay, days % (OFFERED_DAYS - 70))
    return { of: pick(cases), at: pick(places), from, until: addDays(from, 30 + random.below(30)) }
  })

  function pick<Item>(items: readonly Item[]): Item {
    return items[random.below(items.length)]!
  }
}

async function several<Item>(count: number, make: (index: number) => Promise<Item>): Promise<Item[]> {
  const made: Item[] = []
  for (let index = 0; index < count; index++) made.push(await make(index))
  return made
}
