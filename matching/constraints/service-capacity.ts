import type { Ledger } from '../calendar/ledger.js'
import { overlaps } from '../calendar/overlap.js'
import type { AskedStay, LedgerConstraint } from './stay-constraint.js'
import { guestsOnFullDays, peak, rowIsFull } from './row-use.js'

/**
 * On no day do more households use a required accompaniment of a host than it can serve at a time. An accompaniment for
 * as many households as the host takes at all has no row in the ledger: `breaks` leaves it to the rule about households,
 * which then breaks too; the longer answers count its users one by one.
 */
export const serviceCapacity: LedgerConstraint = {
  rule: 'SERVICE_CAPACITY',
  says: 'HOST',
  unit: 'HOUSEHOLDS',
  breaks: (ledger, c, p, from, until) => {
    const { model } = ledger
    const h = model.places.host[p]!
    for (const type of model.cases.requiredTypes[c]!) {
      const row = ledger.serviceRow[h * model.types + type]!
      if (row >= 0 && rowIsFull(ledger, row, from, until)) return true
    }
    return false
  },
  shortfall: (ledger, asked) => Math.max(0, ...usesOf(ledger, asked).map(({ excess }) => excess)),
  compare: (ledger, asked) => {
    const { problem } = ledger.model
    const { required } = problem.cases[asked.c]!
    const { offers } = problem.hosts[ledger.model.places.host[asked.p]!]!
    return {
      needed: required,
      offered: offers
        .filter(({ type }) => required.includes(type))
        .map(({ type, households }) => `${type}:${households}`),
      missing: usesOf(ledger, asked).flatMap(({ name, excess }) => (excess > 0 ? [name] : [])),
    }
  },
  heldBy: (ledger, asked) => {
    const found = usesOf(ledger, asked).flatMap(({ row, type }) =>
      row < 0
        ? []
        : guestsOnFullDays(ledger, row, asked, guest => ledger.model.cases.requiredTypes[guest]!.includes(type)),
    )
    return [...new Set(found)].toSorted((a, b) => a - b)
  },
}

interface ServiceUse {
  /** In the ledger; -1 when the rule about households says all there is to say. */
  readonly row: number
  readonly type: number
  readonly name: string
  /** Households too many on the worst day, the asked one included; negative when there is room. */
  readonly excess: number
}

/** How far each required accompaniment that the host offers is used on the days of the stay. */
function usesOf(ledger: Ledger, asked: AskedStay): readonly ServiceUse[] {
  const { model } = ledger
  const h = model.places.host[asked.p]!
  return model.problem.cases[asked.c]!.required.flatMap((name, k) => {
    const offer = model.problem.hosts[h]!.offers.find(({ type }) => type === name)
    if (offer === undefined) return []
    const type = model.cases.requiredTypes[asked.c]![k]!
    const row = ledger.serviceRow[h * model.types + type]!
    const users = row < 0 ? mostUsers(ledger, asked, type, name) : peak(ledger, row, asked.from, asked.until)
    return [{ row, type, name, excess: users + 1 - offer.households }]
  })
}

/** The most households that use an accompaniment of the host on one day of the stay, counted guest by guest. */
function mostUsers(ledger: Ledger, { p, from, until }: AskedStay, type: number, name: string): number {
  const { model } = ledger
  const here = [...model.hosts.places[model.places.host[p]!]!]
  const uses = [
    ...here
      .flatMap(place => ledger.guests[place]!)
      .filter(guest => model.cases.requiredTypes[guest]!.includes(type))
      .map(guest => ({ from: ledger.from[guest]!, until: ledger.until[guest]! })),
    ...here
      .flatMap(place => model.problem.places[place]!.taken)
      .filter(({ household, services }) => household && services.includes(name)),
  ].filter(use => overlaps(use.from, use.until, from, until))
  // The number rises only where a use begins.
  const days = uses.map(use => Math.max(from, use.from))
  return Math.max(0, ...days.map(day => uses.filter(use => use.from <= day && day < use.until).length))
}
