import { staySpans } from '../calendar/stay-spans.js'
import { hostConstraints } from '../constraints/index.js'
import type { Host } from '../problem.js'
import type { DeskState, PlaceWorth } from '../what-if/state.js'
import { isFree } from '../what-if/state.js'
import { openEdit } from '../what-if/edit.js'
import type { Kept } from '../what-if/take-back.js'
import { takeBack } from '../what-if/take-back.js'
import { write } from '../what-if/write-change.js'
import type { Idea, RelaxedRule } from './capacity.js'
import { oneMoreAccompanied } from './limit-ideas.js'

/** Cases without a stay that are asked, and rules of hosts that are looked at closely. */
const casesAsked = 300
const looked = 40

const relaxed: Readonly<Record<RelaxedRule, (host: Host) => Host>> = {
  LANGUAGE: host => ({ ...host, interpreter: true }),
  GROUP: host => ({ ...host, groups: null }),
  LGBTI_SAFE: host => ({ ...host, lgbtiSafe: true }),
  LENGTH: host => ({ ...host, minStayDays: 0 }),
  ARRIVAL: host => ({ ...host, leadDays: 0 }),
}

/** A rule, or a missing accompaniment, that alone keeps cases from a host. */
interface Barrier {
  readonly h: number
  readonly rule: RelaxedRule | 'REQUIRED_ACCOMPANIMENT'
  readonly type: string
  /** Risk points of the cases it keeps away. */
  weight: number
}

/** What hosts could do without: rules that alone keep cases without a stay away, valued at the desk's prices. */
export function ruleIdeas(state: DeskState, plan: Kept, worthOf: (p: number) => PlaceWorth): readonly Idea[] {
  return barriers(state).flatMap((barrier): readonly Idea[] => {
    const host = state.model.problem.hosts[barrier.h]!
    const { rule, type } = barrier
    const without = rule === 'REQUIRED_ACCOMPANIMENT' ? oneMoreAccompanied(host, type) : relaxed[rule](host)
    const price = gainAt(state, plan, worthOf, without)
    if (price <= 0) return []
    const changes = [{ kind: 'CHANGE_HOST', host: without }] as const
    if (rule === 'REQUIRED_ACCOMPANIMENT')
      return [{ capacity: { kind: 'ACCOMPANIMENT', host: host.id, type }, changes, price }]
    return [{ capacity: { kind: 'RULE', host: host.id, rule }, changes, price }]
  })
}

/** By how much the places of a host rise in worth when the host is another. */
function gainAt(state: DeskState, plan: Kept, worthOf: (p: number) => PlaceWorth, host: Host): number {
  const { model, worth } = state
  const h = model.hosts.numberOf.get(host.id)!
  const edit = openEdit(state)
  let gain = 0
  if (write(edit, { kind: 'CHANGE_HOST', host }))
    for (const p of model.hosts.places[h]!) gain += worthOf(p).forward.at(-1)! - worth[p]!.forward.at(-1)!
  takeBack(edit, plan)
  return gain
}

function barriers(state: DeskState): readonly Barrier[] {
  const { model } = state
  const found = new Map<string, Barrier>()
  for (const c of waitingCases(state))
    for (let h = 0; h < model.hosts.count; h++) {
      if (model.hosts.places[h]!.length === 0) continue
      const only = onlyBarrier(state, c, h)
      if (only === undefined) continue
      const key = `${h} ${only.rule} ${only.type}`
      const known = found.get(key) ?? { h, ...only, weight: 0 }
      known.weight += model.problem.policy.riskBase[model.cases.risk[c]! - 1]!
      found.set(key, known)
    }
  return [...found.values()]
    .toSorted((a, b) => b.weight - a.weight || a.h - b.h || (a.rule < b.rule ? -1 : 1))
    .slice(0, looked)
}

/** Cases without a stay, the most endangered first. */
function waitingCases(state: DeskState): readonly number[] {
  const { model, ledger } = state
  return Array.from({ length: model.cases.count }, (_, c) => c)
    .filter(c => isFree(state, c) && ledger.placeOf[c]! < 0)
    .toSorted((a, b) => model.cases.risk[b]! - model.cases.risk[a]! || a - b)
    .slice(0, casesAsked)
}

/** The one thing about host `h` itself that keeps case `c` away, if it is one the host could change. */
function onlyBarrier({ model }: DeskState, c: number, h: number): Pick<Barrier, 'rule' | 'type'> | undefined {
  let only: Pick<Barrier, 'rule' | 'type'> | undefined
  for (const constraint of hostConstraints) {
    const by = constraint.shortfall(model, c, h)
    if (by === 0) continue
    if (only !== undefined) return undefined
    const { rule } = constraint
    if (rule === 'REQUIRED_ACCOMPANIMENT') {
      if (by > 1) return undefined
      const offered = new Set(model.problem.hosts[h]!.offers.map(({ type }) => type))
      only = { rule, type: model.problem.cases[c]!.required.find(type => !offered.has(type))! }
    } else if (rule === 'LANGUAGE' || rule === 'GROUP' || rule === 'LGBTI_SAFE') only = { rule, type: '' }
    else return undefined
  }
  const { first, last, shortest, longest } = staySpans(model, c, h)
  const late = first > last && first === model.hosts.leadDays[h]
  const long = shortest > longest && shortest === model.hosts.minStayDays[h]
  if (first > last || shortest > longest) {
    if (only !== undefined || (first > last && !late) || (shortest > longest && !long) || (late && long))
      return undefined
    return { rule: late ? 'ARRIVAL' : 'LENGTH', type: '' }
  }
  return only
}
