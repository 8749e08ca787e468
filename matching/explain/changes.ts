import type { Model } from '../model/model.js'
import type { RuleFinding } from '../constraints/rule.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { closestWindow } from './closest-stay.js'
import type { Change, ChangeId } from './review-types.js'

const changeFor = {
  EXCLUSION: 'LIFT_EXCLUSION',
  SLEEPS: 'ADD_SLEEPS',
  REQUIRED_ACCOMPANIMENT: 'OFFER_ACCOMPANIMENT',
  SCOPE: 'WIDEN_SCOPE',
  EXCLUDED_COUNTRY: 'ALLOW_COUNTRY',
  LANGUAGE: 'ACCEPT_LANGUAGE',
  GROUP: 'ADMIT_GROUP',
  LGBTI_SAFE: 'BECOME_LGBTI_SAFE',
  STEP_FREE: 'BECOME_STEP_FREE',
  CHILD_SAFE: 'BECOME_CHILD_SAFE',
  EMERGENCY_RESERVE: 'OPEN_RESERVE',
  ARRIVAL: 'ARRIVE_LATER',
  LENGTH: 'SHORTEN_MINIMUM',
  OCCUPIED: 'FREE_DAYS',
  HOUSEHOLDS: 'MORE_HOUSEHOLDS',
  SERVICE_CAPACITY: 'MORE_SERVICE',
  QUOTA: 'MORE_ARRIVALS',
  BUDGET: 'MORE_MONEY',
} as const satisfies Partial<Record<RuleFinding['rule'], ChangeId>>

/** What would have to be different for each failure to go away; a window may need two changes. */
export function changesFor(model: Model, asked: AskedStay, failed: readonly RuleFinding[]): readonly Change[] {
  return failed.flatMap(failure => changesForOne(model, asked, failure))
}

function changesForOne(model: Model, asked: AskedStay, failure: RuleFinding): readonly Change[] {
  const { rule, shortfall, missing } = failure
  if (rule === 'WINDOW') return windowChanges(model, asked)
  if (rule === 'ONE_STAY') return []
  if (rule === 'WOMEN_ONLY') {
    const change = model.cases.womenOnly[asked.c] === 1 ? 'BECOME_WOMEN_ONLY' : 'DROP_WOMEN_ONLY'
    return [{ rule, change, by: shortfall, values: missing }]
  }
  return [{ rule, change: changeFor[rule], by: shortfall, values: missing }]
}

function windowChanges({ places }: Model, { p, from, until }: AskedStay): readonly Change[] {
  const window = closestWindow(places.windows, p, from, until)
  if (window === undefined) return [{ rule: 'WINDOW', change: 'OPEN_WINDOW', by: until - from, values: [] }]
  const changes: Change[] = []
  if (from < window.from) changes.push({ rule: 'WINDOW', change: 'OPEN_EARLIER', by: window.from - from, values: [] })
  if (until > window.until)
    changes.push({ rule: 'WINDOW', change: 'CLOSE_LATER', by: until - window.until, values: [] })
  return changes
}
