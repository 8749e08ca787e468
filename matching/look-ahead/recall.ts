import type { Ledger } from '../calendar/ledger.js'
import { epochDay, isoDayOf } from '../measure.js'
import type { CapacityMemory } from './capacity-memory.js'
import type { CapacityPrices } from './capacity-prices.js'
import type { Curve } from './curve.js'
import { drawCurve } from './curve.js'
import { likenessOfHost, likenessOfPlace } from './likeness.js'
import { freeSince, serviceRows } from './remember.js'
import type { Span } from './spans.js'
import { covers, sinceDay } from './spans.js'

/** Remembered prices by the numbers of a model, and what of its capacity they speak of; 0 where they do not. */
export interface Recalled {
  readonly prices: CapacityPrices
  /** By place: the days from today on whose price is known; none of a place that receives others than it did. */
  readonly knownSpans: readonly (readonly Span[])[]
  /** By ledger row: days from day 0 on whose price is known. */
  readonly knownDays: Int32Array
  /** By quota: 1 when its price is known. */
  readonly knownQuotas: Uint8Array
  readonly knowsMoney: boolean
  /** Whether everything still free from today on has a price. */
  readonly complete: boolean
}

interface Recalling {
  readonly perPlace: number
  /** Day number. */
  readonly today: number
}

/**
 * Puts remembered prices into the numbers of a problem, which may have other hosts, places, windows and days by now. The
 * ledger has its pins in it.
 */
export function recall(ledger: Ledger, memory: CapacityMemory, { perPlace, today }: Recalling): Recalled {
  const { problem } = ledger.model
  const from = epochDay(problem.from)!
  const dates = { from, since: from - epochDay(memory.foundOn)!, today }
  const limits = recallLimits(ledger, memory, dates)
  const places = recallPlaces(ledger, memory, { ...dates, perPlace })
  const knowsMoney = memory.money !== null && problem.budget !== null
  const complete =
    knowsMoney === (problem.budget !== null) &&
    limits.knownQuotas.every(known => known === 1) &&
    places.knownSpans.every((spans, p) => freeSince(ledger, p, today).every(free => covers(spans, free)))
  const { over, begun, knownSpans } = places
  const { rows, quotas, knownDays, knownQuotas } = limits
  const prices = { over, begun, perPlace, rows, quotas, money: knowsMoney ? memory.money! : 0 }
  return { prices, knownSpans, knownDays, knownQuotas, knowsMoney, complete }
}

interface Dates {
  /** Epoch day of day 0. */
  readonly from: number
  /** Days from the first remembered one to day 0. */
  readonly since: number
  /** Day number. */
  readonly today: number
}

function recallLimits(ledger: Ledger, memory: CapacityMemory, dates: Dates) {
  const { model, capacity } = ledger
  const remembered = new Map(memory.hosts.map(host => [host.id, host]))
  const width = model.days + 1
  const rows = new Float64Array(capacity.length * width)
  const knownDays = new Int32Array(capacity.length)
  const quotas = new Float64Array(ledger.quotas.from.length)
  const knownQuotas = new Uint8Array(quotas.length)
  const draw = (row: number, curve: Curve): void => {
    drawCurve(curve, rows.subarray(row * width, (row + 1) * width), dates)
    knownDays[row] = Math.max(0, Math.min(model.days, epochDay(memory.until)! - dates.from))
  }
  for (const [h, host] of model.problem.hosts.entries()) {
    const known = remembered.get(host.id)
    if (known === undefined || known.like !== likenessOfHost(host)) continue
    draw(ledger.householdsRow[h]!, known.households)
    const services = new Map(known.services.map(({ type, worth }) => [type, worth]))
    for (const { type, row } of serviceRows(ledger, h)) draw(row, services.get(type) ?? [])
    for (const [k, period] of host.yearlyQuota.entries()) {
      const q = ledger.quotas.first[h]! + k
      const [from, until] = [period.from, period.until].map(day => isoDayOf(model.problem.from, day))
      const same = known.quotas.find(quota => quota.from === from && quota.until === until)
      if (same === undefined) continue
      quotas[q] = same.price
      knownQuotas[q] = 1
    }
  }
  return { rows, knownDays, quotas, knownQuotas }
}

function recallPlaces({ model }: Ledger, memory: CapacityMemory, { perPlace, ...dates }: Dates & Recalling) {
  const { hosts, places } = model.problem
  const remembered = new Map(memory.places.map(place => [place.id, place]))
  const likeness = hosts.map(likenessOfHost)
  const over = new Float64Array(places.length * perPlace)
  const begun = new Float64Array(places.length * perPlace)
  const dayOf = (iso: string): number => epochDay(iso)! - dates.from
  const knownSpans = places.map((place, p): readonly Span[] => {
    const known = remembered.get(place.id)
    if (known === undefined || known.like !== likenessOfPlace(place, likeness[model.places.host[p]!]!)) return []
    const part = (values: Float64Array) => values.subarray(p * perPlace, (p + 1) * perPlace)
    drawCurve(known.over, part(over), dates)
    drawCurve(known.begun, part(begun), dates)
    const spans = known.known.map(({ from, until }) => ({ from: dayOf(from), until: dayOf(until) }))
    return sinceDay(spans, dates.today)
  })
  return { over, begun, knownSpans }
}
