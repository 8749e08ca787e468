import type { Ledger } from '../calendar/ledger.js'
import type { LedgerConstraint } from './stay-constraint.js'

/** In no quota period do more cases arrive at a host than it has agreed to. A day in no period has no limit. */
export const quota: LedgerConstraint = {
  rule: 'QUOTA',
  says: 'HOST',
  unit: 'ARRIVALS',
  breaks: ({ quotas, model }, _c, p, from) => {
    const h = model.places.host[p]!
    for (let q = quotas.first[h]!; q < quotas.first[h + 1]!; q++)
      if (from >= quotas.from[q]! && from < quotas.until[q]! && quotas.arrivals[q]! >= quotas.limit[q]!) return true
    return false
  },
  shortfall: (ledger, { p, from }) => {
    const { arrivals, limit } = ledger.quotas
    let shortfall = 0
    for (const q of periodsOf(ledger, p, from)) shortfall = Math.max(shortfall, arrivals[q]! + 1 - limit[q]!)
    return shortfall
  },
  compare: (ledger, { p, from }) => {
    const { arrivals, limit } = ledger.quotas
    const tightest = periodsOf(ledger, p, from).toSorted(
      (a, b) => limit[a]! - arrivals[a]! - limit[b]! + arrivals[b]!,
    )[0]
    return tightest === undefined
      ? { needed: 1, offered: null }
      : { needed: arrivals[tightest]! + 1, offered: limit[tightest]! }
  },
  heldBy: (ledger, { p, from }) => {
    const { quotas, model } = ledger
    const full = periodsOf(ledger, p, from).filter(q => quotas.arrivals[q]! >= quotas.limit[q]!)
    const guests = [...model.hosts.places[model.places.host[p]!]!].flatMap(place => ledger.guests[place]!)
    return guests
      .filter(c => full.some(q => ledger.from[c]! >= quotas.from[q]! && ledger.from[c]! < quotas.until[q]!))
      .toSorted((a, b) => a - b)
  },
}

function periodsOf({ quotas, model }: Ledger, p: number, from: number): readonly number[] {
  const h = model.places.host[p]!
  const periods: number[] = []
  for (let q = quotas.first[h]!; q < quotas.first[h + 1]!; q++)
    if (from >= quotas.from[q]! && from < quotas.until[q]!) periods.push(q)
  return periods
}
