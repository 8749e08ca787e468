import { dayNumber } from '../../lib/days.js'
import type { OccupancyKind, PlaceCalendarFragment } from '../../lib/graphql/operations.generated.js'
import { standingWords } from '../../lib/i18n/words/capacity.js'
import type { Message } from '../../lib/i18n/catalogue.js'
import type { TimelineBar, TimelineKind, TimelinePattern } from '../../ui/place-timeline/timeline.js'

/** What can stand on a day of a place. */
export type StandingKind = 'OPEN' | 'STALE' | OccupancyKind

const PATTERNS: Readonly<Record<StandingKind, TimelinePattern>> = {
  OPEN: 'outline',
  STALE: 'striped',
  HOLD: 'dashed',
  STAY: 'solid',
  BLOCK: 'hatched',
  IMPORTED: 'dotted',
}

/** The kinds in the order of the legend, with their words. */
export function standingKinds(t: (message: Message) => string): Readonly<Record<StandingKind, TimelineKind>> {
  const kind = (id: StandingKind): TimelineKind => ({
    id,
    label: t(standingWords[id]),
    pattern: PATTERNS[id],
    layer: id === 'OPEN' || id === 'STALE' ? 'back' : 'front',
  })
  return {
    OPEN: kind('OPEN'),
    STALE: kind('STALE'),
    HOLD: kind('HOLD'),
    STAY: kind('STAY'),
    BLOCK: kind('BLOCK'),
    IMPORTED: kind('IMPORTED'),
  }
}

interface Standing extends Pick<PlaceCalendarFragment, 'id' | 'occupancies'> {
  readonly windows: ReadonlyArray<Pick<PlaceCalendarFragment['windows'][number], 'id' | 'from' | 'until'>>
}

/**
 * The bars of a place: its windows behind, what stands in it before them, each with its days of turnover. The windows
 * of a host whose calendar is stale are told apart from those that can be relied on.
 */
export function barsOf(
  place: Standing,
  kinds: Readonly<Record<StandingKind, TimelineKind>>,
  { stale }: { readonly stale: boolean },
): readonly TimelineBar[] {
  const offered = stale ? kinds.STALE : kinds.OPEN
  const windows = place.windows.map(window => {
    const until = dayNumber(window.until)
    return { id: window.id, rowId: place.id, kind: offered, from: dayNumber(window.from), until, tailUntil: until }
  })
  const occupancies = place.occupancies.map(occupancy => ({
    id: occupancy.id,
    rowId: place.id,
    kind: kinds[occupancy.kind],
    from: dayNumber(occupancy.from),
    until: dayNumber(occupancy.until),
    tailUntil: dayNumber(occupancy.freeAgainFrom),
  }))
  return [...windows, ...occupancies]
}
