import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Account as AccountModel } from '../accounts/account.js';
import type { Alternative as AlternativeModel } from '../proposals/proposal-review.js';
import type { AvailabilityWindow as AvailabilityWindowModel } from '../capacity/availability-window.js';
import type { CalendarChangeInOrder as CalendarChangeModel } from '../capacity/calendar-history.service.js';
import type { CalendarFeed as CalendarFeedModel } from '../capacity/calendar-feed.js';
import type { Freshness as CalendarFreshnessModel } from '../capacity/freshness.js';
import type { CalendarSubscription as CalendarSubscriptionModel, SubscribedPlace as SubscribedPlaceModel } from '../calendar-subscriptions/calendar-subscription.js';
import type { CapacityWorth as CapacityWorthModel } from '../match-runs/capacity-outlook.js';
import type { ChangedCase as ChangedCaseModel, PlannedStay as PlannedStayModel, WhatIfOutcome as WhatIfOutcomeModel } from '../match-runs/what-if.js';
import type { Country as CountryModel, SubRegion as SubRegionModel } from '../shared/geography.js';
import type { DeadlineReminder as DeadlineReminderModel } from '../proposals/deadline-reminder.js';
import type { FairnessRow as FairnessRowModel, FairnessReport as RunFairnessModel } from '../match-runs/fairness.js';
import type { FloorReached as FloorReachedModel } from '../match-runs/run-aims.js';
import type { HostInstitution as HostInstitutionModel } from '../hosts/host-institution.js';
import type { ImportedPlace as ImportedPlaceModel } from '../capacity/place-import.js';
import type { ImportedWindow as ImportedWindowModel } from '../capacity/window-import.js';
import type { PreviewedChange as ImportChangeModel, ImportPreview as ImportPreviewModel, ImportedDaysShown as ImportedDaysModel } from '../calendar-subscriptions/imported.js';
import type { Language as LanguageModel } from '../shared/languages.js';
import type { MatchRun as MatchRunModel } from '../match-runs/match-run.js';
import type { NearMiss as NearMissModel, UnplacedCase as UnplacedCaseModel } from '../match-runs/unplaced-case.js';
import type { Occupancy as OccupancyModel } from '../capacity/occupancy.js';
import type { Organisation as OrganisationModel } from '../accounts/organisation.js';
import type { Place as PlaceModel } from '../capacity/place.js';
import type { PlaceDayExplanation as PlaceDayExplanationModel, DatedDayReason as PlaceDayReasonModel } from '../capacity/day-explanation.service.js';
import type { PlaceRanking as PlaceRankingModel, RankedPlace as RankedPlaceModel } from '../match-runs/place-ranking.js';
import type { PlaceRequest as PlaceRequestModel } from '../proposals/place-request.js';
import type { Placement as PlacementModel } from '../placements/placement.js';
import type { PlannedWindow as PlannedWindowModel } from '../capacity/window-plan.js';
import type { Proposal as ProposalModel } from '../proposals/proposal.js';
import type { RelocationCase as RelocationCaseModel } from '../cases/relocation-case.js';
import type { Viewer as ViewerModel } from '../access/viewer.js';
import type { WindowConditions as WindowConditionsModel } from '../capacity/window-conditions.js';
import type { RequestContext } from '../access/request-context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day in ISO 8601, such as 2027-02-01. It has no time zone and never becomes an instant. */
  Date: { input: string; output: string; }
  /** An instant in UTC in ISO 8601, such as 2027-02-01T09:30:00.000Z. */
  DateTime: { input: string; output: Date | string; }
  /** A UUID in its usual form. Used for idempotency keys, which the caller makes. */
  UUID: { input: string; output: string; }
};

/** An object that can be fetched again by its identifier. */
export type Node = {
  /** Opaque identifier, unique over all types. */
  id: Scalars['ID']['output'];
};

/** Where a page of a connection stands in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True when there are more items after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when there are items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first item of the page; null when the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last item of the page; null when the page is empty. Pass it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** A refusal that the person who asked can understand and act upon. */
export type UserError = {
  /** One sentence saying what was refused, why, and what to do. */
  message: Scalars['String']['output'];
};

/** An argument does not make sense, by itself or together with another. */
export type InvalidInput = UserError & {
  __typename?: 'InvalidInput';
  /** One sentence saying what is wrong with the value. */
  message: Scalars['String']['output'];
  /** The argument, as a path below `input`, such as ["details", "minimumStayDays"]. */
  path: Array<Scalars['String']['output']>;
};

/** The object does not exist, or the viewer may not know whether it does. */
export type NotFound = UserError & {
  __typename?: 'NotFound';
  /** One sentence; the same for an absent and for a forbidden object. */
  message: Scalars['String']['output'];
};

/** Somebody changed the object after the viewer read it. */
export type VersionConflict = UserError & {
  __typename?: 'VersionConflict';
  /** One sentence saying that the object has changed and should be read again. */
  message: Scalars['String']['output'];
  /** The version the object has now. */
  currentVersion: Scalars['Int']['output'];
};

/** The idempotency key was used before with another request. */
export type IdempotencyKeyReused = UserError & {
  __typename?: 'IdempotencyKeyReused';
  /** One sentence asking for a new key. */
  message: Scalars['String']['output'];
};

/** The object is in a state in which this cannot be done. */
export type ActionNotAvailable = UserError & {
  __typename?: 'ActionNotAvailable';
  /** One sentence naming the state and what it forbids. */
  message: Scalars['String']['output'];
};

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** An object by its identifier; null when it does not exist or the viewer may not see it. */
  node: Maybe<Node>;
  /** Calendar addresses of the coordinator's own caseload, newest first; those that have ended are among them until `listedUntil`. */
  caseloadCalendarFeeds: Array<CalendarFeed>;
  /** What would help most among capacity that does not exist: places, limits of host institutions, rules they could give up. Each is tried on the plan; nothing is decided or kept by asking, and nothing of it is a promise. Coordinators only. */
  valueOfCapacity: ValueOfCapacityPayload;
  /** One place; null when it does not exist or the viewer may not see it. */
  place: Maybe<Place>;
  /** Why a place is free on a day, or not; null when the place does not exist or the viewer may not see it. */
  explainPlaceDay: Maybe<PlaceDayExplanation>;
  /** What waits for the viewer's answer and lapses within two days, the nearest deadline first. Host staff for their own host institution, and coordinators. */
  deadlineReminders: Array<DeadlineReminder>;
  /** Every country the platform knows, by code: ISO 3166-1 with its UN M49 regions. */
  countries: Array<Country>;
  /** Every language that cases and host institutions may name, by tag. */
  languages: Array<Language>;
  /** Host institutions by name: all for coordinators, the own one for host staff. */
  hostInstitutions: HostInstitutionConnection;
  /** One host institution; null when it does not exist or the viewer may not see it. */
  hostInstitution: Maybe<HostInstitution>;
  /** Match runs, newest first. Coordinators only. */
  matchRuns: MatchRunConnection;
  /** One match run; null when it does not exist or the viewer may not see it. */
  matchRun: Maybe<MatchRun>;
  /** What the network can take in, by region and month, for the 18 months from the present one. Coordinators see it live and exact. Everybody else sees bands, frozen for a week, and no figure of a region with fewer than five host institutions. */
  networkCapacity: NetworkCapacity;
  /** Organisations of the platform, by name. Coordinators and administrators. */
  organisations: OrganisationConnection;
  /** Accounts of the platform, by name. Administrators only. */
  accounts: AccountConnection;
  /** Place requests to the viewer's host institution, newest first. Host staff only. */
  placeRequests: PlaceRequestConnection;
  /** One place request; null when it does not exist or the viewer may not see it. */
  placeRequest: Maybe<PlaceRequest>;
  /** Placements, newest first. Coordinators only. */
  placements: PlacementConnection;
  /** One placement; null when it does not exist or the viewer may not see it. */
  placement: Maybe<Placement>;
  /** Proposals, newest first. Coordinators only. */
  proposals: ProposalConnection;
  /** One proposal; null when it does not exist or the viewer may not see it. */
  proposal: Maybe<Proposal>;
  /** Relocation cases, newest first. Coordinators only. */
  relocationCases: RelocationCaseConnection;
  /** One relocation case; null when it does not exist or the viewer may not see it. */
  relocationCase: Maybe<RelocationCase>;
  /** How many cases are in each state that any case is in. Coordinators only. */
  relocationCaseCounts: Array<RelocationCaseCount>;
  /** The person who is asking; null without a live session. */
  viewer: Maybe<Viewer>;
  /** Logins that anyone may try. Empty unless the server runs the demonstration network. */
  demonstrationLogins: Array<DemonstrationLogin>;
  /** The best places for one candidate as things are now, and what each would mean for others; null when there is no such case. Coordinators only. */
  rankPlaces: Maybe<PlaceRanking>;
  /** What would become of a plan if things were different. Nothing is decided or kept by asking. Coordinators only. */
  whatIf: WhatIfPayload;
  /** The windows that a plan would make, and what they clash with; nothing is changed. Staff of the host institution. */
  windowPlan: WindowPlanPayload;
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryValueOfCapacityArgs = {
  matchRunId?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryExplainPlaceDayArgs = {
  placeId: Scalars['ID']['input'];
  date: Scalars['Date']['input'];
};


/** Everything that can be read. */
export type QueryHostInstitutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryHostInstitutionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryMatchRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryMatchRunArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryAccountsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryPlaceRequestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<PlaceRequestStatus>>;
};


/** Everything that can be read. */
export type QueryPlaceRequestArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryPlacementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryPlacementArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<ProposalStatus>>;
};


/** Everything that can be read. */
export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRelocationCasesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  statuses?: InputMaybe<Array<RelocationCaseStatus>>;
};


