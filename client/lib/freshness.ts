import { formatDay } from './days.js'
import { formatDistance } from './instants.js'
import type { useText } from './i18n/use-text.js'
import { freshnessWords } from './i18n/words/capacity.js'

/** What is known of the last time a host institution said that its calendar is right. */
export interface Freshness {
  /** Null when it never did. */
  readonly confirmedAt: string | null
  readonly stale: boolean
}

/** In a few words when the calendar was confirmed, or since when it has not been. */
export function freshnessText(t: ReturnType<typeof useText>, { confirmedAt, stale }: Freshness): string {
  if (confirmedAt === null) return t(freshnessWords.never)
  return stale
    ? t(freshnessWords.stale, { day: formatDay(confirmedAt.slice(0, 10)) })
    : t(freshnessWords.confirmed, { when: formatDistance(confirmedAt) })
}
