/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What to make a calendar address for. */
export type CreateCalendarFeedInput = {
  /** The place, for host staff; without one the address shows their whole institution. A coordinator names none: the address shows its own caseload. */
  placeId?: string | number | null | undefined;
};

/** The calendar address to replace. */
export type RotateCalendarFeedInput = {
  /** The feed. */
  feedId: string | number;
};

/** The calendar address to revoke. */
export type RevokeCalendarFeedInput = {
  /** The feed. */
  feedId: string | number;
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

/** The step to take back. */
export type UndoCalendarChangeInput = {
  /** The step. */
  changeId: string | number;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
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

/** What a reading changes about an entry of a calendar. */
export type ImportChangeKind =
  /** The entry is new. */
  | 'NEW'
  /** The entry takes other days, or has become clear or unclear. */
  | 'CHANGED'
  /** The entry is gone: its days become free. */
  | 'GONE';

/** What host staff say about imported days. */
export type ImportedDaysAnswer =
  /** They are taken. */
  | 'CONFIRMED'
  /** They are not: the calendar is wrong about them, and they become free. */
  | 'LIFTED';

/** A place that a calendar is to take. */
export type SubscribedPlaceInput = {
  /** The place. */
  placeId: string | number;
  /** An entry with one of these words in its title or location takes this place, whatever their case. For every place or for none: without words every entry takes every place. An entry with no word of any place takes all, and is asked about. */
  words: Array<string>;
};

/** The calendar to read, with its address or its file. */
export type AddCalendarSubscriptionInput = {
  /** What to call it; at most 80 characters. */
  label: string;
  /** By what to tell it apart. */
  colour: CalendarColour;
  /** The time zone of its times that name none, such as Europe/Brussels. */
  zone: string;
  /** The places it takes; at least one. */
  places: Array<SubscribedPlaceInput>;
  /** Its https address, which is kept as a secret. Give this or `file`. */
  address?: string | null | undefined;
  /** Its iCalendar file in base64, packed with gzip or not; at most 1 MiB unpacked. Give this or `address`. */
  file?: string | null | undefined;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The calendar to read again. */
export type ReadCalendarSubscriptionInput = {
  /** The calendar. */
  subscriptionId: string | number;
  /** The new version of its file, in base64, packed with gzip or not; only for a calendar that was given as a file. */
  file?: string | null | undefined;
};

/** The calendar and the reading to apply. */
export type ApplyCalendarReadingInput = {
  /** The calendar. */
  subscriptionId: string | number;
  /** The reading that was looked at. */
  readingId: string;
};

/** The calendar to forget. */
export type RemoveCalendarSubscriptionInput = {
  /** The calendar. */
  subscriptionId: string | number;
};

/** The days and what is said about them. */
export type AnswerImportedDaysInput = {
  /** The days. */
  importedDaysId: string | number;
  /** Whether they are taken. */
  answer: ImportedDaysAnswer;
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

/** The place and the period to offer. */
export type PublishAvailabilityWindowInput = {
  /** The place. */
  placeId: string | number;
  /** First day offered, today or later. */
  from: string;
  /** First day no longer offered; after `from`, at most three years later. */
  until: string;
  /** Who may use the window; absent when anyone may. */
  conditions?: WindowConditionsInput | null | undefined;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The window and its new period. */
export type ChangeAvailabilityWindowInput = {
  /** The window. */
  windowId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** First day offered. */
  from: string;
  /** First day no longer offered; after `from`, at most three years later. */
  until: string;
  /** Who may use the window from now on; absent when that stays as it is. Whoever holds the place keeps it. */
  conditions?: WindowConditionsInput | null | undefined;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The window to withdraw. */
export type WithdrawAvailabilityWindowInput = {
  /** The window. */
  windowId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
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

/** A file of windows. */
export type ImportAvailabilityWindowsInput = {
  /** The text of the CSV file, at most 500 rows. A row with `window` empty is a new window, one with `withdraw` yes withdraws; `last_day` is the last day offered. */
  csv: string;
  /** True to see what would be done and do nothing. */
  dryRun: boolean;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** What becomes of a row of an imported file of places. */
export type PlaceImportAction =
  /** A new place. */
  | 'REGISTER'
  /** A place that is registered already, with other attributes. Open proposals for it have to be checked again. */
  | 'CHANGE'
  /** A place that is registered already, as it is. */
  | 'KEEP';

/** A file of places. */
export type ImportPlacesInput = {
  /** The text of the CSV file, at most 500 rows. A row with `place_id` empty is a new place; one with `place_id` and `version` as they were exported changes that place where it says otherwise. */
  csv: string;
  /** True to see what would be done and do nothing. */
  dryRun: boolean;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The request to note that the calendar is right. */
export type ConfirmCalendarInput = {
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
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

/** How to run. */
export type StartMatchRunInput = {
  /** Seed of the random choices, 0 to 2147483647. */
  seed?: number;
  /** Stop after so many seconds with the best plan so far, 1 to 600; to the end when absent, and only then reproducible. */
  timeLimitSeconds?: number | null | undefined;
  /** Keep capacity for cases still expected where these would need it more, when enough is known of them: somebody gets a stay only when it is worth more than what it takes from those who will probably come, so that some wait although a place is free. A run leans on the prices of capacity that the one before it found. */
  lookAhead?: boolean;
  /** Protection on time before everything else: first as much risk as possible in place by its needed-by day, less one in a hundred, then as many points as possible. Such a run takes several times as long, and does not look ahead. */
  tiers?: boolean;
  /** Floors under groups: of every targeted group, origin and household size at least this share of the rate at which all candidates are placed, above 0 and at most 1, such as 0.9; no floors when absent. Such a run takes up to nine times as long, and does not look ahead; it cannot put protection on time first as well. */
  floorShare?: number | null | undefined;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The run to stop. */
export type StopMatchRunInput = {
  /** The run. */
  matchRunId: string | number;
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

/** The days of a place to block. */
export type BlockDaysInput = {
  /** The place. */
  placeId: string | number;
  /** First day blocked. */
  from: string;
  /** First day no longer blocked; after `from` and after today, at most three years after `from`. */
  until: string;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The days of a place to open again. */
export type OpenDaysInput = {
  /** The place. */
  placeId: string | number;
  /** First day to open. */
  from: string;
  /** First day no longer to open; after `from` and after today, at most three years after `from`. */
  until: string;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
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

/** The place request to accept. */
export type AcceptPlaceRequestInput = {
  /** The place request. */
  placeRequestId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The place request to decline. */
export type DeclinePlaceRequestInput = {
  /** The place request. */
  placeRequestId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** Why. */
  reason: HostDeclineReason;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

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

/** Another place for a case. */
export type ProposeAlternativeInput = {
  /** The proposal to put another one beside. */
  proposalId: string | number;
  /** The other place. */
  placeId: string | number;
  /** First day of the stay. */
  from: string;
  /** First day after the stay. */
  until: string;
  /** Why the other place. */
  reason: OverrideReason;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The proposal to approve. */
export type ApproveProposalInput = {
  /** The proposal. */
  proposalId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The proposal to decline. */
export type DeclineProposalInput = {
  /** The proposal. */
  proposalId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** Why. */
  reason: CoordinatorDeclineReason;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The proposal the defender agrees to. */
export type RecordDefenderConsentInput = {
  /** The proposal. */
  proposalId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The proposal the defender does not want. */
export type RecordDefenderRefusalInput = {
  /** The proposal. */
  proposalId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** Why, as the defender said. */
  reason: DefenderDeclineReason;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The proposal to confirm. */
export type ConfirmProposalInput = {
  /** The proposal. */
  proposalId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

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

/** What matching needs to know about a case. */
export type RelocationCaseDetailsInput = {
  /** Who brought it. */
  origin: CaseOrigin;
  /** ISO 3166-1 alpha-2 code of the country the applicant must leave, or move within. */
  country: string;
  /** How grave the danger is. */
  riskLevel: RiskLevel;
  /** The group the applicant belongs to. */
  targetedGroup?: TargetedGroup | null | undefined;
  /** Age band of the applicant. */
  ageBand: AgeBand;
  /** True when the applicant is a woman. */
  applicantIsWoman: boolean;
  /** Who comes along, at most 14 persons. */
  familyMembers?: Array<FamilyMemberInput>;
  /** How far the relocation may go; at least one. */
  scopes: Array<RelocationScope>;
  /** The scope the applicant would like best; one of `scopes`. */
  preferredScope?: RelocationScope | null | undefined;
  /** UN M49 codes of the sub-regions the applicant would like. */
  preferredSubRegions?: Array<string>;
  /** Countries that are out of the question. */
  excludedCountries?: Array<ExcludedCountryInput>;
  /** BCP 47 tags of the languages the applicant can live in; at least one. */
  languages: Array<string>;
  /** Accompaniment the household needs or would like. */
  accompanimentNeeds?: Array<AccompanimentNeedInput>;
  /** True when only a women-only place will do; the applicant must then be a woman. */
  womenOnly?: boolean;
  /** True when only a step-free place will do. */
  stepFree?: boolean;
  /** True when only an environment safe for LGBTI persons will do. */
  lgbtiSafe?: boolean;
  /** First day the household can leave. */
  earliestDeparture: string;
  /** The day by which a place is needed; from `earliestDeparture` to `latestArrival`. */
  neededBy: string;
  /** The last day on which arriving still makes sense. */
  latestArrival: string;
  /** Days needed for passports and visas before an international arrival, 0 to 365. */
  entryDays: number;
  /** The shortest stay that makes sense, in days, 1 to 730. */
  minimumStayDays: number;
  /** The stay wished for, in days, from `minimumStayDays` to 730. */
  desiredStayDays: number;
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
  country: string;
  /** Why it is out of the question. */
  reason: ExclusionReason;
};

/** A kind of accompaniment that a household needs. */
export type AccompanimentNeedInput = {
  /** The kind of accompaniment. */
  type: AccompanimentType;
  /** True when no place without it will do. */
  required: boolean;
};

/** A new case. */
export type CreateRelocationCaseInput = {
  /** What matching needs to know about it. */
  details: RelocationCaseDetailsInput;
  /** True when verification and assessment are done, so that it enters the pool at once; false to begin with verification. */
  admit: boolean;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** A case and its new details. */
export type UpdateRelocationCaseInput = {
  /** The case. */
  caseId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** What matching needs to know about it now. */
  details: RelocationCaseDetailsInput;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** A case and the step to take. */
export type MoveRelocationCaseInput = {
  /** The case. */
  caseId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** The step; one of the case's availableActions. */
  action: RelocationCaseAction;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

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

/** Whether an account can be used. */
export type AccountState =
  /** Invited, and not yet accepted. */
  | 'INVITED'
  /** In use. */
  | 'ACTIVE'
  /** Closed for now; every session of it has ended. */
  | 'SUSPENDED';

/** Who signs in. */
export type SignInInput = {
  /** The address of the account; upper and lower case are the same. */
  email: string;
  /** The password. */
  password: string;
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
  matchRunId?: string | number | null | undefined;
  /** What would be different, 1 to 20 changes, one after the other. */
  changes: Array<WhatIfChange>;
};

/** One thing that would be different: exactly one of the fields. */
export type WhatIfChange = {
  /** There were more places like one there is. */
  morePlaces?: MorePlacesInput | null | undefined;
  /** A place were offered on more days. */
  openWindow?: OpenWindowInput | null | undefined;
  /** A place were not there. */
  withdrawPlace?: string | number | null | undefined;
  /** A candidate were not there. */
  withdrawCase?: string | number | null | undefined;
  /** A candidate had a certain stay, whatever else. */
  pin?: PinInput | null | undefined;
  /** A candidate and a place, or a host institution, were kept apart. */
  keepApart?: KeepApartInput | null | undefined;
  /** A host institution had other limits. */
  hostLimits?: HostLimitsInput | null | undefined;
};

/** More places like one there is, with nobody in them. */
export type MorePlacesInput = {
  /** The place they are like, at the same host institution. */
  likePlaceId: string | number;
  /** How many more, 1 to 10. */
  count?: number;
  /** How many persons each sleeps; as many as the place they are like when absent. */
  sleeps?: number | null | undefined;
  /** First day on which they are offered; the windows of the place they are like when absent. */
  from?: string | null | undefined;
  /** First day on which they are no longer offered; to be given together with `from`. */
  until?: string | null | undefined;
};

/** More days on which a place is offered. */
export type OpenWindowInput = {
  /** The place. */
  placeId: string | number;
  /** First day. */
  from: string;
  /** First day no longer offered. */
  until: string;
};

/** A stay that is decided. */
export type PinInput = {
  /** The candidate. */
  caseId: string | number;
  /** The place. */
  placeId: string | number;
  /** First day of the stay. */
  from: string;
  /** First day after the stay. */
  until: string;
};

/** A candidate, and a place or a host institution that must not come together: exactly one of the two. */
export type KeepApartInput = {
  /** The candidate. */
  caseId: string | number;
  /** The place. */
  placeId?: string | number | null | undefined;
  /** The host institution, with all its places. */
  hostInstitutionId?: string | number | null | undefined;
};

/** Limits of a host institution; what is absent stays as it is. */
export type HostLimitsInput = {
  /** The host institution. */
  hostInstitutionId: string | number;
  /** Households it has at a time, 0 to 1000. */
  maximumHouseholds?: number | null | undefined;
  /** Accompaniment it gives, and to how many households at a time; other kinds stay as they are. */
  accompaniment?: Array<AccompanimentLimitInput> | null | undefined;
};

/** To how many households a host institution gives a kind of accompaniment. */
export type AccompanimentLimitInput = {
  /** The kind. */
  type: AccompanimentType;
  /** Households at a time, 0 to 1000; 0 when it is not given. */
  households: number;
};

/** Who may use a window: households that meet all of it. */
export type WindowConditionsInput = {
  /** True to keep it for households of two persons or more. */
  familiesOnly?: boolean;
  /** Everybody in the household must be in this age band or an older one; absent when any age may come. INFANT asks nothing. */
  fromAgeBand?: AgeBand | null | undefined;
  /** Languages (BCP 47 tags) of which the household must speak one; empty when any will do. */
  languages?: Array<string>;
};

/** Calendar days from one to another. */
export type DayPeriodInput = {
  /** First day. */
  from: string;
  /** First day no longer in it; after `from`. */
  until: string;
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
  every?: number;
  /** The last day on which a window may begin; absent when `count` is given. */
  until?: string | null | undefined;
  /** How many windows there are, the first included, at most 200; absent when `until` is given. */
  count?: number | null | undefined;
};

/** The places, the days and who may use them. */
export type WindowPlanInput = {
  /** The places, at most 50. */
  placeIds: Array<string | number>;
  /** The first window; absent when a year is copied. */
  period?: DayPeriodInput | null | undefined;
  /** When it comes again; absent when it does not. */
  repeat?: RepeatInput | null | undefined;
  /** Days that are not offered: windows are cut around them. */
  leftOut?: Array<DayPeriodInput>;
  /** Offers the windows that begin in this calendar year again a year later, as long and to whom they were offered; absent when a period is given. */
  copyOfYear?: number | null | undefined;
  /** Who may use the windows; absent when anyone may. Copied windows keep their own. */
  conditions?: WindowConditionsInput | null | undefined;
};

/** The windows to publish together. */
export type PublishAvailabilityWindowsInput = {
  /** The places, the days and who may use them. */
  plan: WindowPlanInput;
  /** True to publish all windows but those that clash; otherwise nothing is published when one does. */
  leaveOutClashing?: boolean;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

/** The window and where to cut it. */
export type SplitAvailabilityWindowInput = {
  /** The window. */
  windowId: string | number;
  /** The version the viewer has read. */
  expectedVersion: number;
  /** First day no longer offered by the first part. */
  until: string;
  /** First day offered by the second part; the same day or a later one. */
  from: string;
  /** Makes repeating the request harmless. */
  idempotencyKey: string;
};

export type AccountsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, displayName: string, email: string, role: Role, state: AccountState, organisation: { id: string, name: string } } }> } };

export type OrganisationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, category: MemberCategory, type: OrganisationType, country: { code: string, name: string } } }> } };

export type CalendarFeedFragment = { id: string, createdAt: string, rotatedAt: string | null, expiresAt: string, revokedAt: string | null, listedUntil: string, lastFetchedOn: string | null };

export type OwnFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFeedsQuery = { viewer: { hostInstitution: { id: string, name: string, calendarFeeds: Array<{ id: string, createdAt: string, rotatedAt: string | null, expiresAt: string, revokedAt: string | null, listedUntil: string, lastFetchedOn: string | null }>, places: Array<{ id: string, label: string, calendarFeeds: Array<{ id: string, createdAt: string, rotatedAt: string | null, expiresAt: string, revokedAt: string | null, listedUntil: string, lastFetchedOn: string | null }> }> } | null } | null };

export type CaseloadFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadFeedsQuery = { caseloadCalendarFeeds: Array<{ id: string, createdAt: string, rotatedAt: string | null, expiresAt: string, revokedAt: string | null, listedUntil: string, lastFetchedOn: string | null }> };

export type CreateCalendarFeedMutationVariables = Exact<{
  input: CreateCalendarFeedInput;
}>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { address: string | null, feed: { id: string, createdAt: string, rotatedAt: string | null, expiresAt: string, revokedAt: string | null, listedUntil: string, lastFetchedOn: string | null } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'TooManyCalendarFeeds', message: string }
    > } };

export type RotateCalendarFeedMutationVariables = Exact<{
  input: RotateCalendarFeedInput;
}>;


export type RotateCalendarFeedMutation = { rotateCalendarFeed: { address: string | null, feed: { id: string, createdAt: string, rotatedAt: string | null, expiresAt: string, revokedAt: string | null, listedUntil: string, lastFetchedOn: string | null } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'CalendarFeedRevoked', message: string }
      | { __typename: 'TooManyCalendarFeeds', message: string }
    > } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  input: RevokeCalendarFeedInput;
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed: { feed: { id: string, revokedAt: string | null, listedUntil: string } | null, errors: Array<{ __typename: 'NotFound', message: string }> } };

export type ConditionsFragment = { familiesOnly: boolean, fromAgeBand: AgeBand | null, languages: Array<{ tag: string, name: string }> };

export type StandingOccupancyFragment = { id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string };

export type StandingInWindowFragment = { occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string }> };

export type StandingOnPlaceFragment = { occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string }> };

export type OverlappedWindowFragment = { window: { id: string, from: string, until: string } };

export type ImportedCalendarFragment = { id: string, label: string, colour: CalendarColour, addressHost: string | null, appliedAt: string | null, lastReadAt: string | null, nextReadAt: string | null, fault: CalendarReadFault | null, places: Array<{ words: Array<string>, place: { id: string, label: string } }>, preview: { readingId: string, warnings: Array<string>, new: number, changed: number, gone: number, doubtful: number, clashing: number, changes: Array<{ change: ImportChangeKind, from: string, until: string, fromBefore: string | null, untilBefore: string | null, doubt: string | null, place: { id: string, label: string }, clashes: Array<{ id: string, kind: OccupancyKind, from: string, until: string }>, windows: Array<{ id: string, from: string, until: string }> }> } | null, questions: Array<{ id: string, from: string, until: string, doubt: string | null, place: { id: string, label: string }, clashes: Array<{ id: string, kind: OccupancyKind, from: string, until: string }> }> };

export type OwnImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnImportsQuery = { viewer: { hostInstitution: { id: string, calendarSubscriptions: Array<{ id: string, label: string, colour: CalendarColour, addressHost: string | null, appliedAt: string | null, lastReadAt: string | null, nextReadAt: string | null, fault: CalendarReadFault | null, places: Array<{ words: Array<string>, place: { id: string, label: string } }>, preview: { readingId: string, warnings: Array<string>, new: number, changed: number, gone: number, doubtful: number, clashing: number, changes: Array<{ change: ImportChangeKind, from: string, until: string, fromBefore: string | null, untilBefore: string | null, doubt: string | null, place: { id: string, label: string }, clashes: Array<{ id: string, kind: OccupancyKind, from: string, until: string }>, windows: Array<{ id: string, from: string, until: string }> }> } | null, questions: Array<{ id: string, from: string, until: string, doubt: string | null, place: { id: string, label: string }, clashes: Array<{ id: string, kind: OccupancyKind, from: string, until: string }> }> }> } | null } | null };

export type AddCalendarSubscriptionMutationVariables = Exact<{
  input: AddCalendarSubscriptionInput;
}>;


export type AddCalendarSubscriptionMutation = { addCalendarSubscription: { subscription: { id: string, label: string, colour: CalendarColour, addressHost: string | null, appliedAt: string | null, lastReadAt: string | null, nextReadAt: string | null, fault: CalendarReadFault | null, places: Array<{ words: Array<string>, place: { id: string, label: string } }>, preview: { readingId: string, warnings: Array<string>, new: number, changed: number, gone: number, doubtful: number, clashing: number, changes: Array<{ change: ImportChangeKind, from: string, until: string, fromBefore: string | null, untilBefore: string | null, doubt: string | null, place: { id: string, label: string }, clashes: Array<{ id: string, kind: OccupancyKind, from: string, until: string }>, windows: Array<{ id: string, from: string, until: string }> }> } | null, questions: Array<{ id: string, from: string, until: string, doubt: string | null, place: { id: string, label: string }, clashes: Array<{ id: string, kind: OccupancyKind, from: string, until: string }> }> } | null, errors: Array<
      | { __typename: 'InvalidInput', message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'CalendarUnreadable', message: string }
      | { __typename: 'TooManyCalendarSubscriptions', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type ReadCalendarSubscriptionMutationVariables = Exact<{
  input: ReadCalendarSubscriptionInput;
}>;


export type ReadCalendarSubscriptionMutation = { readCalendarSubscription: { subscription: { id: string, label: string, colour: CalendarColour, addressHost: string | null, appliedAt: string | null, lastReadAt: string | null, nextReadAt: string | null, fault: CalendarReadFault | null, places: Array<{ words: Array<string>, place: { id: string, label: string } }>, preview: { readingId: string, warnings: Array<string>, new: number, changed: number, gone: number, doubtful: number, clashing: number, changes: Array<{ change: ImportChangeKind, from: string, until: string, fromBefore: string | null, untilBefore: string | null, doubt: string | null, place: { id: string, label: string }, clashes: Array<{ id: string, kind: OccupancyKind, from: string, until: string }>, windows: Array<{ id: string, from: string, until: string }> }> } | null, questions: Array<{ id: string, from: string, until: string, doubt: string | null, place: { id: string, label: string }, clashes: Array<{ id: string, kind: OccupancyKind, from: string, until: string }> }> } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'InvalidInput', message: string }
      | { __typename: 'CalendarUnreadable', message: string }
      | { __typename: 'ReadJustNow', message: string }
    > } };

export type ApplyCalendarReadingMutationVariables = Exact<{
  input: ApplyCalendarReadingInput;
}>;


export type ApplyCalendarReadingMutation = { applyCalendarReading: { subscription: { id: string, label: string, colour: CalendarColour, addressHost: string | null, appliedAt: string | null, lastReadAt: string | null, nextReadAt: string | null, fault: CalendarReadFault | null, places: Array<{ words: Array<string>, place: { id: string, label: string } }>, preview: { readingId: string, warnings: Array<string>, new: number, changed: number, gone: number, doubtful: number, clashing: number, changes: Array<{ change: ImportChangeKind, from: string, until: string, fromBefore: string | null, untilBefore: string | null, doubt: string | null, place: { id: string, label: string }, clashes: Array<{ id: string, kind: OccupancyKind, from: string, until: string }>, windows: Array<{ id: string, from: string, until: string }> }> } | null, questions: Array<{ id: string, from: string, until: string, doubt: string | null, place: { id: string, label: string }, clashes: Array<{ id: string, kind: OccupancyKind, from: string, until: string }> }> } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'ReadingOutdated', message: string }
    > } };

export type RemoveCalendarSubscriptionMutationVariables = Exact<{
  input: RemoveCalendarSubscriptionInput;
}>;


export type RemoveCalendarSubscriptionMutation = { removeCalendarSubscription: { hostInstitution: { id: string } | null, errors: Array<{ __typename: 'NotFound', message: string }> } };

export type AnswerImportedDaysMutationVariables = Exact<{
  input: AnswerImportedDaysInput;
}>;


export type AnswerImportedDaysMutation = { answerImportedDays: { importedDays: { id: string, answer: ImportedDaysAnswer | null } | null, errors: Array<{ __typename: 'NotFound', message: string }> } };

export type PlaceCalendarFragment = { turnoverDays: number, id: string, label: string, sleeps: number, stepFree: boolean, childSafe: boolean, womenOnly: boolean, emergencyReserve: boolean, windows: Array<{ id: string, from: string, until: string, version: number }>, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string, expiresAt: string | null }> };

export type OwnCalendarQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type OwnCalendarQuery = { viewer: { hostInstitution: { id: string, name: string, calendarFreshness: { stale: boolean, staleAfterDays: number }, places: Array<{ turnoverDays: number, id: string, label: string, sleeps: number, stepFree: boolean, childSafe: boolean, womenOnly: boolean, emergencyReserve: boolean, windows: Array<{ id: string, from: string, until: string, version: number, conditions: { familiesOnly: boolean, fromAgeBand: AgeBand | null, languages: Array<{ tag: string, name: string }> } }>, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string, expiresAt: string | null }> }> } | null } | null };

export type NetworkCalendarQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  from: string;
  until: string;
}>;


export type NetworkCalendarQuery = { hostInstitutions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, country: { code: string, name: string, subRegion: { code: string, name: string } }, languages: Array<{ tag: string, name: string }>, calendarFreshness: { confirmedAt: string | null, stale: boolean, staleAfterDays: number }, places: Array<{ turnoverDays: number, id: string, label: string, sleeps: number, stepFree: boolean, childSafe: boolean, womenOnly: boolean, emergencyReserve: boolean, windows: Array<{ id: string, from: string, until: string, version: number }>, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string, expiresAt: string | null }> }> } }> } };

export type PublishAvailabilityWindowMutationVariables = Exact<{
  input: PublishAvailabilityWindowInput;
}>;


export type PublishAvailabilityWindowMutation = { publishAvailabilityWindow: { window: { id: string, from: string, until: string, version: number, place: { id: string, label: string } } | null, errors: Array<
      | { __typename: 'InvalidInput', path: Array<string>, message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'WindowOverlap', message: string, window: { id: string, from: string, until: string } }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type ChangeAvailabilityWindowMutationVariables = Exact<{
  input: ChangeAvailabilityWindowInput;
}>;


export type ChangeAvailabilityWindowMutation = { changeAvailabilityWindow: { window: { id: string, from: string, until: string, version: number } | null, errors: Array<
      | { __typename: 'InvalidInput', path: Array<string>, message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'WindowOverlap', message: string, window: { id: string, from: string, until: string } }
      | { __typename: 'WindowInUse', message: string, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string }> }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type WithdrawAvailabilityWindowMutationVariables = Exact<{
  input: WithdrawAvailabilityWindowInput;
}>;


export type WithdrawAvailabilityWindowMutation = { withdrawAvailabilityWindow: { place: { id: string } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'WindowInUse', message: string, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string }> }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type WindowPlanQueryVariables = Exact<{
  input: WindowPlanInput;
}>;


export type WindowPlanQuery = { windowPlan: { windows: Array<{ from: string, until: string, place: { id: string, label: string }, clash: { id: string, from: string, until: string } | null, standing: Array<{ id: string }> }>, errors: Array<
      | { __typename: 'InvalidInput', message: string }
      | { __typename: 'NotFound', message: string }
    > } };

export type PublishAvailabilityWindowsMutationVariables = Exact<{
  input: PublishAvailabilityWindowsInput;
}>;


export type PublishAvailabilityWindowsMutation = { publishAvailabilityWindows: { windows: Array<{ id: string, from: string, until: string }> | null, errors: Array<
      | { __typename: 'InvalidInput', message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'WindowsClash', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type SplitAvailabilityWindowMutationVariables = Exact<{
  input: SplitAvailabilityWindowInput;
}>;


export type SplitAvailabilityWindowMutation = { splitAvailabilityWindow: { place: { id: string } | null, errors: Array<
      | { __typename: 'InvalidInput', message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'WindowInUse', message: string, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string }> }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type BlockDaysMutationVariables = Exact<{
  input: BlockDaysInput;
}>;


export type BlockDaysMutation = { blockDays: { place: { id: string } | null, errors: Array<
      | { __typename: 'InvalidInput', message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'PlaceTaken', message: string, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string }> }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type OpenDaysMutationVariables = Exact<{
  input: OpenDaysInput;
}>;


export type OpenDaysMutation = { openDays: { place: { id: string } | null, errors: Array<
      | { __typename: 'InvalidInput', message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NotBlocked', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type ImportPlacesMutationVariables = Exact<{
  input: ImportPlacesInput;
}>;


export type ImportPlacesMutation = { importPlaces: { placeImport: { applied: boolean, rows: Array<{ row: number, action: PlaceImportAction, label: string, hostInstitution: { id: string, name: string }, changes: Array<{ column: string, before: string, after: string }> }> } | null, errors: Array<
      | { __typename: 'RowRefused', row: number, column: string | null, message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type OwnFreshnessQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnFreshnessQuery = { viewer: { hostInstitution: { id: string, calendarFreshness: { confirmedAt: string | null, confirmedByName: string | null, staleFrom: string | null, stale: boolean, staleAfterDays: number, due: boolean, extraLeadDays: number } } | null } | null };

export type ConfirmCalendarMutationVariables = Exact<{
  input: ConfirmCalendarInput;
}>;


export type ConfirmCalendarMutation = { confirmCalendar: { hostInstitution: { id: string } | null, errors: Array<{ __typename: 'IdempotencyKeyReused', message: string }> } };

export type ExplainPlaceDayQueryVariables = Exact<{
  placeId: string | number;
  date: string;
}>;


export type ExplainPlaceDayQuery = { explainPlaceDay: { free: boolean, reasons: Array<{ kind: PlaceDayReasonKind, source: PlaceDaySource, message: string, from: string | null, until: string | null, since: string | null, expiresAt: string | null }> } | null };

export type PlaceHistoryQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type PlaceHistoryQuery = { place: { id: string, calendarHistory: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: CalendarChangeKind, at: string, byName: string | null, calendar: string | null, isUndo: boolean, undoableUntil: string | null, before: { from: string, until: string } | null, after: { from: string, until: string } | null } }> } } | null };

export type UndoCalendarChangeMutationVariables = Exact<{
  input: UndoCalendarChangeInput;
}>;


export type UndoCalendarChangeMutation = { undoCalendarChange: { place: { id: string } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'CannotUndo', message: string }
      | { __typename: 'WindowOverlap', message: string, window: { id: string, from: string, until: string } }
      | { __typename: 'WindowInUse', message: string, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string }> }
      | { __typename: 'PlaceTaken', message: string, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string }> }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type ImportAvailabilityWindowsMutationVariables = Exact<{
  input: ImportAvailabilityWindowsInput;
}>;


export type ImportAvailabilityWindowsMutation = { importAvailabilityWindows: { windowImport: { applied: boolean, rows: Array<{ row: number, action: WindowImportAction, from: string, until: string, place: { id: string, label: string }, conditionsBefore: { familiesOnly: boolean, fromAgeBand: AgeBand | null, languages: Array<{ tag: string, name: string }> } | null, conditionsAfter: { familiesOnly: boolean, fromAgeBand: AgeBand | null, languages: Array<{ tag: string, name: string }> } | null }> } | null, errors: Array<
      | { __typename: 'RowRefused', row: number, column: string | null, message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type RelocationCasesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  statuses?: Array<RelocationCaseStatus> | RelocationCaseStatus | null | undefined;
}>;


export type RelocationCasesQuery = { relocationCases: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, reference: string, status: RelocationCaseStatus, riskLevel: RiskLevel, targetedGroup: TargetedGroup | null, householdSize: number, neededBy: string, createdAt: string, country: { code: string, name: string, subRegion: { code: string, name: string } } } }> } };

export type RelocationCaseReferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type RelocationCaseReferencesQuery = { relocationCases: { edges: Array<{ node: { id: string, reference: string, status: RelocationCaseStatus, riskLevel: RiskLevel } }> } };

export type RelocationCaseCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type RelocationCaseCountsQuery = { relocationCaseCounts: Array<{ status: RelocationCaseStatus, count: number }> };

export type RelocationCaseQueryVariables = Exact<{
  id: string | number;
}>;


export type RelocationCaseQuery = { relocationCase: { createdAt: string, id: string, reference: string, status: RelocationCaseStatus, version: number, availableActions: Array<RelocationCaseAction>, origin: CaseOrigin, riskLevel: RiskLevel, targetedGroup: TargetedGroup | null, ageBand: AgeBand, applicantIsWoman: boolean, householdSize: number, scopes: Array<RelocationScope>, preferredScope: RelocationScope | null, womenOnly: boolean, stepFree: boolean, lgbtiSafe: boolean, earliestDeparture: string, neededBy: string, latestArrival: string, entryDays: number, minimumStayDays: number, desiredStayDays: number, proposals: Array<{ id: string, status: ProposalStatus, from: string, until: string, points: number, expiresAt: string | null, place: { id: string, label: string, hostInstitution: { id: string, name: string } } }>, history: Array<{ at: string, from: RelocationCaseStatus | null, to: RelocationCaseStatus, by: { id: string, displayName: string } | null }>, country: { code: string, name: string, subRegion: { code: string, name: string } }, familyMembers: Array<{ ageBand: AgeBand, relation: FamilyRelation }>, preferredSubRegions: Array<{ code: string, name: string }>, excludedCountries: Array<{ reason: ExclusionReason, country: { code: string, name: string } }>, languages: Array<{ tag: string, name: string }>, accompanimentNeeds: Array<{ type: AccompanimentType, required: boolean }> } | null };

export type CaseDetailsFragment = { id: string, reference: string, status: RelocationCaseStatus, version: number, availableActions: Array<RelocationCaseAction>, origin: CaseOrigin, riskLevel: RiskLevel, targetedGroup: TargetedGroup | null, ageBand: AgeBand, applicantIsWoman: boolean, householdSize: number, scopes: Array<RelocationScope>, preferredScope: RelocationScope | null, womenOnly: boolean, stepFree: boolean, lgbtiSafe: boolean, earliestDeparture: string, neededBy: string, latestArrival: string, entryDays: number, minimumStayDays: number, desiredStayDays: number, country: { code: string, name: string, subRegion: { code: string, name: string } }, familyMembers: Array<{ ageBand: AgeBand, relation: FamilyRelation }>, preferredSubRegions: Array<{ code: string, name: string }>, excludedCountries: Array<{ reason: ExclusionReason, country: { code: string, name: string } }>, languages: Array<{ tag: string, name: string }>, accompanimentNeeds: Array<{ type: AccompanimentType, required: boolean }> };

export type CaseFormChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseFormChoicesQuery = { countries: Array<{ code: string, name: string, subRegion: { code: string, name: string, macroRegionName: string } }>, languages: Array<{ tag: string, name: string }> };

export type CreateRelocationCaseMutationVariables = Exact<{
  input: CreateRelocationCaseInput;
}>;


export type CreateRelocationCaseMutation = { createRelocationCase: { warnings: Array<string>, relocationCase: { id: string, reference: string } | null, errors: Array<
      | { __typename: 'InvalidInput', path: Array<string>, message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type UpdateRelocationCaseMutationVariables = Exact<{
  input: UpdateRelocationCaseInput;
}>;


export type UpdateRelocationCaseMutation = { updateRelocationCase: { warnings: Array<string>, relocationCase: { id: string, reference: string } | null, errors: Array<
      | { __typename: 'InvalidInput', path: Array<string>, message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type MoveRelocationCaseMutationVariables = Exact<{
  input: MoveRelocationCaseInput;
}>;


export type MoveRelocationCaseMutation = { moveRelocationCase: { relocationCase: { id: string, status: RelocationCaseStatus, version: number } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type BestPlacesQueryVariables = Exact<{
  caseId: string | number;
}>;


export type BestPlacesQuery = { rankPlaces: { asOf: string, obstacle: string | null, relocationCase: { id: string }, places: Array<{ from: string, until: string, points: number, effect: StayEffect, message: string, place: { id: string, label: string, hostInstitution: { id: string, name: string, calendarFreshness: { confirmedAt: string | null, stale: boolean } } } }> } | null };

export type HostHomeQueryVariables = Exact<{
  from: string;
  until: string;
}>;


export type HostHomeQuery = { viewer: { hostInstitution: { id: string, name: string, places: Array<{ id: string, label: string, windows: Array<{ id: string, from: string, until: string }>, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string, expiresAt: string | null }> }> } | null } | null, deadlineReminders: Array<{ deadline: string, placeRequest: { id: string } }>, placeRequests: { totalCount: number, edges: Array<{ node: { id: string, code: string, status: PlaceRequestStatus, from: string, until: string, householdSize: HouseholdSizeBand, answerBy: string | null, place: { id: string, label: string } } }> } };

export type HostDirectoryQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type HostDirectoryQuery = { hostInstitutions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, interpreter: boolean, leadDays: number, organisation: { id: string, type: OrganisationType }, country: { code: string, name: string, subRegion: { code: string, name: string } }, languages: Array<{ tag: string, name: string }>, places: Array<{ id: string, sleeps: number, stepFree: boolean }> } }> } };

export type HostDetailQueryVariables = Exact<{
  id: string | number;
  from: string;
  until: string;
}>;


export type HostDetailQuery = { hostInstitution: { id: string, name: string, interpreter: boolean, leadDays: number, minimumStayDays: number, maximumStayDays: number, maximumHouseholds: number, receivesGroups: Array<TargetedGroup> | null, lgbtiSafe: boolean, organisation: { id: string, name: string, type: OrganisationType, category: MemberCategory }, country: { code: string, name: string, subRegion: { code: string, name: string, macroRegionName: string } }, languages: Array<{ tag: string, name: string }>, arrivalQuotas: Array<{ from: string, until: string, arrivals: number }>, calendarFreshness: { confirmedAt: string | null, stale: boolean, extraLeadDays: number }, accompanimentOffers: Array<{ type: AccompanimentType, households: number }>, places: Array<{ turnoverDays: number, id: string, label: string, sleeps: number, stepFree: boolean, childSafe: boolean, womenOnly: boolean, emergencyReserve: boolean, windows: Array<{ id: string, from: string, until: string }>, occupancies: Array<{ id: string, kind: OccupancyKind, from: string, until: string, freeAgainFrom: string }> }> } | null };

export type RunSummaryFragment = { id: string, number: number, status: MatchRunStatus, queuedAt: string, runsAhead: number | null, startedAt: string | null, finishedAt: string | null, seed: number, lookAhead: boolean, lookAheadNote: string | null, tiers: boolean, floorShare: number | null, caseCount: number, placeCount: number, failure: string | null, requestedBy: { id: string, displayName: string }, progress: { phase: string, placed: number, score: number, bound: number | null, gap: number | null } };

export type RunAimsFragment = { id: string, tiers: boolean, floorShare: number | null, onTime: { risk: number, atLeast: number } | null, floors: Array<{ dimension: FairnessDimension, group: string, name: string, figures: { atLeast: number, placed: number } | null }> };

export type RunCourseFragment = { id: string, progress: { elapsedMs: number, course: Array<{ elapsedMs: number, placed: number, score: number, bound: number | null }> } };

export type MatchRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MatchRunsQuery = { matchRuns: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, status: MatchRunStatus, queuedAt: string, runsAhead: number | null, startedAt: string | null, finishedAt: string | null, seed: number, lookAhead: boolean, lookAheadNote: string | null, tiers: boolean, floorShare: number | null, caseCount: number, placeCount: number, failure: string | null, requestedBy: { id: string, displayName: string }, progress: { phase: string, placed: number, score: number, bound: number | null, gap: number | null } } }> } };

export type MatchRunSummaryQueryVariables = Exact<{
  id: string | number;
}>;


export type MatchRunSummaryQuery = { matchRun: { id: string, number: number, status: MatchRunStatus, queuedAt: string, runsAhead: number | null, startedAt: string | null, finishedAt: string | null, seed: number, lookAhead: boolean, lookAheadNote: string | null, tiers: boolean, floorShare: number | null, caseCount: number, placeCount: number, failure: string | null, requestedBy: { id: string, displayName: string }, progress: { phase: string, placed: number, score: number, bound: number | null, gap: number | null, elapsedMs: number, course: Array<{ elapsedMs: number, placed: number, score: number, bound: number | null }> }, onTime: { risk: number, atLeast: number } | null, floors: Array<{ dimension: FairnessDimension, group: string, name: string, figures: { atLeast: number, placed: number } | null }> } | null };

export type MatchRunFairnessQueryVariables = Exact<{
  id: string | number;
}>;


export type MatchRunFairnessQuery = { matchRun: { id: string, tiers: boolean, floorShare: number | null, fairness: { envyPairs: number, enviousCases: number, overall: { cases: number, plan: { placed: number, rate: number | null, meanWaitingDays: number | null }, byPriority: { placed: number, rate: number | null, meanWaitingDays: number | null } }, rows: Array<{ dimension: FairnessDimension, group: string, name: string, cases: number, figures: { cases: number, plan: { placed: number, rate: number | null, meanWaitingDays: number | null }, byPriority: { placed: number, rate: number | null, meanWaitingDays: number | null } } | null }> } | null, onTime: { risk: number, atLeast: number } | null, floors: Array<{ dimension: FairnessDimension, group: string, name: string, figures: { atLeast: number, placed: number } | null }> } | null };

export type FairnessFiguresFragment = { cases: number, plan: { placed: number, rate: number | null, meanWaitingDays: number | null }, byPriority: { placed: number, rate: number | null, meanWaitingDays: number | null } };

export type MatchRunOutcomeQueryVariables = Exact<{
  id: string | number;
}>;


export type MatchRunOutcomeQuery = { matchRun: { id: string, placeCount: number, proposals: Array<{ id: string, status: ProposalStatus, from: string, until: string, points: number, overrideReason: OverrideReason | null, place: { id: string, label: string, hostInstitution: { id: string, name: string, calendarFreshness: { stale: boolean } } }, relocationCase: { id: string, reference: string, riskLevel: RiskLevel, householdSize: number, neededBy: string } }>, unplacedCases: Array<{ cause: UnplacedCause, message: string, failedRules: Array<{ rule: MatchRule, places: number }>, relocationCase: { id: string, reference: string, riskLevel: RiskLevel, householdSize: number, neededBy: string }, nearestMisses: Array<{ message: string, place: { id: string, label: string, hostInstitution: { id: string, name: string } }, failures: Array<{ rule: MatchRule, authority: RuleAuthority, message: string }> }> }> } | null };

export type MatchRunProgressSubscriptionVariables = Exact<{
  id: string | number;
}>;


export type MatchRunProgressSubscription = { matchRunProgress: { id: string, number: number, status: MatchRunStatus, queuedAt: string, runsAhead: number | null, startedAt: string | null, finishedAt: string | null, seed: number, lookAhead: boolean, lookAheadNote: string | null, tiers: boolean, floorShare: number | null, caseCount: number, placeCount: number, failure: string | null, requestedBy: { id: string, displayName: string }, progress: { phase: string, placed: number, score: number, bound: number | null, gap: number | null, elapsedMs: number, course: Array<{ elapsedMs: number, placed: number, score: number, bound: number | null }> }, onTime: { risk: number, atLeast: number } | null, floors: Array<{ dimension: FairnessDimension, group: string, name: string, figures: { atLeast: number, placed: number } | null }> } };

export type StartMatchRunMutationVariables = Exact<{
  input: StartMatchRunInput;
}>;


export type StartMatchRunMutation = { startMatchRun: { matchRun: { id: string, number: number, status: MatchRunStatus, queuedAt: string, runsAhead: number | null, startedAt: string | null, finishedAt: string | null, seed: number, lookAhead: boolean, lookAheadNote: string | null, tiers: boolean, floorShare: number | null, caseCount: number, placeCount: number, failure: string | null, requestedBy: { id: string, displayName: string }, progress: { phase: string, placed: number, score: number, bound: number | null, gap: number | null } } | null, errors: Array<
      | { __typename: 'InvalidInput', path: Array<string>, message: string }
      | { __typename: 'EmptyPool', message: string }
      | { __typename: 'MatchRunQueueFull', waiting: number, message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type StopMatchRunMutationVariables = Exact<{
  input: StopMatchRunInput;
}>;


export type StopMatchRunMutation = { stopMatchRun: { matchRun: { id: string, number: number, status: MatchRunStatus, queuedAt: string, runsAhead: number | null, startedAt: string | null, finishedAt: string | null, seed: number, lookAhead: boolean, lookAheadNote: string | null, tiers: boolean, floorShare: number | null, caseCount: number, placeCount: number, failure: string | null, requestedBy: { id: string, displayName: string }, progress: { phase: string, placed: number, score: number, bound: number | null, gap: number | null } } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
    > } };

export type WhatIfQueryVariables = Exact<{
  input: WhatIfInput;
}>;


export type WhatIfQuery = { whatIf: { outcome: { placedBefore: number, placedAfter: number, scoreBefore: number, scoreAfter: number, boundAfter: number, gapAfter: number, changedCases: Array<{ message: string, relocationCase: { id: string, reference: string }, before: { placeName: string, from: string, until: string, points: number } | null, after: { placeName: string, from: string, until: string, points: number } | null }> } | null, errors: Array<
      | { __typename: 'InvalidInput', message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NoAnswer', message: string }
    > } };

export type ValueOfCapacityQueryVariables = Exact<{
  matchRunId: string | number;
}>;


export type ValueOfCapacityQuery = { valueOfCapacity: { worths: Array<{ kind: CapacityKind, name: string, atMost: number, points: number, placedCases: Array<{ id: string, reference: string }>, movedCases: Array<{ id: string, reference: string }> }>, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'NoAnswer', message: string }
    > } };

export type PlannedStayFragment = { placeName: string, from: string, until: string, points: number };

export type CountBoundsFragment = { atLeast: number, atMost: number, label: string };

export type NetworkRowCellsFragment = { code: string, name: string, withheld: boolean, hostInstitutions: { atLeast: number, atMost: number, label: string }, cells: Array<{ month: string, open: { atLeast: number, atMost: number, label: string }, held: { atLeast: number, atMost: number, label: string }, taken: { atLeast: number, atMost: number, label: string } }> };

export type NetworkCapacityQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkCapacityQuery = { networkCapacity: { asOf: string, nextPublication: string | null, banded: boolean, months: Array<string>, subRegions: Array<{ code: string, name: string, withheld: boolean, hostInstitutions: { atLeast: number, atMost: number, label: string }, cells: Array<{ month: string, open: { atLeast: number, atMost: number, label: string }, held: { atLeast: number, atMost: number, label: string }, taken: { atLeast: number, atMost: number, label: string } }> }>, macroRegions: Array<{ code: string, name: string, withheld: boolean, hostInstitutions: { atLeast: number, atMost: number, label: string }, cells: Array<{ month: string, open: { atLeast: number, atMost: number, label: string }, held: { atLeast: number, atMost: number, label: string }, taken: { atLeast: number, atMost: number, label: string } }> }>, total: { code: string, name: string, withheld: boolean, hostInstitutions: { atLeast: number, atMost: number, label: string }, cells: Array<{ month: string, open: { atLeast: number, atMost: number, label: string }, held: { atLeast: number, atMost: number, label: string }, taken: { atLeast: number, atMost: number, label: string } }> } } };

export type CountryRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountryRegionsQuery = { countries: Array<{ code: string, name: string, subRegion: { code: string, name: string, macroRegionCode: string, macroRegionName: string } }> };

export type PlaceRequestFactsFragment = { id: string, code: string, status: PlaceRequestStatus, from: string, until: string, householdSize: HouseholdSizeBand, ageBands: Array<AgeBand>, stepFree: boolean, askedAt: string, answerBy: string | null, version: number, availableActions: Array<PlaceRequestAction>, place: { id: string, label: string }, languages: Array<{ tag: string, name: string }>, accompanimentNeeds: Array<{ type: AccompanimentType, required: boolean }> };

export type PlaceRequestsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  statuses?: Array<PlaceRequestStatus> | PlaceRequestStatus | null | undefined;
}>;


export type PlaceRequestsQuery = { placeRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, status: PlaceRequestStatus, from: string, until: string, householdSize: HouseholdSizeBand, ageBands: Array<AgeBand>, stepFree: boolean, askedAt: string, answerBy: string | null, version: number, availableActions: Array<PlaceRequestAction>, place: { id: string, label: string }, languages: Array<{ tag: string, name: string }>, accompanimentNeeds: Array<{ type: AccompanimentType, required: boolean }> } }> } };

export type PlaceRequestByIdQueryVariables = Exact<{
  id: string | number;
}>;


export type PlaceRequestByIdQuery = { placeRequest: { id: string, code: string, status: PlaceRequestStatus, from: string, until: string, householdSize: HouseholdSizeBand, ageBands: Array<AgeBand>, stepFree: boolean, askedAt: string, answerBy: string | null, version: number, availableActions: Array<PlaceRequestAction>, place: { id: string, label: string }, languages: Array<{ tag: string, name: string }>, accompanimentNeeds: Array<{ type: AccompanimentType, required: boolean }> } | null };

export type AcceptPlaceRequestMutationVariables = Exact<{
  input: AcceptPlaceRequestInput;
}>;


export type AcceptPlaceRequestMutation = { acceptPlaceRequest: { placeRequest: { id: string, code: string, status: PlaceRequestStatus, from: string, until: string, householdSize: HouseholdSizeBand, ageBands: Array<AgeBand>, stepFree: boolean, askedAt: string, answerBy: string | null, version: number, availableActions: Array<PlaceRequestAction>, place: { id: string, label: string }, languages: Array<{ tag: string, name: string }>, accompanimentNeeds: Array<{ type: AccompanimentType, required: boolean }> } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type DeclinePlaceRequestMutationVariables = Exact<{
  input: DeclinePlaceRequestInput;
}>;


export type DeclinePlaceRequestMutation = { declinePlaceRequest: { placeRequest: { id: string, code: string, status: PlaceRequestStatus, from: string, until: string, householdSize: HouseholdSizeBand, ageBands: Array<AgeBand>, stepFree: boolean, askedAt: string, answerBy: string | null, version: number, availableActions: Array<PlaceRequestAction>, place: { id: string, label: string }, languages: Array<{ tag: string, name: string }>, accompanimentNeeds: Array<{ type: AccompanimentType, required: boolean }> } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type PlacementsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PlacementsQuery = { placements: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: PlacementStatus, from: string, until: string, confirmedAt: string, relocationCase: { id: string, reference: string, riskLevel: RiskLevel, householdSize: number }, place: { id: string, label: string, hostInstitution: { id: string, name: string, country: { code: string, name: string } } } } }> } };

export type PlacementQueryVariables = Exact<{
  id: string | number;
}>;


export type PlacementQuery = { placement: { id: string, status: PlacementStatus, from: string, until: string, confirmedAt: string, approvedBy: { id: string, displayName: string }, confirmedBy: { id: string, displayName: string }, relocationCase: { id: string, reference: string, riskLevel: RiskLevel, householdSize: number, neededBy: string }, place: { id: string, label: string, sleeps: number, hostInstitution: { id: string, name: string, country: { code: string, name: string } } }, proposal: { id: string, reasons: Array<string>, history: Array<{ at: string, from: ProposalStatus | null, to: ProposalStatus, reason: string | null, by: { id: string, displayName: string } | null }> } } | null };

export type ProposalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  statuses?: Array<ProposalStatus> | ProposalStatus | null | undefined;
}>;


export type ProposalsQuery = { proposals: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, status: ProposalStatus, from: string, until: string, points: number, expiresAt: string | null, overrideReason: OverrideReason | null, availableActions: Array<ProposalAction>, declinedBy: DecliningParty | null, declineReason: string | null, approvedBy: { id: string, displayName: string } | null, relocationCase: { id: string, reference: string, riskLevel: RiskLevel, householdSize: number, neededBy: string }, place: { id: string, label: string, hostInstitution: { id: string, name: string } }, matchRun: { id: string, number: number } } }> } };

export type ProposalCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalCountsQuery = { awaitingApproval: { totalCount: number }, awaitingHost: { totalCount: number }, awaitingDefender: { totalCount: number }, awaitingConfirmation: { totalCount: number } };

export type ComparedPlaceFragment = { id: string, label: string, sleeps: number, stepFree: boolean, childSafe: boolean, womenOnly: boolean, emergencyReserve: boolean, hostInstitution: { id: string, name: string, interpreter: boolean, leadDays: number, country: { code: string, name: string }, languages: Array<{ tag: string, name: string }>, accompanimentOffers: Array<{ type: AccompanimentType }>, calendarFreshness: { confirmedAt: string | null, stale: boolean, extraLeadDays: number } } };

export type ProposalReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalReviewQuery = { proposal: { id: string, status: ProposalStatus, version: number, availableActions: Array<ProposalAction>, from: string, until: string, points: number, overrideReason: OverrideReason | null, reasons: Array<string>, changesSince: Array<string>, expiresAt: string | null, approvedAt: string | null, declinedBy: DecliningParty | null, declineReason: string | null, approvedBy: { id: string, displayName: string } | null, terms: Array<{ name: string, points: number }>, findings: Array<{ rule: MatchRule, passed: boolean, authority: RuleAuthority, message: string }>, place: { id: string, label: string, sleeps: number, stepFree: boolean, childSafe: boolean, womenOnly: boolean, emergencyReserve: boolean, hostInstitution: { id: string, name: string, interpreter: boolean, leadDays: number, country: { code: string, name: string }, languages: Array<{ tag: string, name: string }>, accompanimentOffers: Array<{ type: AccompanimentType }>, calendarFreshness: { confirmedAt: string | null, stale: boolean, extraLeadDays: number } } }, alternatives: Array<{ from: string, until: string, points: number, terms: Array<{ name: string, points: number }>, heldBy: Array<{ id: string, reference: string, riskLevel: RiskLevel }>, place: { id: string, label: string, sleeps: number, stepFree: boolean, childSafe: boolean, womenOnly: boolean, emergencyReserve: boolean, hostInstitution: { id: string, name: string, interpreter: boolean, leadDays: number, country: { code: string, name: string }, languages: Array<{ tag: string, name: string }>, accompanimentOffers: Array<{ type: AccompanimentType }>, calendarFreshness: { confirmedAt: string | null, stale: boolean, extraLeadDays: number } } } }>, relocationCase: { id: string, reference: string, status: RelocationCaseStatus, riskLevel: RiskLevel, householdSize: number, ageBand: AgeBand, scopes: Array<RelocationScope>, preferredScope: RelocationScope | null, womenOnly: boolean, stepFree: boolean, lgbtiSafe: boolean, earliestDeparture: string, neededBy: string, latestArrival: string, minimumStayDays: number, desiredStayDays: number, familyMembers: Array<{ ageBand: AgeBand, relation: FamilyRelation }>, country: { code: string, name: string }, languages: Array<{ tag: string, name: string }>, accompanimentNeeds: Array<{ type: AccompanimentType, required: boolean }> }, matchRun: { id: string, number: number }, placeRequest: { id: string, code: string, status: PlaceRequestStatus, answerBy: string | null } | null, placement: { id: string } | null, history: Array<{ at: string, from: ProposalStatus | null, to: ProposalStatus, reason: string | null, by: { id: string, displayName: string } | null }> } | null };

export type ProposalStateFragment = { id: string, status: ProposalStatus, version: number };

export type ApproveProposalMutationVariables = Exact<{
  input: ApproveProposalInput;
}>;


export type ApproveProposalMutation = { approveProposal: { proposal: { expiresAt: string | null, id: string, status: ProposalStatus, version: number } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
      | { __typename: 'CapacityTaken', message: string }
      | { __typename: 'ProposalStale', changes: Array<string>, message: string }
      | { __typename: 'TooManyOpenProposals', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type DeclineProposalMutationVariables = Exact<{
  input: DeclineProposalInput;
}>;


export type DeclineProposalMutation = { declineProposal: { proposal: { id: string, status: ProposalStatus, version: number } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type ProposeAlternativeMutationVariables = Exact<{
  input: ProposeAlternativeInput;
}>;


export type ProposeAlternativeMutation = { proposeAlternative: { proposal: { id: string, status: ProposalStatus, version: number } | null, errors: Array<
      | { __typename: 'InvalidInput', message: string }
      | { __typename: 'NotFound', message: string }
      | { __typename: 'RulesBroken', message: string, findings: Array<{ rule: MatchRule, passed: boolean, message: string }> }
      | { __typename: 'CapacityTaken', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type RecordDefenderConsentMutationVariables = Exact<{
  input: RecordDefenderConsentInput;
}>;


export type RecordDefenderConsentMutation = { recordDefenderConsent: { proposal: { id: string, status: ProposalStatus, version: number } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type RecordDefenderRefusalMutationVariables = Exact<{
  input: RecordDefenderRefusalInput;
}>;


export type RecordDefenderRefusalMutation = { recordDefenderRefusal: { proposal: { id: string, status: ProposalStatus, version: number } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type ConfirmProposalMutationVariables = Exact<{
  input: ConfirmProposalInput;
}>;


export type ConfirmProposalMutation = { confirmProposal: { placement: { id: string, status: PlacementStatus, proposal: { id: string, status: ProposalStatus, version: number }, relocationCase: { id: string, status: RelocationCaseStatus } } | null, errors: Array<
      | { __typename: 'NotFound', message: string }
      | { __typename: 'VersionConflict', message: string }
      | { __typename: 'ActionNotAvailable', message: string }
      | { __typename: 'SecondPersonNeeded', message: string }
      | { __typename: 'ProposalStale', changes: Array<string>, message: string }
      | { __typename: 'IdempotencyKeyReused', message: string }
    > } };

export type LapsingProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type LapsingProposalsQuery = { deadlineReminders: Array<{ deadline: string, proposal: { id: string, status: ProposalStatus, relocationCase: { id: string, reference: string }, place: { id: string, label: string, hostInstitution: { id: string, name: string } } } }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { sessionExpiresAt: string, account: { id: string, displayName: string, email: string, role: Role, organisation: { id: string, name: string } }, hostInstitution: { id: string, name: string } | null } | null };

export type DemonstrationLoginsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationLoginsQuery = { demonstrationLogins: Array<{ email: string, password: string, role: Role, description: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { account: { id: string, role: Role } } | null, errors: Array<
      | { __typename: 'SignInRefused', message: string }
      | { __typename: 'TooManyAttempts', retryAt: string, message: string }
    > } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { signedOut: boolean } };

type Refusal_InvalidInput_Fragment = { __typename: 'InvalidInput', message: string };

type Refusal_NotFound_Fragment = { __typename: 'NotFound', message: string };

type Refusal_VersionConflict_Fragment = { __typename: 'VersionConflict', message: string };

type Refusal_IdempotencyKeyReused_Fragment = { __typename: 'IdempotencyKeyReused', message: string };

type Refusal_ActionNotAvailable_Fragment = { __typename: 'ActionNotAvailable', message: string };

type Refusal_TooManyCalendarFeeds_Fragment = { __typename: 'TooManyCalendarFeeds', message: string };

type Refusal_CalendarFeedRevoked_Fragment = { __typename: 'CalendarFeedRevoked', message: string };

type Refusal_CannotUndo_Fragment = { __typename: 'CannotUndo', message: string };

type Refusal_CalendarUnreadable_Fragment = { __typename: 'CalendarUnreadable', message: string };

type Refusal_TooManyCalendarSubscriptions_Fragment = { __typename: 'TooManyCalendarSubscriptions', message: string };

type Refusal_ReadJustNow_Fragment = { __typename: 'ReadJustNow', message: string };

type Refusal_ReadingOutdated_Fragment = { __typename: 'ReadingOutdated', message: string };

type Refusal_WindowOverlap_Fragment = { __typename: 'WindowOverlap', message: string };

type Refusal_WindowInUse_Fragment = { __typename: 'WindowInUse', message: string };

type Refusal_RowRefused_Fragment = { __typename: 'RowRefused', message: string };

type Refusal_EmptyPool_Fragment = { __typename: 'EmptyPool', message: string };

type Refusal_MatchRunQueueFull_Fragment = { __typename: 'MatchRunQueueFull', message: string };

type Refusal_PlaceTaken_Fragment = { __typename: 'PlaceTaken', message: string };

type Refusal_NotBlocked_Fragment = { __typename: 'NotBlocked', message: string };

type Refusal_CapacityTaken_Fragment = { __typename: 'CapacityTaken', message: string };

type Refusal_ProposalStale_Fragment = { __typename: 'ProposalStale', message: string };

type Refusal_TooManyOpenProposals_Fragment = { __typename: 'TooManyOpenProposals', message: string };

type Refusal_RulesBroken_Fragment = { __typename: 'RulesBroken', message: string };

type Refusal_SecondPersonNeeded_Fragment = { __typename: 'SecondPersonNeeded', message: string };

type Refusal_SignInRefused_Fragment = { __typename: 'SignInRefused', message: string };

type Refusal_TooManyAttempts_Fragment = { __typename: 'TooManyAttempts', message: string };

type Refusal_NoAnswer_Fragment = { __typename: 'NoAnswer', message: string };

type Refusal_WindowsClash_Fragment = { __typename: 'WindowsClash', message: string };

export type RefusalFragment =
  | Refusal_InvalidInput_Fragment
  | Refusal_NotFound_Fragment
  | Refusal_VersionConflict_Fragment
  | Refusal_IdempotencyKeyReused_Fragment
  | Refusal_ActionNotAvailable_Fragment
  | Refusal_TooManyCalendarFeeds_Fragment
  | Refusal_CalendarFeedRevoked_Fragment
  | Refusal_CannotUndo_Fragment
  | Refusal_CalendarUnreadable_Fragment
  | Refusal_TooManyCalendarSubscriptions_Fragment
  | Refusal_ReadJustNow_Fragment
  | Refusal_ReadingOutdated_Fragment
  | Refusal_WindowOverlap_Fragment
  | Refusal_WindowInUse_Fragment
  | Refusal_RowRefused_Fragment
  | Refusal_EmptyPool_Fragment
  | Refusal_MatchRunQueueFull_Fragment
  | Refusal_PlaceTaken_Fragment
  | Refusal_NotBlocked_Fragment
  | Refusal_CapacityTaken_Fragment
  | Refusal_ProposalStale_Fragment
  | Refusal_TooManyOpenProposals_Fragment
  | Refusal_RulesBroken_Fragment
  | Refusal_SecondPersonNeeded_Fragment
  | Refusal_SignInRefused_Fragment
  | Refusal_TooManyAttempts_Fragment
  | Refusal_NoAnswer_Fragment
  | Refusal_WindowsClash_Fragment
;

export type NextPageFragment = { hasNextPage: boolean, endCursor: string | null };

export type CountryInRegionFragment = { code: string, name: string, subRegion: { code: string, name: string } };

export type PlaceFactsFragment = { id: string, label: string, sleeps: number, stepFree: boolean, childSafe: boolean, womenOnly: boolean, emergencyReserve: boolean };

export type PlaceOfHostFragment = { id: string, label: string, hostInstitution: { id: string, name: string } };

export type CaseInBriefFragment = { id: string, reference: string, riskLevel: RiskLevel, householdSize: number, neededBy: string };

export type ProposalStepFragment = { at: string, from: ProposalStatus | null, to: ProposalStatus, reason: string | null, by: { id: string, displayName: string } | null };

export const CalendarFeedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"listedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastFetchedOn"}}]}}]} as unknown as DocumentNode<CalendarFeedFragment, unknown>;
export const ConditionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conditions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowConditions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"familiesOnly"}},{"kind":"Field","name":{"kind":"Name","value":"fromAgeBand"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ConditionsFragment, unknown>;
export const StandingOccupancyFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOccupancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occupancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}}]}}]} as unknown as DocumentNode<StandingOccupancyFragment, unknown>;
export const StandingInWindowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingInWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOccupancy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOccupancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occupancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}}]}}]} as unknown as DocumentNode<StandingInWindowFragment, unknown>;
export const StandingOnPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOnPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOccupancy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOccupancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occupancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}}]}}]} as unknown as DocumentNode<StandingOnPlaceFragment, unknown>;
export const OverlappedWindowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlappedWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowOverlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<OverlappedWindowFragment, unknown>;
export const ImportedCalendarFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"addressHost"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readingId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"doubtful"}},{"kind":"Field","name":{"kind":"Name","value":"clashing"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fromBefore"}},{"kind":"Field","name":{"kind":"Name","value":"untilBefore"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"clashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"clashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<ImportedCalendarFragment, unknown>;
export const PlaceFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sleeps"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"childSafe"}},{"kind":"Field","name":{"kind":"Name","value":"womenOnly"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReserve"}}]}}]} as unknown as DocumentNode<PlaceFactsFragment, unknown>;
export const PlaceCalendarFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverDays"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sleeps"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"childSafe"}},{"kind":"Field","name":{"kind":"Name","value":"womenOnly"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReserve"}}]}}]} as unknown as DocumentNode<PlaceCalendarFragment, unknown>;
export const CountryInRegionFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryInRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CountryInRegionFragment, unknown>;
export const CaseDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelocationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryInRegion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"targetedGroup"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"applicantIsWoman"}},{"kind":"Field","name":{"kind":"Name","value":"familyMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"preferredScope"}},{"kind":"Field","name":{"kind":"Name","value":"preferredSubRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCountries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"womenOnly"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"lgbtiSafe"}},{"kind":"Field","name":{"kind":"Name","value":"earliestDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"}},{"kind":"Field","name":{"kind":"Name","value":"latestArrival"}},{"kind":"Field","name":{"kind":"Name","value":"entryDays"}},{"kind":"Field","name":{"kind":"Name","value":"minimumStayDays"}},{"kind":"Field","name":{"kind":"Name","value":"desiredStayDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryInRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseDetailsFragment, unknown>;
export const RunSummaryFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"runsAhead"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"lookAhead"}},{"kind":"Field","name":{"kind":"Name","value":"lookAheadNote"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}},{"kind":"Field","name":{"kind":"Name","value":"placeCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<RunSummaryFragment, unknown>;
export const RunAimsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunAims"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}}]}}]}}]}}]} as unknown as DocumentNode<RunAimsFragment, unknown>;
export const RunCourseFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elapsedMs"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elapsedMs"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}}]}}]}}]} as unknown as DocumentNode<RunCourseFragment, unknown>;
export const FairnessFiguresFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FairnessFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FairnessFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"meanWaitingDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byPriority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"meanWaitingDays"}}]}}]}}]} as unknown as DocumentNode<FairnessFiguresFragment, unknown>;
export const PlannedStayFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedStay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedStay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}}]} as unknown as DocumentNode<PlannedStayFragment, unknown>;
export const CountBoundsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountBounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<CountBoundsFragment, unknown>;
export const NetworkRowCellsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkRowCells"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountBounds"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountBounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]} as unknown as DocumentNode<NetworkRowCellsFragment, unknown>;
export const PlaceRequestFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceRequestFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"ageBands"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<PlaceRequestFactsFragment, unknown>;
export const ComparedPlaceFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"leadDays"}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentOffers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"extraLeadDays"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sleeps"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"childSafe"}},{"kind":"Field","name":{"kind":"Name","value":"womenOnly"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReserve"}}]}}]} as unknown as DocumentNode<ComparedPlaceFragment, unknown>;
export const ProposalStateFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<ProposalStateFragment, unknown>;
export const RefusalFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RefusalFragment, unknown>;
export const NextPageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<NextPageFragment, unknown>;
export const PlaceOfHostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOfHost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<PlaceOfHostFragment, unknown>;
export const CaseInBriefFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseInBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelocationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"}}]}}]} as unknown as DocumentNode<CaseInBriefFragment, unknown>;
export const ProposalStepFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalHistoryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ProposalStepFragment, unknown>;
export const AccountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Accounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<AccountsQuery, AccountsQueryVariables>;
export const OrganisationsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Organisations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organisations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;
export const OwnFeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeed"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"listedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastFetchedOn"}}]}}]} as unknown as DocumentNode<OwnFeedsQuery, OwnFeedsQueryVariables>;
export const CaseloadFeedsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseloadFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"caseloadCalendarFeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeed"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"listedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastFetchedOn"}}]}}]} as unknown as DocumentNode<CaseloadFeedsQuery, CaseloadFeedsQueryVariables>;
export const CreateCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCalendarFeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"listedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastFetchedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RotateCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateCalendarFeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CalendarFeed"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CalendarFeed"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarFeed"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"rotatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"listedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"lastFetchedOn"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RotateCalendarFeedMutation, RotateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeCalendarFeed"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeCalendarFeedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeCalendarFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"feed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"listedUntil"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const OwnImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnImports"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"calendarSubscriptions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedCalendar"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"addressHost"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readingId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"doubtful"}},{"kind":"Field","name":{"kind":"Name","value":"clashing"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fromBefore"}},{"kind":"Field","name":{"kind":"Name","value":"untilBefore"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"clashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"clashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}}]} as unknown as DocumentNode<OwnImportsQuery, OwnImportsQueryVariables>;
export const AddCalendarSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCalendarSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCalendarSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCalendarSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedCalendar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"addressHost"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readingId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"doubtful"}},{"kind":"Field","name":{"kind":"Name","value":"clashing"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fromBefore"}},{"kind":"Field","name":{"kind":"Name","value":"untilBefore"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"clashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"clashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AddCalendarSubscriptionMutation, AddCalendarSubscriptionMutationVariables>;
export const ReadCalendarSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadCalendarSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReadCalendarSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readCalendarSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedCalendar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"addressHost"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readingId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"doubtful"}},{"kind":"Field","name":{"kind":"Name","value":"clashing"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fromBefore"}},{"kind":"Field","name":{"kind":"Name","value":"untilBefore"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"clashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"clashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ReadCalendarSubscriptionMutation, ReadCalendarSubscriptionMutationVariables>;
export const ApplyCalendarReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApplyCalendarReading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApplyCalendarReadingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applyCalendarReading"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subscription"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportedCalendar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportedCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CalendarSubscription"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}},{"kind":"Field","name":{"kind":"Name","value":"addressHost"}},{"kind":"Field","name":{"kind":"Name","value":"appliedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextReadAt"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"words"}}]}},{"kind":"Field","name":{"kind":"Name","value":"preview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readingId"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"new"}},{"kind":"Field","name":{"kind":"Name","value":"changed"}},{"kind":"Field","name":{"kind":"Name","value":"gone"}},{"kind":"Field","name":{"kind":"Name","value":"doubtful"}},{"kind":"Field","name":{"kind":"Name","value":"clashing"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"change"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"fromBefore"}},{"kind":"Field","name":{"kind":"Name","value":"untilBefore"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"clashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"questions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"doubt"}},{"kind":"Field","name":{"kind":"Name","value":"clashes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ApplyCalendarReadingMutation, ApplyCalendarReadingMutationVariables>;
export const RemoveCalendarSubscriptionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveCalendarSubscription"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RemoveCalendarSubscriptionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeCalendarSubscription"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RemoveCalendarSubscriptionMutation, RemoveCalendarSubscriptionMutationVariables>;
export const AnswerImportedDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AnswerImportedDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AnswerImportedDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"answerImportedDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importedDays"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"answer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AnswerImportedDaysMutation, AnswerImportedDaysMutationVariables>;
export const OwnCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"staleAfterDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceCalendar"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conditions"}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sleeps"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"childSafe"}},{"kind":"Field","name":{"kind":"Name","value":"womenOnly"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReserve"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverDays"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conditions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowConditions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"familiesOnly"}},{"kind":"Field","name":{"kind":"Name","value":"fromAgeBand"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<OwnCalendarQuery, OwnCalendarQueryVariables>;
export const NetworkCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostInstitutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryInRegion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"staleAfterDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceCalendar"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sleeps"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"childSafe"}},{"kind":"Field","name":{"kind":"Name","value":"womenOnly"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReserve"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryInRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceCalendar"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverDays"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<NetworkCalendarQuery, NetworkCalendarQueryVariables>;
export const PublishAvailabilityWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAvailabilityWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAvailabilityWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishAvailabilityWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverlappedWindow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlappedWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowOverlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}}]} as unknown as DocumentNode<PublishAvailabilityWindowMutation, PublishAvailabilityWindowMutationVariables>;
export const ChangeAvailabilityWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeAvailabilityWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeAvailabilityWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeAvailabilityWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverlappedWindow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingInWindow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOccupancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occupancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlappedWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowOverlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingInWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOccupancy"}}]}}]}}]} as unknown as DocumentNode<ChangeAvailabilityWindowMutation, ChangeAvailabilityWindowMutationVariables>;
export const WithdrawAvailabilityWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawAvailabilityWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawAvailabilityWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawAvailabilityWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingInWindow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOccupancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occupancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingInWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOccupancy"}}]}}]}}]} as unknown as DocumentNode<WithdrawAvailabilityWindowMutation, WithdrawAvailabilityWindowMutationVariables>;
export const WindowPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WindowPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WindowPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"windowPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"clash"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"standing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<WindowPlanQuery, WindowPlanQueryVariables>;
export const PublishAvailabilityWindowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PublishAvailabilityWindows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PublishAvailabilityWindowsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishAvailabilityWindows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"windows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<PublishAvailabilityWindowsMutation, PublishAvailabilityWindowsMutationVariables>;
export const SplitAvailabilityWindowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SplitAvailabilityWindow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SplitAvailabilityWindowInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"splitAvailabilityWindow"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingInWindow"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOccupancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occupancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingInWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOccupancy"}}]}}]}}]} as unknown as DocumentNode<SplitAvailabilityWindowMutation, SplitAvailabilityWindowMutationVariables>;
export const BlockDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BlockDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BlockDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"blockDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOnPlace"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOccupancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occupancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOnPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOccupancy"}}]}}]}}]} as unknown as DocumentNode<BlockDaysMutation, BlockDaysMutationVariables>;
export const OpenDaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenDaysInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDays"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<OpenDaysMutation, OpenDaysMutationVariables>;
export const ImportPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportPlacesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importPlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ImportPlacesMutation, ImportPlacesMutationVariables>;
export const OwnFreshnessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedByName"}},{"kind":"Field","name":{"kind":"Name","value":"staleFrom"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"staleAfterDays"}},{"kind":"Field","name":{"kind":"Name","value":"due"}},{"kind":"Field","name":{"kind":"Name","value":"extraLeadDays"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OwnFreshnessQuery, OwnFreshnessQueryVariables>;
export const ConfirmCalendarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmCalendar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmCalendarInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmCalendar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConfirmCalendarMutation, ConfirmCalendarMutationVariables>;
export const ExplainPlaceDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExplainPlaceDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"placeId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"date"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"explainPlaceDay"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"placeId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"placeId"}}},{"kind":"Argument","name":{"kind":"Name","value":"date"},"value":{"kind":"Variable","name":{"kind":"Name","value":"date"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"free"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]} as unknown as DocumentNode<ExplainPlaceDayQuery, ExplainPlaceDayQueryVariables>;
export const PlaceHistoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceHistory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"calendarHistory"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"calendar"}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"isUndo"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PlaceHistoryQuery, PlaceHistoryQueryVariables>;
export const UndoCalendarChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoCalendarChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoCalendarChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoCalendarChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"OverlappedWindow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingInWindow"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOnPlace"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOccupancy"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Occupancy"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OverlappedWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowOverlap"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"window"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingInWindow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowInUse"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOccupancy"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"StandingOnPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceTaken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"StandingOccupancy"}}]}}]}}]} as unknown as DocumentNode<UndoCalendarChangeMutation, UndoCalendarChangeMutationVariables>;
export const ImportAvailabilityWindowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportAvailabilityWindows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ImportAvailabilityWindowsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"importAvailabilityWindows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"windowImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"applied"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"conditionsBefore"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conditions"}}]}},{"kind":"Field","name":{"kind":"Name","value":"conditionsAfter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Conditions"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RowRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Conditions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WindowConditions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"familiesOnly"}},{"kind":"Field","name":{"kind":"Name","value":"fromAgeBand"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ImportAvailabilityWindowsMutation, ImportAvailabilityWindowsMutationVariables>;
export const RelocationCasesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelocationCases"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelocationCaseStatus"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relocationCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"targetedGroup"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryInRegion"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryInRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RelocationCasesQuery, RelocationCasesQueryVariables>;
export const RelocationCaseReferencesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelocationCaseReferences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relocationCases"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RelocationCaseReferencesQuery, RelocationCaseReferencesQueryVariables>;
export const RelocationCaseCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelocationCaseCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relocationCaseCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]} as unknown as DocumentNode<RelocationCaseCountsQuery, RelocationCaseCountsQueryVariables>;
export const RelocationCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RelocationCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseDetails"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceOfHost"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryInRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelocationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryInRegion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"targetedGroup"}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"applicantIsWoman"}},{"kind":"Field","name":{"kind":"Name","value":"familyMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"preferredScope"}},{"kind":"Field","name":{"kind":"Name","value":"preferredSubRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"excludedCountries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"womenOnly"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"lgbtiSafe"}},{"kind":"Field","name":{"kind":"Name","value":"earliestDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"}},{"kind":"Field","name":{"kind":"Name","value":"latestArrival"}},{"kind":"Field","name":{"kind":"Name","value":"entryDays"}},{"kind":"Field","name":{"kind":"Name","value":"minimumStayDays"}},{"kind":"Field","name":{"kind":"Name","value":"desiredStayDays"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOfHost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<RelocationCaseQuery, RelocationCaseQueryVariables>;
export const CaseFormChoicesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CaseFormChoices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"macroRegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<CaseFormChoicesQuery, CaseFormChoicesQueryVariables>;
export const CreateRelocationCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateRelocationCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateRelocationCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createRelocationCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<CreateRelocationCaseMutation, CreateRelocationCaseMutationVariables>;
export const UpdateRelocationCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateRelocationCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateRelocationCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateRelocationCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UpdateRelocationCaseMutation, UpdateRelocationCaseMutationVariables>;
export const MoveRelocationCaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveRelocationCase"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveRelocationCaseInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveRelocationCase"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<MoveRelocationCaseMutation, MoveRelocationCaseMutationVariables>;
export const BestPlacesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BestPlaces"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rankPlaces"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"caseId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"caseId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"obstacle"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"effect"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BestPlacesQuery, BestPlacesQueryVariables>;
export const HostHomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HostHome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlineReminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"placeRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"},{"kind":"EnumValue","value":"ACCEPTED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HostHomeQuery, HostHomeQueryVariables>;
export const HostDirectoryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HostDirectory"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostInstitutions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountryInRegion"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"leadDays"}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sleeps"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountryInRegion"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Country"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HostDirectoryQuery, HostDirectoryQueryVariables>;
export const HostDetailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HostDetail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"until"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"category"}}]}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"macroRegionName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"leadDays"}},{"kind":"Field","name":{"kind":"Name","value":"minimumStayDays"}},{"kind":"Field","name":{"kind":"Name","value":"maximumStayDays"}},{"kind":"Field","name":{"kind":"Name","value":"maximumHouseholds"}},{"kind":"Field","name":{"kind":"Name","value":"arrivalQuotas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"arrivals"}}]}},{"kind":"Field","name":{"kind":"Name","value":"receivesGroups"}},{"kind":"Field","name":{"kind":"Name","value":"lgbtiSafe"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"extraLeadDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentOffers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"households"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"Field","name":{"kind":"Name","value":"turnoverDays"}},{"kind":"Field","name":{"kind":"Name","value":"windows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}}]}},{"kind":"Field","name":{"kind":"Name","value":"occupancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"until"},"value":{"kind":"Variable","name":{"kind":"Name","value":"until"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"freeAgainFrom"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sleeps"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"childSafe"}},{"kind":"Field","name":{"kind":"Name","value":"womenOnly"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReserve"}}]}}]} as unknown as DocumentNode<HostDetailQuery, HostDetailQueryVariables>;
export const MatchRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchRuns"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunSummary"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"runsAhead"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"lookAhead"}},{"kind":"Field","name":{"kind":"Name","value":"lookAheadNote"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}},{"kind":"Field","name":{"kind":"Name","value":"placeCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}}]} as unknown as DocumentNode<MatchRunsQuery, MatchRunsQueryVariables>;
export const MatchRunSummaryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchRunSummary"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunSummary"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunAims"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"runsAhead"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"lookAhead"}},{"kind":"Field","name":{"kind":"Name","value":"lookAheadNote"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}},{"kind":"Field","name":{"kind":"Name","value":"placeCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunAims"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elapsedMs"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elapsedMs"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}}]}}]}}]} as unknown as DocumentNode<MatchRunSummaryQuery, MatchRunSummaryQueryVariables>;
export const MatchRunFairnessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchRunFairness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunAims"}},{"kind":"Field","name":{"kind":"Name","value":"fairness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"envyPairs"}},{"kind":"Field","name":{"kind":"Name","value":"enviousCases"}},{"kind":"Field","name":{"kind":"Name","value":"overall"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairnessFigures"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FairnessFigures"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunAims"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FairnessFigures"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FairnessFigures"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cases"}},{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"meanWaitingDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byPriority"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"meanWaitingDays"}}]}}]}}]} as unknown as DocumentNode<MatchRunFairnessQuery, MatchRunFairnessQueryVariables>;
export const MatchRunOutcomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MatchRunOutcome"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"placeCount"}},{"kind":"Field","name":{"kind":"Name","value":"proposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"calendarFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stale"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseInBrief"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"unplacedCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"failedRules"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"places"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseInBrief"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nearestMisses"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceOfHost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"failures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseInBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelocationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOfHost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<MatchRunOutcomeQuery, MatchRunOutcomeQueryVariables>;
export const MatchRunProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"MatchRunProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchRunProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunSummary"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunAims"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunCourse"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"runsAhead"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"lookAhead"}},{"kind":"Field","name":{"kind":"Name","value":"lookAheadNote"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}},{"kind":"Field","name":{"kind":"Name","value":"placeCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunAims"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"onTime"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"risk"}},{"kind":"Field","name":{"kind":"Name","value":"atLeast"}}]}},{"kind":"Field","name":{"kind":"Name","value":"floors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dimension"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"figures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunCourse"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elapsedMs"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"elapsedMs"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}}]}}]}}]}}]} as unknown as DocumentNode<MatchRunProgressSubscription, MatchRunProgressSubscriptionVariables>;
export const StartMatchRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StartMatchRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StartMatchRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"startMatchRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRunQueueFull"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"waiting"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"runsAhead"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"lookAhead"}},{"kind":"Field","name":{"kind":"Name","value":"lookAheadNote"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}},{"kind":"Field","name":{"kind":"Name","value":"placeCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<StartMatchRunMutation, StartMatchRunMutationVariables>;
export const StopMatchRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StopMatchRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StopMatchRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stopMatchRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RunSummary"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"RunSummary"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MatchRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"queuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"runsAhead"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"seed"}},{"kind":"Field","name":{"kind":"Name","value":"lookAhead"}},{"kind":"Field","name":{"kind":"Name","value":"lookAheadNote"}},{"kind":"Field","name":{"kind":"Name","value":"tiers"}},{"kind":"Field","name":{"kind":"Name","value":"floorShare"}},{"kind":"Field","name":{"kind":"Name","value":"caseCount"}},{"kind":"Field","name":{"kind":"Name","value":"placeCount"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"placed"}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"bound"}},{"kind":"Field","name":{"kind":"Name","value":"gap"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<StopMatchRunMutation, StopMatchRunMutationVariables>;
export const WhatIfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatIf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WhatIfInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"whatIf"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placedBefore"}},{"kind":"Field","name":{"kind":"Name","value":"placedAfter"}},{"kind":"Field","name":{"kind":"Name","value":"scoreBefore"}},{"kind":"Field","name":{"kind":"Name","value":"scoreAfter"}},{"kind":"Field","name":{"kind":"Name","value":"boundAfter"}},{"kind":"Field","name":{"kind":"Name","value":"gapAfter"}},{"kind":"Field","name":{"kind":"Name","value":"changedCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedStay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"after"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlannedStay"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlannedStay"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlannedStay"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
export const ValueOfCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ValueOfCapacity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matchRunId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"valueOfCapacity"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matchRunId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matchRunId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"worths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"placedCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"movedCases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ValueOfCapacityQuery, ValueOfCapacityQueryVariables>;
export const NetworkCapacityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NetworkCapacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"networkCapacity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"nextPublication"}},{"kind":"Field","name":{"kind":"Name","value":"banded"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"subRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkRowCells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"macroRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkRowCells"}}]}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkRowCells"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CountBounds"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Count"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"atLeast"}},{"kind":"Field","name":{"kind":"Name","value":"atMost"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkRowCells"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitutions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"withheld"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"open"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"held"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountBounds"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CountBounds"}}]}}]}}]}}]} as unknown as DocumentNode<NetworkCapacityQuery, NetworkCapacityQueryVariables>;
export const CountryRegionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CountryRegions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"countries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"subRegion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"macroRegionCode"}},{"kind":"Field","name":{"kind":"Name","value":"macroRegionName"}}]}}]}}]}}]} as unknown as DocumentNode<CountryRegionsQuery, CountryRegionsQueryVariables>;
export const PlaceRequestsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceRequests"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceRequestStatus"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeRequests"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceRequestFacts"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceRequestFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"ageBands"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<PlaceRequestsQuery, PlaceRequestsQueryVariables>;
export const PlaceRequestByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlaceRequestById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceRequestFacts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceRequestFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"ageBands"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}}]} as unknown as DocumentNode<PlaceRequestByIdQuery, PlaceRequestByIdQueryVariables>;
export const AcceptPlaceRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptPlaceRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptPlaceRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptPlaceRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceRequestFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceRequestFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"ageBands"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AcceptPlaceRequestMutation, AcceptPlaceRequestMutationVariables>;
export const DeclinePlaceRequestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclinePlaceRequest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclinePlaceRequestInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declinePlaceRequest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceRequestFacts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceRequestFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlaceRequest"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"ageBands"}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"askedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeclinePlaceRequestMutation, DeclinePlaceRequestMutationVariables>;
export const PlacementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Placements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PlacementsQuery, PlacementsQueryVariables>;
export const PlacementDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Placement"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confirmedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseInBrief"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sleeps"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalStep"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseInBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelocationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalHistoryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<PlacementQuery, PlacementQueryVariables>;
export const ProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Proposals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalStatus"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CaseInBrief"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceOfHost"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matchRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NextPage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"CaseInBrief"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RelocationCase"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOfHost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ProposalsQuery, ProposalsQueryVariables>;
export const ProposalCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposalCounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"awaitingApproval"},"name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PROPOSED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaitingHost"},"name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"APPROVED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaitingDefender"},"name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"HOST_ACCEPTED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"awaitingConfirmation"},"name":{"kind":"Name","value":"proposals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"CONSENTED"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<ProposalCountsQuery, ProposalCountsQueryVariables>;
export const ProposalReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProposalReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"availableActions"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"overrideReason"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"changesSince"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"approvedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"declinedBy"}},{"kind":"Field","name":{"kind":"Name","value":"declineReason"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"authority"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedPlace"}}]}},{"kind":"Field","name":{"kind":"Name","value":"alternatives"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"points"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"points"}}]}},{"kind":"Field","name":{"kind":"Name","value":"heldBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ComparedPlace"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"riskLevel"}},{"kind":"Field","name":{"kind":"Name","value":"householdSize"}},{"kind":"Field","name":{"kind":"Name","value":"familyMembers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"relation"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ageBand"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentNeeds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"required"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"preferredScope"}},{"kind":"Field","name":{"kind":"Name","value":"womenOnly"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"lgbtiSafe"}},{"kind":"Field","name":{"kind":"Name","value":"earliestDeparture"}},{"kind":"Field","name":{"kind":"Name","value":"neededBy"}},{"kind":"Field","name":{"kind":"Name","value":"latestArrival"}},{"kind":"Field","name":{"kind":"Name","value":"minimumStayDays"}},{"kind":"Field","name":{"kind":"Name","value":"desiredStayDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"matchRun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeRequest"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"answerBy"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"history"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalStep"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"sleeps"}},{"kind":"Field","name":{"kind":"Name","value":"stepFree"}},{"kind":"Field","name":{"kind":"Name","value":"childSafe"}},{"kind":"Field","name":{"kind":"Name","value":"womenOnly"}},{"kind":"Field","name":{"kind":"Name","value":"emergencyReserve"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ComparedPlace"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceFacts"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"country"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"languages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tag"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"leadDays"}},{"kind":"Field","name":{"kind":"Name","value":"accompanimentOffers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}}]}},{"kind":"Field","name":{"kind":"Name","value":"calendarFreshness"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedAt"}},{"kind":"Field","name":{"kind":"Name","value":"stale"}},{"kind":"Field","name":{"kind":"Name","value":"extraLeadDays"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalStep"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalHistoryEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}}]}}]}}]} as unknown as DocumentNode<ProposalReviewQuery, ProposalReviewQueryVariables>;
export const ApproveProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ApproveProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ApproveProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approveProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalState"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalStale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ApproveProposalMutation, ApproveProposalMutationVariables>;
export const DeclineProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeclineProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeclineProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"declineProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DeclineProposalMutation, DeclineProposalMutationVariables>;
export const ProposeAlternativeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ProposeAlternative"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ProposeAlternativeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposeAlternative"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RulesBroken"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"passed"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ProposeAlternativeMutation, ProposeAlternativeMutationVariables>;
export const RecordDefenderConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDefenderConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDefenderConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDefenderConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RecordDefenderConsentMutation, RecordDefenderConsentMutationVariables>;
export const RecordDefenderRefusalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordDefenderRefusal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordDefenderRefusalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordDefenderRefusal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<RecordDefenderRefusalMutation, RecordDefenderRefusalMutationVariables>;
export const ConfirmProposalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ConfirmProposal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ConfirmProposalInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmProposal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProposalState"}}]}},{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProposalStale"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProposalState"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Proposal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ConfirmProposalMutation, ConfirmProposalMutationVariables>;
export const LapsingProposalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LapsingProposals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadlineReminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"proposal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"relocationCase"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlaceOfHost"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlaceOfHost"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<LapsingProposalsQuery, LapsingProposalsQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"organisation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hostInstitution"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const DemonstrationLoginsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemonstrationLogins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demonstrationLogins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"password"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]} as unknown as DocumentNode<DemonstrationLoginsQuery, DemonstrationLoginsQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"errors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refusal"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TooManyAttempts"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryAt"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refusal"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedOut"}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;