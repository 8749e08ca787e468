import type { EntitySchema } from 'typeorm'
import { accountTable } from './accounts/account.table.js'
import { organisationTable } from './accounts/organisation.table.js'
import { sessionTable } from './accounts/session.table.js'
import { availabilityWindowTable } from './capacity/availability-window.table.js'
import { calendarChangeTable } from './capacity/calendar-change.table.js'
import { calendarFeedTable } from './capacity/calendar-feed.table.js'
import { fileExportTable } from './capacity/file-export.table.js'
import { fileImportTable } from './capacity/file-import.table.js'
import { importedDaysTable } from './capacity/imported-days.table.js'
import { occupancyTable } from './capacity/occupancy.table.js'
import { placeTable } from './capacity/place.table.js'
import {
  calendarReadTable,
  calendarSubscriptionPlaceTable,
  calendarSubscriptionTable,
} from './calendar-subscriptions/calendar-subscription.table.js'
import { accompanimentNeedTable, excludedCountryTable, familyMemberTable } from './cases/case-lists.table.js'
import { caseTransitionTable } from './cases/case-transition.table.js'
import { relocationCaseTable } from './cases/relocation-case.table.js'
import { accompanimentOfferTable, arrivalQuotaTable, hostInstitutionTable } from './hosts/host-institution.table.js'
import { matchRunTable } from './match-runs/match-run.table.js'
import { rememberedPricesTable } from './match-runs/remembered-prices.table.js'
import { unplacedCaseTable } from './match-runs/unplaced-case.table.js'
import { networkSnapshotTable } from './network/network-snapshot.table.js'
import { placementTable } from './placements/placement.table.js'
import { consentTable } from './proposals/consent.table.js'
import { deadlineReminderTable } from './proposals/deadline-reminder.table.js'
import { placeRequestTable } from './proposals/place-request.table.js'
import { proposalTransitionTable } from './proposals/proposal-transition.table.js'
import { proposalTable } from './proposals/proposal.table.js'

/** Every table of every room, as TypeORM must know them. */
export const tables: readonly EntitySchema[] = [
  organisationTable,
  accountTable,
  sessionTable,
  hostInstitutionTable,
  accompanimentOfferTable,
  arrivalQuotaTable,
  placeTable,
  availabilityWindowTable,
  occupancyTable,
  calendarFeedTable,
  fileExportTable,
  fileImportTable,
  calendarChangeTable,
  calendarSubscriptionTable,
  calendarSubscriptionPlaceTable,
  calendarReadTable,
  importedDaysTable,
  relocationCaseTable,
  familyMemberTable,
  excludedCountryTable,
  accompanimentNeedTable,
  caseTransitionTable,
  matchRunTable,
  unplacedCaseTable,
  rememberedPricesTable,
  proposalTable,
  proposalTransitionTable,
  placeRequestTable,
  consentTable,
  deadlineReminderTable,
  placementTable,
  networkSnapshotTable,
]
