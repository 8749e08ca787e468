import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { refuse, success, type Result } from '../shared/result.js'
import type { FetchFault } from './fetched-calendar.js'
import { isGlobalAddress } from './global-address.guard.js'

/** An address that a name leads to. */
export interface ResolvedAddress {
  readonly address: string
  readonly family: 4 | 6
}

/** Asks what a name leads to. Throws when nobody knows. */
export type Resolve = (hostname: string) => Promise<readonly ResolvedAddress[]>

/** As the operating system does. */
export const systemResolve: Resolve = async hostname =>
  (await lookup(hostname, { all: true, verbatim: true })).map(({ address, family }) => ({
    address,
    family: family === 6 ? 6 : 4,
  }))

/**
 * The addresses to connect to, asked for once: what a name leads to a moment later does not matter any more. One
 * address that is not of the public Internet spoils the name, since nobody who means well has such a name.
 */
export async function resolveOnce(
  { hostname }: Pick<URL, 'hostname'>,
  { resolve, permits = isGlobalAddress }: { resolve: Resolve; permits?: (address: string) => boolean },
): Promise<Result<readonly ResolvedAddress[], FetchFault>> {
  const literal = hostname.replace(/^\[(.*)\]$/, '$1')
  const family = isIP(literal)
  const found: readonly ResolvedAddress[] | null =
    family === 0 ? await resolve(hostname).catch(() => null) : [{ address: literal, family: family === 6 ? 6 : 4 }]
  if (!found || found.length === 0) return refuse('HOST_UNKNOWN')
  return found.every(({ address }) => permits(address)) ? success(found) : refuse('HOST_REFUSED')
}
