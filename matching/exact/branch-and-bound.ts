import type { Branching, Limit } from './branches.js'
import { branchingOf, bundlesOf } from './branches.js'
import type { Packing } from './packing.js'
import { provenBound } from './proven.js'
import type { Tableau } from './simplex.js'
import { bound, openTableau, relax, resetTableau, valueIn } from './simplex.js'

export interface TreeSearch {
  readonly packing: Packing
  readonly hostOf: (place: number) => number
  /** Points to beat: solutions worth no more are of no interest. */
  readonly toBeat: number
  /** Cells of the tableau that may be worked on, about. */
  readonly effort: number
  readonly shouldStop: () => boolean
  /** Is offered the relaxation's values at every node; answers the points of the plan it made of them. */
  readonly offer: (value: (choice: number) => number) => number
}

export interface TreeOutcome {
  /** No solution of the packing is worth more than the larger of this and the best points offered. */
  readonly bound: number
  readonly nodes: number
  readonly finished: boolean
  /** Cells of the tableau that were worked on, and what the nodes cost besides. */
  readonly effort: number
}

interface Node {
  readonly parent: Node | undefined
  readonly limits: readonly Limit[]
  readonly bound: number
}

const resetAfter = 20_000
/** What a node costs besides its pivots, in cells: a tiny tableau must not have millions of nodes. */
const cellsPerNode = 250_000
/** Points are whole: a bound this little above a number is that number. */
const hair = 1e-4

/**
 * Branch and bound over the linear relaxation (Land, Doig 1960): goes down to where the relaxation leans, and when a
 * branch ends goes on with the open one of the highest bound. Counts nodes, not time, so that it always ends alike.
 */
export function searchTree(search: TreeSearch): TreeOutcome {
  const { packing, effort, shouldStop, offer } = search
  const tableau = openTableau(packing)
  const bundles = bundlesOf(packing, search.hostOf)
  let best = search.toBeat
  let nodes = 0
  const open: Node[] = []
  let unsettled = -Infinity
  let node: Node | undefined = { parent: undefined, limits: [], bound: Infinity }
  // Asked within a node too: the first relaxation of a large tableau may take more than all that follow.
  const isOver = (): boolean => tableau.worked + nodes * cellsPerNode >= effort || shouldStop()
  while (node !== undefined) {
    if (isOver()) break
    nodes += 1
    if (tableau.pivots > resetAfter) resetTableau(tableau)
    visit(tableau, node)
    const result = relax(tableau, best + 1 - hair, isOver)
    const proven: number =
      result === 'EMPTY' ? -Infinity : Math.min(node.bound, Math.floor(provenBound(tableau) + hair))
    let branching: Branching | undefined
    if (result === 'OPTIMAL' && proven > best) {
      best = Math.max(
        best,
        offer(k => valueIn(tableau, k)),
      )
      if (proven > best) {
        branching = branchingOf(tableau, bundles)
        const fixed = branching === undefined ? [] : settled(tableau, proven - best)
        if (branching !== undefined) {
          const inner: Node = fixed.length > 0 ? { parent: node, limits: fixed, bound: proven } : node
          open.push({ parent: inner, limits: branching.other, bound: proven })
          node = { parent: inner, limits: branching.likely, bound: proven }
          continue
        }
      }
    }
    // Settled by its bound, or (rounding errors) not to be settled at all.
    if (proven > best) unsettled = Math.max(unsettled, proven)
    node = takeBest(open, best)
  }
  if (node !== undefined) open.push(node)
  let left = unsettled
  for (const { bound: proven } of open) left = Math.max(left, proven)
  return { bound: Math.max(best, left), nodes, finished: left <= best, effort: tableau.worked + nodes * cellsPerNode }
}

/** Takes out the open node of the highest bound, the youngest of equals; `undefined` when none can beat the best. */
function takeBest(open: Node[], best: number): Node | undefined {
  let found = -1
  for (const [i, { bound: proven }] of open.entries())
    if (proven > best && (found < 0 || proven >= open[found]!.bound)) found = i
  if (found < 0) {
    open.length = 0
    return undefined
  }
  const [node] = open.splice(found, 1)
  return node
}

/** Gives every variable the bounds it has at the node. */
function visit(tableau: Tableau, node: Node): void {
  const { columns, rows, packing } = tableau
  const low = new Float64Array(columns + rows)
  const high = new Float64Array(columns + rows).fill(1)
  high.set(packing.capacity, columns)
  for (let at: Node | undefined = node; at !== undefined; at = at.parent)
    for (const { variable, low: least, high: most } of at.limits) {
      low[variable] = Math.max(low[variable]!, least)
      high[variable] = Math.min(high[variable]!, most)
    }
  for (let v = 0; v < columns + rows; v++) bound(tableau, v, low[v]!, high[v]!)
}

/** Choices that cannot change any more below this node: each would cost more than there is to gain. */
function settled({ free, columns, reduced, resting, lower, upper }: Tableau, gain: number): readonly Limit[] {
  const limits: Limit[] = []
  for (let j = 0; j < columns; j++) {
    const variable = free[j]!
    if (variable >= columns || lower[variable] === upper[variable] || Math.abs(reduced[j]!) < gain + hair) continue
    limits.push({ variable, low: resting[j]!, high: resting[j]! })
  }
  return limits
}
