import type { Ledger } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import type { Choices } from './choices.js'
import { filterChoices } from './choices.js'
import { dayCliques } from './cliques.js'

/**
 * Choosing stays as a 0/1 programme: take choices so that no row is used more than its capacity. Rows are the cases
 * (equal ones together), the cliques of choices that share a day at a place, host limits and quotas as far as they can
 * bind, and the money. Every set of choices that satisfies the rows fits the ledger, and the other way round; choices
 * that the ledger has no room for even alone are left out.
 */
export interface Packing {
  readonly choices: Choices
  /** Rows of choice k, with what it uses of each: `row[start[k]]` to before `row[start[k + 1]]`. */
  readonly start: Int32Array
  readonly row: Int32Array
  readonly use: Float64Array
  readonly capacity: Float64Array
  /** Cases that are interchangeable: the choices name the first of them, row i is the row of group i. */
  readonly groups: readonly (readonly number[])[]
  /** By choice: its group. */
  readonly groupOf: Int32Array
}

/** `alike` lists the cases a choice of a case stands for, the case itself first; default: it alone. */
export function packingOf(ledger: Ledger, all: Choices, alike: (c: number) => readonly number[] = c => [c]): Packing {
  const roomy = filterChoices(all, k => hasRoom(ledger, all.caseOf[k]!, all.place[k]!, all.from[k]!, all.until[k]!))
  const { choices, groups, groupOf } = mergeEqualCases(ledger, roomy, alike)
  const rows: { readonly members: readonly number[]; readonly capacity: number }[] = groups.map(cases => ({
    members: [],
    capacity: cases.length,
  }))
  const byPlace = new Map<number, number[]>()
  const byLimit = new Map<number, number[]>()
  const byQuota = new Map<number, number[]>()
  for (let k = 0; k < choices.count; k++) {
    ;(rows[groupOf[k]!]!.members as number[]).push(k)
    add(byPlace, choices.place[k]!, k)
    for (const row of limitsOf(ledger, choices.caseOf[k]!, choices.place[k]!)) add(byLimit, row, k)
    for (const q of quotasOf(ledger, choices.place[k]!, choices.from[k]!)) add(byQuota, q, k)
  }
  const groupsAmong = (members: readonly number[]): number => {
    let most = 0
    for (const g of new Set(members.map(k => groupOf[k]!))) most += groups[g]!.length
    return most
  }
  for (const [p, members] of byPlace) {
    const turnover = ledger.model.places.turnoverDays[p]!
    for (const { members: clique } of dayCliques(choices, members, turnover))
      if (groupsAmong(clique) > 1) rows.push({ members: clique, capacity: 1 })
  }
  for (const [row, members] of byLimit) {
    const left = (day: number): number => ledger.capacity[row]! - ledger.level[row * ledger.days + day]!
    for (const { members: crowd, capacity } of dayCliques(choices, members, 0, left)) {
      const places = new Set(crowd.map(k => choices.place[k]!)).size
      if (Math.min(places, groupsAmong(crowd)) > capacity) rows.push({ members: crowd, capacity })
    }
  }
  for (const [q, members] of byQuota) {
    const capacity = ledger.quotas.limit[q]! - ledger.quotas.arrivals[q]!
    if (groupsAmong(members) > capacity) rows.push({ members, capacity })
  }
  return { choices, groups, groupOf, ...sparse(choices, rows, ledger.budget - ledger.spent) }
}

function add(lists: Map<number, number[]>, key: number, k: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [k])
  else list.push(k)
}

/** Ledger rows that a stay of the case at the place counts in. */
function limitsOf({ model, householdsRow, serviceRow }: Ledger, c: number, p: number): readonly number[] {
  const h = model.places.host[p]!
  const services = model.cases.requiredTypes[c]!.map(type => serviceRow[h * model.types + type]!)
  return [householdsRow[h]!, ...services.filter(row => row >= 0)]
}

function quotasOf({ model, quotas }: Ledger, p: number, from: number): readonly number[] {
  const h = model.places.host[p]!
  const found: number[] = []
  for (let q = quotas.first[h]!; q < quotas.first[h + 1]!; q++)
    if (from >= quotas.from[q]! && from < quotas.until[q]!) found.push(q)
  return found
}

/** Cases with the same choices, points, costs and needs are one group: exchanging them would only repeat the search. */
function mergeEqualCases(
  ledger: Ledger,
  choices: Choices,
  alike: (c: number) => readonly number[],
): Pick<Packing, 'choices' | 'groups' | 'groupOf'> {
  const { place, from, until, value, cost } = choices
  const byCase = new Map<number, number[]>()
  for (let k = 0; k < choices.count; k++) add(byCase, choices.caseOf[k]!, k)
  const groups = new Map<string, { readonly cases: number[]; readonly own: readonly number[] }>()
  for (const [c, own] of [...byCase].toSorted(([a], [b]) => a - b)) {
    own.sort((a, b) => place[a]! - place[b]! || from[a]! - from[b]! || until[a]! - until[b]!)
    const needs = ledger.model.cases.requiredTypes[c]!.toSorted((a, b) => a - b).join()
    const key = `${needs};${own.map(k => `${place[k]},${from[k]},${until[k]},${value[k]},${cost[k]}`).join(';')}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { cases: [...alike(c)], own })
    else group.cases.push(...alike(c))
  }
  const order = [...groups.values()]
  const kept = order.flatMap(({ own }) => own)
  return {
    groups: order.map(({ cases }) => cases),
    groupOf: Int32Array.from(order.flatMap(({ own }, g) => own.map(() => g))),
    choices: {
      count: kept.length,
      caseOf: Int32Array.from(kept, k => choices.caseOf[k]!),
      place: Int32Array.from(kept, k => place[k]!),
      from: Int32Array.from(kept, k => from[k]!),
      until: Int32Array.from(kept, k => until[k]!),
      value: Float64Array.from(kept, k => value[k]!),
      cost: Float64Array.from(kept, k => cost[k]!),
    },
  }
}

function sparse(
  choices: Choices,
  rows: readonly { readonly members: readonly number[]; readonly capacity: number }[],
  money: number,
): Pick<Packing, 'start' | 'row' | 'use' | 'capacity'> {
  let total = 0
  // Money is counted in dearest stays, so that its row looks like the others.
  let unit = 1
  for (const cost of choices.cost) {
    total += cost
    unit = Math.max(unit, cost)
  }
  const rowsOf: number[][] = Array.from({ length: choices.count }, () => [])
  for (const [i, { members }] of rows.entries()) for (const k of members) rowsOf[k]!.push(i)
  const capacity = rows.map(row => row.capacity)
  const limited = total > money
  const budgetRow = limited ? capacity.push(money / unit) - 1 : -1
  const start = new Int32Array(choices.count + 1)
  const row: number[] = []
  const use: number[] = []
  for (const [k, own] of rowsOf.entries()) {
    for (const i of own) {
      row.push(i)
      use.push(1)
    }
    if (limited && choices.cost[k]! > 0) {
      row.push(budgetRow)
      use.push(choices.cost[k]! / unit)
    }
    start[k + 1] = row.length
  }
  return { start, row: Int32Array.from(row), use: Float64Array.from(use), capacity: Float64Array.from(capacity) }
}
