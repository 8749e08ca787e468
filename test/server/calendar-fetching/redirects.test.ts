import { expect } from 'chai'
import { calendarFetcher } from '../../../server/calendar-fetching/calendar.fetcher.js'
import { noValidators } from '../../../server/calendar-fetching/fetched-calendar.js'
import { isGlobalAddress } from '../../../server/calendar-fetching/global-address.guard.js'
import type { Resolve } from '../../../server/calendar-fetching/host.resolver.js'
import { calendarServer, serverAddress, type CalendarServer } from './calendar-server.js'
import { canary, type Canary } from './canary.js'
import { naiveFetch } from './naive-fetch.js'
import { testCertificate } from './test-certificate.js'

const { cert: ca } = testCertificate
const permits = (address: string) => address === serverAddress.address || isGlobalAddress(address)

/** Where each chain ends: the canary's port stands for P. */
const CHAINS: Readonly<Record<string, string>> = {
  'down to http': 'http://127.0.0.1:P/',
  'to an address of this machine': 'https://127.0.0.1:P/',
  'to the same, as one number': 'https://2130706433:P/',
  'to the same, in octal': 'https://0177.0.0.1:P/',
  'to the same, in signs of another script': `https://${encodeURIComponent('①②⑦.⓪.⓪.①')}:P/`,
  'to the same, mapped into IPv6': 'https://[::ffff:7f00:1]:P/',
  'to every address of this machine': 'https://0.0.0.0:P/',
  'without a scheme': '//127.0.0.1:P/',
  'with a password': 'https://calendars.example:secret@127.0.0.1:P/',
  'to a name that leads to this machine': 'https://intern.example:P/',
  'to a name that changed its mind meanwhile': 'https://rebinding.example:P/',
  'to webcal on this machine': 'webcal://127.0.0.1:P/',
}

describe('redirects into the network of the server', () => {
  let listener: Canary
  let server: CalendarServer
  const state = { rebound: false }

  /** rebinding.example is an honest server when it is first asked for, and 127.0.0.1 afterwards. */
  const resolve: Resolve = async hostname => {
    if (hostname === 'intern.example') return [{ address: '127.0.0.1', family: 4 }]
    if (hostname !== 'rebinding.example') return [serverAddress]
    const answer = state.rebound ? ({ address: '127.0.0.1', family: 4 } as const) : serverAddress
    state.rebound = true
    return [answer]
  }

  before(async () => {
    listener = await canary()
    server = await calendarServer((request, response) => {
      const { searchParams, pathname } = new URL(request.url ?? '/', 'https://calendars.example')
      const hops = Number(pathname.slice(1))
      const end = searchParams.get('end') ?? ''
      const further = `/${hops - 1}?${new URLSearchParams({ end })}`
      response.writeHead(302, { location: hops > 1 ? further : end }).end()
    })
  })

  beforeEach(() => {
    state.rebound = false
  })

  after(async () => {
    await server.close()
    await listener.close()
  })

  /** The address from which so many redirects lead to the end of a chain. */
  const start = (hops: number, end: string) =>
    server.url(
      `/${hops}?${new URLSearchParams({ end: end.replaceAll('P', String(listener.port)) })}`,
      end.includes('rebinding') ? 'rebinding.example' : undefined,
    )

  for (const [title, end] of Object.entries(CHAINS))
    for (const hops of [1, 2]) {
      it(`${title} are not followed, after ${hops}`, async () => {
        const before = listener.connections()

        const answer = await calendarFetcher({ resolve, permits, ca }).fetch(start(hops, end), noValidators)

        expect(answer.ok).to.equal(false)
        expect(answer.ok || answer.refusal).to.be.oneOf(['HOST_REFUSED', 'ADDRESS_INVALID'])
        expect(listener.connections()).to.equal(before)
      })
    }

  it('are followed by a fetch that thinks of nothing: the suite can fail', async () => {
    const counted = { hit: 0 }
    for (const end of Object.values(CHAINS)) {
      const before = listener.connections()
      await naiveFetch(start(2, end), { resolve, ca }).catch(() => undefined)
      if (listener.connections() > before) counted.hit += 1
    }

    expect(counted.hit).to.be.at.least(10)
  })

  it('end after two, wherever they lead', async () => {
    const before = server.asked.length

    const answer = await calendarFetcher({ resolve, permits, ca }).fetch(start(9, '/'), noValidators)

    expect(answer).to.deep.equal({ ok: false, refusal: 'TOO_MANY_REDIRECTS' })
    expect(server.asked.length - before).to.equal(3)
  })
})
