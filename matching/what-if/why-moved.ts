import { overlaps } from '../calendar/overlap.js'
import { dateConstraints, hostConstraints, ledgerConstraints, placeConstraints } from '../constraints/index.js'
import type { RuleId } from '../constraints/rule.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { enter, leave } from '../calendar/ledger.js'
import { asDay } from '../measure.js'
import type { ChangeReason } from './outcome.js'
import type { Stays } from './settle.js'
import { isStillPossible, pointsAt, stayOf } from './settle.js'
import type { DeskState } from './state.js'
import type { WarmLedger } from './warm-ledger.js'

/** Why case `c`, which was at `home`, is where it is now. Case ids in reasons are sorted. */
export function whyMoved(state: DeskState, home: Stays, c: number): readonly ChangeReason[] {
  const { alive, locked, ledger } = state
  const had = home.placeOf[c]! >= 0
  const has = alive[c] === 1 && ledger.placeOf[c]! >= 0
  if (alive[c] === 0) return [{ kind: 'WITHDRAWN' }]
  if (locked[c] === 1) return [{ kind: 'PINNED' }]
  if (!had) return [has ? { kind: 'NEWLY_PLACED', freedBy: freedBy(state, home, c) } : { kind: 'NO_STAY_FOUND' }]
  const reasons: ChangeReason[] = []
  if (isStillPossible(state, c, home)) reasons.push(...inTheWay(state, home, c))
  else reasons.push(...noLongerPossible(state, home, c))
  if (reasons.length > 0) return reasons
  const gain = has ? state.values[c]! - pointsAt(state, c, ...stayOf(home, c)) : 0
  return [gain > 0 ? { kind: 'BETTER_STAY', points: gain, freedBy: freedBy(state, home, c) } : { kind: 'MADE_ROOM' }]
}

function noLongerPossible({ model, ground }: DeskState, home: Stays, c: number): readonly ChangeReason[] {
  const asked = askedAt(home, c)
  const h = model.places.host[asked.p]!
  if (!model.hosts.places[h]!.includes(asked.p)) return [{ kind: 'NO_LONGER_POSSIBLE', rules: ['WINDOW'] }]
  const rules: RuleId[] = [
    ...hostConstraints.filter(rule => rule.shortfall(model, c, h) > 0),
    ...placeConstraints.filter(rule => rule.shortfall(model, c, asked.p) > 0),
    ...dateConstraints.filter(rule => rule.shortfall(model, asked) > 0),
    ...ledgerConstraints.filter(rule => rule.breaks(ground, c, asked.p, asked.from, asked.until)),
  ].map(({ rule }) => rule)
  // It may keep every rule and be no candidate any more: then the better one is the reason.
  return rules.length > 0 ? [{ kind: 'NO_LONGER_POSSIBLE', rules }] : []
}

function inTheWay({ model, ledger }: DeskState, home: Stays, c: number): readonly ChangeReason[] {
  const asked = askedAt(home, c)
  return without(ledger, c, () => {
    const broken = ledgerConstraints.filter(rule => rule.breaks(ledger, c, asked.p, asked.from, asked.until))
    const others = broken.filter(({ rule }) => rule !== 'BUDGET')
    if (broken.length === 0) return []
    if (others.length === 0) return [{ kind: 'MONEY_NEEDED' }]
    const by = new Set(others.flatMap(rule => rule.heldBy(ledger, asked)))
    const ids = [...by].map(other => model.problem.cases[other]!.id).toSorted()
    return [{ kind: 'DISPLACED', by: ids, rules: others.map(({ rule }) => rule) }]
  })
}

/** Who was at the place of the new stay before, on days of it. */
function freedBy({ model, ledger }: DeskState, home: Stays, c: number): readonly string[] {
  const [p, from, until] = stayOf(ledger, c)
  const turnover = model.places.turnoverDays[p]!
  const found: string[] = []
  for (let other = 0; other < home.placeOf.length; other++)
    if (
      other !== c &&
      home.placeOf[other] === p &&
      overlaps(from, until + turnover, home.from[other]!, home.until[other]! + turnover)
    )
      found.push(model.problem.cases[other]!.id)
  return found.toSorted()
}

function askedAt(home: Stays, c: number): AskedStay {
  const [p, from, until] = stayOf(home, c)
  return { c, p, from: asDay(from), until: asDay(until) }
}

function without<T>(ledger: WarmLedger, c: number, ask: () => T): T {
  const [p, from, until] = stayOf(ledger, c)
  if (p < 0) return ask()
  leave(ledger, c)
  const answer = ask()
  enter(ledger, c, p, from, until)
  return answer
}
