import type { RuleFinding, RuleId } from '../constraints/rule.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { isoDayOf } from '../measure.js'
import type { Model } from '../model/model.js'
import type { Change, ChangeId } from './review-types.js'

/** The change that makes a failing rule about case and place, or about room, pass. */
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
  OCCUPIED: 'FREE_DAYS',
  HOUSEHOLDS: 'MORE_HOUSEHOLDS',
  SERVICE_CAPACITY: 'MORE_SERVICE',
  QUOTA: 'MORE_ARRIVALS',
  BUDGET: 'MORE_MONEY',
} as const satisfies Partial<Record<RuleId, ChangeId>>

/** What would have to be different at the place, or in the case, for each failure to go away. */
export function changesFor(model: Model, asked: AskedStay, failed: readonly RuleFinding[]): readonly Change[] {
  return failed.flatMap(failure => changesForOne(model, asked, failure))
}

function changesForOne(model: Model, asked: AskedStay, { rule, shortfall, missing }: RuleFinding): readonly Change[] {
  const plain = { rule, by: shortfall, values: missing, days: null }
  switch (rule) {
    case 'ONE_STAY':
      return []
    case 'WINDOW':
      return windowChanges(model, asked)
    case 'ARRIVAL':
      return arrivalChanges(model, asked)
    case 'LENGTH':
      return lengthChanges(model, asked)
    case 'WOMEN_ONLY':
      return [{ ...plain, change: model.cases.womenOnly[asked.c] === 1 ? 'BECOME_WOMEN_ONLY' : 'DROP_WOMEN_ONLY' }]
    case 'LANGUAGE':
      // Any one language of the host would do.
      return [{ ...plain, change: 'ACCEPT_LANGUAGE', values: model.problem.hosts[hostOf(model, asked)]!.languages }]
    case 'OCCUPIED':
    case 'HOUSEHOLDS':
    case 'SERVICE_CAPACITY':
    case 'QUOTA':
      return [{ ...plain, change: changeFor[rule], days: daysOf(model, asked.from, asked.until) }]
    default:
      return [{ ...plain, change: changeFor[rule] }]
  }
}

/** Too late: the case would have to bear a later arrival. Too early (only a stay asked about is): the other way round. */
function arrivalChanges({ cases, problem, places }: Model, { c, p, from }: AskedStay): readonly Change[] {
  const late = from - cases.latest[c]!
  if (late > 0) return [change('ARRIVAL', 'ARRIVE_LATER', late)]
  const changes: Change[] = []
  const early = cases.earliest[c]! - from
  if (early > 0) changes.push(change('ARRIVAL', 'ARRIVE_EARLIER', early))
  const unready = problem.hosts[places.host[p]!]!.leadDays - from
  if (unready > 0) changes.push(change('ARRIVAL', 'READY_EARLIER', unready))
  return changes
}

/** Whichever minimum or maximum the stay breaks: the case's, the host's or both. */
function lengthChanges({ problem, places }: Model, { c, p, from, until }: AskedStay): readonly Change[] {
  const days = until - from
  const { stay } = problem.cases[c]!
  const host = problem.hosts[places.host[p]!]!
  const broken: readonly (readonly [ChangeId, number])[] = [
    ['SHORTEN_MINIMUM', stay.minDays - days],
    ['LOWER_HOST_MINIMUM', host.minStayDays - days],
    ['WANT_LONGER', days - stay.desiredDays],
    ['ALLOW_LONGER', days - host.maxStayDays],
  ]
  return broken.filter(([, by]) => by > 0).map(([id, by]) => change('LENGTH', id, by))
}

/** Days to be added in front of, between or after the windows the stay touches; or a window of its own. */
function windowChanges(model: Model, { p, from, until }: AskedStay): readonly Change[] {
  const windows = model.problem.places[p]!.windows
  const touched = windows.filter(window => window.from < until && from < window.until)
  const added = (id: ChangeId, a: number, b: number): Change => ({
    ...change('WINDOW', id, b - a),
    days: daysOf(model, a, b),
  })
  const [first] = touched
  const last = touched.at(-1)
  if (first === undefined || last === undefined) return [added('OPEN_WINDOW', from, until)]
  const changes: Change[] = []
  if (from < first.from) changes.push(added('OPEN_EARLIER', from, first.from))
  for (const [k, window] of touched.entries())
    if (k > 0) changes.push(added('JOIN_WINDOWS', touched[k - 1]!.until, window.from))
  if (until > last.until) changes.push(added('CLOSE_LATER', last.until, until))
  return changes
}

export function change(rule: RuleId, id: ChangeId, by: number): Change {
  return { rule, change: id, by, values: [], days: null }
}

function daysOf({ problem }: Model, from: number, until: number): Change['days'] {
  return { from: isoDayOf(problem.from, from), until: isoDayOf(problem.from, until) }
}

function hostOf({ places }: Model, { p }: AskedStay): number {
  return places.host[p]!
}
