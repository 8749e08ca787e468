import { randomBytes } from 'node:crypto'
import type { GraphQLSchema } from 'graphql'
import type { DataSource } from 'typeorm'
import { createAnalyst } from '../matching/worker/analyst.js'
import { createSolver } from '../matching/worker/solver.js'
import { accountService, type AccountService } from './accounts/account.service.js'
import type { DemonstrationLogin } from './accounts/demonstration.js'
import { housekeepingService } from './accounts/housekeeping.service.js'
import { organisationService, type OrganisationService } from './accounts/organisation.service.js'
import { passwordKeeper } from './accounts/password.js'
import { sessionService, type SessionService } from './accounts/session.service.js'
import { signInService, type SignInService } from './accounts/sign-in.service.js'
import { api } from './api.js'
import { availabilityWindowService, type AvailabilityWindowService } from './capacity/availability-window.service.js'
import { calendarFetcher } from './calendar-fetching/calendar.fetcher.js'
import type { CalendarFetcher } from './calendar-fetching/fetched-calendar.js'
import { calendarFeedService, type CalendarFeedService } from './capacity/calendar-feed.service.js'
import { capacityExportService, type CapacityExportService } from './capacity/capacity-export.service.js'
import { placeImportService, type PlaceImportService } from './capacity/place-import.service.js'
import { calendarHistoryService, type CalendarHistoryService } from './capacity/calendar-history.service.js'
import { calendarUndoService, type CalendarUndoService } from './capacity/calendar-undo.service.js'
import { dayExplanationService, type DayExplanationService } from './capacity/day-explanation.service.js'
import { freshnessService, type FreshnessService } from './capacity/freshness.service.js'
import { calendarReader } from './calendar-reading/calendar-reader.pool.js'
import { addressSealer } from './calendar-subscriptions/calendar-address.sealer.js'
import {
  calendarPreviewService,
  type CalendarPreviewService,
} from './calendar-subscriptions/calendar-preview.service.js'
import type { CalendarReader } from './calendar-subscriptions/calendar-reader.js'
import { calendarSource } from './calendar-subscriptions/calendar-source.reading.js'
import {
  calendarSubscriptionService,
  type CalendarSubscriptionService,
} from './calendar-subscriptions/calendar-subscription.service.js'
import {
  calendarSyncService,
  readCalendarTask,
  type CalendarSyncService,
} from './calendar-subscriptions/calendar-sync.service.js'
import { placeChangeService } from './capacity/place-change.service.js'
import { placeService, type PlaceService } from './capacity/place.service.js'
import { windowImportService, type WindowImportService } from './capacity/window-import.service.js'
import { placeBlockService, type PlaceBlockService } from './capacity/place-block.service.js'
import { windowPlanService, type WindowPlanService } from './capacity/window-plan.service.js'
import { windowSplitService, type WindowSplitService } from './capacity/window-split.service.js'
import { relocationCaseService, type RelocationCaseService } from './cases/relocation-case.service.js'
import type { Config } from './config.js'
import type { Notifications } from './db/notifications.js'
import { unitOfWork as unitOfWorkOver } from './db/unit-of-work.js'
import { hostInstitutionService, type HostInstitutionService } from './hosts/host-institution.service.js'
import type { Recurrence, Task } from './jobs/job.js'
import { describeError, type Log } from './log.js'
import type { Analyst } from './match-runs/analyst.js'
import { runMatch, settleMatchRuns } from './match-runs/match-run.job.js'
import { settleAbandonedRuns } from './match-runs/match-run.recovery.js'
import { matchRunner } from './match-runs/match-run.runner.js'
import { matchRunService, type MatchRunService } from './match-runs/match-run.service.js'
import type { Solver } from './match-runs/solver.js'
import { planningService, type PlanningService } from './match-runs/planning.service.js'
import { stayJudge } from './match-runs/stay.judge.js'
import { networkCapacityService, type NetworkCapacityService } from './network/network-capacity.service.js'
import { networkFacts } from './network/network-facts.reader.js'
import { placementService, type PlacementService } from './placements/placement.service.js'
import { deadlineReminderService, type DeadlineReminderService } from './proposals/deadline-reminder.service.js'
import { defaultDeadlines } from './proposals/deadlines.js'
import { placeRequestService, type PlaceRequestService } from './proposals/place-request.service.js'
import { proposalReader } from './proposals/proposal.reader.js'
import { proposalService, type ProposalService } from './proposals/proposal.service.js'
import type { Clock } from './shared/clock.js'