/** Everything that can be read. */
export type QueryRelocationCaseArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryRankPlacesArgs = {
  caseId: Scalars['ID']['input'];
  atMost?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryWhatIfArgs = {
  input: WhatIfInput;
};


/** Everything that can be read. */
export type QueryWindowPlanArgs = {
  input: WindowPlanInput;
};

/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Open a session with e-mail address and password. Sets the session cookie; five wrong guesses per account and quarter of an hour are answered, more are refused. */
  signIn: SignInPayload;
  /** Close the viewer's session. Also succeeds when there is none. */
  signOut: SignOutPayload;
  /** Make a secret calendar address (iCalendar). It is shown once and says only Occupied, Held or Open on whole days. Host staff make it for a place or their whole institution, coordinators for their own caseload. */
  createCalendarFeed: CreateCalendarFeedPayload;
  /** Give a feed another secret address, for the full time again. The address before stops working at once. */
  rotateCalendarFeed: RotateCalendarFeedPayload;
  /** Make a calendar address stop working at once. */
  revokeCalendarFeed: RevokeCalendarFeedPayload;
  /** Take back the last step about a window, or about the blocks of a place, for a quarter of an hour, where nothing has come to stand in the way. Whoever took the step. */
  undoCalendarChange: UndoCalendarChangePayload;
  /** Read a calendar that the host institution keeps elsewhere, and keep what it says for a look: no place is taken before it is applied. Staff of the host institution. */
  addCalendarSubscription: AddCalendarSubscriptionPayload;
  /** Read a calendar again now. What an address says is applied, if it was before; another version of a file waits for a look. Staff of its host institution. */
  readCalendarSubscription: ReadCalendarSubscriptionPayload;
  /** Take places as a reading says that was looked at, in one step; from then on the calendar is read by itself where it has an address. Holds and stays remain: days that meet them are recorded beside them. Staff of its host institution. */
  applyCalendarReading: ApplyCalendarReadingPayload;
  /** Forget a calendar. Its days become free in the same step. Staff of its host institution. */
  removeCalendarSubscription: RemoveCalendarSubscriptionPayload;
  /** Say whether imported days are taken, which a calendar was not clear about or which meet a hold or a stay. Staff of the host institution. */
  answerImportedDays: AnswerImportedDaysPayload;
  /** Offer a place for a period. Staff of its host institution. */
  publishAvailabilityWindow: PublishAvailabilityWindowPayload;
  /** Change the period of a window. Refused where a hold or a stay would no longer lie inside a window. Staff of its host institution. */
  changeAvailabilityWindow: ChangeAvailabilityWindowPayload;
  /** Withdraw a window. Refused while a hold or a stay stands in it. Staff of its host institution. */
  withdrawAvailabilityWindow: WithdrawAvailabilityWindowPayload;
  /** Do with windows what a CSV file asks for, all of it or nothing; its columns are those of /exports/windows.csv. Windows it does not name are left alone, and conditions it has no column for stay. Staff of the host institution. */
  importAvailabilityWindows: ImportAvailabilityWindowsPayload;
  /** Register the new places of a CSV file and change those that it says otherwise, all of it or nothing; its columns are those of /exports/places.csv. A place is not made less than a household was promised that is expected there. Coordinators only. */
  importPlaces: ImportPlacesPayload;
  /** Say that the calendars of all places of the own host institution are right. Staff of a host institution. */
  confirmCalendar: ConfirmCalendarPayload;
  /** Look for places for every candidate that has no approved proposal under decision, all at once. Runs wait for their turn; each works on a snapshot of the moment its computing begins, so that it sees what was decided while it waited. Coordinators only. */
  startMatchRun: StartMatchRunPayload;
  /** Stop a run and keep the best plan it has found; one that waits for its turn leaves the queue. Coordinators only. */
  stopMatchRun: StopMatchRunPayload;
  /** Close days of a place, whether they are offered or not. Refused where a hold or a stay stands; imported days give way until they are opened again. Staff of its host institution. */
  blockDays: BlockDaysPayload;
  /** Lift whatever blocks the days, and no other day; imported days take what is theirs. Staff of its host institution. */
  openDays: OpenDaysPayload;
  /** Accept a place request: the place stays held until the defender and a second coordinator have decided. Staff of the host institution asked. */
  acceptPlaceRequest: AcceptPlaceRequestPayload;
  /** Decline a place request; the place is free again at once. Staff of the host institution asked. */
  declinePlaceRequest: DeclinePlaceRequestPayload;
  /** Propose another place than the engine did, for a reason. Notice counts from the day of the run for the alternatives it named, and from today for any other stay. The new proposal is open for approval like any other. Coordinators only. */
  proposeAlternative: ProposeAlternativePayload;
  /** Approve a proposal: holds the place and asks its host institution. Coordinators only. */
  approveProposal: ApproveProposalPayload;
  /** Decline a proposal, approved or not; a hold on the place is released at once. Coordinators only. */
  declineProposal: DeclineProposalPayload;
  /** Record that the defender agrees to this host institution. Coordinators only, after the host institution has accepted. */
  recordDefenderConsent: RecordDefenderConsentPayload;
  /** Record that the defender does not want to go there. The case stays in the pool with its standing. Coordinators only. */
  recordDefenderRefusal: RecordDefenderRefusalPayload;
  /** Confirm a proposal that host institution and defender agreed to: the placement stands. Only by another coordinator than the one who approved it. */
  confirmProposal: ConfirmProposalPayload;
  /** Enter a case under a pseudonym. No name, contact or story is stored. Coordinators only. */
  createRelocationCase: CreateRelocationCasePayload;
  /** Replace what matching knows about a case. Proposals for it that are not confirmed become stale. Coordinators only. */
  updateRelocationCase: UpdateRelocationCasePayload;
  /** Take a case one step along its lifecycle. Coordinators only. */
  moveRelocationCase: MoveRelocationCasePayload;
  /** Offer several windows at once: repeated, at several places, or copied from a year. All are published or none. Staff of the host institution. */
  publishAvailabilityWindows: PublishAvailabilityWindowsPayload;
  /** Make two windows of one, with or without days between them. Refused where a hold or a stay reaches over the cut. Staff of its host institution. */
  splitAvailabilityWindow: SplitAvailabilityWindowPayload;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationRotateCalendarFeedArgs = {
  input: RotateCalendarFeedInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationUndoCalendarChangeArgs = {
  input: UndoCalendarChangeInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationAddCalendarSubscriptionArgs = {
  input: AddCalendarSubscriptionInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationReadCalendarSubscriptionArgs = {
  input: ReadCalendarSubscriptionInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationApplyCalendarReadingArgs = {
  input: ApplyCalendarReadingInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationRemoveCalendarSubscriptionArgs = {
  input: RemoveCalendarSubscriptionInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationAnswerImportedDaysArgs = {
  input: AnswerImportedDaysInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationPublishAvailabilityWindowArgs = {
  input: PublishAvailabilityWindowInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationChangeAvailabilityWindowArgs = {
  input: ChangeAvailabilityWindowInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationWithdrawAvailabilityWindowArgs = {
  input: WithdrawAvailabilityWindowInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationImportAvailabilityWindowsArgs = {
  input: ImportAvailabilityWindowsInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationImportPlacesArgs = {
  input: ImportPlacesInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationConfirmCalendarArgs = {
  input: ConfirmCalendarInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationStartMatchRunArgs = {
  input: StartMatchRunInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationStopMatchRunArgs = {
  input: StopMatchRunInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationBlockDaysArgs = {
  input: BlockDaysInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationOpenDaysArgs = {
  input: OpenDaysInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationAcceptPlaceRequestArgs = {
  input: AcceptPlaceRequestInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationDeclinePlaceRequestArgs = {
  input: DeclinePlaceRequestInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationProposeAlternativeArgs = {
  input: ProposeAlternativeInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationApproveProposalArgs = {
  input: ApproveProposalInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationDeclineProposalArgs = {
  input: DeclineProposalInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationRecordDefenderConsentArgs = {
  input: RecordDefenderConsentInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationRecordDefenderRefusalArgs = {
  input: RecordDefenderRefusalInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationConfirmProposalArgs = {
  input: ConfirmProposalInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationCreateRelocationCaseArgs = {
  input: CreateRelocationCaseInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationUpdateRelocationCaseArgs = {
  input: UpdateRelocationCaseInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationMoveRelocationCaseArgs = {
  input: MoveRelocationCaseInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationPublishAvailabilityWindowsArgs = {
  input: PublishAvailabilityWindowsInput;
};


/** Everything that can be changed. Each mutation takes one input and answers one payload whose errors are data. */
export type MutationSplitAvailabilityWindowArgs = {
  input: SplitAvailabilityWindowInput;
};

/** Everything that can be watched over a WebSocket. */
export type Subscription = {
  __typename?: 'Subscription';
  /** The progress of one match run, sent when it changes and once more when the run has ended. Coordinators only. */
  matchRunProgress: MatchRun;
};


/** Everything that can be watched over a WebSocket. */
export type SubscriptionMatchRunProgressArgs = {
  id: Scalars['ID']['input'];
};

/** What a calendar address shows. */
export type CalendarFeedSubject =
  /** The days of one place. */
  | 'PLACE'
  /** The days of every place of a host institution. */
  | 'HOST_INSTITUTION'
  /** The holds and stays of the proposals that a coordinator approved. */
  | 'CASELOAD';

/** A secret calendar address. The address itself cannot be read again. It ends with the account that was told it. */
export type CalendarFeed = Node & {
  __typename?: 'CalendarFeed';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What it shows. */
  subject: CalendarFeedSubject;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When its address was last replaced; null when it has its first one. */
  rotatedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it stops working by itself. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was revoked; null when it was not. */
  revokedAt: Maybe<Scalars['DateTime']['output']>;
  /** From when on it is listed no longer: thirty days after it was revoked or expires. It is forgotten within the day that follows. */
  listedUntil: Scalars['DateTime']['output'];
  /** The day it was last fetched; null when it never was. */
  lastFetchedOn: Maybe<Scalars['Date']['output']>;
};

/** What to make a calendar address for. */
export type CreateCalendarFeedInput = {
  /** The place, for host staff; without one the address shows their whole institution. A coordinator names none: the address shows its own caseload. */
  placeId?: InputMaybe<Scalars['ID']['input']>;
};

/** The answer to createCalendarFeed. */
export type CreateCalendarFeedPayload = {
  __typename?: 'CreateCalendarFeedPayload';
  /** The new feed; null when it was refused. */
  feed: Maybe<CalendarFeed>;
  /** The secret address, shown this once; null when it was refused. */
  address: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<CreateCalendarFeedError>;
};

/** Why making a calendar address was refused. */
export type CreateCalendarFeedError = NotFound | TooManyCalendarFeeds;

/** As many calendar addresses of the same place, institution or caseload work as may, or the account was told of as many as it may be. */
export type TooManyCalendarFeeds = UserError & {
  __typename?: 'TooManyCalendarFeeds';
  /** One sentence asking to revoke one first. */
  message: Scalars['String']['output'];
};

/** The calendar address to replace. */
export type RotateCalendarFeedInput = {
  /** The feed. */
  feedId: Scalars['ID']['input'];
};

/** The answer to rotateCalendarFeed. */
export type RotateCalendarFeedPayload = {
  __typename?: 'RotateCalendarFeedPayload';
  /** The feed with its new address; null when it was refused. */
  feed: Maybe<CalendarFeed>;
  /** The new secret address, shown this once; null when it was refused. */
  address: Maybe<Scalars['String']['output']>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<RotateCalendarFeedError>;
};

/** Why replacing a calendar address was refused. */
export type RotateCalendarFeedError = NotFound | CalendarFeedRevoked | TooManyCalendarFeeds;

/** The calendar address was revoked. */
export type CalendarFeedRevoked = UserError & {
  __typename?: 'CalendarFeedRevoked';
  /** One sentence saying so, and what can be done instead. */
  message: Scalars['String']['output'];
};

/** The calendar address to revoke. */
export type RevokeCalendarFeedInput = {
  /** The feed. */
  feedId: Scalars['ID']['input'];
};

/** The answer to revokeCalendarFeed. */
export type RevokeCalendarFeedPayload = {
  __typename?: 'RevokeCalendarFeedPayload';
  /** The feed, revoked; null when it was refused. */
  feed: Maybe<CalendarFeed>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<RevokeCalendarFeedError>;
};

/** Why revoking a calendar address was refused. */
export type RevokeCalendarFeedError = NotFound;

/** Accommodation for one household. */
export type Place = Node & {
  __typename?: 'Place';
  /** What was done about its calendar, the latest first. */
  calendarHistory: CalendarChangeConnection;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The host institution it belongs to. */
  hostInstitution: HostInstitution;
  /** The short label its host gave it, such as Place 2. */
  label: Scalars['String']['output'];
  /** How many persons it sleeps. */
  sleeps: Scalars['Int']['output'];
  /** True when it can be reached and used without steps. */
  stepFree: Scalars['Boolean']['output'];
  /** True when it is safe for children. */
  childSafe: Scalars['Boolean']['output'];
  /** True when it is for women only. */
  womenOnly: Scalars['Boolean']['output'];
  /** True when it is kept for cases of risk level 4 and 5. */
  emergencyReserve: Scalars['Boolean']['output'];
  /** Days it stays empty after each stay. */
  turnoverDays: Scalars['Int']['output'];
  /** Its windows that touch the period, by first day. */
  windows: Array<AvailabilityWindow>;
  /** What stands in it during the period, by first day. */
  occupancies: Array<Occupancy>;
  /** Calendar addresses made for it, newest first; those that have ended are among them until `listedUntil`. */
  calendarFeeds: Array<CalendarFeed>;
};


/** Accommodation for one household. */
export type PlaceCalendarHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Accommodation for one household. */
export type PlaceWindowsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};


/** Accommodation for one household. */
export type PlaceOccupanciesArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** What a step in the history of a calendar was about. */
export type CalendarChangeKind =
  /** A window was published, or put back. */
  | 'WINDOW_PUBLISHED'
  /** The days of a window were changed. */
  | 'WINDOW_CHANGED'
  /** A window was withdrawn. */
  | 'WINDOW_WITHDRAWN'
  /** Days were blocked. */
  | 'BLOCK_ADDED'
  /** Blocked days were opened again. */
  | 'BLOCK_REMOVED'
  /** An imported calendar takes other days than before; those before are free again, as far as nothing else takes them. */
  | 'IMPORT_APPLIED'
  /** An imported calendar was removed. */
  | 'IMPORT_REMOVED'
  /** The host institution said that imported days are taken. */
  | 'IMPORT_CONFIRMED'
  /** The host institution said that imported days are not taken. */
  | 'IMPORT_LIFTED'
  /** The host institution said that the calendars of all its places are right. */
  | 'CALENDAR_CONFIRMED';

/** One step in the history of a calendar. Steps are added and never change. */
export type CalendarChange = {
  __typename?: 'CalendarChange';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What was done. */
  kind: CalendarChangeKind;
  /** When it was done. */
  at: Scalars['DateTime']['output'];
  /** The name of whoever did it; null when the platform did. */
  byName: Maybe<Scalars['String']['output']>;
  /** What its host calls the imported calendar that the step is about; null when it is about none. */
  calendar: Maybe<Scalars['String']['output']>;
  /** The days before, from the first that changed to the last; null when there was nothing before. */
  before: Maybe<CalendarPeriod>;
  /** The days after, from the first that changed to the last; null when nothing was left. */
  after: Maybe<CalendarPeriod>;
  /** True when this step took back an earlier one. */
  isUndo: Scalars['Boolean']['output'];
  /** Until when the viewer can take it back, unless something comes to stand in the way; null when it cannot. */
  undoableUntil: Maybe<Scalars['DateTime']['output']>;
};

/** Days of a calendar. */
export type CalendarPeriod = {
  __typename?: 'CalendarPeriod';
  /** First day. */
  from: Scalars['Date']['output'];
  /** First day that no longer belongs to it. */
  until: Scalars['Date']['output'];
};

/** A page of the history of a calendar. */
export type CalendarChangeConnection = {
  __typename?: 'CalendarChangeConnection';
  /** The steps with their cursors. */
  edges: Array<CalendarChangeEdge>;
  /** Where the page stands in the list. */
  pageInfo: PageInfo;
  /** How many steps there are. */
  totalCount: Scalars['Int']['output'];
};

/** A step in a page. */
export type CalendarChangeEdge = {
  __typename?: 'CalendarChangeEdge';
  /** Where it stands in the list. */
  cursor: Scalars['String']['output'];
  /** The step. */
  node: CalendarChange;
};

/** The step to take back. */
export type UndoCalendarChangeInput = {
  /** The step. */
  changeId: Scalars['ID']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to undoCalendarChange. */
export type UndoCalendarChangePayload = {
  __typename?: 'UndoCalendarChangePayload';
  /** The place as it is then; null when it was refused. */
  place: Maybe<Place>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<UndoCalendarChangeError>;
};

/** Why a step was not taken back. */
export type UndoCalendarChangeError = NotFound | CannotUndo | WindowOverlap | WindowInUse | PlaceTaken | IdempotencyKeyReused;

/** The step cannot be taken back by this person, or no longer. */
export type CannotUndo = UserError & {
  __typename?: 'CannotUndo';
  /** One sentence saying why, and what can be done instead. */
  message: Scalars['String']['output'];
};

/** An organisation that takes defenders in, with its places, what it offers and the limits it sets. */
export type HostInstitution = Node & {
  __typename?: 'HostInstitution';
  /** Calendars it keeps elsewhere and that take its places here, by label. */
  calendarSubscriptions: Array<CalendarSubscription>;
  /** How far its calendar can be relied on. */
  calendarFreshness: CalendarFreshness;
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The name of the institution. */
  name: Scalars['String']['output'];
  /** The platform member behind it. */
  organisation: Organisation;
  /** Where its places are. The town is never stored. */
  country: Country;
  /** Languages its staff work in. */
  languages: Array<Language>;
  /** True when it provides an interpreter for any language. */
  interpreter: Scalars['Boolean']['output'];
  /** How many days' notice it needs before an arrival. */
  leadDays: Scalars['Int']['output'];
  /** The shortest stay it hosts, in days. */
  minimumStayDays: Scalars['Int']['output'];
  /** The longest stay it hosts, in days. */
  maximumStayDays: Scalars['Int']['output'];
  /** How many households it hosts at a time. */
  maximumHouseholds: Scalars['Int']['output'];
  /** How many households may arrive in each period it limits. */
  arrivalQuotas: Array<ArrivalQuota>;
  /** The groups it can receive; null when it receives all. */
  receivesGroups: Maybe<Array<TargetedGroup>>;
  /** True when it is a safe environment for LGBTI persons. */
  lgbtiSafe: Scalars['Boolean']['output'];
  /** The accompaniment it offers to its guests. */
  accompanimentOffers: Array<AccompanimentOffer>;
  /** Its places, by label. */
  places: Array<Place>;
  /** Calendar addresses made for all its places together, newest first; those that have ended are among them until `listedUntil`. */
  calendarFeeds: Array<CalendarFeed>;
};

/** By what a host institution tells its calendars apart. */
export type CalendarColour =
  /** Blue. */
  | 'BLUE'
  /** Teal. */
  | 'TEAL'
  /** Green. */
  | 'GREEN'
  /** Lime. */
  | 'LIME'
  /** Orange. */
  | 'ORANGE'
  /** Red. */
  | 'RED'
  /** Pink. */
  | 'PINK'
  /** Violet. */
  | 'VIOLET';

/** Why a calendar could not be read. */
export type CalendarReadFault =
  /** The address is no https address, or it carries a name and password. */
  | 'ADDRESS_INVALID'
  /** Nobody knows the host in the address. */
  | 'HOST_UNKNOWN'
  /** The host in the address is not on the public Internet. */
  | 'HOST_REFUSED'
  /** The address leads on to others for ever. */
  | 'TOO_MANY_REDIRECTS'
  /** The server could not be reached, or its certificate does not hold. */
  | 'UNREACHABLE'
  /** The server took more than ten seconds. */
  | 'TOO_SLOW'
  /** The calendar has more than 1 MiB. */
  | 'TOO_LARGE'
  /** The server says that there is no calendar, or that it may not be read. */
  | 'NOT_SERVED'
  /** The answer is packed in a way that cannot be unpacked. */
  | 'GARBLED'
  /** It is no calendar. */
  | 'NOT_A_CALENDAR'
  /** It is a calendar of which only a part can be understood, because it breaks off, for example. That part takes its days, and all others are asked about. */
  | 'NOT_WHOLE'
  /** Reading it took too much time or memory. */
  | 'READER_FAILED'
  /** The address can no longer be opened here; add the calendar again. */
  | 'ADDRESS_LOST';

/** A calendar that a host institution keeps elsewhere. Its address is a secret and cannot be read; titles and people in it are never kept. */
export type CalendarSubscription = Node & {
  __typename?: 'CalendarSubscription';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** What its host calls it, such as Office. */
  label: Scalars['String']['output'];
  /** By what its host tells it apart. */
  colour: CalendarColour;
  /** The time zone of its times that name none. */
  zone: Scalars['String']['output'];
  /** The places it takes; at least one. */
  places: Array<SubscribedPlace>;
  /** The host in its address; null for a calendar that was given as a file. */
  addressHost: Maybe<Scalars['String']['output']>;
  /** When it first took places; null while it is only looked at. */
  appliedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was last read with success; null when it never was. */
  lastReadAt: Maybe<Scalars['DateTime']['output']>;
  /** When it will be read again by itself; null for a file, and while it is only looked at. */
  nextReadAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it could not be read the last time; null when it could. The days known last stay taken meanwhile. */
  fault: Maybe<CalendarReadFault>;
  /** How many times in a row it could not be read. */
  failures: Scalars['Int']['output'];
  /** What applying the reading that waits would change; null when none waits. */
  preview: Maybe<ImportPreview>;
  /** Days that somebody should look at, not answered for yet, by first day. */
  questions: Array<ImportedDays>;
  /** The last times it was looked at, newest first; at most twenty. */
  reads: Array<CalendarRead>;
};

/** A place that a calendar takes. */
export type SubscribedPlace = {
  __typename?: 'SubscribedPlace';
  /** The place. */
  place: Place;
  /** An entry with one of these words in its title or location takes this place; empty when every entry takes every place of the calendar. */
  words: Array<Scalars['String']['output']>;
};

/** One look at a calendar. */
export type CalendarRead = {
  __typename?: 'CalendarRead';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why it failed; null when it did not. */
  fault: Maybe<CalendarReadFault>;
  /** How many entries came, those that changed included. */
  added: Scalars['Int']['output'];
  /** How many entries went, those that changed included. */
  gone: Scalars['Int']['output'];
};

/** What a reading changes about an entry of a calendar. */
export type ImportChangeKind =
  /** The entry is new. */
  | 'NEW'
  /** The entry takes other days, or has become clear or unclear. */
  | 'CHANGED'
  /** The entry is gone: its days become free. */
  | 'GONE';

/** What applying the reading that waits would change. What has passed is not in it. */
export type ImportPreview = {
  __typename?: 'ImportPreview';
  /** The reading; pass it to applyCalendarReading. */
  readingId: Scalars['UUID']['output'];
  /** What to know before it is applied, one sentence each: that only a part of the calendar could be understood, or that it says nothing of some days. Often empty. */
  warnings: Array<Scalars['String']['output']>;
  /** How many entries are new. */
  new: Scalars['Int']['output'];
  /** How many entries change. */
  changed: Scalars['Int']['output'];
  /** How many entries are gone. */
  gone: Scalars['Int']['output'];
  /** How many entries the calendar is not clear about; they are blocked, and asked about. */
  doubtful: Scalars['Int']['output'];
  /** How many entries meet a hold or a stay. */
  clashing: Scalars['Int']['output'];
  /** The changes, those that meet a hold or a stay first, then by first day; at most 200. */
  changes: Array<ImportChange>;
};

/** What applying a reading changes about one entry at one place. */
export type ImportChange = {
  __typename?: 'ImportChange';
  /** What happens to the entry. */
  change: ImportChangeKind;
  /** The place. */
  place: Place;
  /** First day it takes; for an entry that is gone, that it took. */
  from: Scalars['Date']['output'];
  /** First day it no longer takes. */
  until: Scalars['Date']['output'];
  /** First day it took before; null unless it changes. */
  fromBefore: Maybe<Scalars['Date']['output']>;
  /** First day it no longer took before; null unless it changes. */
  untilBefore: Maybe<Scalars['Date']['output']>;
  /** One sentence saying why it may not take the days at all; null when the calendar is clear. */
  doubt: Maybe<Scalars['String']['output']>;
  /** Holds and stays it meets. They remain. */
  clashes: Array<Occupancy>;
  /** Windows of which it takes days. */
  windows: Array<AvailabilityWindow>;
};

/** What host staff say about imported days. */
export type ImportedDaysAnswer =
  /** They are taken. */
  | 'CONFIRMED'
  /** They are not: the calendar is wrong about them, and they become free. */
  | 'LIFTED';

/** Days on which an imported calendar takes a place. */
export type ImportedDays = Node & {
  __typename?: 'ImportedDays';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The place. */
  place: Place;
  /** First day taken. */
  from: Scalars['Date']['output'];
  /** First day no longer taken. */
  until: Scalars['Date']['output'];
  /** One sentence saying why they may not be taken at all; null when the calendar is clear. */
  doubt: Maybe<Scalars['String']['output']>;
  /** What was said about them; null when nobody has. */
  answer: Maybe<ImportedDaysAnswer>;
  /** Holds and stays they meet. They remain. */
  clashes: Array<Occupancy>;
};

/** A place that a calendar is to take. */
export type SubscribedPlaceInput = {
  /** The place. */
  placeId: Scalars['ID']['input'];
  /** An entry with one of these words in its title or location takes this place, whatever their case. For every place or for none: without words every entry takes every place. An entry with no word of any place takes all, and is asked about. */
  words: Array<Scalars['String']['input']>;
};

/** The calendar to read, with its address or its file. */
export type AddCalendarSubscriptionInput = {
  /** What to call it; at most 80 characters. */
  label: Scalars['String']['input'];
  /** By what to tell it apart. */
  colour: CalendarColour;
  /** The time zone of its times that name none, such as Europe/Brussels. */
  zone: Scalars['String']['input'];
  /** The places it takes; at least one. */
  places: Array<SubscribedPlaceInput>;
  /** Its https address, which is kept as a secret. Give this or `file`. */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Its iCalendar file in base64, packed with gzip or not; at most 1 MiB unpacked. Give this or `address`. */
  file?: InputMaybe<Scalars['String']['input']>;
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to addCalendarSubscription. */
export type AddCalendarSubscriptionPayload = {
  __typename?: 'AddCalendarSubscriptionPayload';
  /** The calendar with its preview; null when it was refused. */
  subscription: Maybe<CalendarSubscription>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<AddCalendarSubscriptionError>;
};

/** Why adding a calendar was refused. */
export type AddCalendarSubscriptionError = InvalidInput | NotFound | CalendarUnreadable | TooManyCalendarSubscriptions | IdempotencyKeyReused;

/** The calendar could not be read. */
export type CalendarUnreadable = UserError & {
  __typename?: 'CalendarUnreadable';
  /** One sentence saying why, and what to do. */
  message: Scalars['String']['output'];
  /** Why. */
  fault: CalendarReadFault;
};

/** The host institution has as many calendars as it may have. */
export type TooManyCalendarSubscriptions = UserError & {
  __typename?: 'TooManyCalendarSubscriptions';
  /** One sentence asking to remove one first. */
  message: Scalars['String']['output'];
};

/** The calendar to read again. */
export type ReadCalendarSubscriptionInput = {
  /** The calendar. */
  subscriptionId: Scalars['ID']['input'];
  /** The new version of its file, in base64, packed with gzip or not; only for a calendar that was given as a file. */
  file?: InputMaybe<Scalars['String']['input']>;
};

/** The answer to readCalendarSubscription. */
export type ReadCalendarSubscriptionPayload = {
  __typename?: 'ReadCalendarSubscriptionPayload';
  /** The calendar as it is now; null when it was refused. */
  subscription: Maybe<CalendarSubscription>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<ReadCalendarSubscriptionError>;
};

/** Why reading a calendar again was refused. */
export type ReadCalendarSubscriptionError = NotFound | InvalidInput | CalendarUnreadable | ReadJustNow;

/** The calendar was read less than a minute ago. */
export type ReadJustNow = UserError & {
  __typename?: 'ReadJustNow';
  /** One sentence asking to wait. */
  message: Scalars['String']['output'];
};

/** The calendar and the reading to apply. */
export type ApplyCalendarReadingInput = {
  /** The calendar. */
  subscriptionId: Scalars['ID']['input'];
  /** The reading that was looked at. */
  readingId: Scalars['UUID']['input'];
};

/** The answer to applyCalendarReading. */
export type ApplyCalendarReadingPayload = {
  __typename?: 'ApplyCalendarReadingPayload';
  /** The calendar after it; null when it was refused. */
  subscription: Maybe<CalendarSubscription>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<ApplyCalendarReadingError>;
};

/** Why applying a reading was refused. */
export type ApplyCalendarReadingError = NotFound | ReadingOutdated;

/** Another reading of the calendar waits by now. */
export type ReadingOutdated = UserError & {
  __typename?: 'ReadingOutdated';
  /** One sentence asking to look at the new one. */
  message: Scalars['String']['output'];
};

/** The calendar to forget. */
export type RemoveCalendarSubscriptionInput = {
  /** The calendar. */
  subscriptionId: Scalars['ID']['input'];
};

/** The answer to removeCalendarSubscription. */
export type RemoveCalendarSubscriptionPayload = {
  __typename?: 'RemoveCalendarSubscriptionPayload';
  /** The host institution without the calendar; null when it was refused. */
  hostInstitution: Maybe<HostInstitution>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<RemoveCalendarSubscriptionError>;
};

/** Why forgetting a calendar was refused. */
export type RemoveCalendarSubscriptionError = NotFound;

/** The days and what is said about them. */
export type AnswerImportedDaysInput = {
  /** The days. */
  importedDaysId: Scalars['ID']['input'];
  /** Whether they are taken. */
  answer: ImportedDaysAnswer;
};

/** The answer to answerImportedDays. */
export type AnswerImportedDaysPayload = {
  __typename?: 'AnswerImportedDaysPayload';
  /** The days with the answer; null when it was refused. */
  importedDays: Maybe<ImportedDays>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<AnswerImportedDaysError>;
};

/** Why answering for imported days was refused. */
export type AnswerImportedDaysError = NotFound;

/** The answer to valueOfCapacity. */
export type ValueOfCapacityPayload = {
  __typename?: 'ValueOfCapacityPayload';
  /** What was tried, what gained most first; empty when nothing could help, or when that could not be said. */
  worths: Array<CapacityWorth>;
  /** Why it could not be said; empty when it could. */
  errors: Array<ValueOfCapacityError>;
};

/** Why there is no answer about the value of capacity. */
export type ValueOfCapacityError = NotFound | NoAnswer;

/** Capacity that does not exist, and what it would be worth. */
export type CapacityWorth = {
  __typename?: 'CapacityWorth';
  /** What there would be more of. */
  kind: CapacityKind;
  /** The same in a few words, such as A place for 4 persons in Western Africa from March 2027, like those of Specimen House. */
  name: Scalars['String']['output'];
  /** The host institution it is about, or that a new place would be like; null for money. */
  hostInstitution: Maybe<HostInstitution>;
  /** How many points it could bring at most, proven by the bound: no plan with it has more above the present one. */
  atMost: Scalars['Int']['output'];
  /** How many points the plan gained when it was tried. */
  points: Scalars['Int']['output'];
  /** Candidates without a place that had one when it was tried, gravest risk first. */
  placedCases: Array<RelocationCase>;
  /** Candidates that were elsewhere, or on other days, when it was tried, gravest risk first. */
  movedCases: Array<RelocationCase>;
};

/** What there could be more of. */
export type CapacityKind =
  /** One more place of a size in a region, from a month on. */
  | 'PLACE'
  /** One more household at a time at a host institution. */
  | 'HOUSEHOLDS'
  /** One more household at a time that a host institution can accompany in one way. */
  | 'ACCOMPANIMENT'
  /** One more arrival at a host institution in a period it has set a quota for. */
  | 'ARRIVALS'
  /** A host institution no longer refuses cases for one rule: it has an interpreter, receives all groups, is safe, takes short stays, or is ready without notice. */
  | 'RULE'
  /** More money. */
  | 'MONEY';

/** A period in which a host institution offers a place. */
export type AvailabilityWindow = Node & {
  __typename?: 'AvailabilityWindow';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The place offered. */
  place: Place;
  /** First day offered. */
  from: Scalars['Date']['output'];
  /** First day no longer offered. */
  until: Scalars['Date']['output'];
  /** Who may use it. */
  conditions: WindowConditions;
  /** Where it comes from. */
  source: WindowSource;
  /** Counts the changes of the window; pass it as expectedVersion. */
  version: Scalars['Int']['output'];
};

/** Why a place is taken on some days. */
export type OccupancyKind =
  /** Held for a proposal until the host and the defender have decided. */
  | 'HOLD'
  /** Taken by a confirmed placement. */
  | 'STAY'
  /** Blocked by the host institution. */
  | 'BLOCK'
  /** Busy in a calendar the host institution imported. */
  | 'IMPORTED';

/** Days on which a place is taken. */
export type Occupancy = Node & {
  __typename?: 'Occupancy';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Why it is taken. */
  kind: OccupancyKind;
  /** First day taken. */
  from: Scalars['Date']['output'];
  /** First day after the stay itself. */
  until: Scalars['Date']['output'];
  /** First day free again, turnover days included. */
  freeAgainFrom: Scalars['Date']['output'];
  /** When a hold lapses by itself; null for everything but holds. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** The place request behind it; null when there is none. */
  placeRequest: Maybe<PlaceRequest>;
};

/** The place and the period to offer. */
export type PublishAvailabilityWindowInput = {
  /** The place. */
  placeId: Scalars['ID']['input'];
  /** First day offered, today or later. */
  from: Scalars['Date']['input'];
  /** First day no longer offered; after `from`, at most three years later. */
  until: Scalars['Date']['input'];
  /** Who may use the window; absent when anyone may. */
  conditions?: InputMaybe<WindowConditionsInput>;
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to publishAvailabilityWindow. */
export type PublishAvailabilityWindowPayload = {
  __typename?: 'PublishAvailabilityWindowPayload';
  /** The new window; null when it was refused. */
  window: Maybe<AvailabilityWindow>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<PublishAvailabilityWindowError>;
};

/** Why publishing a window was refused. */
export type PublishAvailabilityWindowError = InvalidInput | NotFound | WindowOverlap | IdempotencyKeyReused;

/** Another window of the place already offers some of these days. */
export type WindowOverlap = UserError & {
  __typename?: 'WindowOverlap';
  /** One sentence naming the days that overlap. */
  message: Scalars['String']['output'];
  /** The window in the way. */
  window: AvailabilityWindow;
};

/** A hold or a stay needs days that the change would take away. */
export type WindowInUse = UserError & {
  __typename?: 'WindowInUse';
  /** One sentence naming what stands there and until when. */
  message: Scalars['String']['output'];
  /** What stands in the window. */
  occupancies: Array<Occupancy>;
};

/** The window and its new period. */
export type ChangeAvailabilityWindowInput = {
  /** The window. */
  windowId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** First day offered. */
  from: Scalars['Date']['input'];
  /** First day no longer offered; after `from`, at most three years later. */
  until: Scalars['Date']['input'];
  /** Who may use the window from now on; absent when that stays as it is. Whoever holds the place keeps it. */
  conditions?: InputMaybe<WindowConditionsInput>;
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to changeAvailabilityWindow. */
export type ChangeAvailabilityWindowPayload = {
  __typename?: 'ChangeAvailabilityWindowPayload';
  /** The window after the change; null when it was refused. */
  window: Maybe<AvailabilityWindow>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<ChangeAvailabilityWindowError>;
};

/** Why changing a window was refused. */
export type ChangeAvailabilityWindowError = InvalidInput | NotFound | VersionConflict | WindowOverlap | WindowInUse | IdempotencyKeyReused;

/** The window to withdraw. */
export type WithdrawAvailabilityWindowInput = {
  /** The window. */
  windowId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to withdrawAvailabilityWindow. */
export type WithdrawAvailabilityWindowPayload = {
  __typename?: 'WithdrawAvailabilityWindowPayload';
  /** The place without the window; null when it was refused. */
  place: Maybe<Place>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<WithdrawAvailabilityWindowError>;
};

/** Why withdrawing a window was refused. */
export type WithdrawAvailabilityWindowError = NotFound | VersionConflict | WindowInUse | IdempotencyKeyReused;

/** Why a place is free on a day, or not, as the ledger and match runs see it. */
export type PlaceDayExplanation = {
  __typename?: 'PlaceDayExplanation';
  /** The place. */
  place: Place;
  /** The day. */
  date: Scalars['Date']['output'];
  /** True when nothing on the side of the place and its host institution keeps one more household from arriving on this day. How long it could stay is another question. */
  free: Scalars['Boolean']['output'];
  /** What makes it free, or everything that is in the way; never empty. */
  reasons: Array<PlaceDayReason>;
};

/** What a reason about a day is. */
export type PlaceDayReasonKind =
  /** A window offers the day, and nothing is in the way. */
  | 'OFFERED'
  /** The day has passed. */
  | 'PAST'
  /** No window offers the day. */
  | 'NOT_OFFERED'
  /** The host institution has blocked the day. */
  | 'BLOCKED'
  /** The day is held for a place request until it is decided or lapses. */
  | 'HELD'
  /** A confirmed stay has the day. */
  | 'OCCUPIED'
  /** The day is busy in a calendar the host institution imported. */
  | 'IMPORTED'
  /** The place is kept empty after a stay, or would have to be before the next one. */
  | 'TURNOVER'
  /** The host institution needs notice before an arrival. */
  | 'NOTICE_PERIOD'
  /** The host institution has as many households as it takes at a time. */
  | 'HOUSEHOLD_LIMIT'
  /** As many households arrive in the period as the host institution agreed to. */
  | 'QUOTA';

/** Who or what a reason about a day comes from. */
export type PlaceDaySource =
  /** The calendar the host institution keeps here. */
  | 'HOST_CALENDAR'
  /** A calendar the host institution imported. */
  | 'IMPORTED_CALENDAR'
  /** A decision of the relocation desk: a hold or a stay. */
  | 'DECISION'
  /** A limit the host institution has set. */
  | 'HOST_LIMIT'
  /** The calendar itself. */
  | 'DATE';

/** One reason why a place is free on a day, or not. */
export type PlaceDayReason = {
  __typename?: 'PlaceDayReason';
  /** What it is. */
  kind: PlaceDayReasonKind;
  /** Who or what it comes from. */
  source: PlaceDaySource;
  /** It in one sentence. */
  message: Scalars['String']['output'];
  /** First day to which it applies; null when it applies to the day alone. */
  from: Maybe<Scalars['Date']['output']>;
  /** First day to which it no longer applies; null when it applies to the day alone. */
  until: Maybe<Scalars['Date']['output']>;
  /** When it was entered or last changed; null when that is not known or makes no sense. */
  since: Maybe<Scalars['DateTime']['output']>;
  /** When a hold lapses by itself; null for everything else. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** What stands in the place; null when nothing does. */
  occupancy: Maybe<Occupancy>;
  /** The window that offers the day; null when it is about no window. */
  window: Maybe<AvailabilityWindow>;
};

/** A reminder to whoever must answer, before a step lapses and what is held is free again. Gone once the step is taken. */
export type DeadlineReminder = {
  __typename?: 'DeadlineReminder';
  /** When the platform reminded. */
  remindedAt: Scalars['DateTime']['output'];
  /** When the step lapses by itself. */
  deadline: Scalars['DateTime']['output'];
  /** What the host institution was asked; host staff answer it. */
  placeRequest: PlaceRequest;
  /** The proposal to take further. Coordinators only. */
  proposal: Proposal;
};

/** What becomes of a row of an imported file of windows. */
export type WindowImportAction =
  /** A new window. */
  | 'PUBLISH'
  /** A window with other days or other conditions. */
  | 'CHANGE'
  /** A window that is withdrawn. */
  | 'WITHDRAW'
  /** A window as it is. */
  | 'KEEP';

/** A file of windows that was applied, or tried. */
export type WindowImport = {
  __typename?: 'WindowImport';
  /** False when it was tried only: nothing has changed then. */
  applied: Scalars['Boolean']['output'];
  /** What becomes of each row, in the order of the file. */
  rows: Array<ImportedWindow>;
};

/** A row of an imported file of windows. */
export type ImportedWindow = {
  __typename?: 'ImportedWindow';
  /** The number of the row, counted from 1 with the heading. */
  row: Scalars['Int']['output'];
  /** What becomes of it. */
  action: WindowImportAction;
  /** The place. */
  place: Place;
  /** First day in the row. */
  from: Scalars['Date']['output'];
  /** First day after the last one in the row. */
  until: Scalars['Date']['output'];
  /** Who may use the window before the file is applied; null for a new window. */
  conditionsBefore: Maybe<WindowConditions>;
  /** Who may use it once the file is applied; null when it is withdrawn. */
  conditionsAfter: Maybe<WindowConditions>;
};

/** A file of windows. */
export type ImportAvailabilityWindowsInput = {
  /** The text of the CSV file, at most 500 rows. A row with `window` empty is a new window, one with `withdraw` yes withdraws; `last_day` is the last day offered. */
  csv: Scalars['String']['input'];
  /** True to see what would be done and do nothing. */
  dryRun: Scalars['Boolean']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to importAvailabilityWindows. */
export type ImportAvailabilityWindowsPayload = {
  __typename?: 'ImportAvailabilityWindowsPayload';
  /** What was done, or would be; null when any row was refused. */
  windowImport: Maybe<WindowImport>;
  /** Why the file was refused, row by row; empty when it succeeded. */
  errors: Array<ImportAvailabilityWindowsError>;
};

/** Why a file of windows was refused. */
export type ImportAvailabilityWindowsError = RowRefused | IdempotencyKeyReused;

/** What is wrong with a row of a file. */
export type RowRefused = UserError & {
  __typename?: 'RowRefused';
  /** One sentence saying what is wrong, and what would be right. */
  message: Scalars['String']['output'];
  /** The number of the row, counted from 1 with the heading. */
  row: Scalars['Int']['output'];
  /** The column as the heading names it; null when the whole row or file is meant. */
  column: Maybe<Scalars['String']['output']>;
};

/** What becomes of a row of an imported file of places. */
export type PlaceImportAction =
  /** A new place. */
  | 'REGISTER'
  /** A place that is registered already, with other attributes. Open proposals for it have to be checked again. */
  | 'CHANGE'
  /** A place that is registered already, as it is. */
  | 'KEEP';

/** A file of places that was applied, or tried. */
export type PlaceImport = {
  __typename?: 'PlaceImport';
  /** False when it was tried only: nothing has changed then. */
  applied: Scalars['Boolean']['output'];
  /** What becomes of each row, in the order of the file. */
  rows: Array<ImportedPlace>;
};

/** A row of an imported file of places. */
export type ImportedPlace = {
  __typename?: 'ImportedPlace';
  /** The number of the row, counted from 1 with the heading. */
  row: Scalars['Int']['output'];
  /** What becomes of it. */
  action: PlaceImportAction;
  /** The host institution of the place. */
  hostInstitution: HostInstitution;
  /** The label of the place. */
  label: Scalars['String']['output'];
  /** What is changed about the place; empty unless it is. */
  changes: Array<ImportedAttribute>;
};

/** What a row of an imported file of places changes, as it stands in the file. */
export type ImportedAttribute = {
  __typename?: 'ImportedAttribute';
  /** The column as the heading names it. */
  column: Scalars['String']['output'];
  /** What stood there when the file was applied, or was tried. */
  before: Scalars['String']['output'];
  /** What the file says. */
  after: Scalars['String']['output'];
};

/** A file of places. */
export type ImportPlacesInput = {
  /** The text of the CSV file, at most 500 rows. A row with `place_id` empty is a new place; one with `place_id` and `version` as they were exported changes that place where it says otherwise. */
  csv: Scalars['String']['input'];
  /** True to see what would be done and do nothing. */
  dryRun: Scalars['Boolean']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to importPlaces. */
export type ImportPlacesPayload = {
  __typename?: 'ImportPlacesPayload';
  /** What was done, or would be; null when any row was refused. */
  placeImport: Maybe<PlaceImport>;
  /** Why the file was refused, row by row; empty when it succeeded. */
  errors: Array<ImportPlacesError>;
};

/** Why a file of places was refused. */
export type ImportPlacesError = RowRefused | IdempotencyKeyReused;

/** When a host institution last said that the calendars of all its places are right. Publishing or changing one window says nothing about the others and does not count. */
export type CalendarFreshness = {
  __typename?: 'CalendarFreshness';
  /** When it said so; null when it never did. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
  /** The name of whoever said so; null when nobody did, or the platform when the first place was entered. */
  confirmedByName: Maybe<Scalars['String']['output']>;
  /** The first day on which the calendar counts as stale unless it is confirmed before; null when it never was confirmed. */
  staleFrom: Maybe<Scalars['Date']['output']>;
  /** How many days after it was confirmed a calendar counts as stale. The same for every host institution. */
  staleAfterDays: Scalars['Int']['output'];
  /** True when nobody has said lately that the calendar is right. */
  stale: Scalars['Boolean']['output'];
  /** True when the host institution should be asked: the calendar is stale, or will soon be. */
  due: Scalars['Boolean']['output'];
  /** Days that match runs add to the notice the host institution needs, because somebody has to ask it first; 0 while its calendar is fresh. */
  extraLeadDays: Scalars['Int']['output'];
};

/** The request to note that the calendar is right. */
export type ConfirmCalendarInput = {
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to confirmCalendar. */
export type ConfirmCalendarPayload = {
  __typename?: 'ConfirmCalendarPayload';
  /** The host institution with its calendar confirmed; null when it was refused. */
  hostInstitution: Maybe<HostInstitution>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<ConfirmCalendarError>;
};

/** Why the calendar was not confirmed. */
export type ConfirmCalendarError = IdempotencyKeyReused;

/** A country or territory of ISO 3166-1. */
export type Country = {
  __typename?: 'Country';
  /** ISO 3166-1 alpha-2 code, such as KE. */
  code: Scalars['ID']['output'];
  /** The English name. */
  name: Scalars['String']['output'];
  /** The UN M49 sub-region it lies in. */
  subRegion: SubRegion;
};

/** A sub-region of UN M49, such as Eastern Africa. */
export type SubRegion = {
  __typename?: 'SubRegion';
  /** UN M49 code, three digits, such as 014. */
  code: Scalars['ID']['output'];
  /** The English name. */
  name: Scalars['String']['output'];
  /** UN M49 code of the macro-region around it, such as 002 for Africa. */
  macroRegionCode: Scalars['ID']['output'];
  /** The English name of the macro-region. */
  macroRegionName: Scalars['String']['output'];
};

/** A language, by its BCP 47 tag. */
export type Language = {
  __typename?: 'Language';
  /** BCP 47 tag in canonical form, such as fr or fa-AF. */
  tag: Scalars['ID']['output'];
  /** The English name. */
  name: Scalars['String']['output'];
};

/** A limit on arrivals within a period. */
export type ArrivalQuota = {
  __typename?: 'ArrivalQuota';
  /** First day of the period. */
  from: Scalars['Date']['output'];
  /** First day after the period. */
  until: Scalars['Date']['output'];
  /** Households that may arrive in it. */
  arrivals: Scalars['Int']['output'];
};

/** A kind of accompaniment a host institution gives, and to how many households at a time. */
export type AccompanimentOffer = {
  __typename?: 'AccompanimentOffer';
  /** The kind of accompaniment. */
  type: AccompanimentType;
  /** Households that can use it at the same time. */
  households: Scalars['Int']['output'];
};

/** Kinds of accompaniment during a relocation. */
export type AccompanimentType =
  /** Psychosocial support and wellbeing. */
  | 'PSYCHOSOCIAL'
  /** Medical care and rehabilitation. */
  | 'MEDICAL'
  /** Legal and immigration advice. */
  | 'LEGAL'
  /** Physical security training and measures. */
  | 'SECURITY_PHYSICAL'
  /** Digital security training and measures. */
  | 'SECURITY_DIGITAL'
  /** Language course. */
  | 'LANGUAGE'
  /** Professional and organisational capacity building. */
  | 'PROFESSIONAL_CAPACITY'
  /** Academic work or study. */
  | 'ACADEMIC'
  /** Advocacy agenda and networking. */
  | 'ADVOCACY_NETWORKING'
  /** Support for the family. */
  | 'FAMILY_SUPPORT'
  /** Childcare and schooling. */
  | 'CHILDCARE_SCHOOLING'
  /** A mentor or buddy. */
  | 'MENTORING'
  /** Planning the return. */
  | 'RETURN_PLANNING';

/** A page of host institutions. */
export type HostInstitutionConnection = {
  __typename?: 'HostInstitutionConnection';
  /** The host institutions of this page, with their cursors. */
  edges: Array<HostInstitutionEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many host institutions the viewer may see in all. */
  totalCount: Scalars['Int']['output'];
};

/** A host institution in a connection. */
export type HostInstitutionEdge = {
  __typename?: 'HostInstitutionEdge';
  /** Where the host institution stands in the list. */
  cursor: Scalars['String']['output'];
  /** The host institution. */
  node: HostInstitution;
};

/** Where a match run stands. */
export type MatchRunStatus =
  /** Waiting for its turn; one run is computed at a time, in the order in which they were asked for. */
  | 'QUEUED'
  /** Being computed. After an interruption it is computed again from the same snapshot and seed. */
  | 'RUNNING'
  /** Computed to the end. */
  | 'FINISHED'
  /** Stopped by a coordinator; the best plan so far was kept. */
  | 'STOPPED'
  /** Ended without a plan; `failure` says why. */
  | 'FAILED';

/** One run of the matching engine over a snapshot of candidates and places, frozen when its computing begins. */
export type MatchRun = Node & {
  __typename?: 'MatchRun';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** Grows from run to run; numbers may be skipped. */
  number: Scalars['Int']['output'];
  /** Where it stands. */
  status: MatchRunStatus;
  /** Who asked for it. */
  requestedBy: Account;
  /** When it was asked for. */
  queuedAt: Scalars['DateTime']['output'];
  /** How many runs have their turn before this one, counting the one that is being computed; null unless it waits. */
  runsAhead: Maybe<Scalars['Int']['output']>;
  /** When its snapshot was taken and computing began; null while it waits. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended; null before. */
  finishedAt: Maybe<Scalars['DateTime']['output']>;
  /** The seed of its random choices: equal snapshot, equal seed, equal plan. */
  seed: Scalars['Int']['output'];
  /** Whether it keeps capacity for cases still expected, where these would need it more. It does so only when enough is known of the cases admitted during the last half year. */
  lookAhead: Scalars['Boolean']['output'];
  /** What looking ahead rested on, or why the run did not look ahead after all, in a few words; null before it has ended, when it failed, and for a run that was not to look ahead. */
  lookAheadNote: Maybe<Scalars['String']['output']>;
  /** Whether protection on time goes before everything else: first as much risk as possible in place by its needed-by day, less one in a hundred, then as many points as possible. */
  tiers: Scalars['Boolean']['output'];
  /** Of every targeted group, origin and household size at least this share of the rate at which all candidates are placed is to be placed, above 0 and at most 1; null for a run without floors. */
  floorShare: Maybe<Scalars['Float']['output']>;
  /** Candidates in the snapshot; while it waits, as many as there were when it was asked for. */
  caseCount: Scalars['Int']['output'];
  /** Places in the snapshot; while it waits, as many as there were when it was asked for. */
  placeCount: Scalars['Int']['output'];
  /** How far it has come. */
  progress: MatchRunProgress;
  /** Who is placed, group by group, beside what going by priority alone would give; null before it has ended, when it failed, and when it was stopped before this was worked out. */
  fairness: Maybe<RunFairness>;
  /** What became of each floor under a group, in the order of the groups; empty before it has ended, when it failed, and for a run without floors. Floors that are out of reach are missed by as little as was found. */
  floors: Array<FloorReached>;
  /** How much risk is in place on time; null before it has ended, when it failed, and for a run that does not put protection on time first. */
  onTime: Maybe<RiskOnTime>;
  /** Why it failed, in one sentence; null unless it did. */
  failure: Maybe<Scalars['String']['output']>;
  /** What it proposes, and what coordinators proposed beside it, most points first; empty before it has ended. */
  proposals: Array<Proposal>;
  /** The candidates it found no place for, gravest risk first, and why; empty before it has ended. */
  unplacedCases: Array<UnplacedCase>;
};

/** How far a match run has come. */
export type MatchRunProgress = {
  __typename?: 'MatchRunProgress';
  /** What the engine is doing, in a few words. */
  phase: Scalars['String']['output'];
  /** Candidates with a place in the best plan so far. */
  placed: Scalars['Int']['output'];
  /** Points of the best plan so far; 0 on the way of a run that puts protection on time first or has floors, since it looks by other points. */
  score: Scalars['Int']['output'];
  /** Proven upper bound on the points of any plan that meets what the run was asked for; null before there is one. */
  bound: Maybe<Scalars['Int']['output']>;
  /** How far the best plan can be from the optimum at most, as a share of the bound, 0 to 1; null before there is a bound. */
  gap: Maybe<Scalars['Float']['output']>;
  /** How long it had been computing when this was so, in milliseconds; computing again begins at 0. */
  elapsedMs: Scalars['Int']['output'];
  /** How the best plan and the bound have come closer, oldest first, at most 60 points. */
  course: Array<CoursePoint>;
};

/** Where a match run stood at one moment. */
export type CoursePoint = {
  __typename?: 'CoursePoint';
  /** Milliseconds of computing until then. */
  elapsedMs: Scalars['Int']['output'];
  /** Candidates with a place in the best plan until then. */
  placed: Scalars['Int']['output'];
  /** Points of the best plan until then. */
  score: Scalars['Int']['output'];
  /** Lowest proven upper bound until then; null before there was one. */
  bound: Maybe<Scalars['Int']['output']>;
};

/** A floor under a group of candidates: so many of those a place exists for are to be placed. */
export type FloorReached = {
  __typename?: 'FloorReached';
  /** What the group has in common. */
  dimension: FairnessDimension;
  /** The group as a code, as in a FairnessRow. */
  group: Scalars['String']['output'];
  /** What people call the group. */
  name: Scalars['String']['output'];
  /** What became of the floor; null for a group of fewer than five, where figures could point at a person. */
  figures: Maybe<FloorFigures>;
};

/** What became of a floor. */
export type FloorFigures = {
  __typename?: 'FloorFigures';
  /** How many are to be placed at least. */
  atLeast: Scalars['Int']['output'];
  /** How many the plan of the run places: fewer than `atLeast` when the floor was not met. */
  placed: Scalars['Int']['output'];
};

/** How much risk a plan has in place by the needed-by days, as points that grow with the level of risk. */
export type RiskOnTime = {
  __typename?: 'RiskOnTime';
  /** The risk of the candidates that arrive by their needed-by day. */
  risk: Scalars['Int']['output'];
  /** What it had to be at least: the most that was found to be possible, less one in a hundred. */
  atLeast: Scalars['Int']['output'];
};

/** Who a run places, group by group. */
export type RunFairness = {
  __typename?: 'RunFairness';
  /** All candidates of the snapshot. */
  overall: FairnessFigures;
  /** Each group of each kind. */
  rows: Array<FairnessRow>;
  /** Pairs of a candidate and a host institution it would rather be at, where somebody of lower priority is, and it could be instead. */
  envyPairs: Scalars['Int']['output'];
  /** Candidates in at least one such pair. */
  enviousCases: Scalars['Int']['output'];
};

/** A group of candidates. */
export type FairnessRow = {
  __typename?: 'FairnessRow';
  /** What the group has in common. */
  dimension: FairnessDimension;
  /** The group as a code: a targeted group, WOMAN or OTHER, a household size (5+ for five or more), a sub-region of origin (UN M49), a risk level. */
  group: Scalars['String']['output'];
  /** What people call the group. */
  name: Scalars['String']['output'];
  /** Candidates in the group. */
  cases: Scalars['Int']['output'];
  /** What became of them; null for fewer than five, where figures could point at a person. */
  figures: Maybe<FairnessFigures>;
};

/** Ways to group candidates. */
export type FairnessDimension =
  /** The targeted group of the applicant. */
  | 'GROUP'
  /** Whether the applicant is a woman. */
  | 'GENDER'
  /** How many persons there are in the household. */
  | 'HOUSEHOLD_SIZE'
  /** The sub-region they are in danger in. */
  | 'ORIGIN'
  /** The level of risk. */
  | 'RISK';

/** What a plan does for some candidates, beside what going by priority alone would. */
export type FairnessFigures = {
  __typename?: 'FairnessFigures';
  /** Candidates. */
  cases: Scalars['Int']['output'];
  /** Candidates that could have some place if nobody else were there. */
  placeable: Scalars['Int']['output'];
  /** By the plan of the run. */
  plan: GroupOutcome;
  /** By risk, then needed-by day, each at its best free place. */
  byPriority: GroupOutcome;
};

/** What became of some candidates. */
export type GroupOutcome = {
  __typename?: 'GroupOutcome';
  /** How many have a place. */
  placed: Scalars['Int']['output'];
  /** That as a share of the placeable, 0 to 1; null when none is placeable. */
  rate: Maybe<Scalars['Float']['output']>;
  /** Mean of the days from their earliest departure to their arrival; null when none has a place. */
  meanWaitingDays: Maybe<Scalars['Float']['output']>;
};

/** A candidate without a place, and why. */
export type UnplacedCase = {
  __typename?: 'UnplacedCase';
  /** The candidate. */
  relocationCase: RelocationCase;
  /** The kind of reason. */
  cause: UnplacedCause;
  /** One sentence that says the reason. */
  message: Scalars['String']['output'];
  /** The rules that fail, and at how many places, most places first. */
  failedRules: Array<FailedRule>;
  /** The places that come nearest, nearest first, at most three. */
  nearestMisses: Array<NearMiss>;
};

/** Kinds of reasons for having no place. */
export type UnplacedCause =
  /** No place meets the needs, whatever the dates. */
  | 'NO_ELIGIBLE_PLACE'
  /** Places meet the needs, but none on possible dates. */
  | 'NO_FEASIBLE_DATES'
  /** Places are possible, but other cases have them in the plan, or something was decided while it was made. */
  | 'OUTCOMPETED'
  /** A limit stands in the way: of a host institution, or of the budget. */
  | 'LIMIT_REACHED'
  /** A place is free, but the run did not give it: it was stopped before, or the stay brings no points. */
  | 'STAY_LEFT_OPEN'
  /** The run was stopped before it was worked out why. */
  | 'NOT_EXAMINED';

/** A hard rule of matching. */
export type MatchRule =
  /** The place sleeps the whole household. */
  | 'SLEEPS'
  /** The host institution offers all required accompaniment. */
  | 'REQUIRED_ACCOMPANIMENT'
  /** The distance is one that the case accepts. */
  | 'SCOPE'
  /** The country is not out of the question. */
  | 'EXCLUDED_COUNTRY'
  /** There is a language in common, or an interpreter. */
  | 'LANGUAGE'
  /** The host institution receives the applicant's group. */
  | 'GROUP'
  /** The environment is safe for LGBTI persons where asked. */
  | 'LGBTI_SAFE'
  /** The place is step-free where asked. */
  | 'STEP_FREE'
  /** Women-only places and cases find each other. */
  | 'WOMEN_ONLY'
  /** The place is safe for children where there are any. */
  | 'CHILD_SAFE'
  /** Emergency reserve is kept for risk level 4 and 5. */
  | 'EMERGENCY_RESERVE'
  /** The arrival is possible and in time. */
  | 'ARRIVAL'
  /** The stay is neither too short nor too long. */
  | 'LENGTH'
  /** The stay lies inside a window. */
  | 'WINDOW'
  /** Nobody else has the place on these days. */
  | 'OCCUPIED'
  /** The host institution has room for one more household. */
  | 'HOUSEHOLDS'
  /** The required accompaniment has capacity left. */
  | 'SERVICE_CAPACITY'
  /** The quota of arrivals is not used up. */
  | 'QUOTA'
  /** The money suffices. */
  | 'BUDGET'
  /** Case and place have not been kept apart by decision. */
  | 'EXCLUSION';

/** Whose word a rule is. */
export type RuleAuthority =
  /** The case. */
  | 'CASE'
  /** The host institution. */
  | 'HOST'
  /** The relocation programme. */
  | 'PROGRAMME';

/** What a hard rule says about a case and a place. */
export type RuleFinding = {
  __typename?: 'RuleFinding';
  /** The rule. */
  rule: MatchRule;
  /** True when it holds. */
  passed: Scalars['Boolean']['output'];
  /** Whose word it is. */
  authority: RuleAuthority;
  /** One sentence with the figures. */
  message: Scalars['String']['output'];
};

/** A part of the points of a stay. */
export type ScoreTerm = {
  __typename?: 'ScoreTerm';
  /** The part, in a word or two. */
  name: Scalars['String']['output'];
  /** Its points; negative when it counts against. */
  points: Scalars['Int']['output'];
};

/** A rule that fails for a case. */
export type FailedRule = {
  __typename?: 'FailedRule';
  /** The rule. */
  rule: MatchRule;
  /** At how many places it fails. */
  places: Scalars['Int']['output'];
};

/** A place that would nearly do. */
export type NearMiss = {
  __typename?: 'NearMiss';
  /** The place. */
  place: Place;
  /** The rules that fail there. */
  failures: Array<RuleFinding>;
  /** One sentence saying what would have to change. */
  message: Scalars['String']['output'];
};

/** Another place a case could have gone to. */
export type Alternative = {
  __typename?: 'Alternative';
  /** The place. */
  place: Place;
  /** First day of the stay. */
  from: Scalars['Date']['output'];
  /** First day after the stay. */
  until: Scalars['Date']['output'];
  /** Points of the stay. */
  points: Scalars['Int']['output'];
  /** The parts of the points. */
  terms: Array<ScoreTerm>;
  /** The candidates that are in the way in the plan: at the place itself, or within a limit of its host institution; empty when it is free. */
  heldBy: Array<RelocationCase>;
};

/** A page of match runs. */
export type MatchRunConnection = {
  __typename?: 'MatchRunConnection';
  /** The runs of this page, with their cursors. */
  edges: Array<MatchRunEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many runs there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A match run in a connection. */
export type MatchRunEdge = {
  __typename?: 'MatchRunEdge';
  /** Where the run stands in the list. */
  cursor: Scalars['String']['output'];
  /** The run. */
  node: MatchRun;
};

/** How to run. */
export type StartMatchRunInput = {
  /** Seed of the random choices, 0 to 2147483647. */
  seed?: Scalars['Int']['input'];
  /** Stop after so many seconds with the best plan so far, 1 to 600; to the end when absent, and only then reproducible. */
  timeLimitSeconds?: InputMaybe<Scalars['Int']['input']>;
  /** Keep capacity for cases still expected where these would need it more, when enough is known of them: somebody gets a stay only when it is worth more than what it takes from those who will probably come, so that some wait although a place is free. A run leans on the prices of capacity that the one before it found. */
  lookAhead?: Scalars['Boolean']['input'];
  /** Protection on time before everything else: first as much risk as possible in place by its needed-by day, less one in a hundred, then as many points as possible. Such a run takes several times as long, and does not look ahead. */
  tiers?: Scalars['Boolean']['input'];
  /** Floors under groups: of every targeted group, origin and household size at least this share of the rate at which all candidates are placed, above 0 and at most 1, such as 0.9; no floors when absent. Such a run takes up to nine times as long, and does not look ahead; it cannot put protection on time first as well. */
  floorShare?: InputMaybe<Scalars['Float']['input']>;
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to startMatchRun. */
export type StartMatchRunPayload = {
  __typename?: 'StartMatchRunPayload';
  /** The new run; null when it was refused. */
  matchRun: Maybe<MatchRun>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<StartMatchRunError>;
};

/** Why starting a run was refused. */
export type StartMatchRunError = InvalidInput | EmptyPool | MatchRunQueueFull | IdempotencyKeyReused;

/** There is no candidate to find a place for, or no place at all. */
export type EmptyPool = UserError & {
  __typename?: 'EmptyPool';
  /** One sentence saying what is missing. */
  message: Scalars['String']['output'];
};

/** As many runs as may wait are waiting. */
export type MatchRunQueueFull = UserError & {
  __typename?: 'MatchRunQueueFull';
  /** One sentence saying how many wait, and what to do. */
  message: Scalars['String']['output'];
  /** How many runs wait for their turn. */
  waiting: Scalars['Int']['output'];
};

/** The run to stop. */
export type StopMatchRunInput = {
  /** The run. */
  matchRunId: Scalars['ID']['input'];
};

/** The answer to stopMatchRun. */
export type StopMatchRunPayload = {
  __typename?: 'StopMatchRunPayload';
  /** The run, which ends within moments; null when it was refused. */
  matchRun: Maybe<MatchRun>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<StopMatchRunError>;
};

/** Why stopping a run was refused. */
export type StopMatchRunError = NotFound | ActionNotAvailable;

/** The capacity of the network at one instant. */
export type NetworkCapacity = {
  __typename?: 'NetworkCapacity';
  /** The instant the figures speak of. */
  asOf: Scalars['DateTime']['output'];
  /** When the next figures will be published; null when the figures are live. */
  nextPublication: Maybe<Scalars['DateTime']['output']>;
  /** True when figures are bands frozen for a week; false when they are live and exact, as coordinators see them. */
  banded: Scalars['Boolean']['output'];
  /** The first day of each month shown. */
  months: Array<Scalars['Date']['output']>;
  /** One row per sub-region that has a host institution, by code. */
  subRegions: Array<NetworkRow>;
  /** One row per macro-region, by code. */
  macroRegions: Array<NetworkRow>;
  /** The whole network. */
  total: NetworkRow;
};

/** The capacity of a region, month by month. */
export type NetworkRow = {
  __typename?: 'NetworkRow';
  /** UN M49 code of the region; 001 for the whole world. */
  code: Scalars['ID']['output'];
  /** The English name of the region. */
  name: Scalars['String']['output'];
  /** Host institutions in the region. */
  hostInstitutions: Count;
  /** True when its months are withheld, because fewer than five host institutions are in the region; never for coordinators. */
  withheld: Scalars['Boolean']['output'];
  /** One cell per month, in order; empty when withheld. */
  cells: Array<NetworkCell>;
};

/** Place-months of a region in one month: a place offered on every day of the month counts one. */
export type NetworkCell = {
  __typename?: 'NetworkCell';
  /** First day of the month. */
  month: Scalars['Date']['output'];
  /** Offered and free. */
  open: Count;
  /** Held for a proposal. */
  held: Count;
  /** Taken by a placement. */
  taken: Count;
};

/** A number, exact or within bounds. */
export type Count = {
  __typename?: 'Count';
  /** The number is not smaller. */
  atLeast: Scalars['Int']['output'];
  /** The number is not larger. */
  atMost: Scalars['Int']['output'];
  /** In words: 7, 5–9 or under 5. */
  label: Scalars['String']['output'];
};

/** What a platform member does in the network. */
export type MemberCategory =
  /** Hosts defenders. */
  | 'HOST_ENTITY'
  /** Makes grants. */
  | 'GRANT_MAKING_ENTITY'
  /** Gives money to programmes. */
  | 'DONOR'
  /** Works on policy and advocacy. */
  | 'POLICY_ADVOCACY_ENTITY'
  /** Refers defenders to programmes. */
  | 'REFERRAL_ENTITY'
  /** Coordinates several programmes. */
  | 'COORDINATION_HUB'
  /** Anything else. */
  | 'OTHER';

/** What kind of organisation it is. */
export type OrganisationType =
  /** A non-governmental organisation. */
  | 'NGO'
  /** A university or research institute. */
  | 'UNIVERSITY'
  /** A programme of a national government. */
  | 'NATIONAL_GOVERNMENT'
  /** A programme of a regional government. */
  | 'REGIONAL_GOVERNMENT'
  /** A city or municipality. */
  | 'LOCAL_GOVERNMENT'
  /** An institution of the European Union. */
  | 'EU_INSTITUTION'
  /** A cultural institution. */
  | 'CULTURAL_INSTITUTION'
  /** Anything else. */
  | 'OTHER';

/** A member of the platform. */
export type Organisation = Node & {
  __typename?: 'Organisation';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The organisation's name. */
  name: Scalars['String']['output'];
  /** What it does in the network. */
  category: MemberCategory;
  /** What kind of organisation it is. */
  type: OrganisationType;
  /** Where it is registered. */
  country: Country;
};

/** A page of organisations. */
export type OrganisationConnection = {
  __typename?: 'OrganisationConnection';
  /** The organisations of this page, with their cursors. */
  edges: Array<OrganisationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many organisations there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An organisation in a connection. */
export type OrganisationEdge = {
  __typename?: 'OrganisationEdge';
  /** Where the organisation stands in the list. */
  cursor: Scalars['String']['output'];
  /** The organisation. */
  node: Organisation;
};

/** The days of a place to block. */
export type BlockDaysInput = {
  /** The place. */
  placeId: Scalars['ID']['input'];
  /** First day blocked. */
  from: Scalars['Date']['input'];
  /** First day no longer blocked; after `from` and after today, at most three years after `from`. */
  until: Scalars['Date']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to blockDays. */
export type BlockDaysPayload = {
  __typename?: 'BlockDaysPayload';
  /** The place with the days blocked; null when it was refused. */
  place: Maybe<Place>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<BlockDaysError>;
};

/** Why blocking days was refused. */
export type BlockDaysError = InvalidInput | NotFound | PlaceTaken | IdempotencyKeyReused;

/** A hold or a stay stands in the place on some of the days. */
export type PlaceTaken = UserError & {
  __typename?: 'PlaceTaken';
  /** One sentence naming what stands there and until when. */
  message: Scalars['String']['output'];
  /** What stands there, by first day. */
  occupancies: Array<Occupancy>;
};

/** The days of a place to open again. */
export type OpenDaysInput = {
  /** The place. */
  placeId: Scalars['ID']['input'];
  /** First day to open. */
  from: Scalars['Date']['input'];
  /** First day no longer to open; after `from` and after today, at most three years after `from`. */
  until: Scalars['Date']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to openDays. */
export type OpenDaysPayload = {
  __typename?: 'OpenDaysPayload';
  /** The place without the block; null when it was refused. */
  place: Maybe<Place>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<OpenDaysError>;
};

/** Why opening days was refused. */
export type OpenDaysError = InvalidInput | NotFound | NotBlocked | IdempotencyKeyReused;

/** None of the days is blocked. */
export type NotBlocked = UserError & {
  __typename?: 'NotBlocked';
  /** One sentence saying so. */
  message: Scalars['String']['output'];
};

/** Where a place request stands. */
export type PlaceRequestStatus =
  /** Waiting for the host institution. */
  | 'OPEN'
  /** Accepted; waiting for the defender and a second coordinator. */
  | 'ACCEPTED'
  /** The placement stands. */
  | 'CONFIRMED'
  /** Declined by the host institution. */
  | 'DECLINED'
  /** Not answered in time. */
  | 'EXPIRED'
  /** Taken back by the relocation desk. */
  | 'WITHDRAWN';

/** A step that host staff take with a place request. */
export type PlaceRequestAction =
  /** Accept it. */
  | 'ACCEPT'
  /** Decline it. */
  | 'DECLINE';

/** The size of a household, in bands. */
export type HouseholdSizeBand =
  /** One person. */
  | 'ONE'
  /** Two persons. */
  | 'TWO'
  /** Three or four persons. */
  | 'THREE_OR_FOUR'
  /** Five persons or more. */
  | 'FIVE_OR_MORE';

/** What a host institution is asked, and no more than it must know to answer. */
export type PlaceRequest = Node & {
  __typename?: 'PlaceRequest';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** A random code of this request alone; two host institutions asked about the same household get different codes. */
  code: Scalars['String']['output'];
  /** Where it stands. */
  status: PlaceRequestStatus;
  /** The place asked for. */
  place: Place;
  /** First day of the stay. */
  from: Scalars['Date']['output'];
  /** First day after the stay. */
  until: Scalars['Date']['output'];
  /** The size of the household. */
  householdSize: HouseholdSizeBand;
  /** The age bands of the household, each named once. */
  ageBands: Array<AgeBand>;
  /** Languages the household can live in. */
  languages: Array<Language>;
  /** Accompaniment the household needs or would like. */
  accompanimentNeeds: Array<AccompanimentNeed>;
  /** True when the household needs a step-free place. */
  stepFree: Scalars['Boolean']['output'];
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** When the host institution should have answered; afterwards the hold lapses. Null once it has answered or the request has ended. */
  answerBy: Maybe<Scalars['DateTime']['output']>;
  /** Counts the changes; pass it as expectedVersion. */
  version: Scalars['Int']['output'];
  /** What the viewer can do with it now. */
  availableActions: Array<PlaceRequestAction>;
};

/** A page of place requests. */
export type PlaceRequestConnection = {
  __typename?: 'PlaceRequestConnection';
  /** The place requests of this page, with their cursors. */
  edges: Array<PlaceRequestEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many place requests there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A place request in a connection. */
export type PlaceRequestEdge = {
  __typename?: 'PlaceRequestEdge';
  /** Where the place request stands in the list. */
  cursor: Scalars['String']['output'];
  /** The place request. */
  node: PlaceRequest;
};

/** The place request to accept. */
export type AcceptPlaceRequestInput = {
  /** The place request. */
  placeRequestId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to acceptPlaceRequest. */
export type AcceptPlaceRequestPayload = {
  __typename?: 'AcceptPlaceRequestPayload';
  /** The place request, accepted; null when it was refused. */
  placeRequest: Maybe<PlaceRequest>;
  /** Why accepting was refused; empty when it succeeded. */
  errors: Array<AcceptPlaceRequestError>;
};

/** Why accepting was refused. */
export type AcceptPlaceRequestError = NotFound | VersionConflict | ActionNotAvailable | IdempotencyKeyReused;

/** The place request to decline. */
export type DeclinePlaceRequestInput = {
  /** The place request. */
  placeRequestId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: HostDeclineReason;
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to declinePlaceRequest. */
export type DeclinePlaceRequestPayload = {
  __typename?: 'DeclinePlaceRequestPayload';
  /** The place request, declined; null when it was refused. */
  placeRequest: Maybe<PlaceRequest>;
  /** Why declining was refused; empty when it succeeded. */
  errors: Array<DeclinePlaceRequestError>;
};

/** Why declining was refused. */
export type DeclinePlaceRequestError = NotFound | VersionConflict | ActionNotAvailable | IdempotencyKeyReused;

/** Where a placement stands. */
export type PlacementStatus =
  /** Confirmed, before the journey. */
  | 'CONFIRMED'
  /** On the way. */
  | 'TRAVELLING'
  /** The stay has begun. */
  | 'IN_STAY'
  /** The stay ended as planned. */
  | 'COMPLETED'
  /** The stay ended before its last day. */
  | 'ENDED_EARLY'
  /** Cancelled before the stay began. */
  | 'CANCELLED';

/** A stay that stands: nobody else can have the place. */
export type Placement = Node & {
  __typename?: 'Placement';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The case placed. */
  relocationCase: RelocationCase;
  /** The place. */
  place: Place;
  /** First day of the stay. */
  from: Scalars['Date']['output'];
  /** First day after the stay. */
  until: Scalars['Date']['output'];
  /** Where it stands. */
  status: PlacementStatus;
  /** The proposal it came from. */
  proposal: Proposal;
  /** The coordinator who approved the proposal. */
  approvedBy: Account;
  /** The second coordinator, who confirmed it. */
  confirmedBy: Account;
  /** When it was confirmed. */
  confirmedAt: Scalars['DateTime']['output'];
};

/** A page of placements. */
export type PlacementConnection = {
  __typename?: 'PlacementConnection';
  /** The placements of this page, with their cursors. */
  edges: Array<PlacementEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many placements there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A placement in a connection. */
export type PlacementEdge = {
  __typename?: 'PlacementEdge';
  /** Where the placement stands in the list. */
  cursor: Scalars['String']['output'];
  /** The placement. */
  node: Placement;
};

/** Where a proposal stands. */
export type ProposalStatus =
  /** Made, and not yet decided by a coordinator. */
  | 'PROPOSED'
  /** Approved by a coordinator: the place is held and its host institution is asked. */
  | 'APPROVED'
  /** Accepted by the host institution: the defender is asked. */
  | 'HOST_ACCEPTED'
  /** Agreed to by the defender: a second coordinator is asked. */
  | 'CONSENTED'
  /** Confirmed by a second coordinator: the placement stands. */
  | 'CONFIRMED'
  /** Declined, with a reason. */
  | 'DECLINED'
  /** Not decided in time, or superseded by a newer match run before anybody decided; what was held is free again. */
  | 'EXPIRED'
  /** Overtaken by another proposal that was confirmed for the same case. */
  | 'PREEMPTED'
  /** Taken back. */
  | 'REVOKED';

/** A step that a viewer takes with a proposal. */
export type ProposalAction =
  /** Approve it. */
  | 'APPROVE'
  /** Decline it. */
  | 'DECLINE'
  /** Record the defender's consent. */
  | 'RECORD_CONSENT'
  /** Record the defender's refusal. */
  | 'RECORD_REFUSAL'
  /** Confirm it. */
  | 'CONFIRM';

/** Who declined a proposal. */
export type DecliningParty =
  /** A coordinator. */
  | 'COORDINATOR'
  /** The host institution. */
  | 'HOST'
  /** The defender. */
  | 'DEFENDER';

/** Why a coordinator declines. */
export type CoordinatorDeclineReason =
  /** The place is not safe for this household. */
  | 'UNSAFE_FOR_HOUSEHOLD'
  /** Another place suits better. */
  | 'BETTER_PLACE_ELSEWHERE'
  /** The household needs more than the host institution can give. */
  | 'NEEDS_NOT_MET'
  /** A visa is refused or impossible. */
  | 'VISA_IMPOSSIBLE'
  /** There is no money for it. */
  | 'FUNDING_NOT_AVAILABLE'
  /** The case must be looked at again first. */
  | 'NEEDS_REASSESSMENT'
  /** Anything else. */
  | 'OTHER';

/** Why a host institution declines. */
export type HostDeclineReason =
  /** The place is no longer available. */
  | 'PLACE_NOT_AVAILABLE'
  /** It cannot meet the needs. */
  | 'NEEDS_NOT_MET'
  /** The dates do not suit. */
  | 'DATES_NOT_SUITABLE'
  /** It would not be safe there. */
  | 'SAFETY_CONCERN'
  /** There are no staff for it. */
  | 'NO_STAFF_CAPACITY'
  /** Anything else. */
  | 'OTHER';

/** Why a defender declines. Refusing never lowers anyone's standing. */
export type DefenderDeclineReason =
  /** Found another place. */
  | 'FOUND_ANOTHER_PLACE'
  /** Prefers another region or language. */
  | 'PREFERS_ELSEWHERE'
  /** The family cannot come. */
  | 'FAMILY_CANNOT_COME'
  /** It would not be safe there. */
  | 'SAFETY_CONCERN'
  /** Does not agree to the conditions. */
  | 'CONDITIONS_NOT_ACCEPTED'
  /** No answer came in time. */
  | 'NO_RESPONSE'
  /** Gave no reason. */
  | 'NOT_GIVEN';

/** Why a coordinator proposes another place than the engine. */
export type OverrideReason =
  /** Knows of something that the data does not say. */
  | 'LOCAL_KNOWLEDGE'
  /** The applicant asked for it. */
  | 'APPLICANT_WISH'
  /** The host institution asked for it. */
  | 'HOST_WISH'
  /** A safety concern about the proposed place. */
  | 'SAFETY_CONCERN'
  /** Continuity of care or schooling. */
  | 'CONTINUITY'
  /** Anything else. */
  | 'OTHER';

/** A place suggested for a case on some days, until coordinator, host institution and defender have all said yes. */
export type Proposal = Node & {
  __typename?: 'Proposal';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The case. */
  relocationCase: RelocationCase;
  /** The place suggested. */
  place: Place;
  /** First day of the stay. */
  from: Scalars['Date']['output'];
  /** First day after the stay. */
  until: Scalars['Date']['output'];
  /** Where it stands. */
  status: ProposalStatus;
  /** The run that made it, or that made the proposal it was put beside. */
  matchRun: MatchRun;
  /** Why a coordinator chose this place over the engine's; null for the engine's own proposals. */
  overrideReason: Maybe<OverrideReason>;
  /** Points of the stay in the engine's objective. */
  points: Scalars['Int']['output'];
  /** The parts of the points. */
  terms: Array<ScoreTerm>;
  /** What each hard rule says. */
  findings: Array<RuleFinding>;
  /** Why this place, in sentences. */
  reasons: Array<Scalars['String']['output']>;
  /** Other places the case could have gone to, most points first, at most five. */
  alternatives: Array<Alternative>;
  /** What changed since the proposal was made, in sentences. Unless empty, it can be neither approved nor confirmed. */
  changesSince: Array<Scalars['String']['output']>;
  /** Who approved it; null before. */
  approvedBy: Maybe<Account>;
  /** When it was approved; null before. */
  approvedAt: Maybe<Scalars['DateTime']['output']>;
  /** When the present step lapses by itself; null when it does not. */
  expiresAt: Maybe<Scalars['DateTime']['output']>;
  /** Who declined; null unless declined. */
  declinedBy: Maybe<DecliningParty>;
  /** The reason in words; null unless declined. */
  declineReason: Maybe<Scalars['String']['output']>;
  /** What the host institution sees of it; null before approval. */
  placeRequest: Maybe<PlaceRequest>;
  /** The placement it became; null before confirmation. */
  placement: Maybe<Placement>;
  /** Counts the changes of the proposal; pass it as expectedVersion. */
  version: Scalars['Int']['output'];
  /** What the viewer can do with it now. */
  availableActions: Array<ProposalAction>;
  /** What happened to it, oldest first. */
  history: Array<ProposalHistoryEntry>;
};

/** One step of a proposal. */
export type ProposalHistoryEntry = {
  __typename?: 'ProposalHistoryEntry';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null when the platform did. */
  by: Maybe<Account>;
  /** The state before; null for its making. */
  from: Maybe<ProposalStatus>;
  /** The state after. */
  to: ProposalStatus;
  /** The typed reason in words; null when the step asks for none. */
  reason: Maybe<Scalars['String']['output']>;
};

/** A page of proposals. */
export type ProposalConnection = {
  __typename?: 'ProposalConnection';
  /** The proposals of this page, with their cursors. */
  edges: Array<ProposalEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many proposals there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A proposal in a connection. */
export type ProposalEdge = {
  __typename?: 'ProposalEdge';
  /** Where the proposal stands in the list. */
  cursor: Scalars['String']['output'];
  /** The proposal. */
  node: Proposal;
};

/** The place is not offered, taken, or beyond a limit of its host institution on some of these days. */
export type CapacityTaken = UserError & {
  __typename?: 'CapacityTaken';
  /** One sentence saying what stands in the way, on which days. */
  message: Scalars['String']['output'];
};

/** The proposal no longer fits what is known now. */
export type ProposalStale = UserError & {
  __typename?: 'ProposalStale';
  /** One sentence asking for a new run or another place. */
  message: Scalars['String']['output'];
  /** What changed, in sentences. */
  changes: Array<Scalars['String']['output']>;
};

/** The case has as many proposals under decision as it may have. */
export type TooManyOpenProposals = UserError & {
  __typename?: 'TooManyOpenProposals';
  /** One sentence saying how many may be open. */
  message: Scalars['String']['output'];
};

/** A stay breaks hard rules. */
export type RulesBroken = UserError & {
  __typename?: 'RulesBroken';
  /** One sentence naming the rules. */
  message: Scalars['String']['output'];
  /** The rules that fail. */
  findings: Array<RuleFinding>;
};

/** The same coordinator approved it; confirming takes a second person. */
export type SecondPersonNeeded = UserError & {
  __typename?: 'SecondPersonNeeded';
  /** One sentence asking for another coordinator. */
  message: Scalars['String']['output'];
};

/** Another place for a case. */
export type ProposeAlternativeInput = {
  /** The proposal to put another one beside. */
  proposalId: Scalars['ID']['input'];
  /** The other place. */
  placeId: Scalars['ID']['input'];
  /** First day of the stay. */
  from: Scalars['Date']['input'];
  /** First day after the stay. */
  until: Scalars['Date']['input'];
  /** Why the other place. */
  reason: OverrideReason;
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to proposeAlternative. */
export type ProposeAlternativePayload = {
  __typename?: 'ProposeAlternativePayload';
  /** The new proposal; null when it was refused. */
  proposal: Maybe<Proposal>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<ProposeAlternativeError>;
};

/** Why proposing another place was refused. */
export type ProposeAlternativeError = InvalidInput | NotFound | RulesBroken | CapacityTaken | ActionNotAvailable | IdempotencyKeyReused;

/** The proposal to approve. */
export type ApproveProposalInput = {
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to approveProposal. */
export type ApproveProposalPayload = {
  __typename?: 'ApproveProposalPayload';
  /** The proposal after approval; null when it was refused. */
  proposal: Maybe<Proposal>;
  /** Why approval was refused; empty when it succeeded. */
  errors: Array<ApproveProposalError>;
};

/** Why approval was refused. */
export type ApproveProposalError = NotFound | VersionConflict | ActionNotAvailable | CapacityTaken | ProposalStale | TooManyOpenProposals | IdempotencyKeyReused;

/** The proposal to decline. */
export type DeclineProposalInput = {
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: CoordinatorDeclineReason;
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to declineProposal. */
export type DeclineProposalPayload = {
  __typename?: 'DeclineProposalPayload';
  /** The proposal after the decline; null when it was refused. */
  proposal: Maybe<Proposal>;
  /** Why declining was refused; empty when it succeeded. */
  errors: Array<DeclineProposalError>;
};

/** Why declining was refused. */
export type DeclineProposalError = NotFound | VersionConflict | ActionNotAvailable | IdempotencyKeyReused;

/** The proposal the defender agrees to. */
export type RecordDefenderConsentInput = {
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to recordDefenderConsent. */
export type RecordDefenderConsentPayload = {
  __typename?: 'RecordDefenderConsentPayload';
  /** The proposal with the consent; null when it was refused. */
  proposal: Maybe<Proposal>;
  /** Why recording was refused; empty when it succeeded. */
  errors: Array<RecordDefenderConsentError>;
};

/** Why recording a consent was refused. */
export type RecordDefenderConsentError = NotFound | VersionConflict | ActionNotAvailable | IdempotencyKeyReused;

/** The proposal the defender does not want. */
export type RecordDefenderRefusalInput = {
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, as the defender said. */
  reason: DefenderDeclineReason;
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to recordDefenderRefusal. */
export type RecordDefenderRefusalPayload = {
  __typename?: 'RecordDefenderRefusalPayload';
  /** The proposal after the refusal; null when recording was refused. */
  proposal: Maybe<Proposal>;
  /** Why recording was refused; empty when it succeeded. */
  errors: Array<RecordDefenderRefusalError>;
};

/** Why recording a refusal was refused. */
export type RecordDefenderRefusalError = NotFound | VersionConflict | ActionNotAvailable | IdempotencyKeyReused;

/** The proposal to confirm. */
export type ConfirmProposalInput = {
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to confirmProposal. */
export type ConfirmProposalPayload = {
  __typename?: 'ConfirmProposalPayload';
  /** The placement that stands now; null when it was refused. */
  placement: Maybe<Placement>;
  /** Why confirmation was refused; empty when it succeeded. */
  errors: Array<ConfirmProposalError>;
};

/** Why confirmation was refused. */
export type ConfirmProposalError = NotFound | VersionConflict | ActionNotAvailable | SecondPersonNeeded | ProposalStale | IdempotencyKeyReused;

/** Where a case stands. */
export type RelocationCaseStatus =
  /** Being written. */
  | 'DRAFT'
  /** Handed in, nobody has looked at it. */
  | 'SUBMITTED'
  /** Identity, situation and references are being checked. */
  | 'UNDER_VERIFICATION'
  /** Risk and needs are being assessed. */
  | 'UNDER_ASSESSMENT'
  /** In the pool: match runs look for a place. */
  | 'CANDIDATE'
  /** A placement is confirmed. */
  | 'PLACED'
  /** The stay has begun. */
  | 'IN_STAY'
  /** The stay is over; follow-ups are due. */
  | 'FOLLOW_UP'
  /** Finished. */
  | 'CLOSED'
  /** Set aside; resuming takes it back to where it was. */
  | 'ON_HOLD'
  /** Outside what the programme may support. */
  | 'NOT_ELIGIBLE'
  /** Handed to another programme. */
  | 'REFERRED_ELSEWHERE'
  /** The same person has another case. */
  | 'DUPLICATE'
  /** Taken back by the applicant. */
  | 'WITHDRAWN';

/** A step that a coordinator takes with a case. */
export type RelocationCaseAction =
  /** Begin checking identity, situation and references. */
  | 'BEGIN_VERIFICATION'
  /** Begin assessing risk and needs. */
  | 'BEGIN_ASSESSMENT'
  /** Admit to the pool of candidates. */
  | 'ADMIT'
  /** Set aside for now. */
  | 'PUT_ON_HOLD'
  /** Take up again where it was set aside. */
  | 'RESUME'
  /** Record that the programme may not support it. */
  | 'FIND_NOT_ELIGIBLE'
  /** Hand to another programme. */
  | 'REFER_ELSEWHERE'
  /** Record that the same person has another case. */
  | 'MARK_DUPLICATE'
  /** Record that the applicant took it back. */
  | 'WITHDRAW';

/** Who brought a case to the network. */
export type CaseOrigin =
  /** The defender. */
  | 'SELF'
  /** A host institution. */
  | 'HOST'
  /** Another organisation or person. */
  | 'REFERRER';

/** How grave the danger is: 1 is the lowest, 5 the highest. */
export type RiskLevel =
  /** Prolonged difficult environment, needs respite. */
  | 'LEVEL_1'
  /** Increased risk may come. */
  | 'LEVEL_2'
  /** Increased risk. */
  | 'LEVEL_3'
  /** High and acute risk. */
  | 'LEVEL_4'
  /** Imminent danger to life or liberty. */
  | 'LEVEL_5';

/** How far a relocation goes. */
export type RelocationScope =
  /** Within the country of origin. */
  | 'IN_COUNTRY'
  /** Within the same macro-region. */
  | 'REGIONAL'
  /** Anywhere else. */
  | 'INTERNATIONAL';

/** Groups that programmes reach out to. */
export type TargetedGroup =
  /** Woman human rights defender. */
  | 'WHRD'
  /** Defender of LGBTI rights. */
  | 'LGBTI_RIGHTS'
  /** Defender of land and environmental rights. */
  | 'LAND_ENVIRONMENT'
  /** Defender of the rights of indigenous peoples. */
  | 'INDIGENOUS_RIGHTS'
  /** Defender of economic and social rights. */
  | 'ECONOMIC_SOCIAL_RIGHTS'
  /** Defender of minorities. */
  | 'MINORITIES'
  /** Lawyer. */
  | 'LAWYER'
  /** Defender of the freedom of expression, such as a journalist. */
  | 'FREEDOM_OF_EXPRESSION'
  /** Defender of the freedom of association. */
  | 'FREEDOM_OF_ASSOCIATION'
  /** Defender in a remote area. */
  | 'REMOTE_AREA'
  /** Scholar at risk. */
  | 'SCHOLAR'
  /** Artist at risk. */
  | 'ARTIST';

/** The age of a person, in bands. */
export type AgeBand =
  /** Under 3 years. */
  | 'INFANT'
  /** 3 to 11 years. */
  | 'CHILD'
  /** 12 to 17 years. */
  | 'YOUTH'
  /** 18 to 59 years. */
  | 'ADULT'
  /** 60 years and over. */
  | 'OLDER';

/** How a family member is related to the applicant. */
export type FamilyRelation =
  /** Spouse or partner. */
  | 'PARTNER'
  /** Son or daughter. */
  | 'CHILD'
  /** Father or mother. */
  | 'PARENT'
  /** Brother or sister. */
  | 'SIBLING'
  /** Anybody else who depends on the applicant. */
  | 'OTHER_DEPENDANT';

/** Why a country is out of the question for a case. */
export type ExclusionReason =
  /** The persecutor can reach it. */
  | 'THREAT_REACH'
  /** It may extradite or deport. */
  | 'EXTRADITION'
  /** People from the exile community there are a danger. */
  | 'EXILE_COMMUNITY'
  /** Entry is impossible. */
  | 'NO_ENTRY'
  /** The applicant does not wish to go there. */
  | 'APPLICANT_WISH';

/** A defender in danger, and the family that comes along, looking for a place. Always a pseudonym, never a name. */
export type RelocationCase = Node & {
  __typename?: 'RelocationCase';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The pseudonym, safe to say aloud, such as TR-2026-0142. */
  reference: Scalars['String']['output'];
  /** Where the case stands. */
  status: RelocationCaseStatus;
  /** Who brought it. */
  origin: CaseOrigin;
  /** The country the applicant must leave, or move within. */
  country: Country;
  /** How grave the danger is. */
  riskLevel: RiskLevel;
  /** The group the applicant belongs to; null when none applies. */
  targetedGroup: Maybe<TargetedGroup>;
  /** Age band of the applicant. */
  ageBand: AgeBand;
  /** True when the applicant is a woman; decides about women-only places. */
  applicantIsWoman: Scalars['Boolean']['output'];
  /** Who comes along. */
  familyMembers: Array<FamilyMember>;
  /** Persons who need a bed: the applicant and the family. */
  householdSize: Scalars['Int']['output'];
  /** How far the relocation may go. */
  scopes: Array<RelocationScope>;
  /** The scope the applicant would like best; null without a preference. */
  preferredScope: Maybe<RelocationScope>;
  /** Sub-regions the applicant would like. */
  preferredSubRegions: Array<SubRegion>;
  /** Countries that are out of the question. */
  excludedCountries: Array<ExcludedCountry>;
  /** Languages the applicant can live in. */
  languages: Array<Language>;
  /** Accompaniment the household needs or would like. */
  accompanimentNeeds: Array<AccompanimentNeed>;
  /** True when only a women-only place will do. */
  womenOnly: Scalars['Boolean']['output'];
  /** True when only a step-free place will do. */
  stepFree: Scalars['Boolean']['output'];
  /** True when only an environment safe for LGBTI persons will do. */
  lgbtiSafe: Scalars['Boolean']['output'];
  /** First day the household can leave. */
  earliestDeparture: Scalars['Date']['output'];
  /** The day by which a place is needed. */
  neededBy: Scalars['Date']['output'];
  /** The last day on which arriving still makes sense. */
  latestArrival: Scalars['Date']['output'];
  /** Days needed for passports and visas before an international arrival. */
  entryDays: Scalars['Int']['output'];
  /** The shortest stay that makes sense, in days. */
  minimumStayDays: Scalars['Int']['output'];
  /** The stay wished for, in days. */
  desiredStayDays: Scalars['Int']['output'];
  /** When the case was entered. */
  createdAt: Scalars['DateTime']['output'];
  /** Counts the changes of the case; pass it as expectedVersion. */
  version: Scalars['Int']['output'];
  /** What the viewer can do with it now. */
  availableActions: Array<RelocationCaseAction>;
  /** Proposals made for it, newest first. */
  proposals: Array<Proposal>;
  /** What happened to it, oldest first. */
  history: Array<CaseHistoryEntry>;
};

/** Somebody who comes along with the applicant. */
export type FamilyMember = {
  __typename?: 'FamilyMember';
  /** Age band of the person. */
  ageBand: AgeBand;
  /** How the person is related to the applicant. */
  relation: FamilyRelation;
};

/** A country that is out of the question, and why. */
export type ExcludedCountry = {
  __typename?: 'ExcludedCountry';
  /** The country. */
  country: Country;
  /** Why it is out of the question. */
  reason: ExclusionReason;
};

/** A kind of accompaniment that a household needs. */
export type AccompanimentNeed = {
  __typename?: 'AccompanimentNeed';
  /** The kind of accompaniment. */
  type: AccompanimentType;
  /** True when no place without it will do; false when it would be welcome. */
  required: Scalars['Boolean']['output'];
};

/** One step of a case. */
export type CaseHistoryEntry = {
  __typename?: 'CaseHistoryEntry';
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null when the platform did. */
  by: Maybe<Account>;
  /** The state before; null for the entry of the case. */
  from: Maybe<RelocationCaseStatus>;
  /** The state after. */
  to: RelocationCaseStatus;
};

/** How many cases are in a state. */
export type RelocationCaseCount = {
  __typename?: 'RelocationCaseCount';
  /** The state. */
  status: RelocationCaseStatus;
  /** The number of cases in it. */
  count: Scalars['Int']['output'];
};

/** A page of relocation cases. */
export type RelocationCaseConnection = {
  __typename?: 'RelocationCaseConnection';
  /** The cases of this page, with their cursors. */
  edges: Array<RelocationCaseEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many cases there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A relocation case in a connection. */
export type RelocationCaseEdge = {
  __typename?: 'RelocationCaseEdge';
  /** Where the case stands in the list. */
  cursor: Scalars['String']['output'];
  /** The case. */
  node: RelocationCase;
};

/** What matching needs to know about a case. */
export type RelocationCaseDetailsInput = {
  /** Who brought it. */
  origin: CaseOrigin;
  /** ISO 3166-1 alpha-2 code of the country the applicant must leave, or move within. */
  country: Scalars['String']['input'];
  /** How grave the danger is. */
  riskLevel: RiskLevel;
  /** The group the applicant belongs to. */
  targetedGroup?: InputMaybe<TargetedGroup>;
  /** Age band of the applicant. */
  ageBand: AgeBand;
  /** True when the applicant is a woman. */
  applicantIsWoman: Scalars['Boolean']['input'];
  /** Who comes along, at most 14 persons. */
  familyMembers?: Array<FamilyMemberInput>;
  /** How far the relocation may go; at least one. */
  scopes: Array<RelocationScope>;
  /** The scope the applicant would like best; one of `scopes`. */
  preferredScope?: InputMaybe<RelocationScope>;
  /** UN M49 codes of the sub-regions the applicant would like. */
  preferredSubRegions?: Array<Scalars['String']['input']>;
  /** Countries that are out of the question. */
  excludedCountries?: Array<ExcludedCountryInput>;
  /** BCP 47 tags of the languages the applicant can live in; at least one. */
  languages: Array<Scalars['String']['input']>;
  /** Accompaniment the household needs or would like. */
  accompanimentNeeds?: Array<AccompanimentNeedInput>;
  /** True when only a women-only place will do; the applicant must then be a woman. */
  womenOnly?: Scalars['Boolean']['input'];
  /** True when only a step-free place will do. */
  stepFree?: Scalars['Boolean']['input'];
  /** True when only an environment safe for LGBTI persons will do. */
  lgbtiSafe?: Scalars['Boolean']['input'];
  /** First day the household can leave. */
  earliestDeparture: Scalars['Date']['input'];
  /** The day by which a place is needed; from `earliestDeparture` to `latestArrival`. */
  neededBy: Scalars['Date']['input'];
  /** The last day on which arriving still makes sense. */
  latestArrival: Scalars['Date']['input'];
  /** Days needed for passports and visas before an international arrival, 0 to 365. */
  entryDays: Scalars['Int']['input'];
  /** The shortest stay that makes sense, in days, 1 to 730. */
  minimumStayDays: Scalars['Int']['input'];
  /** The stay wished for, in days, from `minimumStayDays` to 730. */
  desiredStayDays: Scalars['Int']['input'];
};

/** Somebody who comes along. */
export type FamilyMemberInput = {
  /** Age band of the person. */
  ageBand: AgeBand;
  /** How the person is related to the applicant. */
  relation: FamilyRelation;
};

/** A country that is out of the question, and why. */
export type ExcludedCountryInput = {
  /** ISO 3166-1 alpha-2 code. */
  country: Scalars['String']['input'];
  /** Why it is out of the question. */
  reason: ExclusionReason;
};

/** A kind of accompaniment that a household needs. */
export type AccompanimentNeedInput = {
  /** The kind of accompaniment. */
  type: AccompanimentType;
  /** True when no place without it will do. */
  required: Scalars['Boolean']['input'];
};

/** A new case. */
export type CreateRelocationCaseInput = {
  /** What matching needs to know about it. */
  details: RelocationCaseDetailsInput;
  /** True when verification and assessment are done, so that it enters the pool at once; false to begin with verification. */
  admit: Scalars['Boolean']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to createRelocationCase. */
export type CreateRelocationCasePayload = {
  __typename?: 'CreateRelocationCasePayload';
  /** The new case; null when it was refused. */
  relocationCase: Maybe<RelocationCase>;
  /** What deserves attention although the case was entered, such as a household larger than any place. */
  warnings: Array<Scalars['String']['output']>;
  /** Why it was refused, every fault at once; empty when it succeeded. */
  errors: Array<CreateRelocationCaseError>;
};

/** Why entering a case was refused. */
export type CreateRelocationCaseError = InvalidInput | IdempotencyKeyReused;

/** A case and its new details. */
export type UpdateRelocationCaseInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** What matching needs to know about it now. */
  details: RelocationCaseDetailsInput;
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to updateRelocationCase. */
export type UpdateRelocationCasePayload = {
  __typename?: 'UpdateRelocationCasePayload';
  /** The case after the change; null when it was refused. */
  relocationCase: Maybe<RelocationCase>;
  /** What deserves attention although the change was made. */
  warnings: Array<Scalars['String']['output']>;
  /** Why it was refused, every fault at once; empty when it succeeded. */
  errors: Array<UpdateRelocationCaseError>;
};

/** Why changing a case was refused. */
export type UpdateRelocationCaseError = InvalidInput | NotFound | VersionConflict | ActionNotAvailable | IdempotencyKeyReused;

/** A case and the step to take. */
export type MoveRelocationCaseInput = {
  /** The case. */
  caseId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** The step; one of the case's availableActions. */
  action: RelocationCaseAction;
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to moveRelocationCase. */
export type MoveRelocationCasePayload = {
  __typename?: 'MoveRelocationCasePayload';
  /** The case after the step; null when it was refused. */
  relocationCase: Maybe<RelocationCase>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<MoveRelocationCaseError>;
};

/** Why a step was refused. */
export type MoveRelocationCaseError = NotFound | VersionConflict | ActionNotAvailable | IdempotencyKeyReused;

/** What somebody may do, by the desk they sit at. */
export type Role =
  /** Staff of one host institution: places, windows and place requests of that institution. */
  | 'HOST_STAFF'
  /** Staff of the relocation desk: cases, match runs, proposals and placements. */
  | 'COORDINATOR'
  /** Staff of a platform member: network capacity, as sums that point at no one. */
  | 'MEMBER'
  /** Staff of the platform: accounts and organisations, and nothing about any case. */
  | 'ADMIN';

/** The signed-in person. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The viewer's account. */
  account: Account;
  /** The host institution the viewer works for; null unless the role is HOST_STAFF. */
  hostInstitution: Maybe<HostInstitution>;
  /** When the session ends at the latest. */
  sessionExpiresAt: Scalars['DateTime']['output'];
};

/** Whether an account can be used. */
export type AccountState =
  /** Invited, and not yet accepted. */
  | 'INVITED'
  /** In use. */
  | 'ACTIVE'
  /** Closed for now; every session of it has ended. */
  | 'SUSPENDED';

/** A person who signs in. */
export type Account = Node & {
  __typename?: 'Account';
  /** Opaque identifier. */
  id: Scalars['ID']['output'];
  /** The name shown to colleagues. */
  displayName: Scalars['String']['output'];
  /** The address used to sign in. */
  email: Scalars['String']['output'];
  /** What the person may do. */
  role: Role;
  /** Whether the account can be used. */
  state: AccountState;
  /** The organisation the person works for. */
  organisation: Organisation;
};

/** A page of accounts. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The accounts of this page, with their cursors. */
  edges: Array<AccountEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many accounts there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An account in a connection. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** Where the account stands in the list. */
  cursor: Scalars['String']['output'];
  /** The account. */
  node: Account;
};

/** A login of the demonstration network, shown on the login page. */
export type DemonstrationLogin = {
  __typename?: 'DemonstrationLogin';
  /** The address to sign in with. */
  email: Scalars['String']['output'];
  /** The password, the same for all demonstration logins. */
  password: Scalars['String']['output'];
  /** The role the login has. */
  role: Role;
  /** Whose desk it is, in a few words. */
  description: Scalars['String']['output'];
};

/** Who signs in. */
export type SignInInput = {
  /** The address of the account; upper and lower case are the same. */
  email: Scalars['String']['input'];
  /** The password. */
  password: Scalars['String']['input'];
};

/** The answer to signIn. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** The viewer of the new session; null when signing in was refused. */
  viewer: Maybe<Viewer>;
  /** Why signing in was refused; empty when it succeeded. */
  errors: Array<SignInError>;
};

/** Why signing in was refused. */
export type SignInError = SignInRefused | TooManyAttempts;

/** Address and password do not belong together, or the account cannot be used. Which of them is not said. */
export type SignInRefused = UserError & {
  __typename?: 'SignInRefused';
  /** One sentence, the same for every reason. */
  message: Scalars['String']['output'];
};

/** Too many wrong guesses for this account. */
export type TooManyAttempts = UserError & {
  __typename?: 'TooManyAttempts';
  /** One sentence saying when to try again. */
  message: Scalars['String']['output'];
  /** When the next guess will be looked at. */
  retryAt: Scalars['DateTime']['output'];
};

/** The answer to signOut. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** True: there is no session any more. */
  signedOut: Scalars['Boolean']['output'];
};

/** The best places for one candidate, by points, each place once with its best stay. */
export type PlaceRanking = {
  __typename?: 'PlaceRanking';
  /** The candidate. */
  relocationCase: RelocationCase;
  /** When places, stays and undecided proposals were looked at. */
  asOf: Scalars['DateTime']['output'];
  /** The places, most points first. */
  places: Array<RankedPlace>;
  /** Why there is nothing to rank, in one sentence; null when there is. */
  obstacle: Maybe<Scalars['String']['output']>;
};

/** A place a candidate could have. */
export type RankedPlace = {
  __typename?: 'RankedPlace';
  /** The place. */
  place: Place;
  /** First day of the stay. */
  from: Scalars['Date']['output'];
  /** First day after the stay. */
  until: Scalars['Date']['output'];
  /** Points of the stay. */
  points: Scalars['Int']['output'];
  /** The parts of the points. */
  terms: Array<ScoreTerm>;
  /** What the stay would mean for others. */
  effect: StayEffect;
  /** The candidates whose proposed stays would have to give way, by reference; empty when none. */
  displaces: Array<RelocationCase>;
  /** One sentence saying what the stay would mean for others. */
  message: Scalars['String']['output'];
};

/** What a stay would mean for the candidates for whom a place is proposed. */
export type StayEffect =
  /** The place is free on these days: nobody has to move. */
  | 'FREE'
  /** Candidates for whom a place is proposed would have to give way. */
  | 'DISPLACES'
  /** The place is free, but the money does not suffice. */
  | 'OVER_BUDGET';

/** A plan, and what would be different. */
export type WhatIfInput = {
  /** The run whose snapshot and plan to start from; the places, candidates and undecided proposals of now when absent. */
  matchRunId?: InputMaybe<Scalars['ID']['input']>;
  /** What would be different, 1 to 20 changes, one after the other. */
  changes: Array<WhatIfChange>;
};

/** One thing that would be different: exactly one of the fields. */
export type WhatIfChange = {
  /** There were more places like one there is. */
  morePlaces?: InputMaybe<MorePlacesInput>;
  /** A place were offered on more days. */
  openWindow?: InputMaybe<OpenWindowInput>;
  /** A place were not there. */
  withdrawPlace?: InputMaybe<Scalars['ID']['input']>;
  /** A candidate were not there. */
  withdrawCase?: InputMaybe<Scalars['ID']['input']>;
  /** A candidate had a certain stay, whatever else. */
  pin?: InputMaybe<PinInput>;
  /** A candidate and a place, or a host institution, were kept apart. */
  keepApart?: InputMaybe<KeepApartInput>;
  /** A host institution had other limits. */
  hostLimits?: InputMaybe<HostLimitsInput>;
};

/** More places like one there is, with nobody in them. */
export type MorePlacesInput = {
  /** The place they are like, at the same host institution. */
  likePlaceId: Scalars['ID']['input'];
  /** How many more, 1 to 10. */
  count?: Scalars['Int']['input'];
  /** How many persons each sleeps; as many as the place they are like when absent. */
  sleeps?: InputMaybe<Scalars['Int']['input']>;
  /** First day on which they are offered; the windows of the place they are like when absent. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** First day on which they are no longer offered; to be given together with `from`. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** More days on which a place is offered. */
export type OpenWindowInput = {
  /** The place. */
  placeId: Scalars['ID']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** First day no longer offered. */
  until: Scalars['Date']['input'];
};

/** A stay that is decided. */
export type PinInput = {
  /** The candidate. */
  caseId: Scalars['ID']['input'];
  /** The place. */
  placeId: Scalars['ID']['input'];
  /** First day of the stay. */
  from: Scalars['Date']['input'];
  /** First day after the stay. */
  until: Scalars['Date']['input'];
};

/** A candidate, and a place or a host institution that must not come together: exactly one of the two. */
export type KeepApartInput = {
  /** The candidate. */
  caseId: Scalars['ID']['input'];
  /** The place. */
  placeId?: InputMaybe<Scalars['ID']['input']>;
  /** The host institution, with all its places. */
  hostInstitutionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Limits of a host institution; what is absent stays as it is. */
export type HostLimitsInput = {
  /** The host institution. */
  hostInstitutionId: Scalars['ID']['input'];
  /** Households it has at a time, 0 to 1000. */
  maximumHouseholds?: InputMaybe<Scalars['Int']['input']>;
  /** Accompaniment it gives, and to how many households at a time; other kinds stay as they are. */
  accompaniment?: InputMaybe<Array<AccompanimentLimitInput>>;
};

/** To how many households a host institution gives a kind of accompaniment. */
export type AccompanimentLimitInput = {
  /** The kind. */
  type: AccompanimentType;
  /** Households at a time, 0 to 1000; 0 when it is not given. */
  households: Scalars['Int']['input'];
};

/** The answer to whatIf. */
export type WhatIfPayload = {
  __typename?: 'WhatIfPayload';
  /** What would become of the plan; null when that could not be said. */
  outcome: Maybe<WhatIfOutcome>;
  /** Why it could not be said; empty when it could. */
  errors: Array<WhatIfError>;
};

/** Why there is no answer. */
export type WhatIfError = InvalidInput | NotFound | NoAnswer;

/** The engine has no answer: nothing like it is possible, or it took too long. */
export type NoAnswer = UserError & {
  __typename?: 'NoAnswer';
  /** One sentence saying why, and what to do. */
  message: Scalars['String']['output'];
};

/** What would become of a plan. */
export type WhatIfOutcome = {
  __typename?: 'WhatIfOutcome';
  /** Candidates with a place before. */
  placedBefore: Scalars['Int']['output'];
  /** Candidates with a place then. */
  placedAfter: Scalars['Int']['output'];
  /** Points of the plan before. */
  scoreBefore: Scalars['Int']['output'];
  /** Points of the plan then. */
  scoreAfter: Scalars['Int']['output'];
  /** Proven upper bound on the points of any plan then. */
  boundAfter: Scalars['Int']['output'];
  /** How far the plan can be from the optimum at most then, as a share of the bound, 0 to 1. */
  gapAfter: Scalars['Float']['output'];
  /** The candidates that would not be where the plan has them, gravest risk first. */
  changedCases: Array<ChangedCase>;
};

/** A candidate that would not be where the plan has it. */
export type ChangedCase = {
  __typename?: 'ChangedCase';
  /** The candidate. */
  relocationCase: RelocationCase;
  /** Its stay in the plan; null when it has none. */
  before: Maybe<PlannedStay>;
  /** Its stay then; null when it would have none. */
  after: Maybe<PlannedStay>;
  /** Why, in one sentence. */
  message: Scalars['String']['output'];
};

/** A stay in a plan. */
export type PlannedStay = {
  __typename?: 'PlannedStay';
  /** The place; null when it is one of those that do not exist. */
  place: Maybe<Place>;
  /** What the place is called, such as Place 2 of Specimen House, or One more like it. */
  placeName: Scalars['String']['output'];
  /** First day of the stay. */
  from: Scalars['Date']['output'];
  /** First day after the stay. */
  until: Scalars['Date']['output'];
  /** Points of the stay. */
  points: Scalars['Int']['output'];
};

/** Where a window comes from. */
export type WindowSource =
  /** Staff gave its days. */
  | 'STAFF'
  /** A recurrence, or the copy of a year, made it. */
  | 'RECURRENCE'
  /** It was imported. */
  | 'IMPORT';

/** Who may use a window: households that meet all of it. Whoever holds the place already keeps it. */
export type WindowConditions = {
  __typename?: 'WindowConditions';
  /** True when it is only for households of two persons or more. */
  familiesOnly: Scalars['Boolean']['output'];
  /** Everybody in the household must be in this age band or an older one; null when any age may come. */
  fromAgeBand: Maybe<AgeBand>;
  /** Languages of which the household must speak one; empty when any will do. */
  languages: Array<Language>;
};

/** Who may use a window: households that meet all of it. */
export type WindowConditionsInput = {
  /** True to keep it for households of two persons or more. */
  familiesOnly?: Scalars['Boolean']['input'];
  /** Everybody in the household must be in this age band or an older one; absent when any age may come. INFANT asks nothing. */
  fromAgeBand?: InputMaybe<AgeBand>;
  /** Languages (BCP 47 tags) of which the household must speak one; empty when any will do. */
  languages?: Array<Scalars['String']['input']>;
};

/** Calendar days from one to another. */
export type DayPeriodInput = {
  /** First day. */
  from: Scalars['Date']['input'];
  /** First day no longer in it; after `from`. */
  until: Scalars['Date']['input'];
};

/** How often a window comes again. */
export type RepeatFrequency =
  /** On the same day of the week. */
  | 'WEEKLY'
  /** On the same day of the month; months without such a day are left out. */
  | 'MONTHLY'
  /** On the same day of the year; 29 February only in years that have it. */
  | 'YEARLY';

/** When a window comes again, as RFC 5545 says: with as many days, and left out where its first day does not exist. */
export type RepeatInput = {
  /** How often. */
  frequency: RepeatFrequency;
  /** Every so many weeks, months or years, 1 to 60. */
  every?: Scalars['Int']['input'];
  /** The last day on which a window may begin; absent when `count` is given. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** How many windows there are, the first included, at most 200; absent when `until` is given. */
  count?: InputMaybe<Scalars['Int']['input']>;
};

/** The places, the days and who may use them. */
export type WindowPlanInput = {
  /** The places, at most 50. */
  placeIds: Array<Scalars['ID']['input']>;
  /** The first window; absent when a year is copied. */
  period?: InputMaybe<DayPeriodInput>;
  /** When it comes again; absent when it does not. */
  repeat?: InputMaybe<RepeatInput>;
  /** Days that are not offered: windows are cut around them. */
  leftOut?: Array<DayPeriodInput>;
  /** Offers the windows that begin in this calendar year again a year later, as long and to whom they were offered; absent when a period is given. */
  copyOfYear?: InputMaybe<Scalars['Int']['input']>;
  /** Who may use the windows; absent when anyone may. Copied windows keep their own. */
  conditions?: InputMaybe<WindowConditionsInput>;
};

/** A window that a plan would make. */
export type PlannedWindow = {
  __typename?: 'PlannedWindow';
  /** The place. */
  place: Place;
  /** First day offered. */
  from: Scalars['Date']['output'];
  /** First day no longer offered. */
  until: Scalars['Date']['output'];
  /** Who may use it. */
  conditions: WindowConditions;
  /** The window that offers some of these days already, so that this one cannot be made; null when there is none. */
  clash: Maybe<AvailabilityWindow>;
  /** What stands in the place on these days; it does not prevent the window. */
  standing: Array<Occupancy>;
};

/** The answer to windowPlan. */
export type WindowPlanPayload = {
  __typename?: 'WindowPlanPayload';
  /** The windows, by place and day; empty when the plan makes no sense. */
  windows: Array<PlannedWindow>;
  /** Why the plan makes no sense; empty when it does. */
  errors: Array<WindowPlanError>;
};

/** Why a plan of windows makes no sense. */
export type WindowPlanError = InvalidInput | NotFound;

/** The windows to publish together. */
export type PublishAvailabilityWindowsInput = {
  /** The places, the days and who may use them. */
  plan: WindowPlanInput;
  /** True to publish all windows but those that clash; otherwise nothing is published when one does. */
  leaveOutClashing?: Scalars['Boolean']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to publishAvailabilityWindows. */
export type PublishAvailabilityWindowsPayload = {
  __typename?: 'PublishAvailabilityWindowsPayload';
  /** The new windows, by place and day; null when it was refused. */
  windows: Maybe<Array<AvailabilityWindow>>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<PublishAvailabilityWindowsError>;
};

/** Why publishing windows was refused. */
export type PublishAvailabilityWindowsError = InvalidInput | NotFound | WindowsClash | IdempotencyKeyReused;

/** Windows there are offer some of the days already; nothing was published. */
export type WindowsClash = UserError & {
  __typename?: 'WindowsClash';
  /** One sentence naming the first of them. */
  message: Scalars['String']['output'];
  /** The windows in the way. */
  windows: Array<AvailabilityWindow>;
};

/** The window and where to cut it. */
export type SplitAvailabilityWindowInput = {
  /** The window. */
  windowId: Scalars['ID']['input'];
  /** The version the viewer has read. */
  expectedVersion: Scalars['Int']['input'];
  /** First day no longer offered by the first part. */
  until: Scalars['Date']['input'];
  /** First day offered by the second part; the same day or a later one. */
  from: Scalars['Date']['input'];
  /** Makes repeating the request harmless. */
  idempotencyKey: Scalars['UUID']['input'];
};

/** The answer to splitAvailabilityWindow. */
export type SplitAvailabilityWindowPayload = {
  __typename?: 'SplitAvailabilityWindowPayload';
  /** The place with both parts; null when it was refused. */
  place: Maybe<Place>;
  /** Why it was refused; empty when it succeeded. */
  errors: Array<SplitAvailabilityWindowError>;
};

/** Why splitting a window was refused. */
export type SplitAvailabilityWindowError = InvalidInput | NotFound | VersionConflict | WindowInUse | IdempotencyKeyReused;



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateCalendarFeedError:
    | ( NotFound )
    | ( TooManyCalendarFeeds )
  ;
  RotateCalendarFeedError:
    | ( NotFound )
    | ( CalendarFeedRevoked )
    | ( TooManyCalendarFeeds )
  ;
  RevokeCalendarFeedError: ( NotFound );
  UndoCalendarChangeError:
    | ( NotFound )
    | ( CannotUndo )
    | ( Omit<WindowOverlap, 'window'> & { window: _RefType['AvailabilityWindow'] } )
    | ( Omit<WindowInUse, 'occupancies'> & { occupancies: Array<_RefType['Occupancy']> } )
    | ( Omit<PlaceTaken, 'occupancies'> & { occupancies: Array<_RefType['Occupancy']> } )
    | ( IdempotencyKeyReused )
  ;
  AddCalendarSubscriptionError:
    | ( InvalidInput )
    | ( NotFound )
    | ( CalendarUnreadable )
    | ( TooManyCalendarSubscriptions )
    | ( IdempotencyKeyReused )
  ;
  ReadCalendarSubscriptionError:
    | ( NotFound )
    | ( InvalidInput )
    | ( CalendarUnreadable )
    | ( ReadJustNow )
  ;
  ApplyCalendarReadingError:
    | ( NotFound )
    | ( ReadingOutdated )
  ;
  RemoveCalendarSubscriptionError: ( NotFound );
  AnswerImportedDaysError: ( NotFound );
  ValueOfCapacityError:
    | ( NotFound )
    | ( NoAnswer )
  ;
  PublishAvailabilityWindowError:
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<WindowOverlap, 'window'> & { window: _RefType['AvailabilityWindow'] } )
    | ( IdempotencyKeyReused )
  ;
  ChangeAvailabilityWindowError:
    | ( InvalidInput )
    | ( NotFound )
    | ( VersionConflict )
    | ( Omit<WindowOverlap, 'window'> & { window: _RefType['AvailabilityWindow'] } )
    | ( Omit<WindowInUse, 'occupancies'> & { occupancies: Array<_RefType['Occupancy']> } )
    | ( IdempotencyKeyReused )
  ;
  WithdrawAvailabilityWindowError:
    | ( NotFound )
    | ( VersionConflict )
    | ( Omit<WindowInUse, 'occupancies'> & { occupancies: Array<_RefType['Occupancy']> } )
    | ( IdempotencyKeyReused )
  ;
  ImportAvailabilityWindowsError:
    | ( RowRefused )
    | ( IdempotencyKeyReused )
  ;
  ImportPlacesError:
    | ( RowRefused )
    | ( IdempotencyKeyReused )
  ;
  ConfirmCalendarError: ( IdempotencyKeyReused );
  StartMatchRunError:
    | ( InvalidInput )
    | ( EmptyPool )
    | ( MatchRunQueueFull )
    | ( IdempotencyKeyReused )
  ;
  StopMatchRunError:
    | ( NotFound )
    | ( ActionNotAvailable )
  ;
  BlockDaysError:
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<PlaceTaken, 'occupancies'> & { occupancies: Array<_RefType['Occupancy']> } )
    | ( IdempotencyKeyReused )
  ;
  OpenDaysError:
    | ( InvalidInput )
    | ( NotFound )
    | ( NotBlocked )
    | ( IdempotencyKeyReused )
  ;
  AcceptPlaceRequestError:
    | ( NotFound )
    | ( VersionConflict )
    | ( ActionNotAvailable )
    | ( IdempotencyKeyReused )
  ;
  DeclinePlaceRequestError:
    | ( NotFound )
    | ( VersionConflict )
    | ( ActionNotAvailable )
    | ( IdempotencyKeyReused )
  ;
  ProposeAlternativeError:
    | ( InvalidInput )
    | ( NotFound )
    | ( RulesBroken )
    | ( CapacityTaken )
    | ( ActionNotAvailable )
    | ( IdempotencyKeyReused )
  ;
  ApproveProposalError:
    | ( NotFound )
    | ( VersionConflict )
    | ( ActionNotAvailable )
    | ( CapacityTaken )
    | ( ProposalStale )
    | ( TooManyOpenProposals )
    | ( IdempotencyKeyReused )
  ;
  DeclineProposalError:
    | ( NotFound )
    | ( VersionConflict )
    | ( ActionNotAvailable )
    | ( IdempotencyKeyReused )
  ;
  RecordDefenderConsentError:
    | ( NotFound )
    | ( VersionConflict )
    | ( ActionNotAvailable )
    | ( IdempotencyKeyReused )
  ;
  RecordDefenderRefusalError:
    | ( NotFound )
    | ( VersionConflict )
    | ( ActionNotAvailable )
    | ( IdempotencyKeyReused )
  ;
  ConfirmProposalError:
    | ( NotFound )
    | ( VersionConflict )
    | ( ActionNotAvailable )
    | ( SecondPersonNeeded )
    | ( ProposalStale )
    | ( IdempotencyKeyReused )
  ;
  CreateRelocationCaseError:
    | ( InvalidInput )
    | ( IdempotencyKeyReused )
  ;
  UpdateRelocationCaseError:
    | ( InvalidInput )
    | ( NotFound )
    | ( VersionConflict )
    | ( ActionNotAvailable )
    | ( IdempotencyKeyReused )
  ;
  MoveRelocationCaseError:
    | ( NotFound )
    | ( VersionConflict )
    | ( ActionNotAvailable )
    | ( IdempotencyKeyReused )
  ;
  SignInError:
    | ( SignInRefused )
    | ( TooManyAttempts )
  ;
  WhatIfError:
    | ( InvalidInput )
    | ( NotFound )
    | ( NoAnswer )
  ;
  WindowPlanError:
    | ( InvalidInput )
    | ( NotFound )
  ;
  PublishAvailabilityWindowsError:
    | ( InvalidInput )
    | ( NotFound )
    | ( Omit<WindowsClash, 'windows'> & { windows: Array<_RefType['AvailabilityWindow']> } )
    | ( IdempotencyKeyReused )
  ;
  SplitAvailabilityWindowError:
    | ( InvalidInput )
    | ( NotFound )
    | ( VersionConflict )
    | ( Omit<WindowInUse, 'occupancies'> & { occupancies: Array<_RefType['Occupancy']> } )
    | ( IdempotencyKeyReused )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( CalendarFeedModel )
    | ( PlaceModel )
    | ( HostInstitutionModel )
    | ( CalendarSubscriptionModel )
    | ( ImportedDaysModel )
    | ( AvailabilityWindowModel )
    | ( OccupancyModel )
    | ( MatchRunModel )
    | ( OrganisationModel )
    | ( PlaceRequestModel )
    | ( PlacementModel )
    | ( ProposalModel )
    | ( RelocationCaseModel )
    | ( AccountModel )
  ;
  UserError:
    | ( InvalidInput )
    | ( NotFound )
    | ( VersionConflict )
    | ( IdempotencyKeyReused )
    | ( ActionNotAvailable )
    | ( TooManyCalendarFeeds )
    | ( CalendarFeedRevoked )
    | ( CannotUndo )
    | ( CalendarUnreadable )
    | ( TooManyCalendarSubscriptions )
    | ( ReadJustNow )
    | ( ReadingOutdated )
    | ( Omit<WindowOverlap, 'window'> & { window: _RefType['AvailabilityWindow'] } )
    | ( Omit<WindowInUse, 'occupancies'> & { occupancies: Array<_RefType['Occupancy']> } )
    | ( RowRefused )
    | ( EmptyPool )
    | ( MatchRunQueueFull )
    | ( Omit<PlaceTaken, 'occupancies'> & { occupancies: Array<_RefType['Occupancy']> } )
    | ( NotBlocked )
    | ( CapacityTaken )
    | ( ProposalStale )
    | ( TooManyOpenProposals )
    | ( RulesBroken )
    | ( SecondPersonNeeded )
    | ( SignInRefused )
    | ( TooManyAttempts )
    | ( NoAnswer )
    | ( Omit<WindowsClash, 'windows'> & { windows: Array<_RefType['AvailabilityWindow']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  UUID: ResolverTypeWrapper<Scalars['UUID']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  NotFound: ResolverTypeWrapper<NotFound>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IdempotencyKeyReused: ResolverTypeWrapper<IdempotencyKeyReused>;
  ActionNotAvailable: ResolverTypeWrapper<ActionNotAvailable>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CalendarFeedSubject: CalendarFeedSubject;
  CalendarFeed: ResolverTypeWrapper<CalendarFeedModel>;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: ResolverTypeWrapper<Omit<CreateCalendarFeedPayload, 'feed' | 'errors'> & { feed?: Maybe<ResolversTypes['CalendarFeed']>, errors: Array<ResolversTypes['CreateCalendarFeedError']> }>;
  CreateCalendarFeedError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateCalendarFeedError']>;
  TooManyCalendarFeeds: ResolverTypeWrapper<TooManyCalendarFeeds>;
  RotateCalendarFeedInput: RotateCalendarFeedInput;
  RotateCalendarFeedPayload: ResolverTypeWrapper<Omit<RotateCalendarFeedPayload, 'feed' | 'errors'> & { feed?: Maybe<ResolversTypes['CalendarFeed']>, errors: Array<ResolversTypes['RotateCalendarFeedError']> }>;
  RotateCalendarFeedError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RotateCalendarFeedError']>;
  CalendarFeedRevoked: ResolverTypeWrapper<CalendarFeedRevoked>;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<Omit<RevokeCalendarFeedPayload, 'feed' | 'errors'> & { feed?: Maybe<ResolversTypes['CalendarFeed']>, errors: Array<ResolversTypes['RevokeCalendarFeedError']> }>;
  RevokeCalendarFeedError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeCalendarFeedError']>;
  Place: ResolverTypeWrapper<PlaceModel>;
  CalendarChangeKind: CalendarChangeKind;
  CalendarChange: ResolverTypeWrapper<CalendarChangeModel>;
  CalendarPeriod: ResolverTypeWrapper<CalendarPeriod>;
  CalendarChangeConnection: ResolverTypeWrapper<Omit<CalendarChangeConnection, 'edges'> & { edges: Array<ResolversTypes['CalendarChangeEdge']> }>;
  CalendarChangeEdge: ResolverTypeWrapper<Omit<CalendarChangeEdge, 'node'> & { node: ResolversTypes['CalendarChange'] }>;
  UndoCalendarChangeInput: UndoCalendarChangeInput;
  UndoCalendarChangePayload: ResolverTypeWrapper<Omit<UndoCalendarChangePayload, 'place' | 'errors'> & { place?: Maybe<ResolversTypes['Place']>, errors: Array<ResolversTypes['UndoCalendarChangeError']> }>;
  UndoCalendarChangeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UndoCalendarChangeError']>;
  CannotUndo: ResolverTypeWrapper<CannotUndo>;
  HostInstitution: ResolverTypeWrapper<HostInstitutionModel>;
  CalendarColour: CalendarColour;
  CalendarReadFault: CalendarReadFault;
  CalendarSubscription: ResolverTypeWrapper<CalendarSubscriptionModel>;
  SubscribedPlace: ResolverTypeWrapper<SubscribedPlaceModel>;
  CalendarRead: ResolverTypeWrapper<CalendarRead>;
  ImportChangeKind: ImportChangeKind;
  ImportPreview: ResolverTypeWrapper<ImportPreviewModel>;
  ImportChange: ResolverTypeWrapper<ImportChangeModel>;
  ImportedDaysAnswer: ImportedDaysAnswer;
  ImportedDays: ResolverTypeWrapper<ImportedDaysModel>;
  SubscribedPlaceInput: SubscribedPlaceInput;
  AddCalendarSubscriptionInput: AddCalendarSubscriptionInput;
  AddCalendarSubscriptionPayload: ResolverTypeWrapper<Omit<AddCalendarSubscriptionPayload, 'subscription' | 'errors'> & { subscription?: Maybe<ResolversTypes['CalendarSubscription']>, errors: Array<ResolversTypes['AddCalendarSubscriptionError']> }>;
  AddCalendarSubscriptionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddCalendarSubscriptionError']>;
  CalendarUnreadable: ResolverTypeWrapper<CalendarUnreadable>;
  TooManyCalendarSubscriptions: ResolverTypeWrapper<TooManyCalendarSubscriptions>;
  ReadCalendarSubscriptionInput: ReadCalendarSubscriptionInput;
  ReadCalendarSubscriptionPayload: ResolverTypeWrapper<Omit<ReadCalendarSubscriptionPayload, 'subscription' | 'errors'> & { subscription?: Maybe<ResolversTypes['CalendarSubscription']>, errors: Array<ResolversTypes['ReadCalendarSubscriptionError']> }>;
  ReadCalendarSubscriptionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReadCalendarSubscriptionError']>;
  ReadJustNow: ResolverTypeWrapper<ReadJustNow>;
  ApplyCalendarReadingInput: ApplyCalendarReadingInput;
  ApplyCalendarReadingPayload: ResolverTypeWrapper<Omit<ApplyCalendarReadingPayload, 'subscription' | 'errors'> & { subscription?: Maybe<ResolversTypes['CalendarSubscription']>, errors: Array<ResolversTypes['ApplyCalendarReadingError']> }>;
  ApplyCalendarReadingError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApplyCalendarReadingError']>;
  ReadingOutdated: ResolverTypeWrapper<ReadingOutdated>;
  RemoveCalendarSubscriptionInput: RemoveCalendarSubscriptionInput;
  RemoveCalendarSubscriptionPayload: ResolverTypeWrapper<Omit<RemoveCalendarSubscriptionPayload, 'hostInstitution' | 'errors'> & { hostInstitution?: Maybe<ResolversTypes['HostInstitution']>, errors: Array<ResolversTypes['RemoveCalendarSubscriptionError']> }>;
  RemoveCalendarSubscriptionError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveCalendarSubscriptionError']>;
  AnswerImportedDaysInput: AnswerImportedDaysInput;
  AnswerImportedDaysPayload: ResolverTypeWrapper<Omit<AnswerImportedDaysPayload, 'importedDays' | 'errors'> & { importedDays?: Maybe<ResolversTypes['ImportedDays']>, errors: Array<ResolversTypes['AnswerImportedDaysError']> }>;
  AnswerImportedDaysError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerImportedDaysError']>;
  ValueOfCapacityPayload: ResolverTypeWrapper<Omit<ValueOfCapacityPayload, 'worths' | 'errors'> & { worths: Array<ResolversTypes['CapacityWorth']>, errors: Array<ResolversTypes['ValueOfCapacityError']> }>;
  ValueOfCapacityError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ValueOfCapacityError']>;
  CapacityWorth: ResolverTypeWrapper<CapacityWorthModel>;
  CapacityKind: CapacityKind;
  AvailabilityWindow: ResolverTypeWrapper<AvailabilityWindowModel>;
  OccupancyKind: OccupancyKind;
  Occupancy: ResolverTypeWrapper<OccupancyModel>;
  PublishAvailabilityWindowInput: PublishAvailabilityWindowInput;
  PublishAvailabilityWindowPayload: ResolverTypeWrapper<Omit<PublishAvailabilityWindowPayload, 'window' | 'errors'> & { window?: Maybe<ResolversTypes['AvailabilityWindow']>, errors: Array<ResolversTypes['PublishAvailabilityWindowError']> }>;
  PublishAvailabilityWindowError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishAvailabilityWindowError']>;
  WindowOverlap: ResolverTypeWrapper<Omit<WindowOverlap, 'window'> & { window: ResolversTypes['AvailabilityWindow'] }>;
  WindowInUse: ResolverTypeWrapper<Omit<WindowInUse, 'occupancies'> & { occupancies: Array<ResolversTypes['Occupancy']> }>;
  ChangeAvailabilityWindowInput: ChangeAvailabilityWindowInput;
  ChangeAvailabilityWindowPayload: ResolverTypeWrapper<Omit<ChangeAvailabilityWindowPayload, 'window' | 'errors'> & { window?: Maybe<ResolversTypes['AvailabilityWindow']>, errors: Array<ResolversTypes['ChangeAvailabilityWindowError']> }>;
  ChangeAvailabilityWindowError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeAvailabilityWindowError']>;
  WithdrawAvailabilityWindowInput: WithdrawAvailabilityWindowInput;
  WithdrawAvailabilityWindowPayload: ResolverTypeWrapper<Omit<WithdrawAvailabilityWindowPayload, 'place' | 'errors'> & { place?: Maybe<ResolversTypes['Place']>, errors: Array<ResolversTypes['WithdrawAvailabilityWindowError']> }>;
  WithdrawAvailabilityWindowError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WithdrawAvailabilityWindowError']>;
  PlaceDayExplanation: ResolverTypeWrapper<PlaceDayExplanationModel>;
  PlaceDayReasonKind: PlaceDayReasonKind;
  PlaceDaySource: PlaceDaySource;
  PlaceDayReason: ResolverTypeWrapper<PlaceDayReasonModel>;
  DeadlineReminder: ResolverTypeWrapper<DeadlineReminderModel>;
  WindowImportAction: WindowImportAction;
  WindowImport: ResolverTypeWrapper<Omit<WindowImport, 'rows'> & { rows: Array<ResolversTypes['ImportedWindow']> }>;
  ImportedWindow: ResolverTypeWrapper<ImportedWindowModel>;
  ImportAvailabilityWindowsInput: ImportAvailabilityWindowsInput;
  ImportAvailabilityWindowsPayload: ResolverTypeWrapper<Omit<ImportAvailabilityWindowsPayload, 'windowImport' | 'errors'> & { windowImport?: Maybe<ResolversTypes['WindowImport']>, errors: Array<ResolversTypes['ImportAvailabilityWindowsError']> }>;
  ImportAvailabilityWindowsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportAvailabilityWindowsError']>;
  RowRefused: ResolverTypeWrapper<RowRefused>;
  PlaceImportAction: PlaceImportAction;
  PlaceImport: ResolverTypeWrapper<Omit<PlaceImport, 'rows'> & { rows: Array<ResolversTypes['ImportedPlace']> }>;
  ImportedPlace: ResolverTypeWrapper<ImportedPlaceModel>;
  ImportedAttribute: ResolverTypeWrapper<ImportedAttribute>;
  ImportPlacesInput: ImportPlacesInput;
  ImportPlacesPayload: ResolverTypeWrapper<Omit<ImportPlacesPayload, 'placeImport' | 'errors'> & { placeImport?: Maybe<ResolversTypes['PlaceImport']>, errors: Array<ResolversTypes['ImportPlacesError']> }>;
  ImportPlacesError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ImportPlacesError']>;
  CalendarFreshness: ResolverTypeWrapper<CalendarFreshnessModel>;
  ConfirmCalendarInput: ConfirmCalendarInput;
  ConfirmCalendarPayload: ResolverTypeWrapper<Omit<ConfirmCalendarPayload, 'hostInstitution' | 'errors'> & { hostInstitution?: Maybe<ResolversTypes['HostInstitution']>, errors: Array<ResolversTypes['ConfirmCalendarError']> }>;
  ConfirmCalendarError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmCalendarError']>;
  Country: ResolverTypeWrapper<CountryModel>;
  SubRegion: ResolverTypeWrapper<SubRegionModel>;
  Language: ResolverTypeWrapper<LanguageModel>;
  ArrivalQuota: ResolverTypeWrapper<ArrivalQuota>;
  AccompanimentOffer: ResolverTypeWrapper<AccompanimentOffer>;
  AccompanimentType: AccompanimentType;
  HostInstitutionConnection: ResolverTypeWrapper<Omit<HostInstitutionConnection, 'edges'> & { edges: Array<ResolversTypes['HostInstitutionEdge']> }>;
  HostInstitutionEdge: ResolverTypeWrapper<Omit<HostInstitutionEdge, 'node'> & { node: ResolversTypes['HostInstitution'] }>;
  MatchRunStatus: MatchRunStatus;
  MatchRun: ResolverTypeWrapper<MatchRunModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  MatchRunProgress: ResolverTypeWrapper<MatchRunProgress>;
  CoursePoint: ResolverTypeWrapper<CoursePoint>;
  FloorReached: ResolverTypeWrapper<FloorReachedModel>;
  FloorFigures: ResolverTypeWrapper<FloorFigures>;
  RiskOnTime: ResolverTypeWrapper<RiskOnTime>;
  RunFairness: ResolverTypeWrapper<RunFairnessModel>;
  FairnessRow: ResolverTypeWrapper<FairnessRowModel>;
  FairnessDimension: FairnessDimension;
  FairnessFigures: ResolverTypeWrapper<FairnessFigures>;
  GroupOutcome: ResolverTypeWrapper<GroupOutcome>;
  UnplacedCase: ResolverTypeWrapper<UnplacedCaseModel>;
  UnplacedCause: UnplacedCause;
  MatchRule: MatchRule;
  RuleAuthority: RuleAuthority;
  RuleFinding: ResolverTypeWrapper<RuleFinding>;
  ScoreTerm: ResolverTypeWrapper<ScoreTerm>;
  FailedRule: ResolverTypeWrapper<FailedRule>;
  NearMiss: ResolverTypeWrapper<NearMissModel>;
  Alternative: ResolverTypeWrapper<AlternativeModel>;
  MatchRunConnection: ResolverTypeWrapper<Omit<MatchRunConnection, 'edges'> & { edges: Array<ResolversTypes['MatchRunEdge']> }>;
  MatchRunEdge: ResolverTypeWrapper<Omit<MatchRunEdge, 'node'> & { node: ResolversTypes['MatchRun'] }>;
  StartMatchRunInput: StartMatchRunInput;
  StartMatchRunPayload: ResolverTypeWrapper<Omit<StartMatchRunPayload, 'matchRun' | 'errors'> & { matchRun?: Maybe<ResolversTypes['MatchRun']>, errors: Array<ResolversTypes['StartMatchRunError']> }>;
  StartMatchRunError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartMatchRunError']>;
  EmptyPool: ResolverTypeWrapper<EmptyPool>;
  MatchRunQueueFull: ResolverTypeWrapper<MatchRunQueueFull>;
  StopMatchRunInput: StopMatchRunInput;
  StopMatchRunPayload: ResolverTypeWrapper<Omit<StopMatchRunPayload, 'matchRun' | 'errors'> & { matchRun?: Maybe<ResolversTypes['MatchRun']>, errors: Array<ResolversTypes['StopMatchRunError']> }>;
  StopMatchRunError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StopMatchRunError']>;
  NetworkCapacity: ResolverTypeWrapper<NetworkCapacity>;
  NetworkRow: ResolverTypeWrapper<NetworkRow>;
  NetworkCell: ResolverTypeWrapper<NetworkCell>;
  Count: ResolverTypeWrapper<Count>;
  MemberCategory: MemberCategory;
  OrganisationType: OrganisationType;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  OrganisationConnection: ResolverTypeWrapper<Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversTypes['OrganisationEdge']> }>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  BlockDaysInput: BlockDaysInput;
  BlockDaysPayload: ResolverTypeWrapper<Omit<BlockDaysPayload, 'place' | 'errors'> & { place?: Maybe<ResolversTypes['Place']>, errors: Array<ResolversTypes['BlockDaysError']> }>;
  BlockDaysError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BlockDaysError']>;
  PlaceTaken: ResolverTypeWrapper<Omit<PlaceTaken, 'occupancies'> & { occupancies: Array<ResolversTypes['Occupancy']> }>;
  OpenDaysInput: OpenDaysInput;
  OpenDaysPayload: ResolverTypeWrapper<Omit<OpenDaysPayload, 'place' | 'errors'> & { place?: Maybe<ResolversTypes['Place']>, errors: Array<ResolversTypes['OpenDaysError']> }>;
  OpenDaysError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OpenDaysError']>;
  NotBlocked: ResolverTypeWrapper<NotBlocked>;
  PlaceRequestStatus: PlaceRequestStatus;
  PlaceRequestAction: PlaceRequestAction;
  HouseholdSizeBand: HouseholdSizeBand;
  PlaceRequest: ResolverTypeWrapper<PlaceRequestModel>;
  PlaceRequestConnection: ResolverTypeWrapper<Omit<PlaceRequestConnection, 'edges'> & { edges: Array<ResolversTypes['PlaceRequestEdge']> }>;
  PlaceRequestEdge: ResolverTypeWrapper<Omit<PlaceRequestEdge, 'node'> & { node: ResolversTypes['PlaceRequest'] }>;
  AcceptPlaceRequestInput: AcceptPlaceRequestInput;
  AcceptPlaceRequestPayload: ResolverTypeWrapper<Omit<AcceptPlaceRequestPayload, 'placeRequest' | 'errors'> & { placeRequest?: Maybe<ResolversTypes['PlaceRequest']>, errors: Array<ResolversTypes['AcceptPlaceRequestError']> }>;
  AcceptPlaceRequestError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptPlaceRequestError']>;
  DeclinePlaceRequestInput: DeclinePlaceRequestInput;
  DeclinePlaceRequestPayload: ResolverTypeWrapper<Omit<DeclinePlaceRequestPayload, 'placeRequest' | 'errors'> & { placeRequest?: Maybe<ResolversTypes['PlaceRequest']>, errors: Array<ResolversTypes['DeclinePlaceRequestError']> }>;
  DeclinePlaceRequestError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclinePlaceRequestError']>;
  PlacementStatus: PlacementStatus;
  Placement: ResolverTypeWrapper<PlacementModel>;
  PlacementConnection: ResolverTypeWrapper<Omit<PlacementConnection, 'edges'> & { edges: Array<ResolversTypes['PlacementEdge']> }>;
  PlacementEdge: ResolverTypeWrapper<Omit<PlacementEdge, 'node'> & { node: ResolversTypes['Placement'] }>;
  ProposalStatus: ProposalStatus;
  ProposalAction: ProposalAction;
  DecliningParty: DecliningParty;
  CoordinatorDeclineReason: CoordinatorDeclineReason;
  HostDeclineReason: HostDeclineReason;
  DefenderDeclineReason: DefenderDeclineReason;
  OverrideReason: OverrideReason;
  Proposal: ResolverTypeWrapper<ProposalModel>;
  ProposalHistoryEntry: ResolverTypeWrapper<Omit<ProposalHistoryEntry, 'by'> & { by?: Maybe<ResolversTypes['Account']> }>;
  ProposalConnection: ResolverTypeWrapper<Omit<ProposalConnection, 'edges'> & { edges: Array<ResolversTypes['ProposalEdge']> }>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  CapacityTaken: ResolverTypeWrapper<CapacityTaken>;
  ProposalStale: ResolverTypeWrapper<ProposalStale>;
  TooManyOpenProposals: ResolverTypeWrapper<TooManyOpenProposals>;
  RulesBroken: ResolverTypeWrapper<RulesBroken>;
  SecondPersonNeeded: ResolverTypeWrapper<SecondPersonNeeded>;
  ProposeAlternativeInput: ProposeAlternativeInput;
  ProposeAlternativePayload: ResolverTypeWrapper<Omit<ProposeAlternativePayload, 'proposal' | 'errors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, errors: Array<ResolversTypes['ProposeAlternativeError']> }>;
  ProposeAlternativeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeAlternativeError']>;
  ApproveProposalInput: ApproveProposalInput;
  ApproveProposalPayload: ResolverTypeWrapper<Omit<ApproveProposalPayload, 'proposal' | 'errors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, errors: Array<ResolversTypes['ApproveProposalError']> }>;
  ApproveProposalError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApproveProposalError']>;
  DeclineProposalInput: DeclineProposalInput;
  DeclineProposalPayload: ResolverTypeWrapper<Omit<DeclineProposalPayload, 'proposal' | 'errors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, errors: Array<ResolversTypes['DeclineProposalError']> }>;
  DeclineProposalError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineProposalError']>;
  RecordDefenderConsentInput: RecordDefenderConsentInput;
  RecordDefenderConsentPayload: ResolverTypeWrapper<Omit<RecordDefenderConsentPayload, 'proposal' | 'errors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, errors: Array<ResolversTypes['RecordDefenderConsentError']> }>;
  RecordDefenderConsentError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDefenderConsentError']>;
  RecordDefenderRefusalInput: RecordDefenderRefusalInput;
  RecordDefenderRefusalPayload: ResolverTypeWrapper<Omit<RecordDefenderRefusalPayload, 'proposal' | 'errors'> & { proposal?: Maybe<ResolversTypes['Proposal']>, errors: Array<ResolversTypes['RecordDefenderRefusalError']> }>;
  RecordDefenderRefusalError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordDefenderRefusalError']>;
  ConfirmProposalInput: ConfirmProposalInput;
  ConfirmProposalPayload: ResolverTypeWrapper<Omit<ConfirmProposalPayload, 'placement' | 'errors'> & { placement?: Maybe<ResolversTypes['Placement']>, errors: Array<ResolversTypes['ConfirmProposalError']> }>;
  ConfirmProposalError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ConfirmProposalError']>;
  RelocationCaseStatus: RelocationCaseStatus;
  RelocationCaseAction: RelocationCaseAction;
  CaseOrigin: CaseOrigin;
  RiskLevel: RiskLevel;
  RelocationScope: RelocationScope;
  TargetedGroup: TargetedGroup;
  AgeBand: AgeBand;
  FamilyRelation: FamilyRelation;
  ExclusionReason: ExclusionReason;
  RelocationCase: ResolverTypeWrapper<RelocationCaseModel>;
  FamilyMember: ResolverTypeWrapper<FamilyMember>;
  ExcludedCountry: ResolverTypeWrapper<Omit<ExcludedCountry, 'country'> & { country: ResolversTypes['Country'] }>;
  AccompanimentNeed: ResolverTypeWrapper<AccompanimentNeed>;
  CaseHistoryEntry: ResolverTypeWrapper<Omit<CaseHistoryEntry, 'by'> & { by?: Maybe<ResolversTypes['Account']> }>;
  RelocationCaseCount: ResolverTypeWrapper<RelocationCaseCount>;
  RelocationCaseConnection: ResolverTypeWrapper<Omit<RelocationCaseConnection, 'edges'> & { edges: Array<ResolversTypes['RelocationCaseEdge']> }>;
  RelocationCaseEdge: ResolverTypeWrapper<Omit<RelocationCaseEdge, 'node'> & { node: ResolversTypes['RelocationCase'] }>;
  RelocationCaseDetailsInput: RelocationCaseDetailsInput;
  FamilyMemberInput: FamilyMemberInput;
  ExcludedCountryInput: ExcludedCountryInput;
  AccompanimentNeedInput: AccompanimentNeedInput;
  CreateRelocationCaseInput: CreateRelocationCaseInput;
  CreateRelocationCasePayload: ResolverTypeWrapper<Omit<CreateRelocationCasePayload, 'relocationCase' | 'errors'> & { relocationCase?: Maybe<ResolversTypes['RelocationCase']>, errors: Array<ResolversTypes['CreateRelocationCaseError']> }>;
  CreateRelocationCaseError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateRelocationCaseError']>;
  UpdateRelocationCaseInput: UpdateRelocationCaseInput;
  UpdateRelocationCasePayload: ResolverTypeWrapper<Omit<UpdateRelocationCasePayload, 'relocationCase' | 'errors'> & { relocationCase?: Maybe<ResolversTypes['RelocationCase']>, errors: Array<ResolversTypes['UpdateRelocationCaseError']> }>;
  UpdateRelocationCaseError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateRelocationCaseError']>;
  MoveRelocationCaseInput: MoveRelocationCaseInput;
  MoveRelocationCasePayload: ResolverTypeWrapper<Omit<MoveRelocationCasePayload, 'relocationCase' | 'errors'> & { relocationCase?: Maybe<ResolversTypes['RelocationCase']>, errors: Array<ResolversTypes['MoveRelocationCaseError']> }>;
  MoveRelocationCaseError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MoveRelocationCaseError']>;
  Role: Role;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  AccountState: AccountState;
  Account: ResolverTypeWrapper<AccountModel>;
  AccountConnection: ResolverTypeWrapper<Omit<AccountConnection, 'edges'> & { edges: Array<ResolversTypes['AccountEdge']> }>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  DemonstrationLogin: ResolverTypeWrapper<DemonstrationLogin>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer' | 'errors'> & { viewer?: Maybe<ResolversTypes['Viewer']>, errors: Array<ResolversTypes['SignInError']> }>;
  SignInError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInError']>;
  SignInRefused: ResolverTypeWrapper<SignInRefused>;
  TooManyAttempts: ResolverTypeWrapper<TooManyAttempts>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  PlaceRanking: ResolverTypeWrapper<PlaceRankingModel>;
  RankedPlace: ResolverTypeWrapper<RankedPlaceModel>;
  StayEffect: StayEffect;
  WhatIfInput: WhatIfInput;
  WhatIfChange: WhatIfChange;
  MorePlacesInput: MorePlacesInput;
  OpenWindowInput: OpenWindowInput;
  PinInput: PinInput;
  KeepApartInput: KeepApartInput;
  HostLimitsInput: HostLimitsInput;
  AccompanimentLimitInput: AccompanimentLimitInput;
  WhatIfPayload: ResolverTypeWrapper<Omit<WhatIfPayload, 'outcome' | 'errors'> & { outcome?: Maybe<ResolversTypes['WhatIfOutcome']>, errors: Array<ResolversTypes['WhatIfError']> }>;
  WhatIfError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WhatIfError']>;
  NoAnswer: ResolverTypeWrapper<NoAnswer>;
  WhatIfOutcome: ResolverTypeWrapper<WhatIfOutcomeModel>;
  ChangedCase: ResolverTypeWrapper<ChangedCaseModel>;
  PlannedStay: ResolverTypeWrapper<PlannedStayModel>;
  WindowSource: WindowSource;
  WindowConditions: ResolverTypeWrapper<WindowConditionsModel>;
  WindowConditionsInput: WindowConditionsInput;
  DayPeriodInput: DayPeriodInput;
  RepeatFrequency: RepeatFrequency;
  RepeatInput: RepeatInput;
  WindowPlanInput: WindowPlanInput;
  PlannedWindow: ResolverTypeWrapper<PlannedWindowModel>;
  WindowPlanPayload: ResolverTypeWrapper<Omit<WindowPlanPayload, 'windows' | 'errors'> & { windows: Array<ResolversTypes['PlannedWindow']>, errors: Array<ResolversTypes['WindowPlanError']> }>;
  WindowPlanError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WindowPlanError']>;
  PublishAvailabilityWindowsInput: PublishAvailabilityWindowsInput;
  PublishAvailabilityWindowsPayload: ResolverTypeWrapper<Omit<PublishAvailabilityWindowsPayload, 'windows' | 'errors'> & { windows?: Maybe<Array<ResolversTypes['AvailabilityWindow']>>, errors: Array<ResolversTypes['PublishAvailabilityWindowsError']> }>;
  PublishAvailabilityWindowsError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PublishAvailabilityWindowsError']>;
  WindowsClash: ResolverTypeWrapper<Omit<WindowsClash, 'windows'> & { windows: Array<ResolversTypes['AvailabilityWindow']> }>;
  SplitAvailabilityWindowInput: SplitAvailabilityWindowInput;
  SplitAvailabilityWindowPayload: ResolverTypeWrapper<Omit<SplitAvailabilityWindowPayload, 'place' | 'errors'> & { place?: Maybe<ResolversTypes['Place']>, errors: Array<ResolversTypes['SplitAvailabilityWindowError']> }>;
  SplitAvailabilityWindowError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SplitAvailabilityWindowError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  UUID: Scalars['UUID']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
  String: Scalars['String']['output'];
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  InvalidInput: InvalidInput;
  NotFound: NotFound;
  VersionConflict: VersionConflict;
  Int: Scalars['Int']['output'];
  IdempotencyKeyReused: IdempotencyKeyReused;
  ActionNotAvailable: ActionNotAvailable;
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  CalendarFeed: CalendarFeedModel;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: Omit<CreateCalendarFeedPayload, 'feed' | 'errors'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']>, errors: Array<ResolversParentTypes['CreateCalendarFeedError']> };
  CreateCalendarFeedError: ResolversUnionTypes<ResolversParentTypes>['CreateCalendarFeedError'];
  TooManyCalendarFeeds: TooManyCalendarFeeds;
  RotateCalendarFeedInput: RotateCalendarFeedInput;
  RotateCalendarFeedPayload: Omit<RotateCalendarFeedPayload, 'feed' | 'errors'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']>, errors: Array<ResolversParentTypes['RotateCalendarFeedError']> };
  RotateCalendarFeedError: ResolversUnionTypes<ResolversParentTypes>['RotateCalendarFeedError'];
  CalendarFeedRevoked: CalendarFeedRevoked;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RevokeCalendarFeedPayload: Omit<RevokeCalendarFeedPayload, 'feed' | 'errors'> & { feed?: Maybe<ResolversParentTypes['CalendarFeed']>, errors: Array<ResolversParentTypes['RevokeCalendarFeedError']> };
  RevokeCalendarFeedError: ResolversUnionTypes<ResolversParentTypes>['RevokeCalendarFeedError'];
  Place: PlaceModel;
  CalendarChange: CalendarChangeModel;
  CalendarPeriod: CalendarPeriod;
  CalendarChangeConnection: Omit<CalendarChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['CalendarChangeEdge']> };
  CalendarChangeEdge: Omit<CalendarChangeEdge, 'node'> & { node: ResolversParentTypes['CalendarChange'] };
  UndoCalendarChangeInput: UndoCalendarChangeInput;
  UndoCalendarChangePayload: Omit<UndoCalendarChangePayload, 'place' | 'errors'> & { place?: Maybe<ResolversParentTypes['Place']>, errors: Array<ResolversParentTypes['UndoCalendarChangeError']> };
  UndoCalendarChangeError: ResolversUnionTypes<ResolversParentTypes>['UndoCalendarChangeError'];
  CannotUndo: CannotUndo;
  HostInstitution: HostInstitutionModel;
  CalendarSubscription: CalendarSubscriptionModel;
  SubscribedPlace: SubscribedPlaceModel;
  CalendarRead: CalendarRead;
  ImportPreview: ImportPreviewModel;
  ImportChange: ImportChangeModel;
  ImportedDays: ImportedDaysModel;
  SubscribedPlaceInput: SubscribedPlaceInput;
  AddCalendarSubscriptionInput: AddCalendarSubscriptionInput;
  AddCalendarSubscriptionPayload: Omit<AddCalendarSubscriptionPayload, 'subscription' | 'errors'> & { subscription?: Maybe<ResolversParentTypes['CalendarSubscription']>, errors: Array<ResolversParentTypes['AddCalendarSubscriptionError']> };
  AddCalendarSubscriptionError: ResolversUnionTypes<ResolversParentTypes>['AddCalendarSubscriptionError'];
  CalendarUnreadable: CalendarUnreadable;
  TooManyCalendarSubscriptions: TooManyCalendarSubscriptions;
  ReadCalendarSubscriptionInput: ReadCalendarSubscriptionInput;
  ReadCalendarSubscriptionPayload: Omit<ReadCalendarSubscriptionPayload, 'subscription' | 'errors'> & { subscription?: Maybe<ResolversParentTypes['CalendarSubscription']>, errors: Array<ResolversParentTypes['ReadCalendarSubscriptionError']> };
  ReadCalendarSubscriptionError: ResolversUnionTypes<ResolversParentTypes>['ReadCalendarSubscriptionError'];
  ReadJustNow: ReadJustNow;
  ApplyCalendarReadingInput: ApplyCalendarReadingInput;
  ApplyCalendarReadingPayload: Omit<ApplyCalendarReadingPayload, 'subscription' | 'errors'> & { subscription?: Maybe<ResolversParentTypes['CalendarSubscription']>, errors: Array<ResolversParentTypes['ApplyCalendarReadingError']> };
  ApplyCalendarReadingError: ResolversUnionTypes<ResolversParentTypes>['ApplyCalendarReadingError'];
  ReadingOutdated: ReadingOutdated;
  RemoveCalendarSubscriptionInput: RemoveCalendarSubscriptionInput;
  RemoveCalendarSubscriptionPayload: Omit<RemoveCalendarSubscriptionPayload, 'hostInstitution' | 'errors'> & { hostInstitution?: Maybe<ResolversParentTypes['HostInstitution']>, errors: Array<ResolversParentTypes['RemoveCalendarSubscriptionError']> };
  RemoveCalendarSubscriptionError: ResolversUnionTypes<ResolversParentTypes>['RemoveCalendarSubscriptionError'];
  AnswerImportedDaysInput: AnswerImportedDaysInput;
  AnswerImportedDaysPayload: Omit<AnswerImportedDaysPayload, 'importedDays' | 'errors'> & { importedDays?: Maybe<ResolversParentTypes['ImportedDays']>, errors: Array<ResolversParentTypes['AnswerImportedDaysError']> };
  AnswerImportedDaysError: ResolversUnionTypes<ResolversParentTypes>['AnswerImportedDaysError'];
  ValueOfCapacityPayload: Omit<ValueOfCapacityPayload, 'worths' | 'errors'> & { worths: Array<ResolversParentTypes['CapacityWorth']>, errors: Array<ResolversParentTypes['ValueOfCapacityError']> };
  ValueOfCapacityError: ResolversUnionTypes<ResolversParentTypes>['ValueOfCapacityError'];
  CapacityWorth: CapacityWorthModel;
  AvailabilityWindow: AvailabilityWindowModel;
  Occupancy: OccupancyModel;
  PublishAvailabilityWindowInput: PublishAvailabilityWindowInput;
  PublishAvailabilityWindowPayload: Omit<PublishAvailabilityWindowPayload, 'window' | 'errors'> & { window?: Maybe<ResolversParentTypes['AvailabilityWindow']>, errors: Array<ResolversParentTypes['PublishAvailabilityWindowError']> };
  PublishAvailabilityWindowError: ResolversUnionTypes<ResolversParentTypes>['PublishAvailabilityWindowError'];
  WindowOverlap: Omit<WindowOverlap, 'window'> & { window: ResolversParentTypes['AvailabilityWindow'] };
  WindowInUse: Omit<WindowInUse, 'occupancies'> & { occupancies: Array<ResolversParentTypes['Occupancy']> };
  ChangeAvailabilityWindowInput: ChangeAvailabilityWindowInput;
  ChangeAvailabilityWindowPayload: Omit<ChangeAvailabilityWindowPayload, 'window' | 'errors'> & { window?: Maybe<ResolversParentTypes['AvailabilityWindow']>, errors: Array<ResolversParentTypes['ChangeAvailabilityWindowError']> };
  ChangeAvailabilityWindowError: ResolversUnionTypes<ResolversParentTypes>['ChangeAvailabilityWindowError'];
  WithdrawAvailabilityWindowInput: WithdrawAvailabilityWindowInput;
  WithdrawAvailabilityWindowPayload: Omit<WithdrawAvailabilityWindowPayload, 'place' | 'errors'> & { place?: Maybe<ResolversParentTypes['Place']>, errors: Array<ResolversParentTypes['WithdrawAvailabilityWindowError']> };
  WithdrawAvailabilityWindowError: ResolversUnionTypes<ResolversParentTypes>['WithdrawAvailabilityWindowError'];
  PlaceDayExplanation: PlaceDayExplanationModel;
  PlaceDayReason: PlaceDayReasonModel;
  DeadlineReminder: DeadlineReminderModel;
  WindowImport: Omit<WindowImport, 'rows'> & { rows: Array<ResolversParentTypes['ImportedWindow']> };
  ImportedWindow: ImportedWindowModel;
  ImportAvailabilityWindowsInput: ImportAvailabilityWindowsInput;
  ImportAvailabilityWindowsPayload: Omit<ImportAvailabilityWindowsPayload, 'windowImport' | 'errors'> & { windowImport?: Maybe<ResolversParentTypes['WindowImport']>, errors: Array<ResolversParentTypes['ImportAvailabilityWindowsError']> };
  ImportAvailabilityWindowsError: ResolversUnionTypes<ResolversParentTypes>['ImportAvailabilityWindowsError'];
  RowRefused: RowRefused;
  PlaceImport: Omit<PlaceImport, 'rows'> & { rows: Array<ResolversParentTypes['ImportedPlace']> };
  ImportedPlace: ImportedPlaceModel;
  ImportedAttribute: ImportedAttribute;
  ImportPlacesInput: ImportPlacesInput;
  ImportPlacesPayload: Omit<ImportPlacesPayload, 'placeImport' | 'errors'> & { placeImport?: Maybe<ResolversParentTypes['PlaceImport']>, errors: Array<ResolversParentTypes['ImportPlacesError']> };
  ImportPlacesError: ResolversUnionTypes<ResolversParentTypes>['ImportPlacesError'];
  CalendarFreshness: CalendarFreshnessModel;
  ConfirmCalendarInput: ConfirmCalendarInput;
  ConfirmCalendarPayload: Omit<ConfirmCalendarPayload, 'hostInstitution' | 'errors'> & { hostInstitution?: Maybe<ResolversParentTypes['HostInstitution']>, errors: Array<ResolversParentTypes['ConfirmCalendarError']> };
  ConfirmCalendarError: ResolversUnionTypes<ResolversParentTypes>['ConfirmCalendarError'];
  Country: CountryModel;
  SubRegion: SubRegionModel;
  Language: LanguageModel;
  ArrivalQuota: ArrivalQuota;
  AccompanimentOffer: AccompanimentOffer;
  HostInstitutionConnection: Omit<HostInstitutionConnection, 'edges'> & { edges: Array<ResolversParentTypes['HostInstitutionEdge']> };
  HostInstitutionEdge: Omit<HostInstitutionEdge, 'node'> & { node: ResolversParentTypes['HostInstitution'] };
  MatchRun: MatchRunModel;
  Float: Scalars['Float']['output'];
  MatchRunProgress: MatchRunProgress;
  CoursePoint: CoursePoint;
  FloorReached: FloorReachedModel;
  FloorFigures: FloorFigures;
  RiskOnTime: RiskOnTime;
  RunFairness: RunFairnessModel;
  FairnessRow: FairnessRowModel;
  FairnessFigures: FairnessFigures;
  GroupOutcome: GroupOutcome;
  UnplacedCase: UnplacedCaseModel;
  RuleFinding: RuleFinding;
  ScoreTerm: ScoreTerm;
  FailedRule: FailedRule;
  NearMiss: NearMissModel;
  Alternative: AlternativeModel;
  MatchRunConnection: Omit<MatchRunConnection, 'edges'> & { edges: Array<ResolversParentTypes['MatchRunEdge']> };
  MatchRunEdge: Omit<MatchRunEdge, 'node'> & { node: ResolversParentTypes['MatchRun'] };
  StartMatchRunInput: StartMatchRunInput;
  StartMatchRunPayload: Omit<StartMatchRunPayload, 'matchRun' | 'errors'> & { matchRun?: Maybe<ResolversParentTypes['MatchRun']>, errors: Array<ResolversParentTypes['StartMatchRunError']> };
  StartMatchRunError: ResolversUnionTypes<ResolversParentTypes>['StartMatchRunError'];
  EmptyPool: EmptyPool;
  MatchRunQueueFull: MatchRunQueueFull;
  StopMatchRunInput: StopMatchRunInput;
  StopMatchRunPayload: Omit<StopMatchRunPayload, 'matchRun' | 'errors'> & { matchRun?: Maybe<ResolversParentTypes['MatchRun']>, errors: Array<ResolversParentTypes['StopMatchRunError']> };
  StopMatchRunError: ResolversUnionTypes<ResolversParentTypes>['StopMatchRunError'];
  NetworkCapacity: NetworkCapacity;
  NetworkRow: NetworkRow;
  NetworkCell: NetworkCell;
  Count: Count;
  Organisation: OrganisationModel;
  OrganisationConnection: Omit<OrganisationConnection, 'edges'> & { edges: Array<ResolversParentTypes['OrganisationEdge']> };
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  BlockDaysInput: BlockDaysInput;
  BlockDaysPayload: Omit<BlockDaysPayload, 'place' | 'errors'> & { place?: Maybe<ResolversParentTypes['Place']>, errors: Array<ResolversParentTypes['BlockDaysError']> };
  BlockDaysError: ResolversUnionTypes<ResolversParentTypes>['BlockDaysError'];
  PlaceTaken: Omit<PlaceTaken, 'occupancies'> & { occupancies: Array<ResolversParentTypes['Occupancy']> };
  OpenDaysInput: OpenDaysInput;
  OpenDaysPayload: Omit<OpenDaysPayload, 'place' | 'errors'> & { place?: Maybe<ResolversParentTypes['Place']>, errors: Array<ResolversParentTypes['OpenDaysError']> };
  OpenDaysError: ResolversUnionTypes<ResolversParentTypes>['OpenDaysError'];
  NotBlocked: NotBlocked;
  PlaceRequest: PlaceRequestModel;
  PlaceRequestConnection: Omit<PlaceRequestConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlaceRequestEdge']> };
  PlaceRequestEdge: Omit<PlaceRequestEdge, 'node'> & { node: ResolversParentTypes['PlaceRequest'] };
  AcceptPlaceRequestInput: AcceptPlaceRequestInput;
  AcceptPlaceRequestPayload: Omit<AcceptPlaceRequestPayload, 'placeRequest' | 'errors'> & { placeRequest?: Maybe<ResolversParentTypes['PlaceRequest']>, errors: Array<ResolversParentTypes['AcceptPlaceRequestError']> };
  AcceptPlaceRequestError: ResolversUnionTypes<ResolversParentTypes>['AcceptPlaceRequestError'];
  DeclinePlaceRequestInput: DeclinePlaceRequestInput;
  DeclinePlaceRequestPayload: Omit<DeclinePlaceRequestPayload, 'placeRequest' | 'errors'> & { placeRequest?: Maybe<ResolversParentTypes['PlaceRequest']>, errors: Array<ResolversParentTypes['DeclinePlaceRequestError']> };
  DeclinePlaceRequestError: ResolversUnionTypes<ResolversParentTypes>['DeclinePlaceRequestError'];
  Placement: PlacementModel;
  PlacementConnection: Omit<PlacementConnection, 'edges'> & { edges: Array<ResolversParentTypes['PlacementEdge']> };
  PlacementEdge: Omit<PlacementEdge, 'node'> & { node: ResolversParentTypes['Placement'] };
  Proposal: ProposalModel;
  ProposalHistoryEntry: Omit<ProposalHistoryEntry, 'by'> & { by?: Maybe<ResolversParentTypes['Account']> };
  ProposalConnection: Omit<ProposalConnection, 'edges'> & { edges: Array<ResolversParentTypes['ProposalEdge']> };
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  CapacityTaken: CapacityTaken;
  ProposalStale: ProposalStale;
  TooManyOpenProposals: TooManyOpenProposals;
  RulesBroken: RulesBroken;
  SecondPersonNeeded: SecondPersonNeeded;
  ProposeAlternativeInput: ProposeAlternativeInput;
  ProposeAlternativePayload: Omit<ProposeAlternativePayload, 'proposal' | 'errors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, errors: Array<ResolversParentTypes['ProposeAlternativeError']> };
  ProposeAlternativeError: ResolversUnionTypes<ResolversParentTypes>['ProposeAlternativeError'];
  ApproveProposalInput: ApproveProposalInput;
  ApproveProposalPayload: Omit<ApproveProposalPayload, 'proposal' | 'errors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, errors: Array<ResolversParentTypes['ApproveProposalError']> };
  ApproveProposalError: ResolversUnionTypes<ResolversParentTypes>['ApproveProposalError'];
  DeclineProposalInput: DeclineProposalInput;
  DeclineProposalPayload: Omit<DeclineProposalPayload, 'proposal' | 'errors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, errors: Array<ResolversParentTypes['DeclineProposalError']> };
  DeclineProposalError: ResolversUnionTypes<ResolversParentTypes>['DeclineProposalError'];
  RecordDefenderConsentInput: RecordDefenderConsentInput;
  RecordDefenderConsentPayload: Omit<RecordDefenderConsentPayload, 'proposal' | 'errors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, errors: Array<ResolversParentTypes['RecordDefenderConsentError']> };
  RecordDefenderConsentError: ResolversUnionTypes<ResolversParentTypes>['RecordDefenderConsentError'];
  RecordDefenderRefusalInput: RecordDefenderRefusalInput;
  RecordDefenderRefusalPayload: Omit<RecordDefenderRefusalPayload, 'proposal' | 'errors'> & { proposal?: Maybe<ResolversParentTypes['Proposal']>, errors: Array<ResolversParentTypes['RecordDefenderRefusalError']> };
  RecordDefenderRefusalError: ResolversUnionTypes<ResolversParentTypes>['RecordDefenderRefusalError'];
  ConfirmProposalInput: ConfirmProposalInput;
  ConfirmProposalPayload: Omit<ConfirmProposalPayload, 'placement' | 'errors'> & { placement?: Maybe<ResolversParentTypes['Placement']>, errors: Array<ResolversParentTypes['ConfirmProposalError']> };
  ConfirmProposalError: ResolversUnionTypes<ResolversParentTypes>['ConfirmProposalError'];
  RelocationCase: RelocationCaseModel;
  FamilyMember: FamilyMember;
  ExcludedCountry: Omit<ExcludedCountry, 'country'> & { country: ResolversParentTypes['Country'] };
  AccompanimentNeed: AccompanimentNeed;
  CaseHistoryEntry: Omit<CaseHistoryEntry, 'by'> & { by?: Maybe<ResolversParentTypes['Account']> };
  RelocationCaseCount: RelocationCaseCount;
  RelocationCaseConnection: Omit<RelocationCaseConnection, 'edges'> & { edges: Array<ResolversParentTypes['RelocationCaseEdge']> };
  RelocationCaseEdge: Omit<RelocationCaseEdge, 'node'> & { node: ResolversParentTypes['RelocationCase'] };
  RelocationCaseDetailsInput: RelocationCaseDetailsInput;
  FamilyMemberInput: FamilyMemberInput;
  ExcludedCountryInput: ExcludedCountryInput;
  AccompanimentNeedInput: AccompanimentNeedInput;
  CreateRelocationCaseInput: CreateRelocationCaseInput;
  CreateRelocationCasePayload: Omit<CreateRelocationCasePayload, 'relocationCase' | 'errors'> & { relocationCase?: Maybe<ResolversParentTypes['RelocationCase']>, errors: Array<ResolversParentTypes['CreateRelocationCaseError']> };
  CreateRelocationCaseError: ResolversUnionTypes<ResolversParentTypes>['CreateRelocationCaseError'];
  UpdateRelocationCaseInput: UpdateRelocationCaseInput;
  UpdateRelocationCasePayload: Omit<UpdateRelocationCasePayload, 'relocationCase' | 'errors'> & { relocationCase?: Maybe<ResolversParentTypes['RelocationCase']>, errors: Array<ResolversParentTypes['UpdateRelocationCaseError']> };
  UpdateRelocationCaseError: ResolversUnionTypes<ResolversParentTypes>['UpdateRelocationCaseError'];
  MoveRelocationCaseInput: MoveRelocationCaseInput;
  MoveRelocationCasePayload: Omit<MoveRelocationCasePayload, 'relocationCase' | 'errors'> & { relocationCase?: Maybe<ResolversParentTypes['RelocationCase']>, errors: Array<ResolversParentTypes['MoveRelocationCaseError']> };
  MoveRelocationCaseError: ResolversUnionTypes<ResolversParentTypes>['MoveRelocationCaseError'];
  Viewer: ViewerModel;
  Account: AccountModel;
  AccountConnection: Omit<AccountConnection, 'edges'> & { edges: Array<ResolversParentTypes['AccountEdge']> };
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  DemonstrationLogin: DemonstrationLogin;
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'viewer' | 'errors'> & { viewer?: Maybe<ResolversParentTypes['Viewer']>, errors: Array<ResolversParentTypes['SignInError']> };
  SignInError: ResolversUnionTypes<ResolversParentTypes>['SignInError'];
  SignInRefused: SignInRefused;
  TooManyAttempts: TooManyAttempts;
  SignOutPayload: SignOutPayload;
  PlaceRanking: PlaceRankingModel;
  RankedPlace: RankedPlaceModel;
  WhatIfInput: WhatIfInput;
  WhatIfChange: WhatIfChange;
  MorePlacesInput: MorePlacesInput;
  OpenWindowInput: OpenWindowInput;
  PinInput: PinInput;
  KeepApartInput: KeepApartInput;
  HostLimitsInput: HostLimitsInput;
  AccompanimentLimitInput: AccompanimentLimitInput;
  WhatIfPayload: Omit<WhatIfPayload, 'outcome' | 'errors'> & { outcome?: Maybe<ResolversParentTypes['WhatIfOutcome']>, errors: Array<ResolversParentTypes['WhatIfError']> };
  WhatIfError: ResolversUnionTypes<ResolversParentTypes>['WhatIfError'];
  NoAnswer: NoAnswer;
  WhatIfOutcome: WhatIfOutcomeModel;
  ChangedCase: ChangedCaseModel;
  PlannedStay: PlannedStayModel;
  WindowConditions: WindowConditionsModel;
  WindowConditionsInput: WindowConditionsInput;
  DayPeriodInput: DayPeriodInput;
  RepeatInput: RepeatInput;
  WindowPlanInput: WindowPlanInput;
  PlannedWindow: PlannedWindowModel;
  WindowPlanPayload: Omit<WindowPlanPayload, 'windows' | 'errors'> & { windows: Array<ResolversParentTypes['PlannedWindow']>, errors: Array<ResolversParentTypes['WindowPlanError']> };
  WindowPlanError: ResolversUnionTypes<ResolversParentTypes>['WindowPlanError'];
  PublishAvailabilityWindowsInput: PublishAvailabilityWindowsInput;
  PublishAvailabilityWindowsPayload: Omit<PublishAvailabilityWindowsPayload, 'windows' | 'errors'> & { windows?: Maybe<Array<ResolversParentTypes['AvailabilityWindow']>>, errors: Array<ResolversParentTypes['PublishAvailabilityWindowsError']> };
  PublishAvailabilityWindowsError: ResolversUnionTypes<ResolversParentTypes>['PublishAvailabilityWindowsError'];
  WindowsClash: Omit<WindowsClash, 'windows'> & { windows: Array<ResolversParentTypes['AvailabilityWindow']> };
  SplitAvailabilityWindowInput: SplitAvailabilityWindowInput;
  SplitAvailabilityWindowPayload: Omit<SplitAvailabilityWindowPayload, 'place' | 'errors'> & { place?: Maybe<ResolversParentTypes['Place']>, errors: Array<ResolversParentTypes['SplitAvailabilityWindowError']> };
  SplitAvailabilityWindowError: ResolversUnionTypes<ResolversParentTypes>['SplitAvailabilityWindowError'];
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UuidScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['UUID'], any> {
  name: 'UUID';
}

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'CalendarFeed' | 'Place' | 'HostInstitution' | 'CalendarSubscription' | 'ImportedDays' | 'AvailabilityWindow' | 'Occupancy' | 'MatchRun' | 'Organisation' | 'PlaceRequest' | 'Placement' | 'Proposal' | 'RelocationCase' | 'Account', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'VersionConflict' | 'IdempotencyKeyReused' | 'ActionNotAvailable' | 'TooManyCalendarFeeds' | 'CalendarFeedRevoked' | 'CannotUndo' | 'CalendarUnreadable' | 'TooManyCalendarSubscriptions' | 'ReadJustNow' | 'ReadingOutdated' | 'WindowOverlap' | 'WindowInUse' | 'RowRefused' | 'EmptyPool' | 'MatchRunQueueFull' | 'PlaceTaken' | 'NotBlocked' | 'CapacityTaken' | 'ProposalStale' | 'TooManyOpenProposals' | 'RulesBroken' | 'SecondPersonNeeded' | 'SignInRefused' | 'TooManyAttempts' | 'NoAnswer' | 'WindowsClash', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IdempotencyKeyReusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionNotAvailableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionNotAvailable'] = ResolversParentTypes['ActionNotAvailable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  caseloadCalendarFeeds?: Resolver<Array<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  valueOfCapacity?: Resolver<ResolversTypes['ValueOfCapacityPayload'], ParentType, ContextType, Partial<QueryValueOfCapacityArgs>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  explainPlaceDay?: Resolver<Maybe<ResolversTypes['PlaceDayExplanation']>, ParentType, ContextType, RequireFields<QueryExplainPlaceDayArgs, 'placeId' | 'date'>>;
  deadlineReminders?: Resolver<Array<ResolversTypes['DeadlineReminder']>, ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['Country']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  hostInstitutions?: Resolver<ResolversTypes['HostInstitutionConnection'], ParentType, ContextType, RequireFields<QueryHostInstitutionsArgs, 'first'>>;
  hostInstitution?: Resolver<Maybe<ResolversTypes['HostInstitution']>, ParentType, ContextType, RequireFields<QueryHostInstitutionArgs, 'id'>>;
  matchRuns?: Resolver<ResolversTypes['MatchRunConnection'], ParentType, ContextType, RequireFields<QueryMatchRunsArgs, 'first'>>;
  matchRun?: Resolver<Maybe<ResolversTypes['MatchRun']>, ParentType, ContextType, RequireFields<QueryMatchRunArgs, 'id'>>;
  networkCapacity?: Resolver<ResolversTypes['NetworkCapacity'], ParentType, ContextType>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  placeRequests?: Resolver<ResolversTypes['PlaceRequestConnection'], ParentType, ContextType, RequireFields<QueryPlaceRequestsArgs, 'first'>>;
  placeRequest?: Resolver<Maybe<ResolversTypes['PlaceRequest']>, ParentType, ContextType, RequireFields<QueryPlaceRequestArgs, 'id'>>;
  placements?: Resolver<ResolversTypes['PlacementConnection'], ParentType, ContextType, RequireFields<QueryPlacementsArgs, 'first'>>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType, RequireFields<QueryPlacementArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  relocationCases?: Resolver<ResolversTypes['RelocationCaseConnection'], ParentType, ContextType, RequireFields<QueryRelocationCasesArgs, 'first'>>;
  relocationCase?: Resolver<Maybe<ResolversTypes['RelocationCase']>, ParentType, ContextType, RequireFields<QueryRelocationCaseArgs, 'id'>>;
  relocationCaseCounts?: Resolver<Array<ResolversTypes['RelocationCaseCount']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  demonstrationLogins?: Resolver<Array<ResolversTypes['DemonstrationLogin']>, ParentType, ContextType>;
  rankPlaces?: Resolver<Maybe<ResolversTypes['PlaceRanking']>, ParentType, ContextType, RequireFields<QueryRankPlacesArgs, 'caseId' | 'atMost'>>;
  whatIf?: Resolver<ResolversTypes['WhatIfPayload'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'input'>>;
  windowPlan?: Resolver<ResolversTypes['WindowPlanPayload'], ParentType, ContextType, RequireFields<QueryWindowPlanArgs, 'input'>>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  createCalendarFeed?: Resolver<ResolversTypes['CreateCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  rotateCalendarFeed?: Resolver<ResolversTypes['RotateCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRotateCalendarFeedArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['RevokeCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  undoCalendarChange?: Resolver<ResolversTypes['UndoCalendarChangePayload'], ParentType, ContextType, RequireFields<MutationUndoCalendarChangeArgs, 'input'>>;
  addCalendarSubscription?: Resolver<ResolversTypes['AddCalendarSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationAddCalendarSubscriptionArgs, 'input'>>;
  readCalendarSubscription?: Resolver<ResolversTypes['ReadCalendarSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationReadCalendarSubscriptionArgs, 'input'>>;
  applyCalendarReading?: Resolver<ResolversTypes['ApplyCalendarReadingPayload'], ParentType, ContextType, RequireFields<MutationApplyCalendarReadingArgs, 'input'>>;
  removeCalendarSubscription?: Resolver<ResolversTypes['RemoveCalendarSubscriptionPayload'], ParentType, ContextType, RequireFields<MutationRemoveCalendarSubscriptionArgs, 'input'>>;
  answerImportedDays?: Resolver<ResolversTypes['AnswerImportedDaysPayload'], ParentType, ContextType, RequireFields<MutationAnswerImportedDaysArgs, 'input'>>;
  publishAvailabilityWindow?: Resolver<ResolversTypes['PublishAvailabilityWindowPayload'], ParentType, ContextType, RequireFields<MutationPublishAvailabilityWindowArgs, 'input'>>;
  changeAvailabilityWindow?: Resolver<ResolversTypes['ChangeAvailabilityWindowPayload'], ParentType, ContextType, RequireFields<MutationChangeAvailabilityWindowArgs, 'input'>>;
  withdrawAvailabilityWindow?: Resolver<ResolversTypes['WithdrawAvailabilityWindowPayload'], ParentType, ContextType, RequireFields<MutationWithdrawAvailabilityWindowArgs, 'input'>>;
  importAvailabilityWindows?: Resolver<ResolversTypes['ImportAvailabilityWindowsPayload'], ParentType, ContextType, RequireFields<MutationImportAvailabilityWindowsArgs, 'input'>>;
  importPlaces?: Resolver<ResolversTypes['ImportPlacesPayload'], ParentType, ContextType, RequireFields<MutationImportPlacesArgs, 'input'>>;
  confirmCalendar?: Resolver<ResolversTypes['ConfirmCalendarPayload'], ParentType, ContextType, RequireFields<MutationConfirmCalendarArgs, 'input'>>;
  startMatchRun?: Resolver<ResolversTypes['StartMatchRunPayload'], ParentType, ContextType, RequireFields<MutationStartMatchRunArgs, 'input'>>;
  stopMatchRun?: Resolver<ResolversTypes['StopMatchRunPayload'], ParentType, ContextType, RequireFields<MutationStopMatchRunArgs, 'input'>>;
  blockDays?: Resolver<ResolversTypes['BlockDaysPayload'], ParentType, ContextType, RequireFields<MutationBlockDaysArgs, 'input'>>;
  openDays?: Resolver<ResolversTypes['OpenDaysPayload'], ParentType, ContextType, RequireFields<MutationOpenDaysArgs, 'input'>>;
  acceptPlaceRequest?: Resolver<ResolversTypes['AcceptPlaceRequestPayload'], ParentType, ContextType, RequireFields<MutationAcceptPlaceRequestArgs, 'input'>>;
  declinePlaceRequest?: Resolver<ResolversTypes['DeclinePlaceRequestPayload'], ParentType, ContextType, RequireFields<MutationDeclinePlaceRequestArgs, 'input'>>;
  proposeAlternative?: Resolver<ResolversTypes['ProposeAlternativePayload'], ParentType, ContextType, RequireFields<MutationProposeAlternativeArgs, 'input'>>;
  approveProposal?: Resolver<ResolversTypes['ApproveProposalPayload'], ParentType, ContextType, RequireFields<MutationApproveProposalArgs, 'input'>>;
  declineProposal?: Resolver<ResolversTypes['DeclineProposalPayload'], ParentType, ContextType, RequireFields<MutationDeclineProposalArgs, 'input'>>;
  recordDefenderConsent?: Resolver<ResolversTypes['RecordDefenderConsentPayload'], ParentType, ContextType, RequireFields<MutationRecordDefenderConsentArgs, 'input'>>;
  recordDefenderRefusal?: Resolver<ResolversTypes['RecordDefenderRefusalPayload'], ParentType, ContextType, RequireFields<MutationRecordDefenderRefusalArgs, 'input'>>;
  confirmProposal?: Resolver<ResolversTypes['ConfirmProposalPayload'], ParentType, ContextType, RequireFields<MutationConfirmProposalArgs, 'input'>>;
  createRelocationCase?: Resolver<ResolversTypes['CreateRelocationCasePayload'], ParentType, ContextType, RequireFields<MutationCreateRelocationCaseArgs, 'input'>>;
  updateRelocationCase?: Resolver<ResolversTypes['UpdateRelocationCasePayload'], ParentType, ContextType, RequireFields<MutationUpdateRelocationCaseArgs, 'input'>>;
  moveRelocationCase?: Resolver<ResolversTypes['MoveRelocationCasePayload'], ParentType, ContextType, RequireFields<MutationMoveRelocationCaseArgs, 'input'>>;
  publishAvailabilityWindows?: Resolver<ResolversTypes['PublishAvailabilityWindowsPayload'], ParentType, ContextType, RequireFields<MutationPublishAvailabilityWindowsArgs, 'input'>>;
  splitAvailabilityWindow?: Resolver<ResolversTypes['SplitAvailabilityWindowPayload'], ParentType, ContextType, RequireFields<MutationSplitAvailabilityWindowArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  matchRunProgress?: SubscriptionResolver<ResolversTypes['MatchRun'], "matchRunProgress", ParentType, ContextType, RequireFields<SubscriptionMatchRunProgressArgs, 'id'>>;
};

export type CalendarFeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['CalendarFeedSubject'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rotatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  listedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastFetchedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateCalendarFeedPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CreateCalendarFeedError']>, ParentType, ContextType>;
};

export type CreateCalendarFeedErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateCalendarFeedError'] = ResolversParentTypes['CreateCalendarFeedError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'TooManyCalendarFeeds', ParentType, ContextType>;
};

export type TooManyCalendarFeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyCalendarFeeds'] = ResolversParentTypes['TooManyCalendarFeeds']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RotateCalendarFeedPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotateCalendarFeedPayload'] = ResolversParentTypes['RotateCalendarFeedPayload']> = {
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RotateCalendarFeedError']>, ParentType, ContextType>;
};

export type RotateCalendarFeedErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RotateCalendarFeedError'] = ResolversParentTypes['RotateCalendarFeedError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'CalendarFeedRevoked' | 'TooManyCalendarFeeds', ParentType, ContextType>;
};

export type CalendarFeedRevokedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarFeedRevoked'] = ResolversParentTypes['CalendarFeedRevoked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RevokeCalendarFeedPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  feed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RevokeCalendarFeedError']>, ParentType, ContextType>;
};

export type RevokeCalendarFeedErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevokeCalendarFeedError'] = ResolversParentTypes['RevokeCalendarFeedError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  calendarHistory?: Resolver<ResolversTypes['CalendarChangeConnection'], ParentType, ContextType, RequireFields<PlaceCalendarHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hostInstitution?: Resolver<ResolversTypes['HostInstitution'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sleeps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  childSafe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  womenOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  emergencyReserve?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  turnoverDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['AvailabilityWindow']>, ParentType, ContextType, Partial<PlaceWindowsArgs>>;
  occupancies?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType, Partial<PlaceOccupanciesArgs>>;
  calendarFeeds?: Resolver<Array<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarChange'] = ResolversParentTypes['CalendarChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarChangeKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['CalendarPeriod']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['CalendarPeriod']>, ParentType, ContextType>;
  isUndo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  undoableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CalendarPeriodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarPeriod'] = ResolversParentTypes['CalendarPeriod']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CalendarChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarChangeConnection'] = ResolversParentTypes['CalendarChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarChangeEdge'] = ResolversParentTypes['CalendarChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarChange'], ParentType, ContextType>;
};

export type UndoCalendarChangePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndoCalendarChangePayload'] = ResolversParentTypes['UndoCalendarChangePayload']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UndoCalendarChangeError']>, ParentType, ContextType>;
};

export type UndoCalendarChangeErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndoCalendarChangeError'] = ResolversParentTypes['UndoCalendarChangeError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'CannotUndo' | 'WindowOverlap' | 'WindowInUse' | 'PlaceTaken' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type CannotUndoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CannotUndo'] = ResolversParentTypes['CannotUndo']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HostInstitutionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HostInstitution'] = ResolversParentTypes['HostInstitution']> = {
  calendarSubscriptions?: Resolver<Array<ResolversTypes['CalendarSubscription']>, ParentType, ContextType>;
  calendarFreshness?: Resolver<ResolversTypes['CalendarFreshness'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  interpreter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumStayDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumStayDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumHouseholds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  arrivalQuotas?: Resolver<Array<ResolversTypes['ArrivalQuota']>, ParentType, ContextType>;
  receivesGroups?: Resolver<Maybe<Array<ResolversTypes['TargetedGroup']>>, ParentType, ContextType>;
  lgbtiSafe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  accompanimentOffers?: Resolver<Array<ResolversTypes['AccompanimentOffer']>, ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['Place']>, ParentType, ContextType>;
  calendarFeeds?: Resolver<Array<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarSubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarSubscription'] = ResolversParentTypes['CalendarSubscription']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['CalendarColour'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['SubscribedPlace']>, ParentType, ContextType>;
  addressHost?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastReadAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextReadAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['CalendarReadFault']>, ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ImportPreview']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ImportedDays']>, ParentType, ContextType>;
  reads?: Resolver<Array<ResolversTypes['CalendarRead']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscribedPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubscribedPlace'] = ResolversParentTypes['SubscribedPlace']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CalendarReadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarRead'] = ResolversParentTypes['CalendarRead']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['CalendarReadFault']>, ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPreview'] = ResolversParentTypes['ImportPreview']> = {
  readingId?: Resolver<ResolversTypes['UUID'], ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  new?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  doubtful?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clashing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ImportChange']>, ParentType, ContextType>;
};

export type ImportChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportChange'] = ResolversParentTypes['ImportChange']> = {
  change?: Resolver<ResolversTypes['ImportChangeKind'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fromBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  untilBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  doubt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clashes?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['AvailabilityWindow']>, ParentType, ContextType>;
};

export type ImportedDaysResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportedDays'] = ResolversParentTypes['ImportedDays']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  doubt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['ImportedDaysAnswer']>, ParentType, ContextType>;
  clashes?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AddCalendarSubscriptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddCalendarSubscriptionPayload'] = ResolversParentTypes['AddCalendarSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['CalendarSubscription']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AddCalendarSubscriptionError']>, ParentType, ContextType>;
};

export type AddCalendarSubscriptionErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AddCalendarSubscriptionError'] = ResolversParentTypes['AddCalendarSubscriptionError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'CalendarUnreadable' | 'TooManyCalendarSubscriptions' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type CalendarUnreadableResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarUnreadable'] = ResolversParentTypes['CalendarUnreadable']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['CalendarReadFault'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyCalendarSubscriptionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyCalendarSubscriptions'] = ResolversParentTypes['TooManyCalendarSubscriptions']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReadCalendarSubscriptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadCalendarSubscriptionPayload'] = ResolversParentTypes['ReadCalendarSubscriptionPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['CalendarSubscription']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ReadCalendarSubscriptionError']>, ParentType, ContextType>;
};

export type ReadCalendarSubscriptionErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadCalendarSubscriptionError'] = ResolversParentTypes['ReadCalendarSubscriptionError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'InvalidInput' | 'CalendarUnreadable' | 'ReadJustNow', ParentType, ContextType>;
};

export type ReadJustNowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadJustNow'] = ResolversParentTypes['ReadJustNow']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApplyCalendarReadingPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplyCalendarReadingPayload'] = ResolversParentTypes['ApplyCalendarReadingPayload']> = {
  subscription?: Resolver<Maybe<ResolversTypes['CalendarSubscription']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ApplyCalendarReadingError']>, ParentType, ContextType>;
};

export type ApplyCalendarReadingErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplyCalendarReadingError'] = ResolversParentTypes['ApplyCalendarReadingError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ReadingOutdated', ParentType, ContextType>;
};

export type ReadingOutdatedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReadingOutdated'] = ResolversParentTypes['ReadingOutdated']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoveCalendarSubscriptionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveCalendarSubscriptionPayload'] = ResolversParentTypes['RemoveCalendarSubscriptionPayload']> = {
  hostInstitution?: Resolver<Maybe<ResolversTypes['HostInstitution']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RemoveCalendarSubscriptionError']>, ParentType, ContextType>;
};

export type RemoveCalendarSubscriptionErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemoveCalendarSubscriptionError'] = ResolversParentTypes['RemoveCalendarSubscriptionError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type AnswerImportedDaysPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerImportedDaysPayload'] = ResolversParentTypes['AnswerImportedDaysPayload']> = {
  importedDays?: Resolver<Maybe<ResolversTypes['ImportedDays']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AnswerImportedDaysError']>, ParentType, ContextType>;
};

export type AnswerImportedDaysErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerImportedDaysError'] = ResolversParentTypes['AnswerImportedDaysError']> = {
  __resolveType: TypeResolveFn<'NotFound', ParentType, ContextType>;
};

export type ValueOfCapacityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueOfCapacityPayload'] = ResolversParentTypes['ValueOfCapacityPayload']> = {
  worths?: Resolver<Array<ResolversTypes['CapacityWorth']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ValueOfCapacityError']>, ParentType, ContextType>;
};

export type ValueOfCapacityErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ValueOfCapacityError'] = ResolversParentTypes['ValueOfCapacityError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'NoAnswer', ParentType, ContextType>;
};

export type CapacityWorthResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapacityWorth'] = ResolversParentTypes['CapacityWorth']> = {
  kind?: Resolver<ResolversTypes['CapacityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostInstitution?: Resolver<Maybe<ResolversTypes['HostInstitution']>, ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedCases?: Resolver<Array<ResolversTypes['RelocationCase']>, ParentType, ContextType>;
  movedCases?: Resolver<Array<ResolversTypes['RelocationCase']>, ParentType, ContextType>;
};

export type AvailabilityWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AvailabilityWindow'] = ResolversParentTypes['AvailabilityWindow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['WindowConditions'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['WindowSource'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccupancyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Occupancy'] = ResolversParentTypes['Occupancy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OccupancyKind'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  freeAgainFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  placeRequest?: Resolver<Maybe<ResolversTypes['PlaceRequest']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishAvailabilityWindowPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishAvailabilityWindowPayload'] = ResolversParentTypes['PublishAvailabilityWindowPayload']> = {
  window?: Resolver<Maybe<ResolversTypes['AvailabilityWindow']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['PublishAvailabilityWindowError']>, ParentType, ContextType>;
};

export type PublishAvailabilityWindowErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishAvailabilityWindowError'] = ResolversParentTypes['PublishAvailabilityWindowError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'WindowOverlap' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type WindowOverlapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WindowOverlap'] = ResolversParentTypes['WindowOverlap']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['AvailabilityWindow'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WindowInUseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WindowInUse'] = ResolversParentTypes['WindowInUse']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupancies?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeAvailabilityWindowPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeAvailabilityWindowPayload'] = ResolversParentTypes['ChangeAvailabilityWindowPayload']> = {
  window?: Resolver<Maybe<ResolversTypes['AvailabilityWindow']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ChangeAvailabilityWindowError']>, ParentType, ContextType>;
};

export type ChangeAvailabilityWindowErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeAvailabilityWindowError'] = ResolversParentTypes['ChangeAvailabilityWindowError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'VersionConflict' | 'WindowOverlap' | 'WindowInUse' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type WithdrawAvailabilityWindowPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawAvailabilityWindowPayload'] = ResolversParentTypes['WithdrawAvailabilityWindowPayload']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['WithdrawAvailabilityWindowError']>, ParentType, ContextType>;
};

export type WithdrawAvailabilityWindowErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WithdrawAvailabilityWindowError'] = ResolversParentTypes['WithdrawAvailabilityWindowError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'VersionConflict' | 'WindowInUse' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type PlaceDayExplanationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceDayExplanation'] = ResolversParentTypes['PlaceDayExplanation']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PlaceDayReason']>, ParentType, ContextType>;
};

export type PlaceDayReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceDayReason'] = ResolversParentTypes['PlaceDayReason']> = {
  kind?: Resolver<ResolversTypes['PlaceDayReasonKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PlaceDaySource'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  occupancy?: Resolver<Maybe<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  window?: Resolver<Maybe<ResolversTypes['AvailabilityWindow']>, ParentType, ContextType>;
};

export type DeadlineReminderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadlineReminder'] = ResolversParentTypes['DeadlineReminder']> = {
  remindedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placeRequest?: Resolver<ResolversTypes['PlaceRequest'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type WindowImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WindowImport'] = ResolversParentTypes['WindowImport']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ImportedWindow']>, ParentType, ContextType>;
};

export type ImportedWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportedWindow'] = ResolversParentTypes['ImportedWindow']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['WindowImportAction'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  conditionsBefore?: Resolver<Maybe<ResolversTypes['WindowConditions']>, ParentType, ContextType>;
  conditionsAfter?: Resolver<Maybe<ResolversTypes['WindowConditions']>, ParentType, ContextType>;
};

export type ImportAvailabilityWindowsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportAvailabilityWindowsPayload'] = ResolversParentTypes['ImportAvailabilityWindowsPayload']> = {
  windowImport?: Resolver<Maybe<ResolversTypes['WindowImport']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ImportAvailabilityWindowsError']>, ParentType, ContextType>;
};

export type ImportAvailabilityWindowsErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportAvailabilityWindowsError'] = ResolversParentTypes['ImportAvailabilityWindowsError']> = {
  __resolveType: TypeResolveFn<'RowRefused' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type RowRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RowRefused'] = ResolversParentTypes['RowRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceImport'] = ResolversParentTypes['PlaceImport']> = {
  applied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['ImportedPlace']>, ParentType, ContextType>;
};

export type ImportedPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportedPlace'] = ResolversParentTypes['ImportedPlace']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['PlaceImportAction'], ParentType, ContextType>;
  hostInstitution?: Resolver<ResolversTypes['HostInstitution'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['ImportedAttribute']>, ParentType, ContextType>;
};

export type ImportedAttributeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportedAttribute'] = ResolversParentTypes['ImportedAttribute']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImportPlacesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPlacesPayload'] = ResolversParentTypes['ImportPlacesPayload']> = {
  placeImport?: Resolver<Maybe<ResolversTypes['PlaceImport']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ImportPlacesError']>, ParentType, ContextType>;
};

export type ImportPlacesErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportPlacesError'] = ResolversParentTypes['ImportPlacesError']> = {
  __resolveType: TypeResolveFn<'RowRefused' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type CalendarFreshnessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarFreshness'] = ResolversParentTypes['CalendarFreshness']> = {
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedByName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staleFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  staleAfterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  extraLeadDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfirmCalendarPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmCalendarPayload'] = ResolversParentTypes['ConfirmCalendarPayload']> = {
  hostInstitution?: Resolver<Maybe<ResolversTypes['HostInstitution']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ConfirmCalendarError']>, ParentType, ContextType>;
};

export type ConfirmCalendarErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmCalendarError'] = ResolversParentTypes['ConfirmCalendarError']> = {
  __resolveType: TypeResolveFn<'IdempotencyKeyReused', ParentType, ContextType>;
};

export type CountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subRegion?: Resolver<ResolversTypes['SubRegion'], ParentType, ContextType>;
};

export type SubRegionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SubRegion'] = ResolversParentTypes['SubRegion']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  macroRegionCode?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  macroRegionName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LanguageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Language'] = ResolversParentTypes['Language']> = {
  tag?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArrivalQuotaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArrivalQuota'] = ResolversParentTypes['ArrivalQuota']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  arrivals?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccompanimentOfferResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccompanimentOffer'] = ResolversParentTypes['AccompanimentOffer']> = {
  type?: Resolver<ResolversTypes['AccompanimentType'], ParentType, ContextType>;
  households?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HostInstitutionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HostInstitutionConnection'] = ResolversParentTypes['HostInstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HostInstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HostInstitutionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HostInstitutionEdge'] = ResolversParentTypes['HostInstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HostInstitution'], ParentType, ContextType>;
};

export type MatchRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchRun'] = ResolversParentTypes['MatchRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MatchRunStatus'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  queuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  runsAhead?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lookAhead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lookAheadNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tiers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  floorShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  caseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['MatchRunProgress'], ParentType, ContextType>;
  fairness?: Resolver<Maybe<ResolversTypes['RunFairness']>, ParentType, ContextType>;
  floors?: Resolver<Array<ResolversTypes['FloorReached']>, ParentType, ContextType>;
  onTime?: Resolver<Maybe<ResolversTypes['RiskOnTime']>, ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  unplacedCases?: Resolver<Array<ResolversTypes['UnplacedCase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchRunProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchRunProgress'] = ResolversParentTypes['MatchRunProgress']> = {
  phase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gap?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  elapsedMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  course?: Resolver<Array<ResolversTypes['CoursePoint']>, ParentType, ContextType>;
};

export type CoursePointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoursePoint'] = ResolversParentTypes['CoursePoint']> = {
  elapsedMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FloorReachedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FloorReached'] = ResolversParentTypes['FloorReached']> = {
  dimension?: Resolver<ResolversTypes['FairnessDimension'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['FloorFigures']>, ParentType, ContextType>;
};

export type FloorFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FloorFigures'] = ResolversParentTypes['FloorFigures']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskOnTimeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskOnTime'] = ResolversParentTypes['RiskOnTime']> = {
  risk?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunFairnessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RunFairness'] = ResolversParentTypes['RunFairness']> = {
  overall?: Resolver<ResolversTypes['FairnessFigures'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['FairnessRow']>, ParentType, ContextType>;
  envyPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enviousCases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FairnessRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FairnessRow'] = ResolversParentTypes['FairnessRow']> = {
  dimension?: Resolver<ResolversTypes['FairnessDimension'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<Maybe<ResolversTypes['FairnessFigures']>, ParentType, ContextType>;
};

export type FairnessFiguresResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FairnessFigures'] = ResolversParentTypes['FairnessFigures']> = {
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['GroupOutcome'], ParentType, ContextType>;
  byPriority?: Resolver<ResolversTypes['GroupOutcome'], ParentType, ContextType>;
};

export type GroupOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupOutcome'] = ResolversParentTypes['GroupOutcome']> = {
  placed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  meanWaitingDays?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UnplacedCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnplacedCase'] = ResolversParentTypes['UnplacedCase']> = {
  relocationCase?: Resolver<ResolversTypes['RelocationCase'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['UnplacedCause'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failedRules?: Resolver<Array<ResolversTypes['FailedRule']>, ParentType, ContextType>;
  nearestMisses?: Resolver<Array<ResolversTypes['NearMiss']>, ParentType, ContextType>;
};

export type RuleFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RuleFinding'] = ResolversParentTypes['RuleFinding']> = {
  rule?: Resolver<ResolversTypes['MatchRule'], ParentType, ContextType>;
  passed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  authority?: Resolver<ResolversTypes['RuleAuthority'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScoreTermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ScoreTerm'] = ResolversParentTypes['ScoreTerm']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FailedRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FailedRule'] = ResolversParentTypes['FailedRule']> = {
  rule?: Resolver<ResolversTypes['MatchRule'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NearMissResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NearMiss'] = ResolversParentTypes['NearMiss']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  failures?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlternativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Alternative'] = ResolversParentTypes['Alternative']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['ScoreTerm']>, ParentType, ContextType>;
  heldBy?: Resolver<Array<ResolversTypes['RelocationCase']>, ParentType, ContextType>;
};

export type MatchRunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchRunConnection'] = ResolversParentTypes['MatchRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MatchRunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchRunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchRunEdge'] = ResolversParentTypes['MatchRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchRun'], ParentType, ContextType>;
};

export type StartMatchRunPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartMatchRunPayload'] = ResolversParentTypes['StartMatchRunPayload']> = {
  matchRun?: Resolver<Maybe<ResolversTypes['MatchRun']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['StartMatchRunError']>, ParentType, ContextType>;
};

export type StartMatchRunErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartMatchRunError'] = ResolversParentTypes['StartMatchRunError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'EmptyPool' | 'MatchRunQueueFull' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type EmptyPoolResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EmptyPool'] = ResolversParentTypes['EmptyPool']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MatchRunQueueFullResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchRunQueueFull'] = ResolversParentTypes['MatchRunQueueFull']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StopMatchRunPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StopMatchRunPayload'] = ResolversParentTypes['StopMatchRunPayload']> = {
  matchRun?: Resolver<Maybe<ResolversTypes['MatchRun']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['StopMatchRunError']>, ParentType, ContextType>;
};

export type StopMatchRunErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StopMatchRunError'] = ResolversParentTypes['StopMatchRunError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'ActionNotAvailable', ParentType, ContextType>;
};

export type NetworkCapacityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkCapacity'] = ResolversParentTypes['NetworkCapacity']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  nextPublication?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  banded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  months?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  subRegions?: Resolver<Array<ResolversTypes['NetworkRow']>, ParentType, ContextType>;
  macroRegions?: Resolver<Array<ResolversTypes['NetworkRow']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['NetworkRow'], ParentType, ContextType>;
};

export type NetworkRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkRow'] = ResolversParentTypes['NetworkRow']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hostInstitutions?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['NetworkCell']>, ParentType, ContextType>;
};

export type NetworkCellResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NetworkCell'] = ResolversParentTypes['NetworkCell']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Count'], ParentType, ContextType>;
};

export type CountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['MemberCategory'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['OrganisationType'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type BlockDaysPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlockDaysPayload'] = ResolversParentTypes['BlockDaysPayload']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['BlockDaysError']>, ParentType, ContextType>;
};

export type BlockDaysErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BlockDaysError'] = ResolversParentTypes['BlockDaysError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'PlaceTaken' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type PlaceTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceTaken'] = ResolversParentTypes['PlaceTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occupancies?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenDaysPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenDaysPayload'] = ResolversParentTypes['OpenDaysPayload']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['OpenDaysError']>, ParentType, ContextType>;
};

export type OpenDaysErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpenDaysError'] = ResolversParentTypes['OpenDaysError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'NotBlocked' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type NotBlockedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotBlocked'] = ResolversParentTypes['NotBlocked']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceRequest'] = ResolversParentTypes['PlaceRequest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlaceRequestStatus'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  householdSize?: Resolver<ResolversTypes['HouseholdSizeBand'], ParentType, ContextType>;
  ageBands?: Resolver<Array<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  accompanimentNeeds?: Resolver<Array<ResolversTypes['AccompanimentNeed']>, ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['PlaceRequestAction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceRequestConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceRequestConnection'] = ResolversParentTypes['PlaceRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceRequestEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceRequestEdge'] = ResolversParentTypes['PlaceRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlaceRequest'], ParentType, ContextType>;
};

export type AcceptPlaceRequestPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptPlaceRequestPayload'] = ResolversParentTypes['AcceptPlaceRequestPayload']> = {
  placeRequest?: Resolver<Maybe<ResolversTypes['PlaceRequest']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['AcceptPlaceRequestError']>, ParentType, ContextType>;
};

export type AcceptPlaceRequestErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AcceptPlaceRequestError'] = ResolversParentTypes['AcceptPlaceRequestError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'VersionConflict' | 'ActionNotAvailable' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type DeclinePlaceRequestPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclinePlaceRequestPayload'] = ResolversParentTypes['DeclinePlaceRequestPayload']> = {
  placeRequest?: Resolver<Maybe<ResolversTypes['PlaceRequest']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['DeclinePlaceRequestError']>, ParentType, ContextType>;
};

export type DeclinePlaceRequestErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclinePlaceRequestError'] = ResolversParentTypes['DeclinePlaceRequestError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'VersionConflict' | 'ActionNotAvailable' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type PlacementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Placement'] = ResolversParentTypes['Placement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relocationCase?: Resolver<ResolversTypes['RelocationCase'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlacementStatus'], ParentType, ContextType>;
  proposal?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
  approvedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  confirmedBy?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  confirmedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlacementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlacementConnection'] = ResolversParentTypes['PlacementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlacementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlacementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlacementEdge'] = ResolversParentTypes['PlacementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Placement'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relocationCase?: Resolver<ResolversTypes['RelocationCase'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  matchRun?: Resolver<ResolversTypes['MatchRun'], ParentType, ContextType>;
  overrideReason?: Resolver<Maybe<ResolversTypes['OverrideReason']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['ScoreTerm']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  alternatives?: Resolver<Array<ResolversTypes['Alternative']>, ParentType, ContextType>;
  changesSince?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  declinedBy?: Resolver<Maybe<ResolversTypes['DecliningParty']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  placeRequest?: Resolver<Maybe<ResolversTypes['PlaceRequest']>, ParentType, ContextType>;
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ProposalAction']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ProposalHistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalHistoryEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalHistoryEntry'] = ResolversParentTypes['ProposalHistoryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['ProposalStatus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ProposalStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type CapacityTakenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CapacityTaken'] = ResolversParentTypes['CapacityTaken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposalStaleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposalStale'] = ResolversParentTypes['ProposalStale']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyOpenProposalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyOpenProposals'] = ResolversParentTypes['TooManyOpenProposals']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RulesBrokenResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RulesBroken'] = ResolversParentTypes['RulesBroken']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['RuleFinding']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecondPersonNeededResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondPersonNeeded'] = ResolversParentTypes['SecondPersonNeeded']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProposeAlternativePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeAlternativePayload'] = ResolversParentTypes['ProposeAlternativePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ProposeAlternativeError']>, ParentType, ContextType>;
};

export type ProposeAlternativeErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProposeAlternativeError'] = ResolversParentTypes['ProposeAlternativeError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'RulesBroken' | 'CapacityTaken' | 'ActionNotAvailable' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type ApproveProposalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveProposalPayload'] = ResolversParentTypes['ApproveProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ApproveProposalError']>, ParentType, ContextType>;
};

export type ApproveProposalErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApproveProposalError'] = ResolversParentTypes['ApproveProposalError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'VersionConflict' | 'ActionNotAvailable' | 'CapacityTaken' | 'ProposalStale' | 'TooManyOpenProposals' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type DeclineProposalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclineProposalPayload'] = ResolversParentTypes['DeclineProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['DeclineProposalError']>, ParentType, ContextType>;
};

export type DeclineProposalErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeclineProposalError'] = ResolversParentTypes['DeclineProposalError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'VersionConflict' | 'ActionNotAvailable' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type RecordDefenderConsentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDefenderConsentPayload'] = ResolversParentTypes['RecordDefenderConsentPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RecordDefenderConsentError']>, ParentType, ContextType>;
};

export type RecordDefenderConsentErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDefenderConsentError'] = ResolversParentTypes['RecordDefenderConsentError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'VersionConflict' | 'ActionNotAvailable' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type RecordDefenderRefusalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDefenderRefusalPayload'] = ResolversParentTypes['RecordDefenderRefusalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['RecordDefenderRefusalError']>, ParentType, ContextType>;
};

export type RecordDefenderRefusalErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordDefenderRefusalError'] = ResolversParentTypes['RecordDefenderRefusalError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'VersionConflict' | 'ActionNotAvailable' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type ConfirmProposalPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmProposalPayload'] = ResolversParentTypes['ConfirmProposalPayload']> = {
  placement?: Resolver<Maybe<ResolversTypes['Placement']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['ConfirmProposalError']>, ParentType, ContextType>;
};

export type ConfirmProposalErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConfirmProposalError'] = ResolversParentTypes['ConfirmProposalError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'VersionConflict' | 'ActionNotAvailable' | 'SecondPersonNeeded' | 'ProposalStale' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type RelocationCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelocationCase'] = ResolversParentTypes['RelocationCase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RelocationCaseStatus'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CaseOrigin'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  riskLevel?: Resolver<ResolversTypes['RiskLevel'], ParentType, ContextType>;
  targetedGroup?: Resolver<Maybe<ResolversTypes['TargetedGroup']>, ParentType, ContextType>;
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  applicantIsWoman?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  familyMembers?: Resolver<Array<ResolversTypes['FamilyMember']>, ParentType, ContextType>;
  householdSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['RelocationScope']>, ParentType, ContextType>;
  preferredScope?: Resolver<Maybe<ResolversTypes['RelocationScope']>, ParentType, ContextType>;
  preferredSubRegions?: Resolver<Array<ResolversTypes['SubRegion']>, ParentType, ContextType>;
  excludedCountries?: Resolver<Array<ResolversTypes['ExcludedCountry']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
  accompanimentNeeds?: Resolver<Array<ResolversTypes['AccompanimentNeed']>, ParentType, ContextType>;
  womenOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stepFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lgbtiSafe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliestDeparture?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  neededBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latestArrival?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  entryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumStayDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  desiredStayDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['RelocationCaseAction']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['CaseHistoryEntry']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FamilyMemberResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FamilyMember'] = ResolversParentTypes['FamilyMember']> = {
  ageBand?: Resolver<ResolversTypes['AgeBand'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['FamilyRelation'], ParentType, ContextType>;
};

export type ExcludedCountryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExcludedCountry'] = ResolversParentTypes['ExcludedCountry']> = {
  country?: Resolver<ResolversTypes['Country'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExclusionReason'], ParentType, ContextType>;
};

export type AccompanimentNeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccompanimentNeed'] = ResolversParentTypes['AccompanimentNeed']> = {
  type?: Resolver<ResolversTypes['AccompanimentType'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseHistoryEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CaseHistoryEntry'] = ResolversParentTypes['CaseHistoryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RelocationCaseStatus']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RelocationCaseStatus'], ParentType, ContextType>;
};

export type RelocationCaseCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelocationCaseCount'] = ResolversParentTypes['RelocationCaseCount']> = {
  status?: Resolver<ResolversTypes['RelocationCaseStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelocationCaseConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelocationCaseConnection'] = ResolversParentTypes['RelocationCaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelocationCaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelocationCaseEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelocationCaseEdge'] = ResolversParentTypes['RelocationCaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelocationCase'], ParentType, ContextType>;
};

export type CreateRelocationCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateRelocationCasePayload'] = ResolversParentTypes['CreateRelocationCasePayload']> = {
  relocationCase?: Resolver<Maybe<ResolversTypes['RelocationCase']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['CreateRelocationCaseError']>, ParentType, ContextType>;
};

export type CreateRelocationCaseErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CreateRelocationCaseError'] = ResolversParentTypes['CreateRelocationCaseError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type UpdateRelocationCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateRelocationCasePayload'] = ResolversParentTypes['UpdateRelocationCasePayload']> = {
  relocationCase?: Resolver<Maybe<ResolversTypes['RelocationCase']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['UpdateRelocationCaseError']>, ParentType, ContextType>;
};

export type UpdateRelocationCaseErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpdateRelocationCaseError'] = ResolversParentTypes['UpdateRelocationCaseError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'VersionConflict' | 'ActionNotAvailable' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type MoveRelocationCasePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveRelocationCasePayload'] = ResolversParentTypes['MoveRelocationCasePayload']> = {
  relocationCase?: Resolver<Maybe<ResolversTypes['RelocationCase']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['MoveRelocationCaseError']>, ParentType, ContextType>;
};

