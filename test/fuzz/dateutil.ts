import { spawnSync } from 'node:child_process'
import type { CalendarDay } from '../../server/shared/calendar-day.js'

/** A rule, and from and until which day (both inclusive) its days are asked for. */
export interface AskedRule {
  readonly rule: string
  readonly start: CalendarDay
  readonly last: CalendarDay
}

const PYTHON = '/usr/bin/python3'

const SCRIPT = `
import sys, json, datetime
from dateutil.rrule import rrulestr
# Of a rule that never comes, dateutil would look at eight thousand years.
datetime.MAXYEAR = 2030
day = lambda text: datetime.datetime.strptime(text, '%Y-%m-%d')
answers = []
for asked in json.load(sys.stdin):
    rule = rrulestr(asked['rule'], dtstart=day(asked['start']))
    answers.append([str(found.date()) for found in rule.between(day(asked['start']), day(asked['last']), inc=True)])
json.dump(answers, sys.stdout)
`

/** The days of rules as python3-dateutil has them, a package of Debian; undefined where it is not installed. */
export function dateutilDays(asked: readonly AskedRule[]): CalendarDay[][] | undefined {
  const input = JSON.stringify(asked)
  const { status, stdout } = spawnSync(PYTHON, ['-c', SCRIPT], { input, encoding: 'utf8', maxBuffer: 1e9 })
  return status === 0 ? (JSON.parse(stdout) as CalendarDay[][]) : undefined
}
