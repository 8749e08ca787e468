import { addDays, type CalendarDay } from '../../server/shared/calendar-day.js'
import { importCalendar, type CalendarImport } from './calendar-import.js'
import { decide, read } from './decision.js'
import { OFFERED_DAYS } from './network.js'

const REQUESTS = `{ placeRequests(first: 20, statuses: [OPEN]) { edges { node { id version } } } }`
const WINDOWS = `query ($id: ID!, $until: Date!) { place(id: $id) { windows(until: $until) { id from until version } } }`

const ACCEPT = `mutation ($input: AcceptPlaceRequestInput!) {
  acceptPlaceRequest(input: $input) { placeRequest { id } errors { __typename } } }`
const DECLINE = `mutation ($input: DeclinePlaceRequestInput!) {
  declinePlaceRequest(input: $input) { placeRequest { id } errors { __typename } } }`
const PUBLISH = `mutation ($input: PublishAvailabilityWindowInput!) {
  publishAvailabilityWindow(input: $input) { window { id version } errors { __typename } } }`
const WITHDRAW = `mutation ($input: WithdrawAvailabilityWindowInput!) {
  withdrawAvailabilityWindow(input: $input) { place { id } errors { __typename } } }`

export interface HostStaffRequest extends CalendarImport {
  /** Fires when nothing new is begun. */
  readonly over: AbortSignal
}

interface Window {
  readonly id: string
  readonly from: CalendarDay
  readonly until: CalendarDay
  readonly version: number
}

interface RequestsRead {
  readonly placeRequests: { readonly edges: readonly { readonly node: { id: string; version: number } }[] }
}

interface WindowsRead {
  readonly place: { readonly windows: readonly Window[] } | null
}

/** Answers place requests, and in between offers days, brings in calendars and takes both back, also days that others are about to hold. */
export async function host(request: HostStaffRequest): Promise<void> {
  const { random, over } = request
  while (!over.aborted) {
    const data = random.below(10) < 7 ? await read<RequestsRead>(request, REQUESTS, {}) : null
    const open = data?.placeRequests.edges ?? []
    if (open.length > 0) await answer(request, open[random.below(open.length)]!.node)
    else if (random.below(4) === 0) await importCalendar(request)
    else await changeWindows(request)
  }
}

async function answer(request: HostStaffRequest, { id, version }: { id: string; version: number }): Promise<void> {
  const accepts = request.random.below(100) < 85
  const input = { placeRequestId: id, expectedVersion: version }
  await decide(
    request,
    accepts
      ? { operation: 'acceptPlaceRequest', document: ACCEPT, subject: id, input }
      : {
          operation: 'declinePlaceRequest',
          document: DECLINE,
          subject: id,
          input: { ...input, reason: 'DATES_NOT_SUITABLE' },
        },
  )
}

/** Withdraws a window and offers the same days again, or offers ten days beyond all others. */
async function changeWindows(request: HostStaffRequest): Promise<void> {
  const { random, placeIds, firstDay } = request
  const placeId = random.pick(placeIds)
  if (random.below(2) === 0) {
    const from = addDays(firstDay, OFFERED_DAYS + 10 * random.below(8))
    await publish(request, placeId, { from, until: addDays(from, 10) })
    return
  }
  const data = await read<WindowsRead>(request, WINDOWS, { id: placeId, until: addDays(firstDay, OFFERED_DAYS + 80) })
  const windows = data?.place?.windows ?? []
  const window = windows[random.below(Math.max(1, windows.length))]
  if (!window) return
  const input = { windowId: window.id, expectedVersion: window.version }
  const document = { operation: 'withdrawAvailabilityWindow', document: WITHDRAW } as const
  const outcome = await decide(request, { ...document, subject: window.id, input })
  if (outcome.kind === 'ACKNOWLEDGED') await publish(request, placeId, window)
}

function publish(
  request: HostStaffRequest,
  placeId: string,
  { from, until }: { from: CalendarDay; until: CalendarDay },
) {
  const document = { operation: 'publishAvailabilityWindow', document: PUBLISH } as const
  return decide(request, { ...document, subject: placeId, input: { placeId, from, until } })
}
