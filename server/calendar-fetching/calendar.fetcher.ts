import type { IncomingMessage } from 'node:http'
import { Agent, request } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { refuse, success, type Result } from '../shared/result.js'
import { readCalendarAddress } from './calendar-address.js'
import { unpack } from './calendar-body.unpacker.js'
import type { CalendarFetcher, FetchedCalendar, FetchFault, Validators } from './fetched-calendar.js'
import { resolveOnce, systemResolve, type Resolve, type ResolvedAddress } from './host.resolver.js'

export interface FetcherRequest {
  /** What names lead to; as the operating system says when absent. */
  readonly resolve?: Resolve
  /** Which addresses may be connected to; those of the public Internet when absent. */
  readonly permits?: (address: string) => boolean
  /** Whose certificates are believed beside the usual ones, in PEM. */
  readonly ca?: string
  /** How long a fetch may take, redirects included, in milliseconds. */
  readonly limitMs?: number
}

const LIMIT_MS = 10_000
const MOST_REDIRECTS = 2
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const LONGEST_VALIDATOR = 200

/**
 * Asks for a calendar over https. Each step of the way, redirects too, reads the address anew, resolves its name once,
 * refuses what is not of the public Internet, and connects to exactly the addresses that were looked at. No proxy,
 * cookie or password is used, and nothing about the address is said to anybody.
 */
export function calendarFetcher({ limitMs = LIMIT_MS, ...way }: FetcherRequest = {}): CalendarFetcher {
  return {
    async fetch(address, known) {
      const signal = AbortSignal.timeout(limitMs)
      const first = readCalendarAddress(address)
      if (!first.ok) return first
      try {
        return await follow(first.value, { ...way, known, signal })
      } catch {
        return refuse(signal.aborted ? 'TOO_SLOW' : 'UNREACHABLE')
      }
    },
  }
}

type Step = Omit<FetcherRequest, 'limitMs'> & { readonly known: Validators; readonly signal: AbortSignal }

async function follow(first: URL, step: Step): Promise<Result<FetchedCalendar, FetchFault>> {
  let url = first
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const resolved = await resolveOnce(url, { ...step, resolve: inTime(step.resolve ?? systemResolve, step.signal) })
    step.signal.throwIfAborted()
    if (!resolved.ok) return resolved
    const answer = await ask(url, resolved.value, step)
    try {
      if (!REDIRECTS.has(answer.statusCode ?? 0)) return await read(answer)
    } finally {
      answer.destroy()
    }
    const next = readCalendarAddress(answer.headers.location ?? '', url)
    if (!next.ok || answer.headers.location === undefined) return refuse('ADDRESS_INVALID')
    url = next.value
  }
  return refuse('TOO_MANY_REDIRECTS')
}

async function read(answer: IncomingMessage): Promise<Result<FetchedCalendar, FetchFault>> {
  if (answer.statusCode === 304) return success({ kind: 'UNCHANGED' })
  if (answer.statusCode !== 200) return refuse('NOT_SERVED')
  const bytes = await unpack(answer, answer.headers['content-encoding'])
  if (!bytes.ok) return bytes
  const { etag, 'last-modified': lastModified } = answer.headers
  const validators = { etag: validator(etag), lastModified: validator(lastModified) }
  return success({ kind: 'FETCHED', bytes: bytes.value, validators })
}

/** The agent is of this request alone: no connection outlives it, and none that another request opened is used. */
function ask(url: URL, pinned: readonly ResolvedAddress[], { ca, known, signal }: Step): Promise<IncomingMessage> {
  const hostname = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const headers = {
    accept: 'text/calendar, text/plain;q=0.5, */*;q=0.1',
    'accept-encoding': 'gzip',
    'user-agent': 'Leeward',
    ...(known.etag === null ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === null ? {} : { 'if-modified-since': known.lastModified }),
  }
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        hostname,
        port: url.port || 443,
        path: `${url.pathname}${url.search}`,
        // With a host name in the certificate, not an address; and with no name at all where there is none.
        ...(isIP(hostname) === 0 ? { servername: hostname } : {}),
        headers,
        agent: new Agent({ keepAlive: false }),
        lookup: lookupOf(pinned),
        signal,
        ...(ca === undefined ? {} : { ca }),
      },
      resolve,
    )
    asked.on('error', reject)
    asked.end()
  })
}

/** Whatever name is asked for, the answer is what was looked at before. */
function lookupOf(pinned: readonly ResolvedAddress[]): LookupFunction {
  return (_hostname, { all }, callback) => {
    const [first] = pinned
    if (all) callback(null, [...pinned])
    else callback(null, first!.address, first!.family)
  }
}

function inTime(resolve: Resolve, signal: AbortSignal): Resolve {
  return hostname =>
    Promise.race([
      resolve(hostname),
      new Promise<never>((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new Error('too slow')), { once: true })
      }),
    ])
}

/** What is sent back later must fit into a header, whoever wrote it. */
function validator(value: string | undefined): string | null {
  return value !== undefined && value.length <= LONGEST_VALIDATOR && /^[\x20-\x7e]+$/.test(value) ? value : null
}
