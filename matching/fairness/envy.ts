import { freeRanges } from '../calendar/free-ranges.js'
import { freeStretches } from '../calendar/free-stretches.js'
import { overlaps } from '../calendar/overlap.js'
import { staySpans } from '../calendar/stay-spans.js'
import { hasRoom } from '../constraints/index.js'
import type { Board } from '../explain/board.js'
import { without } from '../explain/board.js'
import { distanceToFree } from '../explain/gaps.js'
import { whoMakesWay } from '../explain/make-way.js'
import type { Option } from '../explain/options.js'
import { costOfTaking } from '../explain/take-over.js'
import { asDay, isoDayOf } from '../measure.js'
import { caseVisits } from '../search/field.js'
import { valuesOf } from '../search/value.js'
import type { EnvyPair, EnvySwap, Stability } from './report-types.js'

/** So many cases are shown, each with the swap it would gain most by. */
const mostSwaps = 20

/**
 * Counts justified-envy pairs: a stable plan has none, but with needs of many kinds there may be no stable plan at all
 * (Aziz, Chen, Gaspers, Sun, AAMAS 2018), so they are shown instead of forbidden. Pinned cases envy nobody and do not
 * move. Own points decide what a case would rather have. `undefined` when told to stop before the end.
 */
export function stabilityOf(board: Board, shouldStop: () => boolean): Stability | undefined {
  const { model, ledger, pinned } = board
  const points = valuesOf(ledger)
  const claimsOf = openClaims(board, points)
  const pairs: Claim[] = []
  let freeAndBetter = 0
  for (let c = 0; c < model.cases.count; c++) {
    if (shouldStop()) return undefined
    if (pinned.has(c)) continue
    const home = ledger.placeOf[c]!
    for (const claim of without(board, c, () => claimsOf(c, home)))
      if (claim.leaving.length === 0) freeAndBetter += 1
      else pairs.push(claim)
  }
  const { risk } = model.cases
  const dearest = bestOfEach(pairs)
  const shown = dearest
    .toSorted((a, b) => risk[b.stay.c]! - risk[a.stay.c]! || b.gain - a.gain || a.stay.c - b.stay.c)
    .slice(0, mostSwaps)
  return {
    envyPairs: pairs.length,
    enviousCases: dearest.length,
    swaps: shown.map(claim => swapOf(board, claim, points)),
    freeAndBetter,
  }
}

/** Of each case the claim it gains most by; of equals the first place. */
function bestOfEach(claims: readonly Claim[]): readonly Claim[] {
  const best = new Map<number, Claim>()
  for (const claim of claims) {
    const { c, p } = claim.stay
    const known = best.get(c)
    if (known === undefined || claim.gain > known.gain || (claim.gain === known.gain && p < known.stay.p))
      best.set(c, claim)
  }
  return [...best.values()]
}

/** A stay a case would rather have, and who would have to leave for it. */
interface Claim {
  readonly stay: Option
  readonly gain: number
  readonly leaving: readonly number[]
}

