import { Accounts1790000000002 } from './1790000000002-accounts.js'
import { CalendarFeeds1790000000024 } from './1790000000024-calendar-feeds.js'
import { CalendarChanges1790000000021 } from './1790000000021-calendar-changes.js'
import { CalendarSubscriptions1790000000023 } from './1790000000023-calendar-subscriptions.js'
import { Capacity1790000000006 } from './1790000000006-capacity.js'
import { Cases1790000000003 } from './1790000000003-cases.js'
import { FileExports1790000000032 } from './1790000000032-file-exports.js'
import { ImportHistory1790000000025 } from './1790000000025-import-history.js'
import { Decisions1790000000005 } from './1790000000005-decisions.js'
import { DeadlineReminders1790000000022 } from './1790000000022-deadline-reminders.js'
import { MatchRuns1790000000004 } from './1790000000004-match-runs.js'
import { OrganisationsAndHosts1790000000001 } from './1790000000001-organisations-and-hosts.js'
import { RunFloors1790000000013 } from './1790000000013-run-floors.js'
import { RunManner1790000000011 } from './1790000000011-run-manner.js'
import { RunPlan1790000000010 } from './1790000000010-run-plan.js'
import { RunQueue1790000000009 } from './1790000000009-run-queue.js'
import { RunTiers1790000000012 } from './1790000000012-run-tiers.js'
import { RememberedPrices1790000000014 } from './1790000000014-remembered-prices.js'
import { Seeding1790000000008 } from './1790000000008-seeding.js'
import { SignInAttempts1790000000007 } from './1790000000007-sign-in-attempts.js'
import { WaitingReadings1790000000031 } from './1790000000031-waiting-readings.js'
import { WindowConditions1790000000020 } from './1790000000020-window-conditions.js'

/** Every migration, oldest first. A migration that has been released never changes. */
export const migrations = [
  OrganisationsAndHosts1790000000001,
  Accounts1790000000002,
  Cases1790000000003,
  MatchRuns1790000000004,
  Decisions1790000000005,
  Capacity1790000000006,
  SignInAttempts1790000000007,
  Seeding1790000000008,
  RunQueue1790000000009,
  RunPlan1790000000010,
  RunManner1790000000011,
  RunTiers1790000000012,
  RunFloors1790000000013,
  RememberedPrices1790000000014,
  WindowConditions1790000000020,
  CalendarChanges1790000000021,
  DeadlineReminders1790000000022,
  CalendarSubscriptions1790000000023,
  CalendarFeeds1790000000024,
  ImportHistory1790000000025,
  WaitingReadings1790000000031,
  FileExports1790000000032,
]