export interface Parts {
  /** Connected, with the tables of tables.ts. */
  readonly dataSource: DataSource
  readonly notifications: Notifications
  readonly config: Pick<Config, 'publicUrl' | 'sessionIdleMs'>
  readonly clock: Clock
  readonly log: Log
  /** The engine; on a thread of its own when none is given. */
  readonly solver?: Solver
  /** Answers questions about plans; on a thread of its own when none is given. */
  readonly analyst?: Analyst
  /** Reads calendars; on threads of its own when none is given. */
  readonly calendarReader?: CalendarReader
  /** Fetches calendars; from the public Internet when none is given. */
  readonly calendarFetcher?: CalendarFetcher
  /** 32 bytes with which secrets are sealed; of this process alone when none is given. */
  readonly sealingKey?: Uint8Array
  /** The folder of the schema's text. */
  readonly schemaFolder: string
  /** Logins to show to everybody; empty but in a demonstration. */
  readonly demonstrationLogins: readonly DemonstrationLogin[]
}

/** The use cases of every room. */
export interface Services {
  readonly accounts: AccountService
  readonly organisations: OrganisationService
  readonly sessions: SessionService
  readonly signIn: SignInService
  readonly hosts: HostInstitutionService
  readonly places: PlaceService
  readonly windows: AvailabilityWindowService
  readonly windowPlans: WindowPlanService
  readonly windowSplits: WindowSplitService
  readonly blocks: PlaceBlockService
  readonly feeds: CalendarFeedService
  readonly exports: CapacityExportService
  readonly windowImports: WindowImportService
  readonly placeImports: PlaceImportService
  readonly freshness: FreshnessService
  readonly calendarHistory: CalendarHistoryService
  readonly calendarUndo: CalendarUndoService
  readonly dayExplanations: DayExplanationService
  readonly calendarSubscriptions: CalendarSubscriptionService
  readonly calendarSync: CalendarSyncService
  readonly calendarPreviews: CalendarPreviewService
  readonly cases: RelocationCaseService
  readonly matchRuns: MatchRunService
  readonly planning: PlanningService
  readonly proposals: ProposalService
  readonly placeRequests: PlaceRequestService
  readonly deadlineReminders: DeadlineReminderService
  readonly placements: PlacementService
  readonly network: NetworkCapacityService
}

/** Everything that is made of the parts: use cases, the schema that serves them, and what goes on without anyone asking. */
export interface Application extends Services {
  readonly clock: Clock
  readonly demonstrationLogins: readonly DemonstrationLogin[]
  readonly schema: GraphQLSchema
  readonly tasks: Readonly<Record<string, Task>>
  readonly recurrences: readonly Recurrence[]
  /** Does what fell due while nobody was here to do it: before anybody is served, and once. */
  readonly catchUp: () => Promise<void>
}

/** What one reading of a calendar may take. */
const READING = { timeoutMs: 2_000, memoryMB: 256 }

/** How long a session lasts at most. */
const SESSION_MS = 8 * 60 * 60_000

/** Makes every part and hands it what it needs: the one place where that is done. */
export function compose(parts: Parts): Application {
  const { dataSource, clock, demonstrationLogins } = parts
  const services = servicesOf(parts)
  return {
    ...services,
    clock,
    demonstrationLogins,
    schema: api({ ...parts, services, unitOfWork: unitOfWorkOver({ dataSource }) }),
    ...workOf(parts, services),
  }
}

