import type { RuleId } from '../../matching/index.js'
import { brokenPairRules, limits, windowAround } from '../../matching/validate/pair.js'
import type { PlainStay } from '../../matching/validate/pair.js'
import type { FileStay, ProblemFile } from '../../matching/problem-file.js'
import { roomFaults } from '../../matching/validate/room.js'
import { candidatesOf } from './brute-force.js'

/** What the validator, which shares no rule with the engine, says about stays, in the names of the rules. */

const pairWords: readonly (readonly [RegExp, RuleId])[] = [
  [/^sleeps /, 'SLEEPS'],
  [/ is not offered$/, 'REQUIRED_ACCOMPANIMENT'],
  [/ is not accepted$/, 'SCOPE'],
  [/ is excluded$/, 'EXCLUDED_COUNTRY'],
  [/^no language/, 'LANGUAGE'],
  [/ is not received$/, 'GROUP'],
  [/^not LGBTI/, 'LGBTI_SAFE'],
  [/^not step/, 'STEP_FREE'],
  [/women.only$/, 'WOMEN_ONLY'],
  [/^women only$/, 'WOMEN_ONLY'],
  [/^not child/, 'CHILD_SAFE'],
  [/^emergency/, 'EMERGENCY_RESERVE'],
  [/ days too (early|late)$/, 'ARRIVAL'],
  [/ days too (short|long)$/, 'LENGTH'],
]

const roomRules = {
  OVERLAP: 'OCCUPIED',
  TOO_MANY_HOUSEHOLDS: 'HOUSEHOLDS',
  SERVICE_OVERUSED: 'SERVICE_CAPACITY',
  QUOTA_EXCEEDED: 'QUOTA',
  OVER_BUDGET: 'BUDGET',
} as const

/** The rules about room in the order of the policy. */
const roomOrder: readonly RuleId[] = ['OCCUPIED', 'HOUSEHOLDS', 'SERVICE_CAPACITY', 'QUOTA', 'BUDGET']

const dateRules: ReadonlySet<RuleId> = new Set(['ARRIVAL', 'LENGTH'])

export interface PlannedStay extends FileStay {
  readonly case: string
  readonly place: string
}

export function plainStay(problem: ProblemFile, { case: id, place: placeId, from, until }: PlannedStay): PlainStay {
  const place = problem.places.find(candidate => candidate.id === placeId)!
  const host = problem.hosts.find(candidate => candidate.id === place.host)!
  return { person: problem.cases.find(candidate => candidate.id === id)!, place, host, range: { from, until } }
}

/** Rules about who may go where that the pair breaks. */
export function pairRulesBroken(problem: ProblemFile, stay: PlainStay): ReadonlySet<RuleId> {
  return new Set([...staticRules(problem, stay)].filter(rule => !dateRules.has(rule)))
}

/** Every rule a stay breaks beside a plan that breaks none. */
export function rulesBroken(problem: ProblemFile, plan: readonly PlannedStay[], stay: PlainStay): ReadonlySet<RuleId> {
  const broken = new Set([...staticRules(problem, stay), ...roomRulesBroken(problem, plan, stay)])
  if (windowAround(stay.place, stay.range) === undefined) broken.add('WINDOW')
  return broken
}

export function roomRulesBroken(
  problem: ProblemFile,
  plan: readonly PlannedStay[],
  stay: PlainStay,
): ReadonlySet<RuleId> {
  const others = plan.map(entry => plainStay(problem, entry))
  return new Set(roomFaults(problem, [...others, stay]).map(({ fault }) => roomRules[fault as keyof typeof roomRules]))
}

/** The one rule about days or room that first leaves no candidate stay of a pair that may meet; `undefined`: none does. */
export function firstInTheWay(
  problem: ProblemFile,
  plan: readonly PlannedStay[],
  { person, place, host }: Omit<PlainStay, 'range'>,
): RuleId | undefined {
  const { first, last, shortest, longest } = limits(problem, person, host)
  if (first > last) return 'ARRIVAL'
  if (shortest > longest) return 'LENGTH'
  const stays = candidatesOf(problem, person.id).filter(({ stay }) => stay.place === place)
  if (stays.length === 0) return 'WINDOW'
  let left = stays.map(({ stay }) => roomRulesBroken(problem, plan, stay))
  for (const rule of roomOrder) {
    left = left.filter(broken => !broken.has(rule))
    if (left.length === 0) return rule
  }
  return undefined
}

function staticRules(problem: ProblemFile, stay: PlainStay): ReadonlySet<RuleId> {
  const { person, place, host } = stay
  const broken = new Set<RuleId>()
  for (const words of brokenPairRules(problem, stay)) {
    const rule = pairWords.find(([pattern]) => pattern.test(words))
    if (rule === undefined) throw new Error(`no rule is known to say: ${words}`)
    broken.add(rule[1])
  }
  for (const entry of problem.exclusions)
    if (entry.case === person.id && (entry.place === place.id || entry.host === host.id)) broken.add('EXCLUSION')
  return broken
}
