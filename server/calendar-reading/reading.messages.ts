import type { CalendarReading, Horizon } from './calendar-reading.js'

/** What a thread is asked. */
export interface ReadingAsked {
  readonly bytes: Uint8Array
  readonly horizon: Horizon
}

/** What a thread says: that it can be asked, and then its answer. */
export type ReadingSaid = { readonly kind: 'ready' } | { readonly kind: 'reading'; readonly reading: CalendarReading }
