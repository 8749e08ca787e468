import type { Model } from '../model/model.js'
import { scopeOf } from '../model/model.js'
import { dayRate, stayCost, travelCost } from '../score/cost.js'
import type { Levels } from './levels.js'
import { mostHouseholds, openLevels } from './levels.js'

/**
 * Who is where, counted by day. A *row* is a limit of a host: its households at a time, or the households that can use
 * one accompaniment; `level[row * days + day]` counts against `capacity[row]`. Days taken before the run are counted
 * from the start. An accompaniment that can serve as many households as the host takes needs no row.
 */
export interface Ledger {
  readonly model: Model
  readonly days: number
  readonly capacity: Int32Array
  readonly level: Levels
  /** By row: on how many days it is full. Most rows never are, and a question about those needs no look at days. */
  readonly fullDays: Int32Array
  /** The households row of each host. */
  readonly householdsRow: Int32Array
  /** Row of host h for type t at `h * types + t`, or -1. */
  readonly serviceRow: Int32Array
  readonly quotas: Quotas
  readonly budget: number
  /** By case: number of its place, or -1; and its days. */
  readonly placeOf: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
  readonly cost: Float64Array
  /** By place: the cases that stay there, in no order. */
  readonly guests: readonly number[][]
  spent: number
}

/** Arrival limits: those of host h are number `first[h]` to before `first[h + 1]`. */
export interface Quotas {
  readonly first: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
  readonly limit: Int32Array
  readonly arrivals: Int32Array
}

/** A ledger with nobody placed; only days already taken count. */
export function openLedger(model: Model): Ledger {
  const { problem, days, types } = model
  const capacity: number[] = []
  const householdsRow = new Int32Array(model.hosts.count)
  const serviceRow = new Int32Array(model.hosts.count * types).fill(-1)
  const offerTypes = offeredTypes(model)
  for (const [h, host] of problem.hosts.entries()) {
    householdsRow[h] = capacity.push(host.maxHouseholds) - 1
    for (const [k, offer] of host.offers.entries())
      if (offer.households < host.maxHouseholds)
        serviceRow[h * types + offerTypes[h]![k]!] = capacity.push(offer.households) - 1
  }
  const ledger: Ledger = {
    model,
    days,
    capacity: Int32Array.from(capacity),
    level: openLevels(capacity.length * days, mostAtAnyHost(model)),
    fullDays: new Int32Array(capacity.length),
    householdsRow,
    serviceRow,
    quotas: openQuotas(model),
    budget: problem.budget?.amount ?? Infinity,
    placeOf: new Int32Array(model.cases.count).fill(-1),
    from: new Int32Array(model.cases.count),
    until: new Int32Array(model.cases.count),
    cost: new Float64Array(model.cases.count),
    guests: Array.from({ length: model.places.count }, () => []),
    spent: 0,
  }
  countTaken(ledger)
  for (const row of ledger.capacity.keys()) countFullDays(ledger, row)
  return ledger
}

/** A copy that can be changed without the original noticing. */
export function copyLedger(ledger: Ledger): Ledger {
  return {
    ...ledger,
    level: ledger.level.slice(),
    fullDays: ledger.fullDays.slice(),
    quotas: { ...ledger.quotas, arrivals: ledger.quotas.arrivals.slice() },
    placeOf: ledger.placeOf.slice(),
    from: ledger.from.slice(),
    until: ledger.until.slice(),
    cost: ledger.cost.slice(),
    guests: ledger.guests.map(cases => cases.slice()),
  }
}

/** What a stay of case `c` at host `h` costs; 0 without a budget. */
export function costOf(model: Model, c: number, h: number, days: number): number {
  const { budget } = model.problem
  if (budget === null) return 0
  const size = model.cases.size[c]!
  return stayCost(travelCost(budget, scopeOf(model, c, h), size), dayRate(budget, size), days)
}

