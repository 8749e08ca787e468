import { isoDayOf } from '../measure.js'
import type { Host } from '../problem.js'
import type { DeskState } from '../what-if/state.js'
import type { Idea } from './capacity.js'

/** Limits of hosts that have a price: what one more would be worth at most, on all days together. */
export function limitIdeas({ model, ledger, prices }: DeskState): readonly Idea[] {
  const { from } = model.problem
  const ideas: Idea[] = []
  const priceOf = (row: number): number => (row < 0 ? 0 : (prices.rows[row]?.at(-1) ?? 0))
  const idea = (capacity: Idea['capacity'], host: Host, price: number): void => {
    if (price > 0) ideas.push({ capacity, changes: [{ kind: 'CHANGE_HOST', host }], price })
  }
  for (const [id, h] of [...model.hosts.numberOf].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const host = model.problem.hosts[h]!
    idea(
      { kind: 'HOUSEHOLDS', host: id },
      { ...host, maxHouseholds: host.maxHouseholds + 1 },
      priceOf(ledger.householdsRow[h]!),
    )
    for (const { type } of host.offers)
      idea(
        { kind: 'ACCOMPANIMENT', host: id, type },
        oneMoreAccompanied(host, type),
        priceOf(ledger.serviceRow[h * model.types + model.names.types.of(type)]!),
      )
    for (const [k, quota] of host.yearlyQuota.entries())
      idea(
        { kind: 'ARRIVALS', host: id, from: isoDayOf(from, quota.from), until: isoDayOf(from, quota.until) },
        { ...host, yearlyQuota: host.yearlyQuota.with(k, { ...quota, arrivals: quota.arrivals + 1 }) },
        prices.quotas[h]?.[k] ?? 0,
      )
  }
  return ideas
}

/** The host with one more household it can accompany in one way. */
export function oneMoreAccompanied(host: Host, type: string): Host {
  const offered = host.offers.find(offer => offer.type === type)
  const others = host.offers.filter(offer => offer.type !== type)
  return { ...host, offers: [...others, { type, households: (offered?.households ?? 0) + 1 }] }
}
