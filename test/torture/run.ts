import type { Account } from '../../server/accounts/account.js'
import { httpClient, type HttpApiClient } from '../support/api.js'
import { bookingOffences, type Query } from '../support/booking-oracle.js'
import { withClient } from '../support/client.js'
import { seededRandom } from '../support/random.js'
import { worldPassword } from '../support/world.js'
import { coordinate } from './coordinator.js'
import type { Decider, Decision } from './decision.js'
import { desk } from './desk.js'
import { gather, type Evidence } from './evidence.js'
import { host } from './host-staff.js'
import { openHouse, type House } from './house.js'
import { killInTurn, recoveriesOf, type Recovery } from './kills.js'
import { makeNetwork, type Network, type NetworkSize } from './network.js'
import { serverUnder, takeAway, type Sabotage } from './sabotage.js'

export interface RunRequest {
  readonly seed: number
  readonly seconds: number
  readonly clients: number
  readonly kills: number
  readonly size: NetworkSize
  readonly sabotage: Sabotage | null
  /** Told what takes a moment. */
  readonly say: (step: string) => void
}

/** What one run came to. */
export interface RunReport {
  readonly seed: number
  readonly seconds: number
  readonly decisions: readonly Decision[]
  readonly recoveries: readonly Recovery[]
  readonly evidence: Evidence
  /** Errors that the servers have written down. */
  readonly errors: readonly string[]
}

/** How long unknown outcomes are asked after, once nothing new is begun. */
const SETTLE_MS = 180_000

/** A server and a database of its own, clients that decide, kills, and the count afterwards. */
export async function run(request: RunRequest): Promise<RunReport> {
  const { seed, seconds, kills: count, size, sabotage, say } = request
  say('starting')
  const house = await openHouse(serverUnder(sabotage))
  try {
    const network = await house.withDatabase(async url => {
      await takeAway(sabotage, url)
      return makeNetwork(url, { seed, ...size })
    })
    say(`${network.proposalIds.length} proposals at ${network.hosts.length} hosts`)
    const fight = await begin(request, { house, network })
    const { decisions } = fight
    // What was wrong for a while, until somebody declined, was wrong.
    const meanwhile = new Set<string>()
    const look = async () => {
      for (const offence of await asking(house, bookingOffences)) meanwhile.add(offence)
    }
    const kills = await killInTurn({ house, decisions, count, withinMs: seconds * 1000, look })
    say('settling')
    await fight.end()
    const atLast = await asking(house, query => gather(query, decisions))
    const evidence = { ...atLast, offences: [...new Set([...meanwhile, ...atLast.offences])] }
    const errors = house.errors()
    return { seed, seconds, decisions, recoveries: recoveriesOf(kills, decisions), evidence, errors }
  } finally {
    await house.close()
  }
}

function asking<Answer>(house: House, ask: (query: Query) => Promise<Answer>): Promise<Answer> {
  return house.withDatabase(url =>
    withClient(url, client => ask(async (sql, parameters) => (await client.query(sql, parameters)).rows as never[])),
  )
}

interface Fight {
  /** All that was decided so far, growing. */
  readonly decisions: readonly Decision[]
  /** Nothing new is begun; settles when all outcomes are known, or will not be. */
  end(): Promise<void>
}

/** Lets everybody begin. */
async function begin(
  { seed, clients }: RunRequest,
  { house, network }: { house: House; network: Network },
): Promise<Fight> {
  const [over, givingUp] = [new AbortController(), new AbortController()]
  const decisions: Decision[] = []
  const inCommon = { decisions, over: over.signal, giveUp: givingUp.signal, firstDay: network.firstDay }
  const pile = desk(network.proposalIds)
  const allPlaces = network.hosts.flatMap(({ placeIds }) => placeIds) as [string, ...string[]]
  const staffCount = Math.min(network.hosts.length, Math.floor(clients / 4))
  const employers = network.hosts.slice(0, staffCount)
  const signedIn = await signInAll(house, [...network.coordinators, ...employers.map(({ staff }) => staff)])
  const atWork = Promise.all(
    Array.from({ length: clients }, (_, index) => {
      const random = seededRandom(seed * 1000 + index)
      const employer = employers[index]
      const account = employer?.staff ?? network.coordinators[index % network.coordinators.length]!
      const decider: Decider = { ...inCommon, accountId: account.id, client: signedIn.get(account.id)! }
      return employer
        ? host({ ...inCommon, ...decider, random, placeIds: employer.placeIds as [string, ...string[]] })
        : coordinate({ ...inCommon, ...decider, random, placeIds: allPlaces, desk: pile })
    }),
  )
  return {
    decisions,
    async end() {
      over.abort()
      const patience = setTimeout(() => givingUp.abort(), SETTLE_MS)
      await atWork
      clearTimeout(patience)
    },
  }
}

/** One session for each account: several clients work in it, as one person does with several windows. */
async function signInAll({ address }: House, accounts: readonly Account[]): Promise<Map<string, HttpApiClient>> {
  const clients = new Map<string, HttpApiClient>()
  for (const { id, email } of accounts) {
    const client = httpClient(address)
    await client.signIn({ email, password: worldPassword })
    clients.set(id, client)
  }
  return clients
}
