import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { addDays, type CalendarDay } from '../../server/shared/calendar-day.js'
import { today } from '../../server/shared/clock.js'
import { toGlobalId } from '../../server/shared/global-id.js'
import { httpClient } from '../support/api.js'
import { serverProcess, type ServerProcess } from '../support/server-process.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { createWorld, worldPassword, type World } from '../support/world.js'

const ADD = `mutation ($input: AddCalendarSubscriptionInput!) {
  addCalendarSubscription(input: $input) {
    subscription { fault preview { changes { from until } } }
    errors { __typename }
  }
}`

describe('the server as one bundle', function () {
  this.timeout(120_000)
  const servers: ServerProcess[] = []
  let world: World

  before(async () => {
    world = await createWorld()
    world.clock.set(new Date().toISOString())
  })
  after(async () => {
    for (const { child } of servers) child.kill('SIGKILL')
    await world.close()
  })

  const run = (variables: Readonly<Record<string, string>>) => {
    const server = serverProcess({ DATABASE_URL: world.databaseUrl, ...variables })
    servers.push(server)
    return server
  }

  it('takes the steps for applied that its modules have applied, by their names', async () => {
    const names = () => world.dataSource.query<unknown[]>('SELECT name FROM migrations ORDER BY id')
    const before = await names()

    const address = await run({}).ready

    expect((await fetch(`${address}/readyz`)).status).to.equal(200)
    expect(await names()).to.deep.equal(before)
  })

  it('finds the thread that reads calendars', async () => {
    const { place, staff, first } = await house()
    const [from, until] = [addDays(first, 40), addDays(first, 50)]
    const client = httpClient(await run({}).ready)
    await client.signIn(staff)
    const file = Buffer.from(calendarWith({ from, until })).toString('base64')
    const places = [{ placeId: place, words: [] }]
    const input = { label: 'Office', colour: 'TEAL', zone: 'Europe/Brussels', places, file }

    const { addCalendarSubscription } = await client.ask(ADD, { input: { ...input, idempotencyKey: randomUUID() } })

    expect(addCalendarSubscription.errors).to.deep.equal([])
    expect(addCalendarSubscription.subscription).to.deep.equal({ fault: null, preview: { changes: [{ from, until }] } })
  })

  it('says nothing but what it is asked to say', async () => {
    const server = run({})
    const address = await server.ready

    await httpClient(address).ask('{ __typename }')
    server.child.kill('SIGTERM')
    await server.ended

    expect(server.said()).to.match(/^Leeward is ready at \S+ \(.*\)\.\nPress Ctrl-C to stop\.\n$/)
  })

  it('says by files of TypeScript where an error arose', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder.path, 'secret.key'), 'too short')

    const { ended, said } = run({ LEEWARD_DATA_DIR: folder.path })

    expect(await ended).to.equal(1)
    expect(said()).to.match(/has not 32 bytes\n +at .*server[\\/]secret-key\.ts:\d+/)
    folder.remove()
  })

  async function house() {
    const first = addDays(today(world.clock), 5)
    const { id: hostId } = await world.host()
    const place = await world.place({ hostId, windows: [[first, addDays(first, 300)]] })
    const { email } = await world.account('HOST_STAFF', { hostId })
    return { place: toGlobalId('Place', place.id), staff: { email, password: worldPassword }, first }
  }
})

function calendarWith({ from, until }: { from: CalendarDay; until: CalendarDay }): string {
  const [start, end] = [from, until].map(day => day.replaceAll('-', ''))
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Specimen//EN',
    'BEGIN:VEVENT',
    'UID:one',
    'DTSTAMP:20270101T000000Z',
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${end}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}
