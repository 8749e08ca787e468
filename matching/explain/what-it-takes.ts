import { freeRanges } from '../calendar/free-ranges.js'
import { staySpans } from '../calendar/stay-spans.js'
import { hasRoom, hostAdmits, ledgerConstraints, placeAdmits } from '../constraints/index.js'
import { occupied } from '../constraints/occupied.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { asDay } from '../measure.js'
import { pointsOf, termsOf } from '../score/terms.js'
import { change, changesFor } from './changes.js'
import { closestStay } from './closest-stay.js'
import { dateFindings, failures, ledgerFindings, pairFindings } from './findings.js'
import { distanceToFree } from './gaps.js'
import type { ChangedView, HostView } from './host-view.js'
import { changedView } from './host-view.js'
import { staysAt } from './judge.js'
import { whoMakesWay } from './make-way.js'
import type { Change } from './review-types.js'
import { weightOf } from './weight.js'

/** Changes after which a case can stay at a place, made to the problem and found to suffice. */
export interface Way {
  readonly changes: readonly Change[]
  /** The stay worth most of those that become possible; day numbers of the horizon. */
  readonly from: number
  readonly until: number
  /** Ids of cases that have to go elsewhere; empty when it fits beside everyone. */
  readonly heldBy: readonly string[]
}

export interface Asked {
  readonly case: string
  readonly place: string
  /** Ids of cases that may be asked to move. */
  readonly mayMove: (id: string) => boolean
  /** Changes that any way needs: about who may go where. */
  readonly needed: readonly Change[]
  /** Ways with more changes than this are not looked for. */
  readonly mostChanges: number
}

/** Problems laid out for one place at most, and changes on one way (those about who may go where not counted). */
const mostViews = 16
const mostSteps = 3

/**
 * Ways for a case to get to a place, found by making changes to the problem and asking the same rules again: whatever
 * bars the case first is changed in each way that could help, until a stay is possible. In no particular order.
 */
export function whatItTakes(view: HostView, asked: Asked): readonly Way[] {
  const ways: Way[] = []
  let views = 0
  const follow = (changes: readonly Change[], steps: number): void => {
    if (changes.length > asked.mostChanges || views++ >= mostViews) return
    const now = changedView(view, asked, changes)
    const barred = failures(pairFindings(now.model, now.c, now.p))
    // A change can bring up another rule once (a place for women only, say); what still fails then cannot be changed.
    if (barred.length > 0) {
      const more = changesFor(now.model, { c: now.c, p: now.p, from: asDay(0), until: asDay(1) }, barred)
      if (more.every(next => isNew(changes, next))) follow([...changes, ...more], steps)
      return
    }
    const { here, further } = lookAround(now, asked)
    for (const way of here) ways.push({ ...way, changes })
    if (steps >= mostSteps || here.some(({ heldBy }) => heldBy.length === 0)) return
    for (const next of further)
      if (next.every(entry => isNew(changes, entry))) follow([...changes, ...next], steps + next.length)
  }
  follow(asked.needed, 0)
  return ways
}

/**
 * The way with each change made as small as still does: the first ones found come from the place alone, and limits of
 * the host can make a part of them needless, or not enough on some of the days. Only for a way that moves nobody.
 */
export function tightened(view: HostView, asked: Asked, way: Way): Way {
  if (way.heldBy.length > 0) return way
  let found = way
  for (const [k, { by, days }] of way.changes.entries()) {
    if (days !== null) continue
    let tooLittle = 0
    let enough = by
    while (enough - tooLittle > 1) {
      const middle = (tooLittle + enough) >> 1
      const changes = found.changes.map((made, i) => (i === k ? { ...made, by: middle } : made))
      const stay = freeStay(changedView(view, asked, changes))
      if (stay === undefined) tooLittle = middle
      else {
        enough = middle
        found = { changes, from: stay.from, until: stay.until, heldBy: [] }
      }
    }
  }
  return found
}

function freeStay(now: ChangedView): AskedStay | undefined {
  const { model, ledger, c, p } = now
  if (!hostAdmits(model, c, model.places.host[p]!) || !placeAdmits(model, c, p)) return undefined
  return best(
    now,
    staysAt(now, c, p).filter(({ from, until }) => hasRoom(ledger, c, p, from, until)),
  )
}

function isNew(changes: readonly Change[], next: Change): boolean {
  return changes.every(made => made.change !== next.change)
}

interface Around {
  readonly here: readonly Omit<Way, 'changes'>[]
  /** Changes to try next, each a set that belongs together. */
  readonly further: readonly (readonly Change[])[]
}

function lookAround(now: ChangedView, asked: Asked): Around {
  const { model, ledger, c, p } = now
  const spans = staySpans(model, c, model.places.host[p]!)
  if (spans.first > spans.last || spans.shortest > spans.longest) return { here: [], further: agreements(now) }
  const stays = staysAt(now, c, p)
  const shifts = shiftsOf(now)
  if (stays.length === 0) {
    const closest = { c, p, ...closestStay(model, c, p) }
    return { here: [], further: [changesFor(model, closest, failures(dateFindings(model, closest))), ...shifts] }
  }
  const free = best(
    now,
    stays.filter(({ from, until }) => hasRoom(ledger, c, p, from, until)),
  )
  if (free !== undefined) return { here: [{ from: free.from, until: free.until, heldBy: [] }], further: [] }
  const moved = ifOthersMove(now, stays, asked)
  const room = roomChanges(now, stays)
  return { here: moved === undefined ? [] : [moved], further: [...(room === undefined ? [] : [room]), ...shifts] }
}