/** Answers the claims of one case after another, at most one a host: the best it could have there. */
function openClaims(board: Board, points: Float64Array): (c: number, home: number) => readonly Claim[] {
  const { model, ledger } = board
  const grid = model.problem.arrivalGridDays
  const hasFreeStretch = freeStretches(ledger, grid)
  let only = -1
  const visitAll = caseVisits(board.field)
  const visitOne = caseVisits(board.field, h => h === only)
  return (c, home) => {
    const wishes = new Map<number, Wish>()
    visitAll(c, {
      wants: (h, _c, p, most) => most > points[c]! && mayHaveSomething(c, h, p, home),
      stays: (h, _c, p, { count, from, until, value }) => {
        let wish = wishes.get(h)
        for (let k = 0; k < count; k++) {
          if (value[k]! <= points[c]! || (wish !== undefined && value[k]! < wish.value)) continue
          if (!mayClear(board, c, p, from[k]!, until[k]!)) continue
          if (wish === undefined || value[k]! > wish.value) {
            wish = { value: value[k]!, stays: [] }
            wishes.set(h, wish)
          }
          wish.stays.push({ c, p, from: asDay(from[k]!), until: asDay(until[k]!), value: value[k]! })
        }
      },
    })
    return [...wishes].flatMap(([h, { stays }]) => claimAmong(stays) ?? furtherClaim(c, h) ?? [])
  }

  /** Whether somebody at the place could be asked to leave, or a stretch is free that is long enough. */
  function mayHaveSomething(c: number, h: number, p: number, home: number): boolean {
    if (ledger.guests[p]!.some(guest => isLower(model.cases, guest, c))) return true
    // The case itself is out of the ledger: its own place is freer than others see it.
    const spans = staySpans(model, c, h)
    return p === home ? distanceToFree(freeRanges(ledger, p), spans, grid).fits : hasFreeStretch(p, spans)
  }

  /** The limits of the host keep the case from what it would like best there: it may still like something else. */
  function furtherClaim(c: number, h: number): Claim | undefined {
    const stays: Option[] = []
    only = h
    visitOne(c, {
      stays: (_h, _c, p, { count, from, until, value }) => {
        for (let k = 0; k < count; k++)
          if (value[k]! > points[c]! && mayClear(board, c, p, from[k]!, until[k]!))
            stays.push({ c, p, from: asDay(from[k]!), until: asDay(until[k]!), value: value[k]! })
      },
    })
    return claimAmong(stays)
  }

  /** The best stay it could have; of equals the one fewest would have to leave for. */
  function claimAmong(stays: readonly Option[]): Claim | undefined {
    let found: Claim | undefined
    for (const stay of stays.toSorted(byValue)) {
      const gain = stay.value - points[stay.c]!
      if (found !== undefined && (gain < found.gain || found.leaving.length === 0)) break
      const leaving = leavingFor(board, stay, points)
      if (leaving !== undefined && (found === undefined || leaving.length < found.leaving.length))
        found = { stay, gain, leaving }
    }
    return found
  }
}

/** The stays a case would like best at one host, of those nobody of higher priority is at. */
interface Wish {
  readonly value: number
  readonly stays: Option[]
}

function byValue(a: Option, b: Option): number {
  return b.value - a.value || a.p - b.p || a.from - b.from || b.until - a.until
}

function leavingFor(board: Board, stay: Option, points: Float64Array): readonly number[] | undefined {
  const { ledger } = board
  if (hasRoom(ledger, stay.c, stay.p, stay.from, stay.until)) return []
  return whoMakesWay(ledger, stay, { ...lowerAtHost(board, stay), worth: guest => points[guest]! })
}

/** Whether everyone at the place on those days has lower priority: the quick part of the question. */
function mayClear({ model, ledger, pinned }: Board, c: number, p: number, from: number, until: number): boolean {
  const turnover = model.places.turnoverDays[p]!
  for (const guest of ledger.guests[p]!)
    if (
      overlaps(from, until + turnover, ledger.from[guest]!, ledger.until[guest]! + turnover) &&
      (pinned.has(guest) || !isLower(model.cases, guest, c))
    )
      return false
  return true
}

/** Those a case may ask to leave: of lower priority, at the host of the stay, not pinned. */
function lowerAtHost({ model, ledger, pinned }: Board, { c, p }: Option) {
  const h = model.places.host[p]!
  const guests = [...model.hosts.places[h]!].flatMap(place => ledger.guests[place]!)
  const payers = guests.filter(guest => !pinned.has(guest) && isLower(model.cases, guest, c))
  const lower = new Set(payers)
  return { mayMove: (guest: number): boolean => lower.has(guest), payers }
}

function isLower({ risk, neededBy }: Board['model']['cases'], guest: number, c: number): boolean {
  return risk[guest]! < risk[c]! || (risk[guest] === risk[c] && neededBy[guest]! > neededBy[c]!)
}

function swapOf(board: Board, claim: Claim, points: Float64Array): EnvySwap {
  const { c } = claim.stay
  const cost = without(board, c, () => costOfTaking(board, claim.stay, points[c]!, lowerAtHost(board, claim.stay)))
  if (cost === null) throw new Error('a claim must have somebody who can make way')
  return { ...pairOf(board, claim), ...cost }
}

function pairOf({ model }: Board, { stay, gain, leaving }: Claim): EnvyPair {
  const { problem } = model
  const place = problem.places[stay.p]!
  return {
    case: problem.cases[stay.c]!.id,
    host: place.host,
    place: place.id,
    from: isoDayOf(problem.from, stay.from),
    until: isoDayOf(problem.from, stay.until),
    gain,
    leaving: leaving.map(guest => problem.cases[guest]!.id),
  }
}