/** Places a case. Whether it may stay there is asked before, by the constraints. */
export function enter(ledger: Ledger, c: number, p: number, from: number, until: number): void {
  const h = ledger.model.places.host[p]!
  ledger.placeOf[c] = p
  ledger.from[c] = from
  ledger.until[c] = until
  ledger.guests[p]!.push(c)
  ledger.cost[c] = costOf(ledger.model, c, h, until - from)
  ledger.spent += ledger.cost[c]!
  count(ledger, c, h, 1)
}

/** Takes a placed case out again. */
export function leave(ledger: Ledger, c: number): void {
  const p = ledger.placeOf[c]!
  const guests = ledger.guests[p]!
  guests[guests.indexOf(c)] = guests[guests.length - 1]!
  guests.pop()
  ledger.spent -= ledger.cost[c]!
  count(ledger, c, ledger.model.places.host[p]!, -1)
  ledger.placeOf[c] = -1
}

function count(ledger: Ledger, c: number, h: number, by: 1 | -1): void {
  const from = ledger.from[c]!
  const until = ledger.until[c]!
  addToRow(ledger, ledger.householdsRow[h]!, from, until, by)
  for (const type of ledger.model.cases.requiredTypes[c]!) {
    const row = ledger.serviceRow[h * ledger.model.types + type]!
    if (row >= 0) addToRow(ledger, row, from, until, by)
  }
  const { quotas } = ledger
  for (let q = quotas.first[h]!; q < quotas.first[h + 1]!; q++)
    if (from >= quotas.from[q]! && from < quotas.until[q]!) quotas.arrivals[q]! += by
}

function addToRow(
  { level, capacity, fullDays, days }: Ledger,
  row: number,
  from: number,
  until: number,
  by: 1 | -1,
): void {
  // The count at which a day becomes full, or ceases to be.
  const turn = by === 1 ? capacity[row]! : capacity[row]! - 1
  let turned = 0
  for (let i = row * days + from, end = row * days + until; i < end; i++) {
    const households = level[i]! + by
    level[i] = households
    if (households === turn) turned += by
  }
  fullDays[row]! += turned
}

/** Counts the full days of a row from nothing: after its capacity was written, or its levels. */
export function countFullDays({ level, capacity, fullDays, days }: Ledger, row: number): void {
  let full = 0
  for (let i = row * days; i < (row + 1) * days; i++) if (level[i]! >= capacity[row]!) full += 1
  fullDays[row] = full
}

function mostAtAnyHost({ hosts, problem }: Model): number {
  return hosts.places.reduce((most, ofHost) => Math.max(most, mostHouseholds(problem.places, ofHost)), 0)
}

function offeredTypes(model: Model): readonly (readonly number[])[] {
  return model.problem.hosts.map(host => host.offers.map(offer => model.typeNumbers.get(offer.type)!))
}

function openQuotas({ problem }: Model): Quotas {
  const all = problem.hosts.flatMap(host => host.yearlyQuota)
  const first = new Int32Array(problem.hosts.length + 1)
  for (const [h, { yearlyQuota }] of problem.hosts.entries()) first[h + 1] = first[h]! + yearlyQuota.length
  return {
    first,
    from: Int32Array.from(all, quota => quota.from),
    until: Int32Array.from(all, quota => quota.until),
    limit: Int32Array.from(all, quota => quota.arrivals),
    arrivals: new Int32Array(all.length),
  }
}

function countTaken(ledger: Ledger): void {
  const { model, days } = ledger
  for (const [p, place] of model.problem.places.entries()) {
    const h = model.places.host[p]!
    for (const taken of place.taken) {
      if (!taken.household) continue
      const from = Math.max(0, taken.from)
      const until = Math.min(days, taken.until)
      addToRow(ledger, ledger.householdsRow[h]!, from, until, 1)
      for (const service of taken.services) {
        const type = model.typeNumbers.get(service)
        const row = type === undefined ? -1 : ledger.serviceRow[h * model.types + type]!
        if (row >= 0) addToRow(ledger, row, from, until, 1)
      }
    }
  }
}