export type MoveRelocationCaseErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoveRelocationCaseError'] = ResolversParentTypes['MoveRelocationCaseError']> = {
  __resolveType: TypeResolveFn<'NotFound' | 'VersionConflict' | 'ActionNotAvailable' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  account?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
  hostInstitution?: Resolver<Maybe<ResolversTypes['HostInstitution']>, ParentType, ContextType>;
  sessionExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccountState'], ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type DemonstrationLoginResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemonstrationLogin'] = ResolversParentTypes['DemonstrationLogin']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  password?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['SignInError']>, ParentType, ContextType>;
};

export type SignInErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInError'] = ResolversParentTypes['SignInError']> = {
  __resolveType: TypeResolveFn<'SignInRefused' | 'TooManyAttempts', ParentType, ContextType>;
};

export type SignInRefusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInRefused'] = ResolversParentTypes['SignInRefused']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  signedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlaceRankingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceRanking'] = ResolversParentTypes['PlaceRanking']> = {
  relocationCase?: Resolver<ResolversTypes['RelocationCase'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  places?: Resolver<Array<ResolversTypes['RankedPlace']>, ParentType, ContextType>;
  obstacle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RankedPlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RankedPlace'] = ResolversParentTypes['RankedPlace']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  terms?: Resolver<Array<ResolversTypes['ScoreTerm']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['StayEffect'], ParentType, ContextType>;
  displaces?: Resolver<Array<ResolversTypes['RelocationCase']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WhatIfPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfPayload'] = ResolversParentTypes['WhatIfPayload']> = {
  outcome?: Resolver<Maybe<ResolversTypes['WhatIfOutcome']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['WhatIfError']>, ParentType, ContextType>;
};

export type WhatIfErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfError'] = ResolversParentTypes['WhatIfError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'NoAnswer', ParentType, ContextType>;
};

