import { expect } from 'chai'
import type { Account } from '../../server/accounts/account.js'
import type { HttpApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

const MINUTE_MS = 60_000

describe('a session', () => {
  let world: World
  let account: Account
  let client: HttpApiClient

  before(async () => {
    world = await createWorld()
  })

  beforeEach(async () => {
    account = await world.account('COORDINATOR')
    client = await world.overHttp('COORDINATOR', { account })
  })

  after(() => world.close())

  it('goes on while it is used, and ends after an hour of silence', async () => {
    world.clock.advance({ ms: 59 * MINUTE_MS })
    expect(await code()).to.equal('allowed')
    world.clock.advance({ ms: 59 * MINUTE_MS })
    expect(await code()).to.equal('allowed')
    world.clock.advance({ ms: 60 * MINUTE_MS })
    expect(await code()).to.equal('UNAUTHENTICATED')
  })

  it('ends after eight hours, used or not', async () => {
    for (let minute = 0; minute < 8 * 60 - 30; minute += 30) {
      world.clock.advance({ ms: 30 * MINUTE_MS })
      expect(await code(), `${minute}`).to.equal('allowed')
    }
    world.clock.advance({ ms: 30 * MINUTE_MS })

    expect(await code()).to.equal('UNAUTHENTICATED')
  })

  it('notes its use at most once a minute', async () => {
    const seen = () => world.dataSource.query('SELECT last_seen_at FROM session WHERE account_id = $1', [account.id])
    const before: unknown = await seen()

    world.clock.advance({ ms: MINUTE_MS - 1 })
    await code()
    const soon: unknown = await seen()
    world.clock.advance({ ms: 1 })
    await code()
    const later: unknown = await seen()

    expect(soon).to.deep.equal(before)
    expect(later).not.to.deep.equal(before)
  })

  it('ends with signing out, which clears the cookie and succeeds again', async () => {
    const token = client.cookie()

    const first = await client.ask('mutation { signOut { signedOut } }')
    const again = await client.ask('mutation { signOut { signedOut } }')

    expect(first).to.deep.equal({ signOut: { signedOut: true } })
    expect(again).to.deep.equal(first)
    expect(client.cookie()).to.equal('')
    expect(await codeWith(token)).to.equal('UNAUTHENTICATED')
  })

  it('ends with the next request when the account is suspended, and comes back with none', async () => {
    await world.dataSource.query(`UPDATE account SET state = 'SUSPENDED' WHERE id = $1`, [account.id])

    expect(await code()).to.equal('UNAUTHENTICATED')
  })

  it('has the role that the account has now', async () => {
    await world.dataSource.query(`UPDATE account SET role = 'MEMBER' WHERE id = $1`, [account.id])

    expect(await code()).to.equal('FORBIDDEN')
  })

  for (const token of ['leeward_session=', 'leeward_session=x', `leeward_session=${'A'.repeat(43)}`, 'other=1']) {
    it(`is not opened by ${token}`, async () => {
      expect(await codeWith(token)).to.equal('UNAUTHENTICATED')
    })
  }

  async function code(): Promise<string> {
    const { errors } = await client.send('{ relocationCaseCounts { count } }')
    return errors[0]?.extensions.code ?? 'allowed'
  }

  async function codeWith(cookie: string): Promise<string> {
    const response = await (
      await world.visitor()
    ).fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ relocationCaseCounts { count } }' }),
    })
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
    return errors?.[0]?.extensions.code ?? 'allowed'
  }
})
