import type { Ledger } from '../calendar/ledger.js'
import { freeRanges } from '../calendar/free-ranges.js'
import { isoDayOf } from '../measure.js'
import type { Host } from '../problem.js'
import type { CapacityMemory } from './capacity-memory.js'
import { capacityMemoryFormat } from './capacity-memory.js'
import type { CapacityPrices } from './capacity-prices.js'
import type { Curve } from './curve.js'
import { curveOf } from './curve.js'
import { likenessOfHost, likenessOfPlace, likenessOfTerms } from './likeness.js'
import type { Span } from './spans.js'
import { sinceDay, unionOf } from './spans.js'

/** When prices were found, and for which days of each place a price was known before. */
export interface Found {
  /** Day number: the first day that is remembered. */
  readonly today: number
  /** By place. */
  readonly knownBefore: readonly (readonly Span[])[]
}

/** What the next run shall remember of these prices. The ledger has the pins in it. */
export function remember(ledger: Ledger, prices: CapacityPrices, { today, knownBefore }: Found): CapacityMemory {
  const { problem } = ledger.model
  const iso = (day: number): string => isoDayOf(problem.from, day)
  const likeness = problem.hosts.map(likenessOfHost)
  const places = problem.places.map((place, p) => {
    const of = (values: Float64Array) => values.subarray(p * prices.perPlace, (p + 1) * prices.perPlace)
    const from = { from: today, less: prices.over[p * prices.perPlace + today]! }
    const known = unionOf([...knownBefore[p]!, ...freeSince(ledger, p, today)])
    return {
      id: place.id,
      like: likenessOfPlace(place, likeness[ledger.model.places.host[p]!]!),
      known: known.map(span => ({ from: iso(span.from), until: iso(span.until) })),
      over: curveOf(of(prices.over), from),
      begun: curveOf(of(prices.begun), from),
    }
  })
  return {
    format: capacityMemoryFormat,
    foundOn: iso(today),
    until: iso(problem.days),
    terms: likenessOfTerms(problem),
    money: problem.budget === null ? null : prices.money,
    hosts: problem.hosts.map((host, h) => ({ id: host.id, like: likeness[h]!, ...limitsOf(ledger, prices, h, today) })),
    places,
  }
}

/** The days from `today` on that are free at a place. */
export function freeSince(ledger: Ledger, p: number, today: number): readonly Span[] {
  return sinceDay(unionOf(freeRanges(ledger, p)), today)
}

/** The accompaniments of a host that have a row of their own, in the order of its offers, with the number of the row. */
export function serviceRows({ model, serviceRow }: Ledger, h: number): readonly { type: string; row: number }[] {
  return model.problem.hosts[h]!.offers.flatMap(({ type }) => {
    const row = serviceRow[h * model.types + model.typeNumbers.get(type)!]!
    return row < 0 ? [] : [{ type, row }]
  })
}

function limitsOf(ledger: Ledger, { rows, quotas }: CapacityPrices, h: number, today: number) {
  const { model } = ledger
  const row = (number: number): Curve => {
    const values = rows.subarray(number * (model.days + 1), (number + 1) * (model.days + 1))
    return curveOf(values, { from: today, less: values[today]! })
  }
  const { yearlyQuota }: Host = model.problem.hosts[h]!
  return {
    households: row(ledger.householdsRow[h]!),
    services: serviceRows(ledger, h).map(({ type, row: number }) => ({ type, worth: row(number) })),
    quotas: yearlyQuota.map(({ from, until }, k) => ({
      from: isoDayOf(model.problem.from, from),
      until: isoDayOf(model.problem.from, until),
      price: quotas[ledger.quotas.first[h]! + k]!,
    })),
  }
}
