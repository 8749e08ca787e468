import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql'
import type { Account } from '../../server/accounts/account.js'
import { repeatableFields } from '../../server/graphql/repeatable.js'
import { addDays, calendarDay } from '../../server/shared/calendar-day.js'
import { toGlobalId } from '../../server/shared/global-id.js'
import type { ApiClient } from '../support/api.js'
import { withClient } from '../support/client.js'
import { seededRandom } from '../support/random.js'
import { createWorld, type World } from '../support/world.js'

const CHANGES = 25
const SEED = 418
const FIRST_DAY = calendarDay('2027-04-01')
const PERIOD = { from: '2027-03-01', until: '2028-09-01' }

/** One change, told of once it is acknowledged; one that is refused changes nothing and is as good. */
type Change = () => Promise<unknown>

describe('answers that are kept', () => {
  const worlds = [] as unknown as [World, World]
  const hostIds: string[] = []
  const placeIds: string[] = []
  const accounts: Account[] = []
  /** The same viewers, as each server knows them, and where nothing is ever kept. */
  const viewers: { readonly kept: readonly ApiClient[]; readonly fresh: ApiClient }[] = []
  let query: string

  before(async () => {
    const world = await createWorld()
    worlds.push(world)
    worlds.push(await createWorld({ database: { url: world.databaseUrl, drop: async () => undefined } }))
    query = calendarOf(world)
    for (let count = 0; count < 2; count++) {
      const { id: hostId } = await world.host({ languages: ['nl', 'fr'] })
      hostIds.push(hostId)
      for (let places = 0; places < 2; places++) placeIds.push((await world.place({ hostId })).id)
      for (const role of ['HOST_STAFF', 'COORDINATOR'] as const) {
        const account = await world.account(role, { hostId })
        const asked = { account }
        accounts.push(account)
        const kept = await Promise.all(worlds.map(server => server.overHttp(account.role, asked)))
        viewers.push({ kept, fresh: await world.as(account.role, asked) })
      }
    }
  })

  after(async () => {
    for (const world of worlds.toReversed()) await world.close()
  })

  const sql = (text: string, values: unknown[]) => worlds[0].dataSource.query(text, values)

  it(`are what a fresh answer is after every change, for each viewer and at each server (seed ${SEED})`, async () => {
    const random = seededRandom(SEED)
    const answers = new Set<string>()
    for (let count = 0; count < CHANGES; count++) {
      const [name, change] = changeBy(random)
      const under = change()
      // Some ask meanwhile, and leave what they were told behind for those who ask afterwards.
      await Promise.all([under, ...viewers.flatMap(({ kept }) => kept.map(client => client.ask(query, PERIOD)))])
      for (const { kept, fresh } of viewers) {
        const expected = await fresh.ask(query, PERIOD)
        answers.add(JSON.stringify(expected))
        for (const client of kept) expect(await client.ask(query, PERIOD), `${count}: ${name}`).to.deep.equal(expected)
      }
    }
    expect(answers).to.have.length.above(CHANGES / 2)
  }).timeout(60_000)

  it('never show less than what was acknowledged before they were asked for', async () => {
    const acknowledged = { version: 1, done: false }
    const read = { answers: 0, repeated: 0 }
    const { id: placeId, hostId } = await worlds[0].place({ windows: [['2027-05-01', '2027-06-01']] })
    const coordinator = viewers[1]!
    const write = async () => {
      await withClient(worlds[0].databaseUrl, async client => {
        for (let version = 2; version < 60; version++) {
          await client.query('BEGIN')
          await client.query('UPDATE availability_window SET version = $2 WHERE place_id = $1', [placeId, version])
          await coordinator.kept[version % 2]!.ask(query, PERIOD)
          await client.query('COMMIT')
          acknowledged.version = version
          await coordinator.fresh.ask(query, PERIOD)
        }
      })
      acknowledged.done = true
    }
    const ask = async (client: ApiClient) => {
      for (let last = 1; !acknowledged.done;) {
        const { version: least } = acknowledged
        const version = versionAt(await client.ask(query, PERIOD), { hostId, placeId })
        expect(version).to.be.at.least(Math.max(least, last))
        read.answers += 1
        if (version === last) read.repeated += 1
        last = version
      }
    }

    await Promise.all([write(), ...coordinator.kept.flatMap(client => [ask(client), ask(client)])])

    expect(read.answers).to.be.above(60)
    expect(read.repeated).to.be.within(1, read.answers - 1)
  }).timeout(60_000)

  it('look neither at the hour nor at whose account it is', async () => {
    const { clock } = worlds[0]
    const texts = new Set<string>()
    for (const hour of ['00:00:00', '09:30:00', '23:59:59']) {
      clock.set(`2027-03-01T${hour}Z`)
      for (const account of [accounts[1]!, accounts[3]!]) {
        const fresh = await worlds[0].as('COORDINATOR', { account })
        texts.add(JSON.stringify(await fresh.ask(query, PERIOD)))
      }
    }
    clock.set('2027-03-01T09:00:00Z')

    expect(texts).to.have.length(1)
  })

  it('are not for whoever may not sign in any more', async () => {
    const staff = viewers[0]!
    await sql(`UPDATE account SET state = 'SUSPENDED' WHERE id = $1`, [accounts[0]!.id])

    for (const client of staff.kept) {
      const { data, errors } = await client.send(query, PERIOD)
      expect(errors.map(({ extensions }) => extensions.code)).to.deep.equal(['UNAUTHENTICATED'])
      expect(data).to.equal(null)
    }
  })

  function changeBy(random: ReturnType<typeof seededRandom>): readonly [string, Change] {
    const place = random.pick(placeIds as [string, ...string[]])
    const host = random.pick(hostIds as [string, ...string[]])
    const staff = random.pick([viewers[0]!, viewers[2]!]).kept[random.below(2)]!
    const from = addDays(FIRST_DAY, random.below(600))
    const input = { placeId: toGlobalId('Place', place), from, until: addDays(from, 1 + random.below(40)) }
    const send = (mutation: string, type: string, more: object = input) =>
      staff.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { __typename } } }`, {
        input: { ...more, idempotencyKey: randomUUID() },
      })
    return random.pick<readonly [string, Change]>([
      ['nothing', async () => undefined],
      ['days are blocked', () => send('blockDays', 'BlockDaysInput')],
      ['days are opened', () => send('openDays', 'OpenDaysInput')],
      ['a window is published', () => send('publishAvailabilityWindow', 'PublishAvailabilityWindowInput')],
      ['the calendar is confirmed', () => send('confirmCalendar', 'ConfirmCalendarInput', {})],
      ['windows go', () => sql('DELETE FROM availability_window WHERE place_id = $1', [place])],
      ['a place is renamed', () => sql('UPDATE place SET label = $2 WHERE id = $1', [place, randomUUID()])],
      ['somebody works elsewhere', () => sql('UPDATE account SET host_id = $2 WHERE id = $1', [accounts[0]!.id, host])],
    ])
  }
})

/** A query for every field that is kept. */
function calendarOf({ application: { schema } }: World): string {
  const kept: ReadonlySet<string> = new Set(repeatableFields)
  const fieldsOf = (type: GraphQLObjectType): string => {
    const fields = Object.values(type.getFields()).filter(({ name }) => kept.has(`${type.name}.${name}`))
    return fields
      .map(({ name, type: of, args }) => {
        const inner = getNamedType(of)
        const asked = args.some(argument => argument.name === 'until')
          ? '(from: $from, until: $until)'
          : args.some(argument => argument.name === 'first')
            ? '(first: 20)'
            : ''
        return `${name}${asked}${isObjectType(inner) ? ` { ${fieldsOf(inner)} }` : ''}`
      })
      .join(' ')
  }
  return `query ($from: Date!, $until: Date!) { ${fieldsOf(schema.getQueryType()!)} }`
}

interface Calendar {
  readonly hostInstitutions: {
    readonly edges: readonly {
      readonly node: {
        readonly id: string
        readonly places: readonly { readonly id: string; readonly windows: readonly { readonly version: number }[] }[]
      }
    }[]
  }
}

function versionAt({ hostInstitutions }: Calendar, at: { hostId: string; placeId: string }): number {
  const host = hostInstitutions.edges.find(({ node }) => node.id === toGlobalId('HostInstitution', at.hostId))
  const place = host?.node.places.find(({ id }) => id === toGlobalId('Place', at.placeId))
  return place?.windows[0]?.version ?? 0
}
