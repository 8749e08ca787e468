import type { Crew } from '../crew/crew.js'
import type { Plan } from '../search/plan.js'
import { planOf, restore } from '../search/plan.js'
import type { PlanInLedger, Tally } from './tally.js'
import { tallyFor } from './tally.js'

/** What was tallied of a plan: everybody without a stay in it. */
export interface Tallied {
  readonly tally: Tally
  readonly plan: Plan
}

/** Where people came or went at more than this share of the hosts, it is no quicker to look at those alone, twice. */
const mostChanged = 1 / 3

/**
 * The same as `tallyFor`, knowing what stood in the way in an earlier plan: of most cases only hosts where somebody came or
 * went since are looked at, as they were and as they are. Whoever had a free stay in the earlier plan, or one of its
 * stays, is asked about everywhere: what is left of the money is the same at every host.
 */
export function tallyAgain(
  crew: Crew,
  asked: PlanInLedger,
  cases: readonly number[],
  { tally: earlier, plan }: Tallied,
): Tally | undefined {
  const { ledger } = asked
  const now = planOf(ledger, 0)
  const hosts = changedHosts(crew, now, plan)
  const anew = new Set(cases.filter(c => plan.placeOf[c]! >= 0 || earlier.freeAt.has(c)))
  const others = cases.filter(c => !anew.has(c))
  const spent = ledger.spent
  restore(ledger, plan)
  // With more money than before, whoever had too little may have enough anywhere.
  const isFew = spent >= ledger.spent && hosts.changed <= mostChanged * hosts.flags.length
  const before = isFew ? tallyFor(crew, asked, others, hosts.flags) : undefined
  restore(ledger, now)
  if (!isFew) return tallyFor(crew, asked, cases)
  const after = before && tallyFor(crew, asked, others, hosts.flags)
  const whole = after && tallyFor(crew, asked, [...anew])
  if (before === undefined || after === undefined || whole === undefined) return undefined
  return {
    freeAt: new Map([...after.freeAt, ...whole.freeAt]),
    seen: c => (anew.has(c) ? whole.seen(c) : { ...earlier.seen(c), free: after.freeAt.has(c) }),
    places: (c, k) =>
      anew.has(c) ? whole.places(c, k) : earlier.places(c, k) - before.places(c, k) + after.places(c, k),
  }
}

/** By host: 1 where a stay of one of the plans is not one of the other. */
function changedHosts(
  { field }: Crew,
  one: Plan,
  other: Plan,
): { readonly flags: Uint8Array; readonly changed: number } {
  const { hosts, places } = field.model
  const flags = new Uint8Array(hosts.count)
  for (let c = 0; c < one.placeOf.length; c++) {
    const isSame =
      one.placeOf[c] === other.placeOf[c] && one.from[c] === other.from[c] && one.until[c] === other.until[c]
    if (isSame) continue
    for (const { placeOf } of [one, other]) if (placeOf[c]! >= 0) flags[places.host[placeOf[c]!]!] = 1
  }
  return { flags, changed: flags.reduce((sum, flag) => sum + flag, 0) }
}
