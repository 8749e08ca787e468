import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { httpClient } from '../../support/api.js'
import { serverProcess } from '../../support/server-process.js'
import { leaveTestServer } from '../../support/test-server.js'
import { createWorld, worldPassword, type World } from '../../support/world.js'
import { exponentOf } from '../exponent.js'
import { digits, grouped, table } from '../table.js'
import {
  askAvailability,
  capacityCheck,
  costOf,
  cpuOf,
  HOSTS_ASKED,
  ownCpu,
  readAll,
  underLoad,
  type Cost,
  type Latencies,
} from './measure.js'
import { growNetwork, PLACES_OF_HOST } from './network.js'

const usage = `Usage: npm run bench -- capacity [--rate 50] [--seconds 20] [--sizes 130,1000,10000]
  Availability of 130 places over 18 months in one query, and how its cost and that of the capacity check grow.`

interface Command {
  readonly perSecond: number
  readonly seconds: number
  /** Places, each a multiple of those a host has. */
  readonly sizes: readonly number[]
}

interface Row {
  readonly places: number
  readonly page: Cost
  readonly all: Cost
  readonly check: Cost
}

function readCommand(args: readonly string[]): Command | null {
  const text = (value: string) => ({ type: 'string', default: value }) as const
  const options = { rate: text('50'), seconds: text('20'), sizes: text('130,1000,10000') }
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true })
    const [perSecond, seconds] = [Number(values.rate), Number(values.seconds)]
    const sizes = values.sizes.split(',').map(Number)
    const whole = [perSecond, seconds, ...sizes].every(value => Number.isInteger(value) && value > 0)
    return whole && sizes.every(size => size % PLACES_OF_HOST === 0) ? { perSecond, seconds, sizes } : null
  } catch {
    return null
  }
}

/** Measures and prints; answers the exit code. */
export async function benchCapacity(args: readonly string[]): Promise<number> {
  const command = readCommand(args)
  if (command === null) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const [busy = 0] = loadavg()
  if (busy > 0.5) process.stderr.write(`The machine is busy (load ${busy.toFixed(1)}): read processor milliseconds.\n`)
  const world = await createWorld()
  try {
    const { load, rows } = await measureAll(world, command)
    process.stdout.write(`${loadTable(load, command)}\n\n${growthTable(rows)}\n`)
    return load.failed === 0 ? 0 : 1
  } finally {
    await world.close()
    await leaveTestServer()
  }
}

async function measureAll(world: World, { perSecond, seconds, sizes }: Command) {
  world.clock.set(new Date().toISOString())
  const { email } = await world.account('COORDINATOR')
  const server = serverProcess({ DATABASE_URL: world.databaseUrl })
  try {
    const client = httpClient(await server.ready)
    await client.signIn({ email, password: worldPassword })
    const cpu = () => cpuOf(server.child.pid!)
    const network = await growNetwork(world, HOSTS_ASKED)
    const ask = () => askAvailability(client, network)
    await costOf(ask, 20, cpu)
    const load = await underLoad(ask, { perSecond, seconds })
    const rows: Row[] = []
    for (const places of sizes) {
      process.stderr.write(`${grouped(places)} places …\n`)
      await growNetwork(world, places / PLACES_OF_HOST)
      const [at] = await world.dataSource.query<{ placeId: string; hostId: string }[]>(
        'SELECT id AS "placeId", host_id AS "hostId" FROM place ORDER BY id LIMIT 1',
      )
      rows.push({
        places,
        page: await costOf(ask, 40, cpu),
        all: await costOf(() => readAll(client, network), 3, cpu),
        check: await costOf(capacityCheck(world, network, at!), 200, ownCpu),
      })
    }
    return { load, rows }
  } finally {
    server.child.kill('SIGTERM')
    await server.ended
  }
}

function loadTable(load: Latencies, { perSecond, seconds }: Command): string {
  return table(
    ['130 places, 18 months, one query', 'answers', 'failed', 'p50', 'p95', 'max'],
    [
      [
        `${perSecond} requests/s for ${seconds} s`,
        grouped(load.count),
        grouped(load.failed),
        ...[load.p50, load.p95, load.max].map(inMs),
      ],
    ],
  )
}

function growthTable(rows: readonly Row[]): string {
  const kinds = ['page', 'all', 'check'] as const
  const exponents = kinds.flatMap(kind =>
    (['wallMs', 'cpuMs'] as const).map(unit => {
      const k = exponentOf(rows.map(row => ({ x: row.places, y: Math.max(row[kind][unit], 0.01) })))
      return k === undefined ? '' : k.toFixed(2)
    }),
  )
  const head = ['places', ...['130 of them', 'all, by page', 'capacity check'].flatMap(name => [name, 'processor'])]
  return table(head, [
    ...rows.map(row => [
      grouped(row.places),
      ...kinds.flatMap(kind => [inMs(row[kind].wallMs), inMs(row[kind].cpuMs)]),
    ]),
    ['exponent', ...exponents],
  ])
}

function inMs(value: number): string {
  return `${digits(value)} ms`
}
