import * as fc from 'fast-check'
import { readCalendar } from '../../server/calendar-reading/read-calendar.js'
import { neverWronglyFree } from './calendar-property.js'
import { differingFromDateutil, followsEveryRule } from './rule-property.js'

/** `calendars-child.js minutes`: mutates calendars and makes up rules for so long; ends with 1 at the first that is read wrongly. */
const minutes = Number(process.argv[2])
const until = Date.now() + minutes * 60_000
const counts = { files: 0, rules: 0, compared: 0 }
const say = (text: string) => process.stdout.write(`${text}\n`)

function passed<Values>(found: fc.RunDetails<Values>): boolean {
  if (found.failed) say(`seed ${found.seed}, path ${found.counterexamplePath}\n${String(found.errorInstance)}`)
  return !found.failed
}

function round(seed: number): boolean {
  const timeLeft = { interruptAfterTimeLimit: Math.max(1, until - Date.now()) }
  const files = fc.check(neverWronglyFree(readCalendar), { numRuns: 3000, seed, ...timeLeft })
  const rules = fc.check(followsEveryRule(readCalendar), { numRuns: 300, seed, ...timeLeft })
  const differing = differingFromDateutil(readCalendar, { rules: 300, seed })
  counts.files += files.numRuns
  counts.rules += rules.numRuns
  counts.compared += differing ? 300 : 0
  for (const difference of differing ?? []) say(`seed ${seed}, unlike dateutil: ${difference}`)
  return passed(files) && passed(rules) && (differing ?? []).length === 0
}

const first = Date.now() % 1_000_000
for (let seed = first; Date.now() < until; seed++) {
  if (round(seed)) continue
  process.exitCode = 1
  break
}
const [files, rules, compared] = Object.values(counts).map(count => count.toLocaleString('en'))
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024)
say(
  `from seed ${first}: ${files} mutated calendars read, ${rules} rules followed, ${compared} of dateutil's; ${peakMB} MB at most`,
)
