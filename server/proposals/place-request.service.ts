import type { CoordinatorViewer, HostStaffViewer } from '../access/viewer.js'
import type { Page, PageRequest } from '../shared/page.js'
import { refuse, success, type Result } from '../shared/result.js'
import { statusAfterAnswer, type PlaceRequestAction } from './place-request.lifecycle.js'
import type { PlaceRequest, PlaceRequestStatus } from './place-request.js'
import { placeRequestRepository, type RequestScope } from './place-request.repository.js'
import { decide, takeStep, type Deciding, type Decision, type DecisionRequest } from './proposal.decision.js'
import type { AnswerRefusal } from './proposal.errors.js'
import type { HostDeclineReason } from './proposal.js'

/** A place request as host staff have read it. */
export interface RequestAsRead {
  readonly placeRequestId: string
  readonly expectedVersion: number
  readonly idempotencyKey: string
}

export interface HostDecline extends RequestAsRead {
  readonly reason: HostDeclineReason
}

export interface PlaceRequestService {
  /** Null when it does not exist, or is another host's. */
  placeRequest(viewer: HostStaffViewer | CoordinatorViewer, id: string): Promise<PlaceRequest | null>
  /** Those to the viewer's host, newest first; all states when `statuses` is null. */
  placeRequests(
    viewer: HostStaffViewer,
    request: PageRequest & { readonly statuses: readonly PlaceRequestStatus[] | null },
  ): Promise<Page<PlaceRequest>>
  /** What hosts see of proposals; for host staff only where their own host was asked. In no order. */
  ofProposals(viewer: HostStaffViewer | CoordinatorViewer, proposalIds: readonly string[]): Promise<PlaceRequest[]>
  /** The place stays held until the defender and a second coordinator have decided. */
  acceptPlaceRequest(viewer: HostStaffViewer, request: RequestAsRead): Promise<Result<PlaceRequest, AnswerRefusal>>
  /** The place is free again at once. */
  declinePlaceRequest(viewer: HostStaffViewer, request: HostDecline): Promise<Result<PlaceRequest, AnswerRefusal>>
}

export function placeRequestService(deciding: Deciding): PlaceRequestService {
  const { unitOfWork } = deciding
  return {
    placeRequest: (viewer, id) =>
      unitOfWork.read(async tx => (await placeRequestRepository(tx, scopeOf(viewer)).byIds([id]))[0] ?? null),
    placeRequests: (viewer, { statuses, ...page }) =>
      unitOfWork.read(tx => placeRequestRepository(tx, scopeOf(viewer)).page(page, statuses)),
    ofProposals: (viewer, proposalIds) =>
      unitOfWork.read(tx => placeRequestRepository(tx, scopeOf(viewer)).ofProposals(proposalIds)),

    acceptPlaceRequest: (viewer, asked) =>
      decide(deciding, onRequest(viewer, 'acceptPlaceRequest', asked), async decision => {
        const refusal = await whyNot(decision, viewer, { action: 'ACCEPT', ...asked })
        if (refusal) return refuse(refusal)
        await takeStep(decision, 'acceptAsHost')
        return success({ id: asked.placeRequestId })
      }),

    declinePlaceRequest: (viewer, asked) =>
      decide(deciding, onRequest(viewer, 'declinePlaceRequest', asked), async decision => {
        const refusal = await whyNot(decision, viewer, { action: 'DECLINE', ...asked })
        if (refusal) return refuse(refusal)
        await takeStep(decision, 'decline', { declinedBy: 'HOST', declineReason: asked.reason })
        return success({ id: asked.placeRequestId })
      }),
  }
}

function scopeOf(viewer: HostStaffViewer | CoordinatorViewer): RequestScope {
  return { hostId: viewer.role === 'HOST_STAFF' ? viewer.hostId : null }
}

function onRequest(
  viewer: HostStaffViewer,
  operation: string,
  { idempotencyKey, ...body }: RequestAsRead,
): DecisionRequest<PlaceRequest> {
  return {
    viewer,
    idempotencyKey,
    operation,
    body,
    find: async tx =>
      (await placeRequestRepository(tx, scopeOf(viewer)).byIds([body.placeRequestId]))[0]?.proposalId ?? null,
    answer: async (tx, id) => (await placeRequestRepository(tx, scopeOf(viewer)).byIds([id]))[0],
  }
}

/** Says no more than the host may know: how its own request stands. */
async function whyNot(
  { tx, proposal }: Decision,
  viewer: HostStaffViewer,
  { action, placeRequestId, expectedVersion }: RequestAsRead & { action: PlaceRequestAction },
): Promise<AnswerRefusal | null> {
  if (statusAfterAnswer(proposal.status, action) === null) {
    const [request] = await placeRequestRepository(tx, scopeOf(viewer)).byIds([placeRequestId])
    return { kind: 'AnswerNotAvailable', action, status: request!.status }
  }
  if (proposal.version === expectedVersion) return null
  return { kind: 'VersionConflict', currentVersion: proposal.version }
}
