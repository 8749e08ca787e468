import { expect } from 'chai'
import { saveFrom } from '../../../client/lib/save-file.js'

describe('saveFrom', () => {
  const real = globalThis.fetch
  const answering = (answer: () => Promise<Response>) => {
    globalThis.fetch = answer
  }

  afterEach(() => {
    globalThis.fetch = real
  })

  it('tells why the server does not hand a file out', async () => {
    const errors = [{ message: 'You have saved 30 files within an hour, which is the most. Try again in 12 minutes.' }]
    answering(() => Promise.resolve(Response.json({ errors }, { status: 429 })))

    expect(await saveFrom('/exports/places.csv')).to.deep.equal({ problems: errors, failure: undefined })
  })

  it('tells apart a session that has ended, a server that cannot answer, and one that is not reached', async () => {
    const kindOf = async () => (await saveFrom('/exports/places.csv')).failure?.kind

    answering(() => Promise.resolve(Response.json({ errors: [{ message: 'Sign in first.' }] }, { status: 401 })))
    expect(await kindOf()).to.equal('signedOut')
    answering(() => Promise.resolve(new Response('', { status: 503 })))
    expect(await kindOf()).to.equal('unavailable')
    answering(() => Promise.reject(new TypeError('fetch failed')))
    expect(await kindOf()).to.equal('unreachable')
  })
})