/** Changes after which case and host agree on an arrival and a length. */
function agreements({ model, c, p }: ChangedView): readonly (readonly Change[])[] {
  const { first, last, shortest, longest } = staySpans(model, c, model.places.host[p]!)
  const lengths = shortest > longest ? [shortest, Math.max(1, longest)] : [shortest]
  const ways = lengths.map(days => {
    const stay = { c, p, from: asDay(first), until: asDay(first + days) }
    return changesFor(
      model,
      stay,
      failures(dateFindings(model, stay)).filter(({ rule }) => rule !== 'WINDOW'),
    )
  })
  const lead = model.hosts.leadDays[model.places.host[p]!]!
  if (first <= last || lead < first) return ways
  // The host is what makes it late: it could be ready earlier.
  return [...ways, [change('ARRIVAL', 'READY_EARLIER', lead - last)]]
}

/** Moving the arrival, or a shorter stay, where a stretch of the place is free a little too late, early or short. */
function shiftsOf({ model, ledger, c, p }: ChangedView): readonly (readonly Change[])[] {
  const h = model.places.host[p]!
  const { later, earlier, shorter } = distanceToFree(
    freeRanges(ledger, p),
    staySpans(model, c, h),
    model.problem.arrivalGridDays,
  )
  const shifts: (readonly Change[])[] = []
  if (later < Infinity) shifts.push([change('ARRIVAL', 'ARRIVE_LATER', later)])
  // Where the host's lead days hold the case back, or there is no earlier day, coming earlier does not help.
  if (model.cases.earliest[c]! >= earlier) shifts.push([change('ARRIVAL', 'ARRIVE_EARLIER', earlier)])
  if (shorter < Infinity) {
    const shortest = Math.max(model.cases.minDays[c]!, model.hosts.minStayDays[h]!)
    const stay = { c, p, from: asDay(0), until: asDay(shortest - shorter) }
    shifts.push(changesFor(model, stay, failures(dateFindings(model, stay))).filter(({ rule }) => rule === 'LENGTH'))
  }
  return shifts
}

function best({ model }: ChangedView, stays: readonly AskedStay[]): AskedStay | undefined {
  let found: AskedStay | undefined
  let most = -Infinity
  for (const stay of stays) {
    const points = pointsOf(termsOf(model, stay.c, stay.p, stay))
    if (points <= most) continue
    found = stay
    most = points
  }
  return found
}

/** The stay for which fewest others have to move; of equals the one worth most. */
function ifOthersMove(now: ChangedView, stays: readonly AskedStay[], asked: Asked): Omit<Way, 'changes'> | undefined {
  const { model, ledger } = now
  const name = (guest: number): string => model.problem.cases[guest]!.id
  let least: readonly number[] | undefined
  let among: AskedStay[] = []
  for (const stay of stays) {
    const leaving = whoMakesWay(ledger, stay, {
      mayMove: guest => asked.mayMove(name(guest)),
      worth: guest => guestPoints(now, guest),
    })
    if (leaving === undefined || (least !== undefined && leaving.length > least.length)) continue
    if (least === undefined || leaving.length < least.length) among = []
    least = leaving
    among.push(stay)
  }
  const chosen = best(now, among)
  if (chosen === undefined) return undefined
  const leaving = whoMakesWay(ledger, chosen, {
    mayMove: guest => asked.mayMove(name(guest)),
    worth: guest => guestPoints(now, guest),
  })
  return { from: chosen.from, until: chosen.until, heldBy: leaving!.map(name) }
}

function guestPoints({ model, ledger }: ChangedView, guest: number): number {
  const stay = { from: asDay(ledger.from[guest]!), until: asDay(ledger.until[guest]!) }
  return pointsOf(termsOf(model, guest, ledger.placeOf[guest]!, stay))
}

/** What taken days, host limits and money would have to give, for the stay that asks least of them and moves nobody. */
function roomChanges({ model, ledger }: ChangedView, stays: readonly AskedStay[]): readonly Change[] | undefined {
  let chosen: AskedStay | undefined
  let fewest = Infinity
  let least = Infinity
  for (const stay of stays) {
    if (occupied.heldBy(ledger, stay).length > 0) continue
    const broken = ledgerConstraints
      .map(({ rule, shortfall }) => ({ rule, by: shortfall(ledger, stay) }))
      .filter(({ by }) => by > 0)
    const weight = weightOf(broken)
    if (broken.length > fewest || (broken.length === fewest && weight >= least)) continue
    chosen = stay
    fewest = broken.length
    least = weight
  }
  return chosen && changesFor(model, chosen, failures(ledgerFindings(ledger, chosen)))
}
