import { grant, hostStaff, ownHostAndCoordinators } from '../rule.js'

/** Place requests: host staff ask for theirs, coordinators meet them at their proposals. */
export const placeRequestsPolicy = {
  ...grant('Query', hostStaff, [
    'placeRequests',
    'placeRequests(first:)',
    'placeRequests(after:)',
    'placeRequests(statuses:)',
    'placeRequest',
    'placeRequest(id:)',
  ]),
  ...grant('Mutation', hostStaff, [
    'acceptPlaceRequest',
    'acceptPlaceRequest(input:)',
    'declinePlaceRequest',
    'declinePlaceRequest(input:)',
  ]),
  ...grant('PlaceRequest', ownHostAndCoordinators, [
    'id',
    'code',
    'status',
    'place',
    'from',
    'until',
    'householdSize',
    'ageBands',
    'languages',
    'accompanimentNeeds',
    'stepFree',
    'askedAt',
    'answerBy',
    'version',
    'availableActions',
  ]),
  ...grant('PlaceRequestConnection', hostStaff, ['edges', 'pageInfo', 'totalCount']),
  ...grant('PlaceRequestEdge', hostStaff, ['cursor', 'node']),
  ...grant('AcceptPlaceRequestInput', hostStaff, ['placeRequestId', 'expectedVersion', 'idempotencyKey']),
  ...grant('AcceptPlaceRequestPayload', hostStaff, ['placeRequest', 'errors']),
  ...grant('DeclinePlaceRequestInput', hostStaff, ['placeRequestId', 'expectedVersion', 'reason', 'idempotencyKey']),
  ...grant('DeclinePlaceRequestPayload', hostStaff, ['placeRequest', 'errors']),
}
