import { CalendarWord } from '../features/capacity/CalendarWord.js'
import { HostHomePage } from '../features/hosts/HostHomePage.js'

/** The home of host staff, which asks whether their calendar is still right. */
export function HostHome() {
  return <HostHomePage reminder={<CalendarWord linked />} />
}
