import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { ledger } from '../../../server/capacity/ledger.writer.js'
import { unitOfWork } from '../../../server/db/unit-of-work.js'
import { addDays } from '../../../server/shared/calendar-day.js'
import { stay } from '../../../server/shared/stay.js'
import type { HttpApiClient } from '../../support/api.js'
import type { World } from '../../support/world.js'
import type { BenchNetwork } from './network.js'

/** Milliseconds. */
export interface Latencies {
  readonly count: number
  readonly failed: number
  /** Of processor time, for one request. */
  readonly cpu: number
  readonly p50: number
  readonly p95: number
  readonly max: number
}

/** Of one thing done again and again: median wall milliseconds, and processor milliseconds of the process that does it. */
export interface Cost {
  readonly wallMs: number
  readonly cpuMs: number
}

const AVAILABILITY = `query ($first: Int!, $after: String, $from: Date!, $until: Date!) {
  hostInstitutions(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { id name places { id label
      windows(from: $from, until: $until) { from until version }
      occupancies(from: $from, until: $until) { kind from until freeAgainFrom expiresAt } } } }
  }
}`

/** Hosts in one query: with five places each, 130 places. */
export const HOSTS_ASKED = 26

interface Page {
  readonly hasNextPage: boolean
  readonly endCursor: string
}

export async function askAvailability(
  client: HttpApiClient,
  { from, until }: BenchNetwork,
  after: string | null = null,
): Promise<{ readonly places: number; readonly page: Page }> {
  const { hostInstitutions } = await client.ask(AVAILABILITY, { first: HOSTS_ASKED, after, from, until })
  const edges: { node: { places: readonly object[] } }[] = hostInstitutions.edges
  return { places: edges.flatMap(({ node }) => node.places).length, page: hostInstitutions.pageInfo }
}

export interface Load {
  /** Requests and, at the same time, changes of the ledger. */
  readonly perSecond: number
  readonly changesPerSecond: number
  readonly seconds: number
}

/**
 * Asks at a steady rate, whether or not the answers come, while another process changes the ledger at its own. Counted
 * from the moment at which it should have been asked.
 */
export async function underLoad(
  { ask, change, cpu }: { ask: () => Promise<unknown>; change: () => Promise<unknown>; cpu: () => number },
  { perSecond, changesPerSecond, seconds }: Load,
): Promise<Latencies> {
  const before = cpu()
  const [times] = await Promise.all([steadily(ask, perSecond, seconds), steadily(change, changesPerSecond, seconds)])
  const sorted = times.filter(time => time !== null).toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return {
    count: sorted.length,
    failed: times.length - sorted.length,
    cpu: (cpu() - before) / times.length,
    p50: at(0.5),
    p95: at(0.95),
    max: sorted.at(-1) ?? 0,
  }
}

/** How long each took from when it was due; null for one that failed. */
function steadily(work: () => Promise<unknown>, perSecond: number, seconds: number): Promise<(number | null)[]> {
  const begun = performance.now()
  const done = Array.from({ length: perSecond * seconds }, async (_, index) => {
    const due = begun + (index * 1000) / perSecond
    await sleep(Math.max(0, due - performance.now()))
    try {
      await work()
      return performance.now() - due
    } catch {
      return null
    }
  })
  return Promise.all(done)
}

/**
 * Does it once to warm up and then `times` times; `cpu` tells the processor milliseconds used so far, and `prepare` is
 * done before each and not counted in wall milliseconds.
 */
export async function costOf(
  work: () => Promise<unknown>,
  { times, cpu, prepare }: { times: number; cpu: () => number; prepare?: () => Promise<unknown> },
): Promise<Cost> {
  await work()
  const before = cpu()
  const walls: number[] = []
  for (let count = 0; count < times; count++) {
    await prepare?.()
    const begun = performance.now()
    await work()
    walls.push(performance.now() - begun)
  }
  const sorted = walls.toSorted((one, other) => one - other)
  return { wallMs: sorted[Math.floor(times / 2)] ?? 0, cpuMs: (cpu() - before) / times }
}

/** Reads the whole network, page by page. */
export async function readAll(client: HttpApiClient, network: BenchNetwork): Promise<number> {
  const read = { places: 0 }
  for (let after: string | null = null; ;) {
    const { places, page } = await askAvailability(client, network, after)
    read.places += places
    if (!page.hasNextPage) return read.places
    after = page.endCursor
  }
}

/** The check before a hold: one stay at one place, which is free on these days. */
export function capacityCheck({ dataSource }: World, { from }: BenchNetwork, at: { placeId: string; hostId: string }) {
  const free = stay(addDays(from, 55), addDays(from, 90))
  const taking = { ...at, stay: free, proposalId: null, services: [], household: null }
  return async () => {
    const answer = await unitOfWork({ dataSource }).read(tx => ledger(tx).check(taking))
    if (!answer.ok) throw new Error(answer.refusal.message)
  }
}

/** Processor milliseconds that a process has used, in steps of 10. */
export function cpuOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

export function ownCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
