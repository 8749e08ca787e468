import { expect } from 'chai'
import { spawnSync } from 'node:child_process'
import { withClient } from '../support/client.js'
import { projectRoot } from '../support/paths.js'
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js'

function seed(url: string, ...words: string[]) {
  const env = { ...process.env, DATABASE_URL: url, LEEWARD_DEMONSTRATION: '1', LEEWARD_LOG: 'error' }
  return spawnSync(process.execPath, [`${projectRoot}build/seeds/command.js`, ...words], { env, encoding: 'utf8' })
}

describe('npm run seed', function () {
  // Each run is a process of its own that loads the whole server.
  this.timeout(60_000)

  let database: TestDatabase

  before(async () => {
    database = await createEmptyDatabase()
  })

  after(() => database.drop())

  const rows = (sql: string) =>
    withClient(database.url, async client => (await client.query<Record<string, number>>(sql)).rows)
  const counts = async () =>
    (
      await rows(`SELECT (SELECT count(*)::int FROM host_institution) AS hosts, (SELECT count(*)::int FROM placement) AS placements,
      (SELECT count(*)::int FROM relocation_case WHERE status = 'CANDIDATE') AS candidates`)
    )[0]!

  it('fills an empty database with a scenario, some of its cases placed already', async () => {
    const done = seed(database.url, '--scenario', 'small-network')

    expect(done.status, done.stderr).to.equal(0)
    const { hosts, placements, candidates } = await counts()
    expect(hosts).to.equal(8)
    expect(candidates).to.equal(12)
    expect(placements).to.be.within(1, 3)
  })

  it('leaves every decision of the story in order: no hold has lapsed, nothing lies in the future', async () => {
    const [found] = await rows(`SELECT
      (SELECT count(*)::int FROM occupancy WHERE expires_at < now()) AS lapsed,
      (SELECT count(*)::int FROM proposal_transition WHERE at > now()) AS future,
      (SELECT count(*)::int FROM relocation_case WHERE created_at > now()) AS unborn`)

    expect(found).to.deep.equal({ lapsed: 0, future: 0, unborn: 0 })
  })

  it('leaves a network that is there alone', async () => {
    const before = await counts()

    const refused = seed(database.url, '--scenario', 'large-family')

    expect(refused.status).to.equal(2)
    expect(refused.stderr).to.match(/holds a network already/)
    expect(await counts()).to.deep.equal(before)
  })

  it('throws a synthetic network away when told to', async () => {
    const done = seed(database.url, '--scenario', 'small-network', '--seed', '2', '--replace')

    expect(done.status, done.stderr).to.equal(0)
    expect((await counts())['hosts']).to.equal(8)
  })

  it('refuses to replace a network that is not synthetic', async () => {
    await withClient(database.url, client => client.query('DELETE FROM seeding'))

    const refused = seed(database.url, '--scenario', 'small-network', '--replace')

    expect(refused.status).to.equal(2)
    expect(refused.stderr).to.match(/not synthetic/)
    expect((await counts())['hosts']).to.equal(8)
  })
})
