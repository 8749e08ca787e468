/** Why no calendar address was made. */
export type CreateFeedRefusal =
  /** The place does not exist, or belongs to another host institution. */
  | { readonly kind: 'NotFound' }
  /** The place has as many working addresses as it may have. */
  | { readonly kind: 'TooManyCalendarFeeds'; readonly most: number }

/** Why a calendar address was not revoked. */
export interface RevokeFeedRefusal {
  /** The feed does not exist, or belongs to another host institution. */
  readonly kind: 'NotFound'
}
