/** Why no calendar address was made. */
export type CreateFeedRefusal =
  /** The place does not exist, or belongs to another host institution. */
  { readonly kind: 'NotFound' } | TooManyFeeds

/** Why a calendar address was not replaced. */
export type RotateFeedRefusal =
  | RevokeFeedRefusal
  /** A revoked address stays dead. */
  | { readonly kind: 'FeedRevoked' }
  | TooManyFeeds

/** As many addresses work as may: of the same place, host institution or caseload, or of the same account. */
export interface TooManyFeeds {
  readonly kind: 'TooManyCalendarFeeds'
  readonly of: 'SUBJECT' | 'ACCOUNT'
  readonly most: number
}

/** Why a calendar address was not revoked. */
export interface RevokeFeedRefusal {
  /** The feed does not exist, or is not the viewer's to manage. */
  readonly kind: 'NotFound'
}

/** Why an address answers nothing. */
export type ReadFeedRefusal =
  /** Unknown, revoked, replaced, expired, or its holder may see no longer what it shows: nothing tells these apart. */
  | { readonly kind: 'NotFound' }
  /** It was fetched as often as it may be within this hour. */
  | { readonly kind: 'FetchedTooOften'; readonly retryAfterSeconds: number }
