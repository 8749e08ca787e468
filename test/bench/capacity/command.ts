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
import { changeLedger, growNetwork, PLACES_OF_HOST } from './network.js'

const usage = `Usage: npm run bench -- capacity [--rate 50] [--changes 0,5,20] [--seconds 20] [--sizes 130,1000,10000]
  Availability of 130 places over 18 months in one query, while the ledger changes so many times a second; and how
  the cost of a fresh answer and of the capacity check grow.`

const LOAD_COLUMNS = ['answers', 'failed', 'p50', 'p95', 'max', 'processor', 'of one core']

interface Command {
  readonly perSecond: number
  /** Changes of the ledger in a second, each measured for so many seconds. */
  readonly changes: readonly number[]
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
  const options = { rate: text('50'), changes: text('0,5,20'), seconds: text('20'), sizes: text('130,1000,10000') }
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true })
    const [perSecond, seconds] = [Number(values.rate), Number(values.seconds)]
    const [changes = [], sizes = []] = [values.changes, values.sizes].map(list => list.split(',').map(Number))
    const whole = [perSecond, seconds, ...sizes].every(value => Number.isInteger(value) && value > 0)
    const known = whole && changes.every(value => Number.isInteger(value) && value >= 0)
    return known && sizes.every(size => size % PLACES_OF_HOST === 0) ? { perSecond, changes, seconds, sizes } : null
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
    const { loads, rows } = await measureAll(world, command)
    process.stdout.write(`${loadTable(loads, command)}\n\n${growthTable(rows)}\n`)
    return loads.every(({ failed }) => failed === 0) ? 0 : 1
  } finally {
    await world.close()
    await leaveTestServer()
  }
}

async function measureAll(world: World, { perSecond, changes, seconds, sizes }: Command) {
  world.clock.set(new Date().toISOString())
  const { email } = await world.account('COORDINATOR')
  const server = serverProcess({ DATABASE_URL: world.databaseUrl })
  try {
    const client = httpClient(await server.ready)
    await client.signIn({ email, password: worldPassword })
    const cpu = () => cpuOf(server.child.pid!)
    const network = await growNetwork(world, HOSTS_ASKED)
    const ask = () => askAvailability(client, network)
    const prepare = () => changeLedger(world)
    await costOf(ask, { times: 50, cpu, prepare })
    const loads: Latencies[] = []
    for (const changesPerSecond of changes) {
      process.stderr.write(`${changesPerSecond} changes a second …\n`)
      loads.push(await underLoad({ ask, change: prepare, cpu }, { perSecond, changesPerSecond, seconds }))
    }
    const rows: Row[] = []
    for (const places of sizes) {
      process.stderr.write(`${grouped(places)} places …\n`)
      await growNetwork(world, places / PLACES_OF_HOST)
      const [at] = await world.dataSource.query<{ placeId: string; hostId: string }[]>(
        'SELECT id AS "placeId", host_id AS "hostId" FROM place ORDER BY id LIMIT 1',
      )
      rows.push({
        places,
        page: await costOf(ask, { times: 40, cpu, prepare }),
        all: await costOf(() => readAll(client, network), { times: 3, cpu, prepare }),
        check: await costOf(capacityCheck(world, network, at!), { times: 200, cpu: ownCpu }),
      })
    }
    return { loads, rows }
  } finally {
    server.child.kill('SIGTERM')
    await server.ended
  }
}

function loadTable(loads: readonly Latencies[], { perSecond, changes, seconds }: Command): string {
  return table(
    [`130 places, 18 months, ${perSecond} requests/s for ${seconds} s`, ...LOAD_COLUMNS],
    loads.map(({ count, failed, cpu, p50, p95, max }, index) => [
      `ledger changed ${changes[index]} times/s`,
      grouped(count),
      grouped(failed),
      ...[p50, p95, max, cpu].map(inMs),
      `${Math.round((cpu * perSecond) / 10)} %`,
    ]),
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
  const head = [
    'places',
    ...['130 of them, fresh', 'all, by page', 'capacity check'].flatMap(name => [name, 'processor']),
  ]
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
