import { Not, type EntityManager } from 'typeorm'
import { formatDaterange } from '../db/columns/daterange.js'
import type { Stay } from '../shared/stay.js'
import type { AvailabilityWindow } from './availability-window.js'
import { availabilityWindowTable } from './availability-window.table.js'
import type { Place } from './place.js'
import { placeTable } from './place.table.js'
import { conditionsOf, type WindowConditions } from './window-conditions.js'

export interface AvailabilityWindowRepository {
  /** A window of one of the host's places, and the place; null when the host has no such window. */
  ofHost(hostId: string, windowId: string): Promise<{ window: AvailabilityWindow; place: Place } | null>
  /** The earliest window of a place that shares a day with the period, other than the one named; null when there is none. */
  inTheWay(placeId: string, during: Stay, exceptId: string | null): Promise<AvailabilityWindow | null>
  add(window: AvailabilityWindow): Promise<void>
  addAll(windows: readonly AvailabilityWindow[]): Promise<void>
  /** Gives the window other days and conditions and counts the change. Answers the window as it is then. */
  alter(window: AvailabilityWindow, to: WindowConditions & { readonly during: Stay }): Promise<AvailabilityWindow>
  /** Puts a window back as it was, whether it was changed or withdrawn; it counts on from `version`. Answers it. */
  putBack(window: AvailabilityWindow, version: number): Promise<AvailabilityWindow>
  remove(window: AvailabilityWindow): Promise<void>
}

export function availabilityWindowRepository(tx: EntityManager): AvailabilityWindowRepository {
  const windows = tx.getRepository(availabilityWindowTable)
  return {
    async ofHost(hostId, windowId) {
      const window = await windows.findOneBy({ id: windowId })
      const place = window && (await tx.getRepository(placeTable).findOneBy({ id: window.placeId, hostId }))
      return window && place ? { window, place } : null
    },
    inTheWay: (placeId, during, exceptId) =>
      windows
        .createQueryBuilder('availability')
        .where({ placeId, ...(exceptId === null ? {} : { id: Not(exceptId) }) })
        .andWhere('availability.during && CAST(:during AS daterange)', { during: formatDaterange(during) })
        .orderBy('availability.during')
        .getOne(),
    async add(window) {
      await windows.insert(window)
    },
    async addAll(all) {
      await windows.insert([...all])
    },
    async alter(window, { during, ...conditions }) {
      const to = { during, ...conditionsOf(conditions), version: window.version + 1 }
      await windows.update({ id: window.id }, to)
      return { ...window, ...to }
    },
    async putBack(window, version) {
      const back = { ...window, version: version + 1 }
      await windows.upsert(back, ['id'])
      return back
    },
    async remove({ id }) {
      await windows.delete({ id })
    },
  }
}
