import * as fc from 'fast-check'
import { readCalendar } from '../../server/calendar-reading/read-calendar.js'
import { neverWronglyFree } from './calendar-property.js'

/** `calendars-child.js minutes`: mutates calendars for so long, and ends with 1 at the first that is read wrongly. */
const minutes = Number(process.argv[2])
const until = Date.now() + minutes * 60_000
let files = 0
while (Date.now() < until) {
  const found = fc.check(neverWronglyFree(readCalendar), {
    numRuns: 5000,
    interruptAfterTimeLimit: Math.max(1, until - Date.now()),
  })
  files += found.numRuns
  if (found.failed) {
    process.stdout.write(`seed ${found.seed}, path ${found.counterexamplePath}\n${String(found.errorInstance)}\n`)
    process.exitCode = 1
    break
  }
}
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)
process.stdout.write(`${files.toLocaleString('en')} mutated calendars read, ${peakMB} MB at most\n`)
