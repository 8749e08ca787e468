import type { Ledger } from '../calendar/ledger.js'
import type { CoreStays } from './core-stays.js'
import type { Board, Moved } from './move.js'
import { outcome, takeStay, undo } from './move.js'
import type { Plan } from './plan.js'
import { planOf, restore } from './plan.js'

export interface LocalSearch extends Board {
  /** Points one unit of money is worth: what a dearer stay has to bring. */
  readonly moneyPrice: number
  readonly moves: number
  /** The average best stay of a case, in points: the temperature is a share of it. */
  readonly scale: number
  readonly shouldStop: () => boolean
  readonly onImproved: (plan: Plan) => void
}

const unplacedShare = 0.3
const hot = 0.015
const cold = 0.0005
const checkEvery = 256

/**
 * Ejection moves under simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983): a case takes one of its promising stays,
 * whoever is in the way leaves and looks for a free stay of their own; what lowers the value is accepted less and less.
 * Leaves the best plan in the ledger; answers the moves tried.
 */
export function improve(search: LocalSearch): number {
  const { ledger, core, locked, random, moves, moneyPrice } = search
  const movable: number[] = []
  for (let c = 0; c < locked.length; c++) if (locked[c] === 0 && core.first[c]! < core.last[c]!) movable.push(c)
  if (movable.length === 0) return 0
  // A case without promising stays may be put out by another, but has nothing to move to.
  const unplaced = membership(movable, c => ledger.placeOf[c]! < 0 && core.first[c]! < core.last[c]!)
  let value = 0
  for (const [c, p] of ledger.placeOf.entries()) if (p >= 0) value += search.values[c]!
  let best = planOf(ledger, value)
  let unsaved = false
  let move = 0
  for (; move < moves; move++) {
    if (move % checkEvery === 0 && search.shouldStop()) break
    const c =
      unplaced.size() > 0 && random.next() < unplacedShare
        ? unplaced.at(random.below(unplaced.size()))
        : movable[random.below(movable.length)]!
    const spread = random.next()
    const options = core.last[c]! - core.first[c]!
    const k = core.first[c]! + Math.floor(options * spread * spread)
    if (isWhere(ledger, c, core, k)) continue
    const spentBefore = ledger.spent
    const left = takeStay(search, c, k)
    if (left === undefined) continue
    const gain = outcome(search, left, c) - moneyPrice * (ledger.spent - spentBefore)
    const temperature = search.scale * hot * (cold / hot) ** (move / moves)
    if (gain < 0 && -gain > temperature * -Math.log(1 - random.next())) {
      undo(search, left, c)
      continue
    }
    const after = value + outcome(search, left, c)
    if (unsaved && after < value) {
      // The plan being left is the best so far.
      best = bestBefore(search, left, c, value)
      search.onImproved(best)
      unsaved = false
    }
    value = after
    if (value > best.value) unsaved = true
    for (const { c: other } of left) unplaced.update(other)
    unplaced.update(c)
  }
  if (value > best.value) best = planOf(ledger, value)
  restore(ledger, best)
  search.onImproved(best)
  return move
}

function isWhere(ledger: Ledger, c: number, core: CoreStays, k: number): boolean {
  return ledger.placeOf[c] === core.place[k] && ledger.from[c] === core.from[k] && ledger.until[c] === core.until[k]
}

/** The plan before a move that has just been made. */
function bestBefore({ ledger }: LocalSearch, left: readonly Moved[], c: number, value: number): Plan {
  const plan = planOf(ledger, value)
  let { placed } = plan
  const set = (moved: Pick<Moved, 'c' | 'p' | 'from' | 'until'>): void => {
    placed += Number(moved.p >= 0) - Number(plan.placeOf[moved.c]! >= 0)
    plan.placeOf[moved.c] = moved.p
    plan.from[moved.c] = moved.from
    plan.until[moved.c] = moved.until
  }
  set({ c, p: -1, from: 0, until: 0 })
  for (const moved of left) set(moved)
  return { ...plan, placed }
}

/** The members for which `belongs` holds, for random picks; `update` looks at one again. */
function membership(all: readonly number[], belongs: (c: number) => boolean) {
  const list: number[] = []
  const index = new Map<number, number>()
  const update = (c: number): void => {
    const at = index.get(c)
    if (belongs(c) === (at !== undefined)) return
    if (at === undefined) {
      index.set(c, list.push(c) - 1)
      return
    }
    const last = list.pop()!
    index.delete(c)
    if (last === c) return
    list[at] = last
    index.set(last, at)
  }
  for (const c of all) update(c)
  return { size: () => list.length, at: (i: number) => list[i]!, update }
}
