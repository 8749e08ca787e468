import { expect } from 'chai'
import type { HttpApiClient } from '../support/api.js'
import { createWorld, worldPassword, type World } from '../support/world.js'

describe('in production', () => {
  let world: World
  let visitor: HttpApiClient

  before(async () => {
    world = await createWorld({ config: { mode: 'production', publicUrl: 'https://leeward.example' } })
    visitor = await world.visitor()
  })

  after(() => world.close())

  it('the schema cannot be asked for', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }']) {
      expect((await visitor.send(query)).errors[0]?.extensions.code).to.equal('GRAPHQL_VALIDATION_FAILED')
    }
  })

  it('there is no explorer', async () => {
    const response = await visitor.fetch('/graphql', { headers: { accept: 'text/html' } })

    expect(response.status).to.equal(400)
    expect(await response.text()).not.to.include('<')
  })

  it('there are no demonstration logins', async () => {
    expect(await visitor.ask('{ demonstrationLogins { email } }')).to.deep.equal({ demonstrationLogins: [] })
  })

  it('browsers send the cookie to this very host and over HTTPS only, and come back over HTTPS', async () => {
    const { email } = await world.account('MEMBER')
    const response = await visitor.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `mutation { signIn(input: { email: "${email}", password: "${worldPassword}" }) { viewer { account { id } } } }`,
      }),
    })

    expect(response.headers.getSetCookie()[0]).to.match(
      /^__Host-leeward_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(response.headers.get('strict-transport-security')).to.equal('max-age=31536000')
    expect((await visitor.ask('{ viewer { account { email } } }')).viewer.account).to.deep.equal({ email })
  })
})

describe('in development', () => {
  it('a browser gets the explorer, whole and from nowhere else', async () => {
    const world = await createWorld()
    const response = await (await world.visitor()).fetch('/graphql', { headers: { accept: 'text/html' } })
    const page = await response.text()
    await world.close()

    const policy = response.headers.get('content-security-policy') ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
    expect(policy).to.include(`default-src 'none'`).and.include(`connect-src 'self'`).and.not.include('http')
    expect(page).to.include(`<script nonce="${nonce}">`).and.include('Step 6')
    expect(page).not.to.match(/<(script|link|img)[^>]+(src|href)="http/)
  })
})
