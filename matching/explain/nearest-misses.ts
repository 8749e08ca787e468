import { fitsAWindow } from '../calendar/candidates.js'
import { freeRanges } from '../calendar/free-ranges.js'
import { staySpans } from '../calendar/stay-spans.js'
import { hostConstraints, placeConstraints } from '../constraints/index.js'
import { asDay, isoDayOf } from '../measure.js'
import type { Board } from './board.js'
import { changesFor } from './changes.js'
import { closestStay, daysOutside } from './closest-stay.js'
import { failures, pairFindings } from './findings.js'
import { distanceToFree, nearest } from './gaps.js'
import type { HostView } from './host-view.js'
import { hostView } from './host-view.js'
import { judgeStay } from './judge.js'
import type { NearestMiss } from './review-types.js'
import type { Asked, Way } from './what-it-takes.js'
import { tightened, whatItTakes } from './what-it-takes.js'
import { dayWeight, weightOf } from './weight.js'

/** Places looked at closely: those that look nearest on paper. */
const shortlist = 16
const mostMisses = 3

/** Where a case comes closest to having a stay, nearest first, each verified. The case must not be placed. */
export function nearestMisses(board: Board, c: number): readonly NearestMiss[] {
  return missesAt(board, c, nearestOnPaper(board, c))
}

/** The same among some places. */
export function missesAt(board: Board, c: number, places: readonly number[]): readonly NearestMiss[] {
  const { model } = board
  const { problem } = model
  const mayMove = (id: string): boolean => !board.pinned.has(model.cases.numberOf.get(id)!)
  const views = new Map<number, HostView>()
  const kinds = new Set<string>()
  const found: Found[] = []
  for (const p of places) {
    const h = model.places.host[p]!
    const view = views.get(h) ?? hostView(board, c, h)
    views.set(h, view)
    const asked: Asked = {
      case: problem.cases[c]!.id,
      place: problem.places[p]!.id,
      mayMove,
      needed: changesFor(model, { c, p, from: asDay(0), until: asDay(1) }, failures(pairFindings(model, c, p))),
      mostChanges: found[mostMisses - 1]?.steps ?? Infinity,
    }
    for (const way of whatItTakes(view, asked).toSorted(byNearness)) {
      const kind = `${p} ${way.changes
        .map(({ change }) => change)
        .toSorted()
        .join()}`
      if (stepsOf(way) === 0 || kinds.has(kind)) continue
      kinds.add(kind)
      found.push({ p, view, asked, way, steps: stepsOf(way) })
    }
    found.sort((a, b) => byNearness(a.way, b.way) || a.p - b.p)
  }
  return found.slice(0, mostMisses).map(({ p, view, asked, way }) => missOf(board, c, p, tightened(view, asked, way)))
}

interface Found {
  readonly p: number
  readonly view: HostView
  readonly asked: Asked
  readonly way: Way
  readonly steps: number
}

/** How much is asked: each change counts, and moving others as one. */
function stepsOf({ changes, heldBy }: Way): number {
  return changes.length + (heldBy.length > 0 ? 1 : 0)
}

/** Fewest steps, those beside the plan first, the smallest changes, fewest cases to move. */
function byNearness(a: Way, b: Way): number {
  return (
    stepsOf(a) - stepsOf(b) ||
    Number(a.heldBy.length > 0) - Number(b.heldBy.length > 0) ||
    weightOf(a.changes) + a.heldBy.length - weightOf(b.changes) - b.heldBy.length
  )
}

function missOf(board: Board, c: number, p: number, { changes, from, until, heldBy }: Way): NearestMiss {
  const { problem } = board.model
  const place = problem.places[p]!
  const { findings } = judgeStay(board, { c, p, from: asDay(from), until: asDay(until) })
  return {
    place: place.id,
    host: place.host,
    stay: { from: isoDayOf(problem.from, from), until: isoDayOf(problem.from, until) },
    fits: heldBy.length === 0 ? 'BESIDE_PLAN' : 'IF_OTHERS_MOVE',
    failures: failures(findings),
    changes,
    heldBy,
  }
}

interface OnPaper {
  readonly p: number
  readonly failed: number
  readonly shortfall: number
}

/** Numbers of the places where fewest rules fail by least, as far as that can be told at a glance. */
function nearestOnPaper(board: Board, c: number): readonly number[] {
  const { model } = board
  const places: OnPaper[] = []
  for (let h = 0; h < model.hosts.count; h++) {
    let failed = 0
    let shortfall = 0
    for (const rule of hostConstraints) {
      const by = rule.shortfall(model, c, h)
      if (by === 0) continue
      failed += 1
      shortfall += by
    }
    for (const p of model.hosts.places[h]!) places.push(onPaper(board, c, p, { p, failed, shortfall }))
  }
  return places
    .toSorted((a, b) => a.failed - b.failed || a.shortfall - b.shortfall || a.p - b.p)
    .slice(0, shortlist)
    .map(({ p }) => p)
}

function onPaper({ model, ledger }: Board, c: number, p: number, host: OnPaper): OnPaper {
  let { failed, shortfall } = host
  for (const rule of placeConstraints) {
    const by = rule.shortfall(model, c, p)
    if (by === 0) continue
    failed += 1
    shortfall += by
  }
  const spans = staySpans(model, c, model.places.host[p]!)
  const late = Math.max(0, spans.first - spans.last)
  const short = Math.max(0, spans.shortest - spans.longest)
  failed += Number(late > 0) + Number(short > 0)
  let days = late + short
  if (late === 0 && short === 0) {
    const offered = fitsAWindow(model.places.windows, p, spans)
    if (!offered) failed += 1
    // Only a place that is close in every other way will be looked at: the days are counted for those alone.
    if (failed > 2) days += spans.shortest
    else if (!offered) days += daysMissing(model, c, p)
    // Where a stretch is free, the limits of the host or the money stand in the way: that may be the least of all.
    else
      days += Math.min(
        spans.shortest,
        nearest(distanceToFree(freeRanges(ledger, p), spans, model.problem.arrivalGridDays)),
      )
  }
  return { p, failed, shortfall: shortfall + days * dayWeight }
}

function daysMissing(model: Board['model'], c: number, p: number): number {
  const { from, until } = closestStay(model, c, p)
  return daysOutside(model.places.windows, p, from, until)
}
