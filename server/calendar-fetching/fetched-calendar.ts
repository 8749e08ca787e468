import type { Result } from '../shared/result.js'

/** What a server says about a version of a calendar, to be told it when the calendar is asked for again. */
export interface Validators {
  /** Its entity tag; null when the server gave none. */
  readonly etag: string | null
  /** Its date of change, in the server's own words; null when the server gave none. */
  readonly lastModified: string | null
}

export const noValidators: Validators = { etag: null, lastModified: null }

/** Why a calendar could not be fetched. None of them repeats the address, which is a secret. */
export type FetchFault =
  /** The address is none of a calendar on the web, is not https, or carries a password. */
  | 'ADDRESS_INVALID'
  /** The name is not known, or did not answer in time. */
  | 'HOST_UNKNOWN'
  /** The name leads into a private network. */
  | 'HOST_REFUSED'
  /** The server leads on to other addresses for ever. */
  | 'TOO_MANY_REDIRECTS'
  /** The server could not be reached, or its certificate does not hold. */
  | 'UNREACHABLE'
  /** The server took too long. */
  | 'TOO_SLOW'
  /** The answer is larger than a calendar may be. */
  | 'TOO_LARGE'
  /** The server says that there is nothing, or that it may not be read. */
  | 'NOT_SERVED'
  /** The answer is packed in a way that cannot be unpacked. */
  | 'GARBLED'

/** A calendar as it came, or that it has not changed since the version asked about. */
export type FetchedCalendar =
  | { readonly kind: 'FETCHED'; readonly bytes: Uint8Array; readonly validators: Validators }
  | { readonly kind: 'UNCHANGED' }

/** Fetches calendars from addresses that somebody typed in. It cannot be turned against the network it stands in. */
export interface CalendarFetcher {
  /** Takes no longer than its limit, redirects included. */
  fetch(address: string, known: Validators): Promise<Result<FetchedCalendar, FetchFault>>
}
