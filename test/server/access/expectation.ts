import type { Audience } from '../../../server/access/rule.js'
import {
  calendarAddresses,
  calendarImports,
  calendarKeeping,
  importingCalendars,
  keepingCalendars,
  type Grants,
} from './expectation.calendars.js'

interface Expectation {
  readonly any: Grants
  readonly own: Grants
}

const signingIn: Grants = {
  Query: 'viewer demonstrationLogins',
  Mutation: 'signIn signOut',
  SignInInput: '*',
  SignInPayload: '*',
  SignInRefused: '*',
  TooManyAttempts: '*',
  SignOutPayload: '*',
  DemonstrationLogin: '*',
}

const atAnyDesk: Grants = {
  Viewer: '*',
  PageInfo: '*',
  NetworkCapacity: '*',
  NetworkRow: '*',
  NetworkCell: '*',
  Count: '*',
  Country: '*',
  SubRegion: '*',
  Language: '*',
}

const deskQueries = 'node viewer demonstrationLogins networkCapacity countries languages'

const commonRefusals: Grants = {
  InvalidInput: '*',
  NotFound: '*',
  VersionConflict: '*',
  IdempotencyKeyReused: '*',
  ActionNotAvailable: '*',
}

/** Parts of a host institution that do not say whose they are. */
const hostParts: Grants = {
  ArrivalQuota: '*',
  AccompanimentOffer: '*',
  AccompanimentNeed: '*',
  WindowConditions: '*',
  HostInstitutionConnection: '*',
  HostInstitutionEdge: '*',
  CalendarFreshness: '*',
  CalendarChangeConnection: '*',
  CalendarChangeEdge: '*',
  CalendarChange: '*',
  CalendarPeriod: '*',
  PlaceDayExplanation: '*',
  PlaceDayReason: '*',
  SubscribedPlace: '*',
  CalendarRead: '*',
  ImportPreview: '*',
  ImportChange: '*',
}

/** Everything that belongs to a host institution. */
const ofHosts: Grants = {
  HostInstitution: '*',
  Place: '*',
  AvailabilityWindow: '*',
  Occupancy: '*',
  CalendarFeed: '*',
  CalendarSubscription: '*',
  ImportedDays: '*',
  PlaceRequest: '*',
}

