import { isIPv6 } from 'node:net'
import { expect } from 'chai'
import { calendarFetcher } from '../../../server/calendar-fetching/calendar.fetcher.js'
import { noValidators } from '../../../server/calendar-fetching/fetched-calendar.js'
import type { Resolve } from '../../../server/calendar-fetching/host.resolver.js'
import { canary, connectionsBegunBy, type Canary } from './canary.js'
import { hostileAddresses, type HostileAddress } from './hostile-addresses.js'
import { naiveFetch } from './naive-fetch.js'
import { testCertificate } from './test-certificate.js'

describe('addresses that lead into the network of the server', () => {
  let listener: Canary

  before(async () => {
    listener = await canary()
  })

  after(() => listener.close())

  it('are all refused without a single connection, to the canary or anywhere else', async function () {
    this.timeout(60_000)
    const hostile = hostileAddresses(listener.port)
    const faults: string[] = []

    const begun = await connectionsBegunBy(async () => {
      for (const one of hostile) {
        const answer = await calendarFetcher({ resolve: resolverOf(one) }).fetch(one.address, noValidators)
        faults.push(answer.ok ? `fetched ${one.address}` : answer.refusal)
      }
    })

    expect(hostile.length).to.be.at.least(150)
    expect(begun).to.equal(0)
    expect(listener.connections()).to.equal(0)
    expect(new Set(faults)).to.deep.equal(new Set(['HOST_REFUSED', 'ADDRESS_INVALID']))
  })

  it('would be counted, were they connected to', async () => {
    const resolve: Resolve = async () => [{ address: '93.184.215.14', family: 4 }]

    const begun = await connectionsBegunBy(() =>
      calendarFetcher({ resolve }).fetch('https://calendars.example/', noValidators),
    )

    expect(begun).to.equal(1)
  })

  it('are reached by a fetch that thinks of nothing, at least fifty of them: the suite can fail', async function () {
    this.timeout(60_000)
    const counted = { hit: 0 }
    for (const one of hostileAddresses(listener.port).filter(({ loopback }) => loopback)) {
      const before = listener.connections()
      await naiveFetch(one.address, { resolve: resolverOf(one), ca: testCertificate.cert }).catch(() => undefined)
      if (listener.connections() > before) counted.hit += 1
    }

    expect(counted.hit).to.be.at.least(50)
  })
})

/** Answers what the name leads to, one answer after the other; the last one stays. */
function resolverOf({ leadsTo = [] }: HostileAddress): Resolve {
  const answers = [...leadsTo]
  return async () => {
    const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? []
    return answer.map(address => ({ address, family: isIPv6(address) ? 6 : 4 }))
  }
}
