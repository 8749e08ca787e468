import type { Ledger, Quotas } from '../calendar/ledger.js'
import { countFullDays, openLedger } from '../calendar/ledger.js'
import { mostHouseholds, widened } from '../calendar/levels.js'
import type { Quota } from '../problem.js'
import type { Mutable } from './growing.js'
import { grown } from './growing.js'
import type { WarmModel } from './warm-model.js'

/** A ledger whose hosts, places and cases can change. */
export type WarmLedger = Mutable<Omit<Ledger, 'guests'>> & {
  readonly guests: number[][]
  /** Rows in use; the arrays may have room for more. */
  rowCount: number
}

const spareRows = 64

/** A ledger with nobody placed. */
export function warmLedger(model: WarmModel): WarmLedger {
  const ledger = openLedger(model)
  const rowCount = ledger.capacity.length
  return {
    ...ledger,
    guests: ledger.guests.map(guests => guests.slice()),
    rowCount,
    // Levels are large: they are given room for more rows before anyone waits for an answer.
    level: grown(ledger.level, (rowCount + spareRows) * ledger.days),
  }
}

/** Room for case number `c`, not placed. */
export function openCase(ledger: WarmLedger, c: number): void {
  const known = ledger.placeOf.length
  ledger.placeOf = grown(ledger.placeOf, c + 1)
  if (ledger.placeOf.length > known) ledger.placeOf.fill(-1, known)
  ledger.from = grown(ledger.from, c + 1)
  ledger.until = grown(ledger.until, c + 1)
  ledger.cost = grown(ledger.cost, c + 1)
}

/** What a host's limits were, to be put back by `restoreHost`. */
export interface HostLimits {
  readonly households: number
  readonly services: Int32Array
  readonly capacity: ReadonlyMap<number, number>
}

export function hostLimitsOf({ householdsRow, serviceRow, capacity, model }: WarmLedger, h: number): HostLimits {
  const services = serviceRow.slice(h * model.types, (h + 1) * model.types)
  const rows = [householdsRow[h]!, ...services.filter(row => row >= 0)]
  return { households: householdsRow[h]!, services, capacity: new Map(rows.map(row => [row, capacity[row]!])) }
}

/** Writes the limits of host `h` (which may be one more than there are) as the model has it. Nobody may be placed there. */
export function writeLimits(ledger: WarmLedger, model: WarmModel, h: number): void {
  const host = model.problem.hosts[h]!
  const isNew = h >= hostsIn(ledger)
  ledger.householdsRow = grown(ledger.householdsRow, h + 1)
  const services = grown(ledger.serviceRow, (h + 1) * model.types)
  if (isNew) {
    services.fill(-1, h * model.types, (h + 1) * model.types)
    ledger.householdsRow[h] = addRow(ledger)
  }
  ledger.serviceRow = services
  ledger.capacity[ledger.householdsRow[h]!] = host.maxHouseholds
  const offered = new Map(host.offers.map(({ type, households }) => [model.names.types.of(type), households]))
  for (let type = 0; type < model.types; type++) {
    const at = h * model.types + type
    const households = offered.get(type)
    // An accompaniment for as many households as the host takes at all is no limit of its own.
    if (households === undefined || households >= host.maxHouseholds) services[at] = -1
    else {
      if (services[at]! < 0) services[at] = addRow(ledger)
      ledger.capacity[services[at]!] = households
    }
  }
  writeQuotas(ledger, h, host.yearlyQuota)
  countTaken(ledger, model, h)
}

/** Puts back the limits host `h` had. Nobody may be placed there. */
export function restoreLimits(ledger: WarmLedger, model: WarmModel, h: number, limits: HostLimits): void {
  ledger.householdsRow[h] = limits.households
  ledger.serviceRow.set(limits.services, h * model.types)
  for (const [row, households] of limits.capacity) ledger.capacity[row] = households
  writeQuotas(ledger, h, model.problem.hosts[h]!.yearlyQuota)
  countTaken(ledger, model, h)
}

/** Counts what is taken at host `h` from nothing. Nobody may be placed there. */
export function countTaken(ledger: WarmLedger, model: WarmModel, h: number): void {
  const { days, householdsRow, serviceRow } = ledger
  const level = (ledger.level = widened(ledger.level, mostHouseholds(model.problem.places, model.hosts.places[h]!)))
  const households = householdsRow[h]!
  const rows = [households, ...serviceRow.subarray(h * model.types, (h + 1) * model.types)]
  for (const row of rows) if (row >= 0) level.fill(0, row * days, (row + 1) * days)
  for (const p of model.hosts.places[h]!)
    for (const taken of model.problem.places[p]!.taken) {
      if (!taken.household) continue
      const used = [households]
      for (const service of taken.services) {
        const type = model.typeNumbers.get(service)
        const row = type === undefined ? -1 : serviceRow[h * model.types + type]!
        if (row >= 0) used.push(row)
      }
      for (const row of used)
        for (let day = Math.max(0, taken.from); day < Math.min(days, taken.until); day++) level[row * days + day]! += 1
    }
  for (const row of rows) if (row >= 0) countFullDays(ledger, row)
}

function hostsIn({ quotas }: WarmLedger): number {
  return quotas.first.length - 1
}

/** The number of a new row; its capacity is the caller's to write. */
function addRow(ledger: WarmLedger): number {
  const row = ledger.rowCount++
  ledger.capacity = grown(ledger.capacity, row + 1)
  ledger.fullDays = grown(ledger.fullDays, row + 1)
  ledger.level = grown(ledger.level, (row + 1) * ledger.days)
  return row
}

function writeQuotas(ledger: WarmLedger, h: number, list: readonly Quota[]): void {
  const old = ledger.quotas
  const hosts = Math.max(hostsIn(ledger), h + 1)
  const before = old.first[Math.min(h, hostsIn(ledger))]!
  const after = h < hostsIn(ledger) ? old.first[h + 1]! : before
  const shift = list.length - (after - before)
  const splice = (array: Int32Array, of: (quota: Quota) => number): Int32Array => {
    const next = new Int32Array(array.length + shift)
    next.set(array.subarray(0, before))
    next.set(list.map(of), before)
    next.set(array.subarray(after), before + list.length)
    return next
  }
  const first = new Int32Array(hosts + 1)
  for (let k = 0; k <= hosts; k++) first[k] = k <= h ? old.first[k]! : (old.first[k] ?? after) + shift
  const quotas: Quotas = {
    first,
    from: splice(old.from, quota => quota.from),
    until: splice(old.until, quota => quota.until),
    limit: splice(old.limit, quota => quota.arrivals),
    arrivals: splice(old.arrivals, () => 0),
  }
  ledger.quotas = quotas
}
