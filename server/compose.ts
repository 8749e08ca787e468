import type { GraphQLSchema } from 'graphql'
import type { DataSource } from 'typeorm'
import { ownership } from './access/ownership.js'
import { policy } from './access/policy.js'
import { accountNode, accountResolvers } from './accounts/account.resolvers.js'
import { accountService, type AccountService } from './accounts/account.service.js'
import type { DemonstrationLogin } from './accounts/demonstration.js'
import { organisationNode, organisationResolvers } from './accounts/organisation.resolvers.js'
import { organisationService, type OrganisationService } from './accounts/organisation.service.js'
import { passwordKeeper } from './accounts/password.js'
import { sessionResolvers } from './accounts/session.resolvers.js'
import { sessionService, type SessionService } from './accounts/session.service.js'
import { signInService } from './accounts/sign-in.service.js'
import { availabilityWindowResolvers } from './capacity/availability-window.resolvers.js'
import { availabilityWindowService, type AvailabilityWindowService } from './capacity/availability-window.service.js'
import { calendarFeedNode, calendarFeedResolvers } from './capacity/calendar-feed.resolvers.js'
import { calendarFeedService, type CalendarFeedService } from './capacity/calendar-feed.service.js'
import { placeNode, placeResolvers } from './capacity/place.resolvers.js'
import { placeService, type PlaceService } from './capacity/place.service.js'
import { relocationCaseNode, relocationCaseResolvers } from './cases/relocation-case.resolvers.js'
import { relocationCaseService, type RelocationCaseService } from './cases/relocation-case.service.js'
import type { Config } from './config.js'
import { unitOfWork as unitOfWorkOver } from './db/unit-of-work.js'
import { nodeResolvers } from './graphql/node.resolvers.js'
import { referenceResolvers } from './graphql/reference.resolvers.js'
import { executableSchema } from './graphql/schema.js'
import { hostInstitutionNode, hostInstitutionResolvers } from './hosts/host-institution.resolvers.js'
import { hostInstitutionService, type HostInstitutionService } from './hosts/host-institution.service.js'
import type { Log } from './log.js'
import { networkCapacityResolvers } from './network/network-capacity.resolvers.js'
import { networkCapacityService, type NetworkCapacityService } from './network/network-capacity.service.js'
import { networkFacts } from './network/network-facts.reader.js'
import { proposalReader } from './proposals/proposal.reader.js'
import type { Clock } from './shared/clock.js'
import { loaderById } from './shared/loader.js'

export interface Parts {
  /** Connected, with the tables of tables.ts. */
  readonly dataSource: DataSource
  readonly config: Pick<Config, 'publicUrl' | 'sessionIdleMs'>
  readonly clock: Clock
  readonly log: Log
  /** The folder of the schema's text. */
  readonly schemaFolder: string
  /** Logins to show to everybody; empty but in a demonstration. */
  readonly demonstrationLogins: readonly DemonstrationLogin[]
}

/** The use cases of every room, and the schema that serves them. */
export interface Application {
  readonly clock: Clock
  readonly accounts: AccountService
  readonly organisations: OrganisationService
  readonly sessions: SessionService
  readonly hosts: HostInstitutionService
  readonly places: PlaceService
  readonly windows: AvailabilityWindowService
  readonly feeds: CalendarFeedService
  readonly cases: RelocationCaseService
  readonly network: NetworkCapacityService
  readonly schema: GraphQLSchema
}

/** How long a session lasts at most. */
const SESSION_MS = 8 * 60 * 60_000

/** Makes every part and hands it what it needs: the one place where that is done. */
export function compose({ dataSource, config, clock, log, schemaFolder, demonstrationLogins }: Parts): Application {
  const unitOfWork = unitOfWorkOver({ dataSource })
  const passwords = passwordKeeper()
  const limits = { idleMs: config.sessionIdleMs, absoluteMs: SESSION_MS }

  const accounts = accountService({ unitOfWork, passwords })
  const organisations = organisationService({ unitOfWork })
  const sessions = sessionService({ unitOfWork, clock, limits })
  const signIn = signInService({ unitOfWork, clock, passwords, limits })
  const hosts = hostInstitutionService({ unitOfWork })
  const places = placeService({ unitOfWork, clock })
  const windows = availabilityWindowService({ unitOfWork, clock })
  const feeds = calendarFeedService({ unitOfWork, clock, publicUrl: config.publicUrl })
  const network = networkCapacityService({ unitOfWork, clock })
  const cases = relocationCaseService({
    unitOfWork,
    clock,
    networkFacts,
    isUnderDecision: (tx, caseId) => proposalReader(tx).isUnderDecision(caseId),
  })

  const accountById = loaderById(accounts.byIds)
  const organisationById = loaderById(organisations.byIds)
  const hostById = loaderById(hosts.byIds)
  const placeById = loaderById(places.byIds)
  const finders = {
    ...accountNode({ accounts }),
    ...organisationNode({ organisations }),
    ...hostInstitutionNode({ hosts }),
    ...placeNode({ places }),
    ...calendarFeedNode({ feeds }),
    ...relocationCaseNode({ cases }),
  }
  const schema = executableSchema({
    folder: schemaFolder,
    policy,
    ownership: ownership({ placesOf: hostId => places.ofHosts([hostId]) }),
    log,
    resolvers: [
      nodeResolvers({ finders, policy }),
      referenceResolvers,
      sessionResolvers({ accounts, sessions, signIn, hostInstitution: hostById, demonstrationLogins }),
      accountResolvers({ accounts, organisations }),
      organisationResolvers({ organisations }),
      hostInstitutionResolvers({ hosts, organisations: organisationById }),
      placeResolvers({ places, hostById, placeById, clock }),
      availabilityWindowResolvers({ windows }),
      calendarFeedResolvers({ feeds }),
      relocationCaseResolvers({ cases, accounts: accountById }),
      networkCapacityResolvers({ network }),
    ],
  })
  return { clock, accounts, organisations, sessions, hosts, places, windows, feeds, cases, network, schema }
}