function servicesOf(parts: Parts): Services {
  const { dataSource, config, clock, analyst = createAnalyst() } = parts
  const unitOfWork = unitOfWorkOver({ dataSource })
  const passwords = passwordKeeper()
  const limits = { idleMs: config.sessionIdleMs, absoluteMs: SESSION_MS }
  const deciding = { unitOfWork, clock, deadlines: defaultDeadlines }
  return {
    accounts: accountService({ unitOfWork, passwords }),
    organisations: organisationService({ unitOfWork }),
    sessions: sessionService({ unitOfWork, clock, limits }),
    signIn: signInService({ unitOfWork, clock, passwords, limits }),
    hosts: hostInstitutionService({ unitOfWork }),
    places: placeService({ unitOfWork, clock }),
    windows: availabilityWindowService({ unitOfWork, clock }),
    feeds: calendarFeedService({
      unitOfWork,
      clock,
      publicUrl: config.publicUrl,
      caseloadOf: (tx, accountId) => proposalReader(tx).approvedBy(accountId),
    }),
    exports: capacityExportService({ unitOfWork, clock }),
    windowImports: windowImportService({
      unitOfWork,
      clock,
      windowsIn: within => availabilityWindowService({ unitOfWork: within, clock }),
    }),
    placeImports: placeImportService({
      unitOfWork,
      clock,
      placesIn: within => placeService({ unitOfWork: within, clock }),
      placeChangesIn: within => placeChangeService({ unitOfWork: within, clock }),
    }),
    freshness: freshnessService({ unitOfWork, clock }),
    calendarHistory: calendarHistoryService({ unitOfWork }),
    calendarUndo: calendarUndoService({ unitOfWork, clock }),
    dayExplanations: dayExplanationService({ unitOfWork, clock }),
    windowPlans: windowPlanService({ unitOfWork, clock }),
    windowSplits: windowSplitService({ unitOfWork, clock }),
    blocks: placeBlockService({ unitOfWork, clock }),
    ...calendarServicesOf(parts),
    cases: relocationCaseService({
      unitOfWork,
      clock,
      networkFacts,
      underDecision: async (tx, caseIds) => new Set(await proposalReader(tx).underDecision(caseIds)),
    }),
    matchRuns: matchRunService({ unitOfWork, clock }),
    planning: planningService({ unitOfWork, clock, analyst }),
    proposals: proposalService({ ...deciding, judge: stayJudge({ clock }) }),
    placeRequests: placeRequestService(deciding),
    deadlineReminders: deadlineReminderService({ unitOfWork, clock }),
    placements: placementService({ unitOfWork }),
    network: networkCapacityService({ unitOfWork, clock }),
  }
}

/** Calendars that hosts keep elsewhere. */
function calendarServicesOf({
  dataSource,
  clock,
  calendarReader: reader = calendarReader(READING),
  calendarFetcher: fetcher = calendarFetcher(),
  sealingKey = randomBytes(32),
}: Parts): Pick<Services, 'calendarSubscriptions' | 'calendarSync' | 'calendarPreviews'> {
  const unitOfWork = unitOfWorkOver({ dataSource })
  const source = calendarSource({ fetcher, reader, clock })
  const reading = { unitOfWork, clock, source, sealer: addressSealer({ key: sealingKey }), random: Math.random }
  return {
    calendarSubscriptions: calendarSubscriptionService(reading),
    calendarSync: calendarSyncService(reading),
    calendarPreviews: calendarPreviewService({ unitOfWork, clock }),
  }
}

/** What the job queue does: when it is told to, and by the clock. */
function workOf(
  { dataSource, clock, log, solver = createSolver() }: Parts,
  { proposals, deadlineReminders, network, calendarSync, feeds, exports }: Services,
): Pick<Application, 'tasks' | 'recurrences' | 'catchUp'> {
  const unitOfWork = unitOfWorkOver({ dataSource })
  const expire = async () => void (await proposals.expireOverdueProposals())
  const report = (error: unknown) => log.error({ error: describeError(error) }, 'a match run failed')
  return {
    tasks: {
      [runMatch]: matchRunner({ unitOfWork, clock, solver, report }),
      [settleMatchRuns]: settleAbandonedRuns({ unitOfWork, clock }),
      'expire-proposals': expire,
      'remind-of-deadlines': async () => void (await deadlineReminders.remindOfDeadlines()),
      'publish-network-week': () => network.publishWeek(),
      'queue-calendars': () => calendarSync.queueDue(),
      [readCalendarTask]: ({ subscriptionId = '' }) => calendarSync.readDue(subscriptionId),
      'forget-old': async () => {
        await housekeepingService({ unitOfWork, clock }).forgetOld()
        await feeds.forgetEnded()
        await exports.forgetOld()
      },
    },
    recurrences: [
      { task: settleMatchRuns, when: '* * * * *' },
      { task: 'expire-proposals', when: '* * * * *' },
      { task: 'remind-of-deadlines', when: '* * * * *' },
      { task: 'publish-network-week', when: '0 0 * * 1' },
      { task: 'queue-calendars', when: '* * * * *' },
      { task: 'forget-old', when: '30 3 * * *' },
    ],
    catchUp: expire,
  }
}
