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
      await world.application.tasks['forget-old']!({}, { number: 1, last: true, signal: new AbortController().signal })
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

  async function left(): Promise<Record<string, number>> {
    const rows: Record<string, number>[] = await world.dataSource.query(`
      SELECT (SELECT count(*)::integer FROM idempotency_key) AS keys,
             (SELECT count(*)::integer FROM session) AS sessions,
             (SELECT count(*)::integer FROM sign_in_attempt) AS guesses`)
    return rows[0]!
  }
})
