import type { Packing } from './packing.js'
import type { Tableau } from './simplex.js'
import { valueIn } from './simplex.js'

/** New bounds of one variable. */
export interface Limit {
  readonly variable: number
  readonly low: number
  readonly high: number
}

/** A question with two answers that together leave out no solution; `likely` is the one the relaxation leans to. */
export interface Branching {
  readonly likely: readonly Limit[]
  readonly other: readonly Limit[]
}

/** Sets of choices of one group: all of them, those at one host, those at one place. */
export interface Bundle {
  readonly group: number
  readonly members: readonly number[]
}

/** The bundles worth asking about, larger ones first: the more an answer settles, the smaller the tree. */
export function bundlesOf({ choices, groupOf, groups }: Packing, hostOf: (p: number) => number): readonly Bundle[] {
  const levels = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()] as const
  for (let k = 0; k < choices.count; k++) {
    const g = groupOf[k]!
    const p = choices.place[k]!
    for (const [level, key] of [`${g}`, `${g} ${hostOf(p)}`, `${g} ${p}`].entries()) {
      // Of several equal cases it cannot be said which one is meant at a place.
      if (level > 0 && groups[g]!.length > 1) continue
      const members = levels[level]!.get(key)
      if (members === undefined) levels[level]!.set(key, [k])
      else members.push(k)
    }
  }
  return levels.flatMap(level => [...level.values()].map(members => ({ group: groupOf[members[0]!]!, members })))
}

const whole = 1e-6

/** The most undecided question of the relaxation; `undefined` when all its values are whole. */
export function branchingOf(tableau: Tableau, bundles: readonly Bundle[]): Branching | undefined {
  let best: Branching | undefined
  let bestScore = whole
  const { packing, columns } = tableau
  for (const { group, members } of bundles) {
    let sum = 0
    let worth = 0
    for (const k of members) {
      const x = valueIn(tableau, k)
      if (x < whole) continue
      sum += x
      worth += x * packing.choices.value[k]!
    }
    const part = sum - Math.floor(sum)
    if (part < whole || part > 1 - whole) continue
    const score = Math.min(part, 1 - part) * (worth / sum)
    if (score <= bestScore) continue
    bestScore = score
    best = bundleBranching(packing, columns, group, members, sum)
  }
  if (best !== undefined) return best
  for (let k = 0; k < columns; k++) {
    const x = valueIn(tableau, k)
    const score = Math.min(x, 1 - x) * packing.choices.value[k]!
    if (Math.min(x, 1 - x) <= whole || score <= bestScore) continue
    bestScore = score
    const yes: readonly Limit[] = [{ variable: k, low: 1, high: 1 }]
    const no: readonly Limit[] = [{ variable: k, low: 0, high: 0 }]
    best = x >= 0.5 ? { likely: yes, other: no } : { likely: no, other: yes }
  }
  return best
}

function bundleBranching(
  { groups, groupOf }: Packing,
  columns: number,
  group: number,
  members: readonly number[],
  sum: number,
): Branching {
  const size = groups[group]!.length
  const variable = columns + group
  const most = Math.floor(sum)
  const own: number[] = []
  for (let k = 0; k < columns; k++) if (groupOf[k] === group) own.push(k)
  let more: readonly Limit[]
  let less: readonly Limit[]
  if (own.length === members.length) {
    more = [{ variable, low: 0, high: size - most - 1 }]
    less = [{ variable, low: size - most, high: size }]
  } else {
    const inside = new Set(members)
    more = [
      { variable, low: 0, high: 0 },
      ...own.filter(k => !inside.has(k)).map(k => ({ variable: k, low: 0, high: 0 })),
    ]
    less = members.map(k => ({ variable: k, low: 0, high: 0 }))
  }
  return sum - most >= 0.5 ? { likely: more, other: less } : { likely: less, other: more }
}
