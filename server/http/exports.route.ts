import { Router, type Request, type Response } from 'express'
import type { RequestContext } from '../access/request-context.js'
import type { Viewer } from '../access/viewer.js'
import type { CapacityExportService } from '../capacity/capacity-export.service.js'
import type { ExportRefusal } from '../capacity/file-export.js'
import { exportRefusalInWords, secondsUntil } from '../capacity/file-export.wording.js'
import { isCalendarDay, type CalendarDay } from '../shared/calendar-day.js'
import type { Clock } from '../shared/clock.js'
import { csvText } from '../shared/csv.js'
import { idOf } from '../shared/global-id.js'
import { stayBetween, type Stay } from '../shared/stay.js'

export interface ExportsRequest {
  readonly exports: CapacityExportService
  readonly clock: Clock
  readonly context: (request: Request, response: Response) => Promise<RequestContext>
}

type Sheet = 'places' | 'windows'

/**
 * `/exports/places.csv` and `/exports/windows.csv`, for whoever may see the places: `host` (once or more) names host
 * institutions, `from` and `until` the days, `bom=1` asks for a byte order mark. Reading changes nothing but how much
 * the account has saved, of which there may be too much (429), and the session's cookie is sent by our own pages only; so no other page can make a browser fetch them.
 */
export function exportsRoute({ exports, context, clock }: ExportsRequest): Router {
  const router = Router()
  for (const sheet of ['places', 'windows'] as const)
    router.get(`/exports/${sheet}.csv`, async (request, response) => {
      const { viewer } = await context(request, response)
      if (!mayExport(viewer)) return void refuse(response, viewer ? 403 : 401)
      const filter = filterOf(request.query)
      if (!filter) return void refuse(response, 400)
      const file = await exports[sheet](viewer, filter)
      if (!file.ok) return void refuseForNow(response, { refusal: file.refusal, now: clock.now() })
      send(response, { sheet, text: csvText(file.value, { bom: request.query['bom'] === '1' }) })
    })
  return router
}

const REFUSALS = {
  400: 'Name days as 2027-04-30, the later one as `until`, and host institutions by their identifiers.',
  401: 'Sign in first.',
  403: 'Your role does not permit this.',
} as const

function refuse(response: Response, status: keyof typeof REFUSALS): void {
  response.status(status).json({ errors: [{ message: REFUSALS[status] }] })
}

function refuseForNow(response: Response, { refusal, now }: { refusal: ExportRefusal; now: Date }): void {
  if (refusal.again) response.setHeader('retry-after', secondsUntil(refusal.again, now))
  response.status(429).json({ errors: [{ message: exportRefusalInWords(refusal, now) }] })
}

function send(response: Response, { sheet, text }: { sheet: Sheet; text: string }): void {
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-disposition', `attachment; filename="leeward-${sheet}.csv"`)
  response.type('text/csv; charset=utf-8').send(text)
}

function mayExport(viewer: Viewer | null): viewer is Extract<Viewer, { role: 'HOST_STAFF' | 'COORDINATOR' }> {
  return viewer?.role === 'HOST_STAFF' || viewer?.role === 'COORDINATOR'
}

/** Null when something in it cannot be understood: a filter that is overlooked would tell more than was asked. */
function filterOf({ host, from, until }: Request['query']): { hostIds: string[] | null; during: Stay } | null {
  const hosts = host === undefined ? null : [host].flat().map(id => idOf('HostInstitution', String(id)))
  const first = dayOr('1900-01-01', from)
  const end = dayOr('2200-12-31', until)
  const during = first && end ? stayBetween({ from: first, until: end }) : null
  if (!during?.ok || hosts?.includes(null)) return null
  return { hostIds: hosts as string[] | null, during: during.value }
}

function dayOr(otherwise: string, given: unknown): CalendarDay | null {
  const text = given === undefined ? otherwise : given
  return typeof text === 'string' && isCalendarDay(text) ? text : null
}
