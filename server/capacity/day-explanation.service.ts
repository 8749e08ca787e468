import type { CoordinatorViewer, HostStaffViewer } from '../access/viewer.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { maySeeHost } from '../hosts/host-visibility.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import { today, type Clock } from '../shared/clock.js'
import { calendarHistoryReader } from './calendar-history.reader.js'
import { explainDay, takingOn, type DayExplanation, type DayReason } from './day-explanation.js'
import { freshnessReader } from './freshness.reader.js'
import { hostStates } from './ledger.states.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'

/** A reason, and when what is behind it was entered or last changed; null when that is not known. */
export type DatedDayReason = DayReason & { readonly since: Date | null }

export interface PlaceDayExplanation extends DayExplanation {
  readonly place: Place
  readonly date: CalendarDay
  readonly reasons: readonly DatedDayReason[]
}

export interface DayExplanationService {
  /** Why a place is free on a day, or not; null when the place does not exist or the viewer may not see it. */
  explain(
    viewer: CoordinatorViewer | HostStaffViewer,
    asked: { readonly placeId: string; readonly day: CalendarDay },
  ): Promise<PlaceDayExplanation | null>
}

export function dayExplanationService({
  unitOfWork,
  clock,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
}): DayExplanationService {
  return {
    explain: (viewer, { placeId, day }) =>
      unitOfWork.read(async tx => {
        const [place] = await placeReader(tx).byIds([placeId])
        if (!place || !maySeeHost(viewer, place.hostId)) return null
        const [state] = await hostStates(tx, [takingOn(day, place)])
        const [freshness] = await freshnessReader(tx).ofHosts([place.hostId])
        const { free, reasons } = explainDay({ state: state!, freshness: freshness!, day, today: today(clock) })
        const subjects = reasons.flatMap(reason => subjectOf(reason) ?? [])
        const steps = await calendarHistoryReader(tx).latestAbout(subjects)
        const at = new Map(steps.map(step => [step.subjectId, step.at]))
        return { place, date: day, free, reasons: reasons.map(reason => dated(reason, at)) }
      }),
  }
}

function subjectOf({ window, occupancy }: DayReason): string | null {
  return window?.id ?? occupancy?.id ?? null
}

/** Windows that were there before the history began know at least when they were published. */
function dated(reason: DayReason, at: ReadonlyMap<string | null, Date>): DatedDayReason {
  return { ...reason, since: at.get(subjectOf(reason)) ?? reason.window?.createdAt ?? null }
}
