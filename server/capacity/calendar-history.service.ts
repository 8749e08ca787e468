import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Page, PageRequest } from '../shared/page.js'
import type { CalendarChange } from './calendar-change.js'
import { calendarHistoryReader } from './calendar-history.reader.js'
import type { Place } from './place.js'

/** A step, and whether no other one about the same window, blocks or imported calendar came after it. */
export type CalendarChangeInOrder = CalendarChange & { readonly isLast: boolean }

export interface CalendarHistoryService {
  /** What was done about a place the viewer was given, and about the whole calendar of its host; the latest first. */
  ofPlace(place: Place, page: PageRequest): Promise<Page<CalendarChangeInOrder>>
}

export function calendarHistoryService({ unitOfWork }: { unitOfWork: UnitOfWork }): CalendarHistoryService {
  return {
    ofPlace: (place, request) =>
      unitOfWork.read(async tx => {
        const history = calendarHistoryReader(tx)
        const page = await history.ofPlace(place, request)
        const subjects = page.items.flatMap(({ subjectId }) => subjectId ?? [])
        const latest = new Set((await history.latestAbout([...new Set(subjects)])).map(({ id }) => id))
        return { ...page, items: page.items.map(change => ({ ...change, isLast: latest.has(change.id) })) }
      }),
  }
}
