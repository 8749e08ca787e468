/** Fields by type: `*` for all of them, else their names. A field's arguments follow the field. */
export type Grants = Readonly<Record<string, string>>

/** Requests with which a host institution keeps its own calendar. */
export const calendarKeeping = 'publishAvailabilityWindows splitAvailabilityWindow blockDays openDays'

export const keepingCalendars: Grants = {
  WindowConditionsInput: '*',
  DayPeriodInput: '*',
  RepeatInput: '*',
  WindowPlanInput: '*',
  PlannedWindow: '*',
  WindowPlanPayload: '*',
  PublishAvailabilityWindowsInput: '*',
  PublishAvailabilityWindowsPayload: '*',
  WindowsClash: '*',
  SplitAvailabilityWindowInput: '*',
  SplitAvailabilityWindowPayload: '*',
  BlockDaysInput: '*',
  BlockDaysPayload: '*',
  PlaceTaken: '*',
  OpenDaysInput: '*',
  OpenDaysPayload: '*',
  NotBlocked: '*',
}

/** Requests with which it lets calendars that it keeps elsewhere take its places. */
export const calendarImports = `addCalendarSubscription readCalendarSubscription applyCalendarReading
  removeCalendarSubscription answerImportedDays`

export const importingCalendars: Grants = {
  SubscribedPlaceInput: '*',
  AddCalendarSubscriptionInput: '*',
  AddCalendarSubscriptionPayload: '*',
  ReadCalendarSubscriptionInput: '*',
  ReadCalendarSubscriptionPayload: '*',
  ApplyCalendarReadingInput: '*',
  ApplyCalendarReadingPayload: '*',
  RemoveCalendarSubscriptionInput: '*',
  RemoveCalendarSubscriptionPayload: '*',
  AnswerImportedDaysInput: '*',
  AnswerImportedDaysPayload: '*',
  CalendarUnreadable: '*',
  TooManyCalendarSubscriptions: '*',
  ReadJustNow: '*',
  ReadingOutdated: '*',
}

/** Making, replacing and revoking calendar addresses: of a host institution, or of the own caseload. */
export const calendarAddresses: Grants = {
  CreateCalendarFeedInput: '*',
  CreateCalendarFeedPayload: '*',
  RotateCalendarFeedInput: '*',
  RotateCalendarFeedPayload: '*',
  RevokeCalendarFeedInput: '*',
  RevokeCalendarFeedPayload: '*',
  TooManyCalendarFeeds: '*',
  CalendarFeedRevoked: '*',
}
