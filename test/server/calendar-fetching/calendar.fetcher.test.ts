import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import { calendarFetcher } from '../../../server/calendar-fetching/calendar.fetcher.js'
import { noValidators } from '../../../server/calendar-fetching/fetched-calendar.js'
import type { Resolve } from '../../../server/calendar-fetching/host.resolver.js'
import { largestCalendar } from '../../../server/calendar-fetching/calendar-body.unpacker.js'
import { calendarServer, serverAddress, type CalendarServer } from './calendar-server.js'
import { testCertificate } from './test-certificate.js'

type Route = (request: IncomingMessage, response: ServerResponse) => void

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'
const VALIDATORS = { etag: '"v1"', lastModified: 'Mon, 01 Mar 2027 09:00:00 GMT' }

const ROUTES: Readonly<Record<string, Route>> = {
  '/plain': (_request, response) => response.end(CALENDAR),
  '/latin': (_request, response) => response.end(Buffer.from([0xff, 0x00, 0xe9])),
  '/moved': (_request, response) => response.writeHead(301, { location: '/moved-again' }).end(),
  '/moved-again': (_request, response) => response.writeHead(307, { location: '/plain' }).end(),
  '/nowhere': (_request, response) => response.writeHead(302).end(),
  '/marked': (request, response) =>
    request.headers['if-none-match'] === VALIDATORS.etag
      ? response.writeHead(304).end()
      : response.writeHead(200, { etag: VALIDATORS.etag, 'last-modified': VALIDATORS.lastModified }).end(CALENDAR),
  '/long-mark': (_request, response) => response.writeHead(200, { etag: `"${'x'.repeat(300)}"` }).end(CALENDAR),
  '/packed': (_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(CALENDAR)),
  '/bomb': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(200 * largestCalendar))),
  '/torn': (_request, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(CALENDAR).subarray(0, 20)),
  '/brotli': (_request, response) => response.writeHead(200, { 'content-encoding': 'br' }).end('x'),
  '/largest': (_request, response) => response.end(Buffer.alloc(largestCalendar)),
  '/too-large': (_request, response) => response.end(Buffer.alloc(largestCalendar + 1)),
  '/endless': (_request, response) => {
    const more = () => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    }
    response.on('drain', more)
    more()
  },
  '/gone': (_request, response) => response.writeHead(410).end(),
  '/broken': (_request, response) => response.writeHead(503).end(),
  '/silent': () => undefined,
  '/drip': (_request, response) => void response.write('B'),
}

describe('calendarFetcher', () => {
  let server: CalendarServer

  before(async () => {
    server = await calendarServer((request, response) => ROUTES[request.url ?? '']?.(request, response))
  })

  after(() => server.close())

  const resolve: Resolve = async () => [serverAddress]
  const permits = (address: string) => address === serverAddress.address
  const fetch = (path: string, known = noValidators) =>
    calendarFetcher({ resolve, permits, ca: testCertificate.cert }).fetch(server.url(path), known)
  const textOf = async (path: string) => {
    const answer = await fetch(path)
    if (!answer.ok || answer.value.kind !== 'FETCHED') throw new Error(JSON.stringify(answer))
    return Buffer.from(answer.value.bytes).toString('latin1')
  }
  const faultOf = async (path: string) => {
    const answer = await fetch(path)
    return answer.ok ? 'none' : answer.refusal
  }

  it('fetches a calendar as the bytes it has, whatever its letters', async () => {
    expect(await textOf('/plain')).to.equal(CALENDAR)
    expect(await textOf('/latin')).to.equal('\xff\x00\xe9')
  })

  it('says webcal for https, as calendar programs do', async () => {
    const address = server.url('/plain').replace(/^https/, 'webcal')

    const answer = await calendarFetcher({ resolve, permits, ca: testCertificate.cert }).fetch(address, noValidators)

    expect(answer.ok && answer.value.kind).to.equal('FETCHED')
  })

  it('follows two redirects', async () => {
    expect(await textOf('/moved')).to.equal(CALENDAR)
  })

  it('unpacks gzip', async () => {
    expect(await textOf('/packed')).to.equal(CALENDAR)
  })

  it('is told nothing new when the version is known, and only then', async () => {
    const first = await fetch('/marked')
    const second = await fetch('/marked', VALIDATORS)

    expect(first.ok && first.value.kind === 'FETCHED' && first.value.validators).to.deep.equal(VALIDATORS)
    expect(second).to.deep.equal({ ok: true, value: { kind: 'UNCHANGED' } })
    expect(server.asked.at(-1)?.headers['if-modified-since']).to.equal(VALIDATORS.lastModified)
  })

  it('keeps no mark that would not fit into a header', async () => {
    const answer = await fetch('/long-mark')

    expect(answer.ok && answer.value.kind === 'FETCHED' && answer.value.validators.etag).to.equal(null)
  })

  it('sends no cookie, no password and no address of its own', async () => {
    await fetch('/plain')

    expect(Object.keys(server.asked.at(-1)!.headers)).to.have.members([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ])
  })

  for (const [path, fault] of Object.entries({
    '/bomb': 'TOO_LARGE',
    '/too-large': 'TOO_LARGE',
    '/endless': 'TOO_LARGE',
    '/torn': 'GARBLED',
    '/brotli': 'GARBLED',
    '/gone': 'NOT_SERVED',
    '/broken': 'NOT_SERVED',
    '/nowhere': 'ADDRESS_INVALID',
  })) {
    it(`refuses ${path} as ${fault}`, async () => {
      expect(await faultOf(path)).to.equal(fault)
    })
  }

  it('takes a calendar of exactly the largest size', async () => {
    expect(await textOf('/largest')).to.have.lengthOf(largestCalendar)
  })

  for (const path of ['/silent', '/drip']) {
    it(`gives up on ${path}`, async () => {
      const hasty = calendarFetcher({ resolve, permits, ca: testCertificate.cert, limitMs: 200 })

      expect(await hasty.fetch(server.url(path), noValidators)).to.deep.equal({ ok: false, refusal: 'TOO_SLOW' })
    })
  }

  it('gives up on a name that nobody answers for', async () => {
    const hasty = calendarFetcher({ resolve: () => new Promise(() => undefined), limitMs: 50 })

    expect(await hasty.fetch('https://calendars.example/', noValidators)).to.deep.equal({
      ok: false,
      refusal: 'TOO_SLOW',
    })
  })

  it('says that a name is unknown', async () => {
    const lost = calendarFetcher({ resolve: async () => [] })
    const broken = calendarFetcher({ resolve: () => Promise.reject(new Error('ENOTFOUND')) })

    for (const each of [lost, broken])
      expect(await each.fetch('https://calendars.example/', noValidators)).to.deep.equal({
        ok: false,
        refusal: 'HOST_UNKNOWN',
      })
  })

  it('believes no certificate that nobody vouches for, nor one of another name', async () => {
    const strict = calendarFetcher({ resolve, permits })
    const trusting = calendarFetcher({ resolve, permits, ca: testCertificate.cert })

    expect(await strict.fetch(server.url('/plain'), noValidators)).to.deep.include({ refusal: 'UNREACHABLE' })
    expect(await trusting.fetch(server.url('/plain', 'unnamed.example'), noValidators)).to.deep.include({
      refusal: 'UNREACHABLE',
    })
  })
})