export type NoAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NoAnswer'] = ResolversParentTypes['NoAnswer']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WhatIfOutcomeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WhatIfOutcome'] = ResolversParentTypes['WhatIfOutcome']> = {
  placedBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placedAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoreBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scoreAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  boundAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gapAfter?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  changedCases?: Resolver<Array<ResolversTypes['ChangedCase']>, ParentType, ContextType>;
};

export type ChangedCaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangedCase'] = ResolversParentTypes['ChangedCase']> = {
  relocationCase?: Resolver<ResolversTypes['RelocationCase'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PlannedStay']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['PlannedStay']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedStayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedStay'] = ResolversParentTypes['PlannedStay']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  placeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WindowConditionsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WindowConditions'] = ResolversParentTypes['WindowConditions']> = {
  familiesOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromAgeBand?: Resolver<Maybe<ResolversTypes['AgeBand']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['Language']>, ParentType, ContextType>;
};

export type PlannedWindowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedWindow'] = ResolversParentTypes['PlannedWindow']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  conditions?: Resolver<ResolversTypes['WindowConditions'], ParentType, ContextType>;
  clash?: Resolver<Maybe<ResolversTypes['AvailabilityWindow']>, ParentType, ContextType>;
  standing?: Resolver<Array<ResolversTypes['Occupancy']>, ParentType, ContextType>;
};

