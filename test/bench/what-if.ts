import type { Case, Desk, Place, Problem, ProblemChange } from '../../matching/index.js'
import { random } from '../../matching/random.js'
import type { Random } from '../../matching/random.js'

/** Consecutive changes on one warm desk, each kept: how long they took and what became of score, bound and gap. */
export interface WhatIfFigures {
  readonly changes: number
  /** Processor time of one change in milliseconds, by kind of change and altogether. */
  readonly times: readonly TimeFigures[]
  readonly start: Standing
  readonly end: Standing
  /** How many percentage points the certified gap has grown by for 100 changes. */
  readonly driftPer100: number
  /** Cases moved by one change on average, those added and withdrawn not counted. */
  readonly movedPerChange: number
}

export interface TimeFigures {
  readonly kind: string
  readonly count: number
  readonly median: number
  readonly p95: number
  readonly max: number
}

export interface Standing {
  readonly score: number
  readonly bound: number
  readonly gap: number
}

/** The kinds of change, in the shares in which a relocation desk might meet them. */
const kinds = ['ADD_CASE', 'ADD_CASE', 'REMOVE_CASE', 'REMOVE_PLACE', 'ADD_PLACE', 'CHANGE_HOST', 'PIN', 'CHANGE_PLACE']

/** Makes seeded changes, one after another, and measures each. */
export function measureWhatIf(desk: Desk, changes: number, seed: number): WhatIfFigures {
  const dice = random(seed)
  const measured: { readonly kind: string; readonly ms: number }[] = []
  const start = standingOf(desk)
  let moved = 0
  for (let k = 0; k < changes; k++) {
    const kind = kinds[dice.below(kinds.length)]!
    const change = draw(desk, kind, k, dice)
    const before = process.cpuUsage()
    const answer = desk.whatIf([change])
    const { user, system } = process.cpuUsage(before)
    measured.push({ kind, ms: (user + system) / 1000 })
    if (answer.kind !== 'SOLVED') continue
    moved += answer.changed.filter(entry => entry.before !== null && entry.after !== null).length
    desk.keep()
  }
  const end = standingOf(desk)
  const byKind = [...new Set(kinds)].map(kind =>
    figures(
      kind,
      measured.filter(entry => entry.kind === kind),
    ),
  )
  return {
    changes,
    times: [...byKind, figures('ALL', measured)],
    start,
    end,
    driftPer100: ((end.gap - start.gap) * 100 * 100) / changes,
    movedPerChange: moved / changes,
  }
}

function standingOf(desk: Desk): Standing {
  const { score, bound, gap } = desk.solution()
  return { score: score.total, bound, gap }
}

function figures(kind: string, entries: readonly { readonly ms: number }[]): TimeFigures {
  const sorted = entries.map(({ ms }) => ms).toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { kind, count: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) }
}

function draw(desk: Desk, kind: string, k: number, dice: Random): ProblemChange {
  const problem = desk.problem()
  const pick = <T>(list: readonly T[]): T => list[dice.below(list.length)]!
  switch (kind) {
    case 'ADD_CASE':
      return { kind, case: newCase(pick(problem.cases), pick(problem.cases), k) }
    case 'REMOVE_CASE':
      return { kind, id: pick(unpinned(problem, desk.solution().assignments)).case }
    case 'REMOVE_PLACE': {
      const pinned = new Set(problem.pins.map(({ place }) => place))
      return { kind, id: pick(problem.places.filter(({ id }) => !pinned.has(id))).id }
    }
    case 'ADD_PLACE':
      return { kind, place: { ...pick(problem.places), id: `new-place-${k}`, taken: [] } }
    case 'CHANGE_HOST': {
      const host = pick(problem.hosts)
      const by = dice.below(2) === 0 ? 1 : -1
      return { kind, host: { ...host, maxHouseholds: Math.max(0, host.maxHouseholds + by) } }
    }
    case 'CHANGE_PLACE':
      return { kind, place: shortened(pick(problem.places.filter(({ windows }) => windows.length > 0))) }
    default: {
      const { case: id, place } = pick(unpinned(problem, desk.solution().assignments))
      const stay = stayOf(desk, id)
      return { kind: 'PIN', pin: { case: id, place, ...stay } }
    }
  }
}

/** One case's person with another's dates and needs. */
function newCase(person: Case, other: Case, k: number): Case {
  const { earliest, neededBy, latest, stay, required } = other
  return { ...person, earliest, neededBy, latest, stay, required, id: `new-case-${k}` }
}

/** The first window closes halfway, as if the flat were needed. */
function shortened(place: Place): Place {
  const [first, ...rest] = place.windows
  const half = Math.ceil((first!.until - first!.from) / 2)
  const until = (first!.from + half) as typeof first.until
  return { ...place, windows: [{ ...first!, until }, ...rest] }
}

function unpinned(problem: Problem, assignments: readonly { readonly case: string; readonly place: string }[]) {
  const pinned = new Set(problem.pins.map(pin => pin.case))
  return assignments.filter(entry => !pinned.has(entry.case))
}

function stayOf(desk: Desk, caseId: string) {
  const { from: start } = desk.problem()
  const { from, until } = desk.solution().assignments.find(entry => entry.case === caseId)!
  const number = (day: string) => ((Date.parse(day) - Date.parse(start)) / 86_400_000) as Case['earliest']
  return { from: number(from), until: number(until) }
}
