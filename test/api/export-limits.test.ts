import { expect } from 'chai'
import { mostFilesPerHour, mostRowsPerDay } from '../../server/capacity/file-export.js'
import type { HttpApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

describe('how much may be saved as files', () => {
  let world: World
  let hostId: string

  before(async () => {
    world = await createWorld()
    ;({ id: hostId } = await world.host())
    await world.place({ hostId })
  })

  beforeEach(() => world.clock.set('2027-03-01T09:00:00Z'))

  after(() => world.close())

  const save = async (client: HttpApiClient, sheet = 'places') => {
    const response = await client.fetch(`/exports/${sheet}.csv`)
    return { status: response.status, again: response.headers.get('retry-after'), text: await response.text() }
  }
  const statuses = async (client: HttpApiClient, count: number) => {
    const found = await Promise.all(
      Array.from({ length: count }, (_none, index) => save(client, index % 2 ? 'places' : 'windows')),
    )
    return found.map(({ status }) => status).toSorted()
  }
  const saved = async () =>
    (await world.dataSource.query('SELECT count(*)::integer AS files FROM file_export'))[0].files as number

  it('is a number of files an hour for each account, however many ask at once', async () => {
    const staff = await world.overHttp('HOST_STAFF', { hostId })
    const before = await saved()

    expect(await statuses(staff, mostFilesPerHour + 3)).to.deep.equal([
      ...Array.from({ length: mostFilesPerHour }, () => 200),
      ...Array.from({ length: 3 }, () => 429),
    ])
    expect(await saved()).to.equal(before + mostFilesPerHour)
    const refused = await save(staff)
    expect(refused).to.deep.equal({
      status: 429,
      again: '3600',
      text: JSON.stringify({
        errors: [{ message: 'You have saved 30 files within an hour, which is the most. Try again in 60 minutes.' }],
      }),
    })

    expect((await save(await world.overHttp('HOST_STAFF', { hostId }))).status).to.equal(200)
    // Half an hour at a time, or the session would have ended.
    world.clock.advance({ ms: 1_800_000 })
    expect(await save(staff)).to.deep.include({ status: 429, again: '1800' })
    world.clock.advance({ ms: 1_800_000 })
    expect((await save(staff)).status).to.equal(200)
  })

  it('is a number of rows a day', async () => {
    const desk = await world.overHttp('COORDINATOR')
    expect((await save(desk)).status).to.equal(200)
    await world.dataSource.query(
      `UPDATE file_export SET rows = $1 WHERE exported_by IN (SELECT id FROM account WHERE role = 'COORDINATOR')`,
      [mostRowsPerDay],
    )

    const refused = await save(desk)

    expect(refused.status).to.equal(429)
    expect(refused.text).to.include('You may save 20000 rows a day').and.include('try again in 24 hours')
  })

  it('is remembered for thirty days, and then forgotten', async () => {
    await save(await world.overHttp('COORDINATOR'))
    const forgetOld = () =>
      world.application.tasks['forget-old']!({}, { number: 1, last: true, signal: new AbortController().signal })

    world.clock.advance({ days: 29 })
    await forgetOld()
    expect(await saved()).to.be.greaterThan(0)
    world.clock.advance({ days: 2 })
    await forgetOld()
    expect(await saved()).to.equal(0)
  })
})
