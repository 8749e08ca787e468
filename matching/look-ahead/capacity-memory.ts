import type { Decode, Decoded } from '../reading/decode.js'
import { list, number, object, oneOf, orNull, whole } from '../reading/decode.js'
import type { Trail } from '../reading/trail.js'
import { startTrail } from '../reading/trail.js'
import { constantName, faultyDay, identifier, rememberedDays } from '../reading/words.js'

/** The form of what a run that looks ahead remembers for the next one. Another form is not read. */
export const capacityMemoryFormat = 'leeward-capacity-prices/1'

const day: Decode<string> = (value, trail) =>
  typeof value === 'string' && rememberedDays()(value) !== undefined ? value : faultyDay(value, trail)

/** Complains of days that are none: both are ISO days, which stand in order of text. */
function inOrder({ from, until }: { readonly from?: string; readonly until?: string }, trail: Trail): void {
  if (from !== undefined && until !== undefined && until <= from) trail.fault('must be after `from`', 'until')
}

/** Half-open. */
const span = object({ from: day, until: day }, { check: inOrder })
const likeness = whole({ minimum: 0, maximum: 0xffffffff })
/** No sum of points is larger, and no curve longer than the longest horizon in weeks and a turnover after it. */
const curve = list(whole({ minimum: 0, maximum: 1e12 }), (knots, trail) => {
  if (knots.length > 2000) trail.fault('must have at most 2000 entries')
})
const price = number({ minimum: 0, maximum: 1e12 })

const host = object({
  id: identifier,
  like: likeness,
  /** What room for a household is worth, summed over days. */
  households: curve,
  /** The same for accompaniments of which the host has fewer than households. */
  services: list(object({ type: constantName, worth: curve })),
  /** What an arrival is worth in each period with a limit. */
  quotas: list(object({ from: day, until: day, price }, { check: inOrder })),
})

const place = object({
  id: identifier,
  like: likeness,
  /** Days that were free when a price was found for them: apart, in order. Of other days nothing is known. */
  known: list(span),
  over: curve,
  begun: curve,
})

const memory = object({
  format: oneOf([capacityMemoryFormat]),
  /** The day prices were found last. Curves begin on it, and it is the first day anything is known of. */
  foundOn: day,
  /** The first day after those priced. */
  until: day,
  /** Likeness of the terms of points. */
  terms: likeness,
  /** Of one unit of money; null without a budget. */
  money: orNull(price),
  hosts: list(host),
  places: list(place),
})

/**
 * Prices of capacity as one run leaves them to the next: plain, by the ids of hosts and places and by dates, so that they
 * outlast changes of the network. Sums are whole points, week by week. There is no case in it.
 */
export type CapacityMemory = Decoded<typeof memory>

export type ReadCapacityMemory =
  | { readonly ok: true; readonly memory: CapacityMemory }
  /** `reason` is a sentence without its full stop, with the path of the first fault. */
  | { readonly ok: false; readonly reason: string }

/** Reads what may have been kept for long, by another version, or damaged. */
export function readCapacityMemory(json: unknown): ReadCapacityMemory {
  const trail = startTrail()
  const read = memory(json, trail)
  if (read !== undefined) return { ok: true, memory: read }
  const [{ path, message }] = trail.faults as [(typeof trail.faults)[number]]
  return { ok: false, reason: `${path} ${message}` }
}
