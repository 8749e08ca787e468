import { readCalendar } from '../../../server/calendar-reading/read-calendar.js'
import type { CalendarReader } from '../../../server/calendar-subscriptions/calendar-reader.js'
import { success } from '../../../server/shared/result.js'

/** The reader of the platform, without the thread it runs in. */
export const realReader: CalendarReader = {
  read: async (bytes, question) => success(readCalendar(bytes, question)),
}
