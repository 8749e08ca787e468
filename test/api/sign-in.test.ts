import { expect } from 'chai'
import { createWorld, worldPassword, type World } from '../support/world.js'

const SIGN_IN = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    viewer { account { displayName role organisation { name } } hostInstitution { name } }
    errors { __typename ... on UserError { message } ... on TooManyAttempts { retryAt } }
  }
}`

describe('signIn', () => {
  let world: World

  before(async () => {
    world = await createWorld()
  })

  after(() => world.close())

  it('opens a session that later requests are made in', async () => {
    const host = await world.host()
    const account = await world.account('HOST_STAFF', { hostId: host.id })
    const client = await world.visitor()

    const { signIn } = await client.ask(SIGN_IN, { input: { email: account.email, password: worldPassword } })
    const { viewer } = await client.ask('{ viewer { account { email } hostInstitution { name } } }')

    expect(signIn.errors).to.deep.equal([])
    expect(signIn.viewer.account).to.include({ role: 'HOST_STAFF' })
    expect(signIn.viewer.hostInstitution).to.deep.equal({ name: host.name })
    expect(viewer).to.deep.equal({ account: { email: account.email }, hostInstitution: { name: host.name } })
  })
})
