import type { GraphQLSchema } from 'graphql'
import { ownership } from './access/ownership.js'
import { policy } from './access/policy.js'
import { accountNode, accountResolvers } from './accounts/account.resolvers.js'
import type { DemonstrationLogin } from './accounts/demonstration.js'
import { organisationNode, organisationResolvers } from './accounts/organisation.resolvers.js'
import { sessionResolvers } from './accounts/session.resolvers.js'
import { calendarImportResolvers } from './calendar-subscriptions/calendar-import.resolvers.js'
import {
  calendarSubscriptionNode,
  calendarSubscriptionResolvers,
} from './calendar-subscriptions/calendar-subscription.resolvers.js'
import { availabilityWindowResolvers } from './capacity/availability-window.resolvers.js'
import { calendarFeedNode, calendarFeedResolvers } from './capacity/calendar-feed.resolvers.js'
import { fileImportResolvers } from './capacity/file-import.resolvers.js'
import { calendarHistoryResolvers } from './capacity/calendar-history.resolvers.js'
import { dayExplanationResolvers } from './capacity/day-explanation.resolvers.js'
import { freshnessResolvers } from './capacity/freshness.resolvers.js'
import { placeBlockResolvers } from './capacity/place-block.resolvers.js'
import { placeNode, placeResolvers } from './capacity/place.resolvers.js'
import { windowPlanResolvers } from './capacity/window-plan.resolvers.js'
import { relocationCaseReader } from './cases/relocation-case.reader.js'
import { relocationCaseNode, relocationCaseResolvers } from './cases/relocation-case.resolvers.js'
import type { Services } from './compose.js'
import type { Notifications } from './db/notifications.js'
import type { UnitOfWork } from './db/unit-of-work.js'
import { nodeResolvers } from './graphql/node.resolvers.js'
import { referenceResolvers } from './graphql/reference.resolvers.js'
import { executableSchema } from './graphql/schema.js'
import { hostInstitutionNode, hostInstitutionResolvers } from './hosts/host-institution.resolvers.js'
import type { Log } from './log.js'
import { matchRunReader } from './match-runs/match-run.reader.js'
import { matchRunNode, matchRunResolvers } from './match-runs/match-run.resolvers.js'
import { planningResolvers } from './match-runs/planning.resolvers.js'
import { networkCapacityResolvers } from './network/network-capacity.resolvers.js'
import { placementNode, placementResolvers } from './placements/placement.resolvers.js'
import { deadlineReminderResolvers } from './proposals/deadline-reminder.resolvers.js'
import { decisionResolvers } from './proposals/decision.resolvers.js'
import { placeRequestNode, placeRequestResolvers } from './proposals/place-request.resolvers.js'
import { proposalReader } from './proposals/proposal.reader.js'
import { proposalNode, proposalResolvers } from './proposals/proposal.resolvers.js'
import type { Clock } from './shared/clock.js'
import { loaderById } from './shared/loader.js'

export interface ApiRequest {
  readonly services: Services
  readonly unitOfWork: UnitOfWork
  readonly notifications: Notifications
  readonly clock: Clock
  readonly log: Log
  /** The folder of the schema's text. */
  readonly schemaFolder: string
  /** Logins to show to everybody; empty but in a demonstration. */
  readonly demonstrationLogins: readonly DemonstrationLogin[]
}

/** The schema, every field of it answered by the room that knows. */
export function api(request: ApiRequest): GraphQLSchema {
  const { services, clock, log, schemaFolder } = request
  const { places } = services
  return executableSchema({
    folder: schemaFolder,
    policy,
    ownership: ownership({ placesOf: hostId => places.ofHosts([hostId]) }),
    log,
    resolvers: [
      nodeResolvers({ finders: findersOf(services), policy }),
      referenceResolvers,
      ...resolversOf(request, clock),
    ],
  })
}

function findersOf(services: Services) {
  return {
    ...accountNode(services),
    ...organisationNode(services),
    ...hostInstitutionNode(services),
    ...placeNode(services),
    ...calendarFeedNode(services),
    ...calendarSubscriptionNode(services),
    ...relocationCaseNode(services),
    ...matchRunNode(services),
    ...proposalNode(services),
    ...placeRequestNode(services),
    ...placementNode(services),
  }
}

function resolversOf(request: ApiRequest, clock: Clock) {
  const { services, notifications, demonstrationLogins } = request
  const loaders = loadersOf(request)
  const { accounts, organisations, cases, hosts, places: placeById } = loaders
  return [
    sessionResolvers({ ...services, hostInstitution: hosts, demonstrationLogins }),
    accountResolvers(services),
    organisationResolvers(services),
    hostInstitutionResolvers({ hosts: services.hosts, organisations }),
    placeResolvers({ places: services.places, hostById: hosts, placeById, clock }),
    availabilityWindowResolvers(services),
    windowPlanResolvers({ ...services, placeById }),
    placeBlockResolvers(services),
    calendarFeedResolvers(services),
    fileImportResolvers({ ...services, placeById, hostById: hosts }),
    freshnessResolvers({ ...services, accounts, clock }),
    calendarHistoryResolvers({ ...services, accounts, clock }),
    dayExplanationResolvers(services),
    calendarSubscriptionResolvers({ ...services, placeById }),
    calendarImportResolvers({ ...services, hostById: hosts }),
    relocationCaseResolvers({ cases: services.cases, accounts }),
    matchRunResolvers({ matchRuns: services.matchRuns, notifications, accounts, cases, places: placeById }),
    planningResolvers({ planning: services.planning, cases, places: placeById, hosts }),
    proposalResolvers({ ...services, loaders }),
    decisionResolvers(services),
    deadlineReminderResolvers(services),
    placeRequestResolvers({ placeRequests: services.placeRequests, places: placeById, clock }),
    placementResolvers({ placements: services.placements, loaders }),
    networkCapacityResolvers(services),
  ]
}

/** Objects that other rooms refer to, found for a whole request at once. What a viewer may see of them is policy. */
function loadersOf({ services, unitOfWork }: ApiRequest) {
  const { accounts, organisations, hosts, places } = services
  return {
    accounts: loaderById(accounts.byIds),
    organisations: loaderById(organisations.byIds),
    hosts: loaderById(hosts.byIds),
    places: loaderById(places.byIds),
    cases: loaderById(ids => unitOfWork.read(tx => relocationCaseReader(tx).byIds(ids))),
    matchRuns: loaderById(ids => unitOfWork.read(tx => matchRunReader(tx).byIds(ids))),
    proposals: loaderById(ids => unitOfWork.read(tx => proposalReader(tx).byIds(ids))),
  }
}
