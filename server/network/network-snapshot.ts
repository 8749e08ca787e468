import type { CalendarDay } from '../shared/calendar-day.js'
import type { NetworkCube } from './network-cube.js'

/** The capacity of the network as it was once in a week, kept for everybody who must not watch it change. */
export interface NetworkSnapshot {
  /** The Monday that begins the week. */
  readonly week: CalendarDay
  readonly asOf: Date
  readonly cube: NetworkCube
}
