import { request as plainRequest } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import type { Resolve } from '../../../server/calendar-fetching/host.resolver.js'

/** Fetches as one does who thinks of nothing: whatever address, and wherever it leads. Here to show that a suite can fail. */
export async function naiveFetch(address: string, { resolve, ca }: { resolve: Resolve; ca: string }): Promise<void> {
  for (let url = new URL(address.trim().replace(/^webcal:/, 'https:')), hops = 0; hops < 5; hops++) {
    const location = await ask(url, { resolve, ca })
    if (location === null) return
    url = new URL(location, url)
  }
}

function ask(url: URL, { resolve, ca }: { resolve: Resolve; ca: string }): Promise<string | null> {
  const lookup: LookupFunction = (hostname, { all }, callback) => {
    resolve(hostname).then(
      found => (all ? callback(null, [...found]) : callback(null, found[0]!.address, found[0]!.family)),
      (error: Error) => callback(error, ''),
    )
  }
  const request = url.protocol === 'http:' ? plainRequest : secureRequest
  return new Promise((settle, reject) => {
    const asked = request(url, { lookup, ca }, answer => {
      answer.resume()
      settle(answer.headers.location ?? null)
    })
    asked.on('error', reject)
    asked.end()
  })
}