/** Who may do what, written down by hand from the roles' descriptions and not from the policy. What is not here is never. */
const expectation: Readonly<Record<Audience, Expectation>> = {
  ANONYMOUS: { any: signingIn, own: {} },

  MEMBER: {
    any: { ...signingIn, ...atAnyDesk, Query: deskQueries },
    own: { Account: '*', Organisation: '*' },
  },

  ADMIN: {
    any: {
      ...signingIn,
      ...atAnyDesk,
      Query: `${deskQueries} accounts organisations`,
      Account: '*',
      AccountConnection: '*',
      AccountEdge: '*',
      Organisation: '*',
      OrganisationConnection: '*',
      OrganisationEdge: '*',
    },
    own: {},
  },

  HOST_STAFF: {
    any: {
      ...signingIn,
      ...atAnyDesk,
      ...commonRefusals,
      ...hostParts,
      Query: `${deskQueries} hostInstitutions hostInstitution place explainPlaceDay placeRequests placeRequest
        deadlineReminders windowPlan`,
      Mutation: `signIn signOut publishAvailabilityWindow changeAvailabilityWindow withdrawAvailabilityWindow
        importAvailabilityWindows confirmCalendar undoCalendarChange createCalendarFeed rotateCalendarFeed revokeCalendarFeed
        acceptPlaceRequest declinePlaceRequest ${calendarKeeping} ${calendarImports}`,
      ...keepingCalendars,
      ...importingCalendars,
      PublishAvailabilityWindowInput: '*',
      PublishAvailabilityWindowPayload: '*',
      ChangeAvailabilityWindowInput: '*',
      ChangeAvailabilityWindowPayload: '*',
      WithdrawAvailabilityWindowInput: '*',
      WithdrawAvailabilityWindowPayload: '*',
      ...calendarAddresses,
      ConfirmCalendarInput: '*',
      ConfirmCalendarPayload: '*',
      UndoCalendarChangeInput: '*',
      UndoCalendarChangePayload: '*',
      CannotUndo: '*',
      AcceptPlaceRequestInput: '*',
      AcceptPlaceRequestPayload: '*',
      DeclinePlaceRequestInput: '*',
      DeclinePlaceRequestPayload: '*',
      PlaceRequestConnection: '*',
      PlaceRequestEdge: '*',
      DeadlineReminder: 'remindedAt deadline placeRequest',
      WindowOverlap: '*',
      ImportAvailabilityWindowsInput: '*',
      ImportAvailabilityWindowsPayload: '*',
      WindowImport: '*',
      ImportedWindow: '*',
      RowRefused: '*',
      WindowInUse: '*',
    },
    own: { Account: '*', Organisation: '*', ...ofHosts },
  },

  COORDINATOR: {
    any: {
      ...signingIn,
      ...atAnyDesk,
      ...commonRefusals,
      ...hostParts,
      ...ofHosts,
      ...calendarAddresses,
      ImportPlacesInput: '*',
      ImportPlacesPayload: '*',
      PlaceImport: '*',
      ImportedPlace: '*',
      ImportedAttribute: '*',
      RowRefused: '*',
      Query: `${deskQueries} hostInstitutions hostInstitution place explainPlaceDay organisations relocationCases relocationCase
        relocationCaseCounts matchRuns matchRun rankPlaces whatIf valueOfCapacity proposals proposal placements placement deadlineReminders
        caseloadCalendarFeeds`,
      Mutation: `signIn signOut createRelocationCase updateRelocationCase moveRelocationCase startMatchRun stopMatchRun
        proposeAlternative approveProposal declineProposal recordDefenderConsent recordDefenderRefusal confirmProposal
        createCalendarFeed rotateCalendarFeed revokeCalendarFeed importPlaces`,
      Subscription: 'matchRunProgress',
      Account: '*',
      Organisation: '*',
      OrganisationConnection: '*',
      OrganisationEdge: '*',
      RelocationCase: '*',
      RelocationCaseConnection: '*',
      RelocationCaseEdge: '*',
      RelocationCaseCount: '*',
      CaseHistoryEntry: '*',
      FamilyMember: '*',
      ExcludedCountry: '*',
      RelocationCaseDetailsInput: '*',
      FamilyMemberInput: '*',
      ExcludedCountryInput: '*',
      AccompanimentNeedInput: '*',
      CreateRelocationCaseInput: '*',
      CreateRelocationCasePayload: '*',
      UpdateRelocationCaseInput: '*',
      UpdateRelocationCasePayload: '*',
      MoveRelocationCaseInput: '*',
      MoveRelocationCasePayload: '*',
      MatchRun: '*',
      MatchRunConnection: '*',
      MatchRunEdge: '*',
      MatchRunProgress: '*',
      CoursePoint: '*',
      FloorReached: '*',
      FloorFigures: '*',
      RiskOnTime: '*',
      RunFairness: '*',
      FairnessRow: '*',
      FairnessFigures: '*',
      GroupOutcome: '*',
      UnplacedCase: '*',
      FailedRule: '*',
      NearMiss: '*',
      Alternative: '*',
      RuleFinding: '*',
      ScoreTerm: '*',
      StartMatchRunInput: '*',
      StartMatchRunPayload: '*',
      StopMatchRunInput: '*',
      StopMatchRunPayload: '*',
      EmptyPool: '*',
      MatchRunQueueFull: '*',
      PlaceRanking: '*',
      RankedPlace: '*',
      ValueOfCapacityPayload: '*',
      CapacityWorth: '*',
      WhatIfInput: '*',
      WhatIfChange: '*',
      MorePlacesInput: '*',
      OpenWindowInput: '*',
      PinInput: '*',
      KeepApartInput: '*',
      HostLimitsInput: '*',
      AccompanimentLimitInput: '*',
      WhatIfPayload: '*',
      NoAnswer: '*',
      WhatIfOutcome: '*',
      ChangedCase: '*',
      PlannedStay: '*',
      Proposal: '*',
      ProposalConnection: '*',
      ProposalEdge: '*',
      DeadlineReminder: '*',
      ProposalHistoryEntry: '*',
      ProposeAlternativeInput: '*',
      ProposeAlternativePayload: '*',
      ApproveProposalInput: '*',
      ApproveProposalPayload: '*',
      DeclineProposalInput: '*',
      DeclineProposalPayload: '*',
      RecordDefenderConsentInput: '*',
      RecordDefenderConsentPayload: '*',
      RecordDefenderRefusalInput: '*',
      RecordDefenderRefusalPayload: '*',
      ConfirmProposalInput: '*',
      ConfirmProposalPayload: '*',
      CapacityTaken: '*',
      ProposalStale: '*',
      TooManyOpenProposals: '*',
      RulesBroken: '*',
      SecondPersonNeeded: '*',
      Placement: '*',
      PlacementConnection: '*',
      PlacementEdge: '*',
    },
    own: {},
  },
}

/** What somebody may do at each coordinate: `any`, `own` or `never`. */
export function expectedCells(audience: Audience, coordinates: readonly string[]): Readonly<Record<string, string>> {
  const { any, own } = expectation[audience]
  return Object.fromEntries(
    coordinates.map(coordinate => [
      coordinate,
      grants(any, coordinate) ? 'any' : grants(own, coordinate) ? 'own' : 'never',
    ]),
  )
}

function grants(granted: Grants, coordinate: string): boolean {
  const [type = '', rest = ''] = coordinate.split('.')
  const field = rest.split('(')[0] ?? ''
  const fields = granted[type]
  return fields === '*' || (fields?.split(/\s+/).includes(field) ?? false)
}
