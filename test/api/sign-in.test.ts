import { expect } from 'chai'
import type { Account } from '../../server/accounts/account.js'
import type { HttpApiClient } from '../support/api.js'
import { createWorld, worldPassword, type World } from '../support/world.js'

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer { account { displayName role organisation { name } } hostInstitution { name } }
    errors { __typename ... on UserError { message } ... on TooManyAttempts { retryAt } }
  }
}`
const VIEWER = '{ viewer { account { email } hostInstitution { name } } }'

describe('signIn', () => {
  let world: World
  let client: HttpApiClient

  before(async () => {
    world = await createWorld()
  })

  beforeEach(async () => {
    client = await world.visitor()
  })

  after(() => world.close())

  it('opens a session that later requests are made in', async () => {
    const host = await world.host()
    const account = await world.account('HOST_STAFF', { hostId: host.id })

    const { signIn } = await client.ask(SIGN_IN, { input: { email: account.email, password: worldPassword } })
    const { viewer } = await client.ask(VIEWER)

    expect(signIn.errors).to.deep.equal([])
    expect(signIn.viewer.account).to.include({ role: 'HOST_STAFF' })
    expect(signIn.viewer.hostInstitution).to.deep.equal({ name: host.name })
    expect(viewer).to.deep.equal({ account: { email: account.email }, hostInstitution: { name: host.name } })
  })

  it('gives the token in a cookie that no script and no other site can use, and stores only its hash', async () => {
    const account = await world.account('MEMBER')
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SIGN_IN, variables: { input: { email: account.email, password: worldPassword } } }),
    })

    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).to.match(/^leeward_session=[\w-]{43}; Path=\/; Expires=.* GMT; HttpOnly; SameSite=Strict$/)
    const token = client.cookie().split('=')[1] ?? ''
    expect(await response.text()).not.to.include(token)
    const stored: { row: string }[] = await world.dataSource.query('SELECT session::text AS row FROM session')
    expect(JSON.stringify(stored)).not.to.include(token)
  })

  it('takes the address in any case', async () => {
    const account = await world.account('MEMBER')

    expect(await guess(account, { email: ` ${account.email.toUpperCase()} ` })).to.equal('signed in')
  })

  it('does not say whether the address, the password or the account is the trouble', async () => {
    const account = await world.account('MEMBER')
    const suspended = await world.account('MEMBER')
    await suspend(suspended)
    const invited = await world.account('MEMBER')
    await world.dataSource.query(`UPDATE account SET state = 'INVITED' WHERE id = $1`, [invited.id])

    const answers = await Promise.all([
      client.ask(SIGN_IN, { input: { email: 'nobody@leeward.example', password: worldPassword } }),
      client.ask(SIGN_IN, { input: { email: account.email, password: 'wrong' } }),
      client.ask(SIGN_IN, { input: { email: suspended.email, password: worldPassword } }),
      client.ask(SIGN_IN, { input: { email: invited.email, password: worldPassword } }),
    ])

    expect(answers[0].signIn.errors[0].__typename).to.equal('SignInRefused')
    expect(new Set(answers.map(answer => JSON.stringify(answer))).size).to.equal(1)
  })

  it('refuses what cannot be an address like any other', async () => {
    const { signIn } = await client.ask(SIGN_IN, { input: { email: 'nul\0@leeward.example', password: worldPassword } })

    expect(signIn.errors[0].__typename).to.equal('SignInRefused')
  })

  it('looks at five wrong guesses in a quarter of an hour, and at no sixth, right or wrong', async () => {
    const account = await world.account('MEMBER')
    const outcomes = []
    for (let i = 0; i < 5; i++) outcomes.push(await guess(account, { password: `wrong ${i}` }))
    const sixth = await client.ask(SIGN_IN, { input: { email: account.email, password: worldPassword } })

    expect(outcomes).to.deep.equal(Array(5).fill('SignInRefused'))
    expect(sixth.signIn.errors[0]).to.include({ __typename: 'TooManyAttempts', retryAt: '2027-03-01T09:15:00.000Z' })
    expect(sixth.signIn.errors[0].message).to.include('after 09:15 UTC')
  })

  it('looks again when the first guess is a quarter of an hour old, and not before', async () => {
    const account = await world.account('MEMBER')
    for (let i = 0; i < 5; i++) await guess(account, { password: 'wrong' })

    world.clock.advance({ ms: 15 * 60_000 - 1 })
    const before = await guess(account)
    world.clock.advance({ ms: 1 })
    const after = await guess(account)

    expect([before, after]).to.deep.equal(['TooManyAttempts', 'signed in'])
  })

  it('does not count right guesses', async () => {
    const account = await world.account('MEMBER')
    const outcomes = []
    for (let i = 0; i < 7; i++) outcomes.push(await guess(account))

    expect(new Set(outcomes)).to.deep.equal(new Set(['signed in']))
  })

  it('looks at five of twenty guesses that come at the same moment, under aliases or not', async () => {
    const account = await world.account('MEMBER')
    const two = (n: number) => `mutation {
      a: signIn(input: { email: "${account.email}", password: "wrong ${n} a" }) { errors { __typename } }
      b: signIn(input: { email: "${account.email}", password: "wrong ${n} b" }) { errors { __typename } }
    }`

    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => client.ask(two(n))))

    const kinds = answers.flatMap(({ a, b }) => [a.errors[0].__typename, b.errors[0].__typename])
    expect(kinds.filter(kind => kind === 'SignInRefused')).to.have.lengthOf(5)
    expect(kinds.filter(kind => kind === 'TooManyAttempts')).to.have.lengthOf(15)
  })

  it('keeps wrong guesses at one account from closing another', async () => {
    const [one, other] = [await world.account('MEMBER'), await world.account('MEMBER')]
    for (let i = 0; i < 6; i++) await guess(one, { password: 'wrong' })

    expect(await guess(other)).to.equal('signed in')
  })

  it('ends the session that was open in the same browser', async () => {
    const account = await world.account('MEMBER')
    await guess(account)
    const old = client.cookie()
    await guess(account)

    const answer = await (
      await world.visitor()
    ).fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: old },
      body: JSON.stringify({ query: VIEWER }),
    })

    expect(client.cookie()).not.to.equal(old)
    expect(await answer.json()).to.deep.equal({ data: { viewer: null } })
  })

  async function guess(account: Account, other: { email?: string; password?: string } = {}): Promise<string> {
    const input = { email: account.email, password: worldPassword, ...other }
    const { signIn } = await client.ask(SIGN_IN, { input })
    return signIn.errors[0]?.__typename ?? (signIn.viewer ? 'signed in' : 'neither')
  }

  async function suspend({ id }: Account): Promise<void> {
    await world.dataSource.query(`UPDATE account SET state = 'SUSPENDED' WHERE id = $1`, [id])
  }
})
