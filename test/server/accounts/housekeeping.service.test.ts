import { expect } from 'chai'
import { createWorld, worldPassword, type World } from '../../support/world.js'

describe('forgetOld', () => {
  let world: World

  before(async () => {
    world = await createWorld()
  })

  after(() => world.close())

  it('forgets keys after two days, sessions thirty days after their end, guesses after one day', async () => {
    await world.candidate()
    await world.as('MEMBER')
    await world.application.signIn.signIn({ email: 'nobody@leeward.example', password: worldPassword, present: null })
    const seen = []
    for (const days of [0, 1, 1, 1, 27, 1]) {
      world.clock.advance({ days, ms: days === 0 ? 0 : 1 })
      await forgetOld()
      seen.push(await left())
    }

    expect(seen).to.deep.equal([
      { keys: 1, sessions: 1, guesses: 1 },
      { keys: 1, sessions: 1, guesses: 0 },
      { keys: 0, sessions: 1, guesses: 0 },
      { keys: 0, sessions: 1, guesses: 0 },
      { keys: 0, sessions: 1, guesses: 0 },
      { keys: 0, sessions: 0, guesses: 0 },
    ])
  })

  it('forgets calendar addresses thirty days after they ended', async () => {
    const staff = await world.as('HOST_STAFF', { hostId: (await world.host()).id })
    const { createCalendarFeed } = await staff.ask('mutation { createCalendarFeed(input: {}) { feed { id } } }')
    await staff.ask(
      'mutation ($input: RevokeCalendarFeedInput!) { revokeCalendarFeed(input: $input) { feed { id } } }',
      {
        input: { feedId: createCalendarFeed.feed.id },
      },
    )
    const listed = async () => (await world.dataSource.query('SELECT 1 FROM calendar_feed')).length

    world.clock.advance({ days: 29 })
    await forgetOld()
    expect(await listed()).to.equal(1)
    world.clock.advance({ days: 1 })
    await forgetOld()
    expect(await listed()).to.equal(0)
  })

  const forgetOld = () =>
    world.application.tasks['forget-old']!({}, { number: 1, last: true, signal: new AbortController().signal })

  async function left(): Promise<Record<string, number>> {
    const rows: Record<string, number>[] = await world.dataSource.query(`
      SELECT (SELECT count(*)::integer FROM idempotency_key) AS keys,
             (SELECT count(*)::integer FROM session) AS sessions,
             (SELECT count(*)::integer FROM sign_in_attempt) AS guesses`)
    return rows[0]!
  }
})