export type WindowPlanPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WindowPlanPayload'] = ResolversParentTypes['WindowPlanPayload']> = {
  windows?: Resolver<Array<ResolversTypes['PlannedWindow']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['WindowPlanError']>, ParentType, ContextType>;
};

export type WindowPlanErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WindowPlanError'] = ResolversParentTypes['WindowPlanError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound', ParentType, ContextType>;
};

export type PublishAvailabilityWindowsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishAvailabilityWindowsPayload'] = ResolversParentTypes['PublishAvailabilityWindowsPayload']> = {
  windows?: Resolver<Maybe<Array<ResolversTypes['AvailabilityWindow']>>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['PublishAvailabilityWindowsError']>, ParentType, ContextType>;
};

export type PublishAvailabilityWindowsErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublishAvailabilityWindowsError'] = ResolversParentTypes['PublishAvailabilityWindowsError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'WindowsClash' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type WindowsClashResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WindowsClash'] = ResolversParentTypes['WindowsClash']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['AvailabilityWindow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SplitAvailabilityWindowPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SplitAvailabilityWindowPayload'] = ResolversParentTypes['SplitAvailabilityWindowPayload']> = {
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  errors?: Resolver<Array<ResolversTypes['SplitAvailabilityWindowError']>, ParentType, ContextType>;
};

export type SplitAvailabilityWindowErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SplitAvailabilityWindowError'] = ResolversParentTypes['SplitAvailabilityWindowError']> = {
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotFound' | 'VersionConflict' | 'WindowInUse' | 'IdempotencyKeyReused', ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  UUID?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  ActionNotAvailable?: ActionNotAvailableResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  CreateCalendarFeedError?: CreateCalendarFeedErrorResolvers<ContextType>;
  TooManyCalendarFeeds?: TooManyCalendarFeedsResolvers<ContextType>;
  RotateCalendarFeedPayload?: RotateCalendarFeedPayloadResolvers<ContextType>;
  RotateCalendarFeedError?: RotateCalendarFeedErrorResolvers<ContextType>;
  CalendarFeedRevoked?: CalendarFeedRevokedResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  RevokeCalendarFeedError?: RevokeCalendarFeedErrorResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  CalendarChange?: CalendarChangeResolvers<ContextType>;
  CalendarPeriod?: CalendarPeriodResolvers<ContextType>;
  CalendarChangeConnection?: CalendarChangeConnectionResolvers<ContextType>;
  CalendarChangeEdge?: CalendarChangeEdgeResolvers<ContextType>;
  UndoCalendarChangePayload?: UndoCalendarChangePayloadResolvers<ContextType>;
  UndoCalendarChangeError?: UndoCalendarChangeErrorResolvers<ContextType>;
  CannotUndo?: CannotUndoResolvers<ContextType>;
  HostInstitution?: HostInstitutionResolvers<ContextType>;
  CalendarSubscription?: CalendarSubscriptionResolvers<ContextType>;
  SubscribedPlace?: SubscribedPlaceResolvers<ContextType>;
  CalendarRead?: CalendarReadResolvers<ContextType>;
  ImportPreview?: ImportPreviewResolvers<ContextType>;
  ImportChange?: ImportChangeResolvers<ContextType>;
  ImportedDays?: ImportedDaysResolvers<ContextType>;
  AddCalendarSubscriptionPayload?: AddCalendarSubscriptionPayloadResolvers<ContextType>;
  AddCalendarSubscriptionError?: AddCalendarSubscriptionErrorResolvers<ContextType>;
  CalendarUnreadable?: CalendarUnreadableResolvers<ContextType>;
  TooManyCalendarSubscriptions?: TooManyCalendarSubscriptionsResolvers<ContextType>;
  ReadCalendarSubscriptionPayload?: ReadCalendarSubscriptionPayloadResolvers<ContextType>;
  ReadCalendarSubscriptionError?: ReadCalendarSubscriptionErrorResolvers<ContextType>;
  ReadJustNow?: ReadJustNowResolvers<ContextType>;
  ApplyCalendarReadingPayload?: ApplyCalendarReadingPayloadResolvers<ContextType>;
  ApplyCalendarReadingError?: ApplyCalendarReadingErrorResolvers<ContextType>;
  ReadingOutdated?: ReadingOutdatedResolvers<ContextType>;
  RemoveCalendarSubscriptionPayload?: RemoveCalendarSubscriptionPayloadResolvers<ContextType>;
  RemoveCalendarSubscriptionError?: RemoveCalendarSubscriptionErrorResolvers<ContextType>;
  AnswerImportedDaysPayload?: AnswerImportedDaysPayloadResolvers<ContextType>;
  AnswerImportedDaysError?: AnswerImportedDaysErrorResolvers<ContextType>;
  ValueOfCapacityPayload?: ValueOfCapacityPayloadResolvers<ContextType>;
  ValueOfCapacityError?: ValueOfCapacityErrorResolvers<ContextType>;
  CapacityWorth?: CapacityWorthResolvers<ContextType>;
  AvailabilityWindow?: AvailabilityWindowResolvers<ContextType>;
  Occupancy?: OccupancyResolvers<ContextType>;
  PublishAvailabilityWindowPayload?: PublishAvailabilityWindowPayloadResolvers<ContextType>;
  PublishAvailabilityWindowError?: PublishAvailabilityWindowErrorResolvers<ContextType>;
  WindowOverlap?: WindowOverlapResolvers<ContextType>;
  WindowInUse?: WindowInUseResolvers<ContextType>;
  ChangeAvailabilityWindowPayload?: ChangeAvailabilityWindowPayloadResolvers<ContextType>;
  ChangeAvailabilityWindowError?: ChangeAvailabilityWindowErrorResolvers<ContextType>;
  WithdrawAvailabilityWindowPayload?: WithdrawAvailabilityWindowPayloadResolvers<ContextType>;
  WithdrawAvailabilityWindowError?: WithdrawAvailabilityWindowErrorResolvers<ContextType>;
  PlaceDayExplanation?: PlaceDayExplanationResolvers<ContextType>;
  PlaceDayReason?: PlaceDayReasonResolvers<ContextType>;
  DeadlineReminder?: DeadlineReminderResolvers<ContextType>;
  WindowImport?: WindowImportResolvers<ContextType>;
  ImportedWindow?: ImportedWindowResolvers<ContextType>;
  ImportAvailabilityWindowsPayload?: ImportAvailabilityWindowsPayloadResolvers<ContextType>;
  ImportAvailabilityWindowsError?: ImportAvailabilityWindowsErrorResolvers<ContextType>;
  RowRefused?: RowRefusedResolvers<ContextType>;
  PlaceImport?: PlaceImportResolvers<ContextType>;
  ImportedPlace?: ImportedPlaceResolvers<ContextType>;
  ImportedAttribute?: ImportedAttributeResolvers<ContextType>;
  ImportPlacesPayload?: ImportPlacesPayloadResolvers<ContextType>;
  ImportPlacesError?: ImportPlacesErrorResolvers<ContextType>;
  CalendarFreshness?: CalendarFreshnessResolvers<ContextType>;
  ConfirmCalendarPayload?: ConfirmCalendarPayloadResolvers<ContextType>;
  ConfirmCalendarError?: ConfirmCalendarErrorResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  SubRegion?: SubRegionResolvers<ContextType>;
  Language?: LanguageResolvers<ContextType>;
  ArrivalQuota?: ArrivalQuotaResolvers<ContextType>;
  AccompanimentOffer?: AccompanimentOfferResolvers<ContextType>;
  HostInstitutionConnection?: HostInstitutionConnectionResolvers<ContextType>;
  HostInstitutionEdge?: HostInstitutionEdgeResolvers<ContextType>;
  MatchRun?: MatchRunResolvers<ContextType>;
  MatchRunProgress?: MatchRunProgressResolvers<ContextType>;
  CoursePoint?: CoursePointResolvers<ContextType>;
  FloorReached?: FloorReachedResolvers<ContextType>;
  FloorFigures?: FloorFiguresResolvers<ContextType>;
  RiskOnTime?: RiskOnTimeResolvers<ContextType>;
  RunFairness?: RunFairnessResolvers<ContextType>;
  FairnessRow?: FairnessRowResolvers<ContextType>;
  FairnessFigures?: FairnessFiguresResolvers<ContextType>;
  GroupOutcome?: GroupOutcomeResolvers<ContextType>;
  UnplacedCase?: UnplacedCaseResolvers<ContextType>;
  RuleFinding?: RuleFindingResolvers<ContextType>;
  ScoreTerm?: ScoreTermResolvers<ContextType>;
  FailedRule?: FailedRuleResolvers<ContextType>;
  NearMiss?: NearMissResolvers<ContextType>;
  Alternative?: AlternativeResolvers<ContextType>;
  MatchRunConnection?: MatchRunConnectionResolvers<ContextType>;
  MatchRunEdge?: MatchRunEdgeResolvers<ContextType>;
  StartMatchRunPayload?: StartMatchRunPayloadResolvers<ContextType>;
  StartMatchRunError?: StartMatchRunErrorResolvers<ContextType>;
  EmptyPool?: EmptyPoolResolvers<ContextType>;
  MatchRunQueueFull?: MatchRunQueueFullResolvers<ContextType>;
  StopMatchRunPayload?: StopMatchRunPayloadResolvers<ContextType>;
  StopMatchRunError?: StopMatchRunErrorResolvers<ContextType>;
  NetworkCapacity?: NetworkCapacityResolvers<ContextType>;
  NetworkRow?: NetworkRowResolvers<ContextType>;
  NetworkCell?: NetworkCellResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  BlockDaysPayload?: BlockDaysPayloadResolvers<ContextType>;
  BlockDaysError?: BlockDaysErrorResolvers<ContextType>;
  PlaceTaken?: PlaceTakenResolvers<ContextType>;
  OpenDaysPayload?: OpenDaysPayloadResolvers<ContextType>;
  OpenDaysError?: OpenDaysErrorResolvers<ContextType>;
  NotBlocked?: NotBlockedResolvers<ContextType>;
  PlaceRequest?: PlaceRequestResolvers<ContextType>;
  PlaceRequestConnection?: PlaceRequestConnectionResolvers<ContextType>;
  PlaceRequestEdge?: PlaceRequestEdgeResolvers<ContextType>;
  AcceptPlaceRequestPayload?: AcceptPlaceRequestPayloadResolvers<ContextType>;
  AcceptPlaceRequestError?: AcceptPlaceRequestErrorResolvers<ContextType>;
  DeclinePlaceRequestPayload?: DeclinePlaceRequestPayloadResolvers<ContextType>;
  DeclinePlaceRequestError?: DeclinePlaceRequestErrorResolvers<ContextType>;
  Placement?: PlacementResolvers<ContextType>;
  PlacementConnection?: PlacementConnectionResolvers<ContextType>;
  PlacementEdge?: PlacementEdgeResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalHistoryEntry?: ProposalHistoryEntryResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  CapacityTaken?: CapacityTakenResolvers<ContextType>;
  ProposalStale?: ProposalStaleResolvers<ContextType>;
  TooManyOpenProposals?: TooManyOpenProposalsResolvers<ContextType>;
  RulesBroken?: RulesBrokenResolvers<ContextType>;
  SecondPersonNeeded?: SecondPersonNeededResolvers<ContextType>;
  ProposeAlternativePayload?: ProposeAlternativePayloadResolvers<ContextType>;
  ProposeAlternativeError?: ProposeAlternativeErrorResolvers<ContextType>;
  ApproveProposalPayload?: ApproveProposalPayloadResolvers<ContextType>;
  ApproveProposalError?: ApproveProposalErrorResolvers<ContextType>;
  DeclineProposalPayload?: DeclineProposalPayloadResolvers<ContextType>;
  DeclineProposalError?: DeclineProposalErrorResolvers<ContextType>;
  RecordDefenderConsentPayload?: RecordDefenderConsentPayloadResolvers<ContextType>;
  RecordDefenderConsentError?: RecordDefenderConsentErrorResolvers<ContextType>;
  RecordDefenderRefusalPayload?: RecordDefenderRefusalPayloadResolvers<ContextType>;
  RecordDefenderRefusalError?: RecordDefenderRefusalErrorResolvers<ContextType>;
  ConfirmProposalPayload?: ConfirmProposalPayloadResolvers<ContextType>;
  ConfirmProposalError?: ConfirmProposalErrorResolvers<ContextType>;
  RelocationCase?: RelocationCaseResolvers<ContextType>;
  FamilyMember?: FamilyMemberResolvers<ContextType>;
  ExcludedCountry?: ExcludedCountryResolvers<ContextType>;
  AccompanimentNeed?: AccompanimentNeedResolvers<ContextType>;
  CaseHistoryEntry?: CaseHistoryEntryResolvers<ContextType>;
  RelocationCaseCount?: RelocationCaseCountResolvers<ContextType>;
  RelocationCaseConnection?: RelocationCaseConnectionResolvers<ContextType>;
  RelocationCaseEdge?: RelocationCaseEdgeResolvers<ContextType>;
  CreateRelocationCasePayload?: CreateRelocationCasePayloadResolvers<ContextType>;
  CreateRelocationCaseError?: CreateRelocationCaseErrorResolvers<ContextType>;
  UpdateRelocationCasePayload?: UpdateRelocationCasePayloadResolvers<ContextType>;
  UpdateRelocationCaseError?: UpdateRelocationCaseErrorResolvers<ContextType>;
  MoveRelocationCasePayload?: MoveRelocationCasePayloadResolvers<ContextType>;
  MoveRelocationCaseError?: MoveRelocationCaseErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  DemonstrationLogin?: DemonstrationLoginResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignInError?: SignInErrorResolvers<ContextType>;
  SignInRefused?: SignInRefusedResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  PlaceRanking?: PlaceRankingResolvers<ContextType>;
  RankedPlace?: RankedPlaceResolvers<ContextType>;
  WhatIfPayload?: WhatIfPayloadResolvers<ContextType>;
  WhatIfError?: WhatIfErrorResolvers<ContextType>;
  NoAnswer?: NoAnswerResolvers<ContextType>;
  WhatIfOutcome?: WhatIfOutcomeResolvers<ContextType>;
  ChangedCase?: ChangedCaseResolvers<ContextType>;
  PlannedStay?: PlannedStayResolvers<ContextType>;
  WindowConditions?: WindowConditionsResolvers<ContextType>;
  PlannedWindow?: PlannedWindowResolvers<ContextType>;
  WindowPlanPayload?: WindowPlanPayloadResolvers<ContextType>;
  WindowPlanError?: WindowPlanErrorResolvers<ContextType>;
  PublishAvailabilityWindowsPayload?: PublishAvailabilityWindowsPayloadResolvers<ContextType>;
  PublishAvailabilityWindowsError?: PublishAvailabilityWindowsErrorResolvers<ContextType>;
  WindowsClash?: WindowsClashResolvers<ContextType>;
  SplitAvailabilityWindowPayload?: SplitAvailabilityWindowPayloadResolvers<ContextType>;
  SplitAvailabilityWindowError?: SplitAvailabilityWindowErrorResolvers<ContextType>;
};

