import type { Crew } from '../crew/crew.js'
import type { Station } from '../crew/station.js'
import type { Ledger } from '../calendar/ledger.js'
import { admittedCases, passesAskedHostRules, passesAskedPlaceRules } from '../field/eligibility.js'
import type { Field } from '../field/field.js'
import { sharedInt32, sharedUint8 } from '../memory.js'
import type { Seen } from './in-the-way.js'
import { firstInTheWay, nothing, roomRules } from './in-the-way.js'
import type { SeenOfPlaces } from './reasons.js'

/** What stands in the way of very many cases, all hosts looked at one after the other. */
export interface Tally {
  readonly seen: (c: number) => SeenOfPlaces
  /** At how many places that suit the case rule `k` of the room rules is the first in the way. */
  readonly places: (c: number, k: number) => number
  /** By case: the hosts with a stay that is free, ascending. */
  readonly freeAt: ReadonlyMap<number, ReadonlySet<number>>
}

/** A plan that is asked about. */
export interface PlanInLedger {
  readonly ledger: Ledger
  readonly fixed: Field['rules']
}

/** The same, as every thread is told of it. */
export interface PlanOrder {
  readonly ledger: Omit<Ledger, 'model'>
  readonly fixed: Field['rules']
}

export interface TallyTask {
  /** One bit for each case asked about; none of them is placed. */
  readonly asked: Int32Array
  /** By host: 1 where it is looked at; default everywhere. */
  readonly hosts?: Uint8Array | undefined
  /** By thread and case: what was seen, as bits. */
  readonly marks: Uint8Array
  /** By thread, case and room rule: places. */
  readonly counts: Int32Array
}

export interface TallyAnswer {
  /** Pairs of a case and a host with a stay that is free. */
  readonly free: readonly (readonly [c: number, h: number])[]
}

const suits = 1
const dated = 2

/** Tallies cases that have no stay in the plan that is in the ledger, everywhere or at some hosts (1); `undefined` when told to stop. */
export function tallyFor(
  crew: Crew,
  { ledger, fixed }: PlanInLedger,
  cases: readonly number[],
  hosts?: Uint8Array,
): Tally | undefined {
  const { count } = crew.field.model.cases
  const rules = roomRules.length
  const asked = sharedInt32((count + 31) >>> 5)
  for (const c of cases) asked[c >>> 5]! |= 1 << (c & 31)
  const marks = sharedUint8(crew.threads * count)
  const counts = sharedInt32(crew.threads * count * rules)
  const { model: _, ...plan } = ledger
  crew.tell('plan', { ledger: plan, fixed })
  const freeAt = new Map<number, Set<number>>()
  for (const answer of crew.run('tally', { asked, hosts, marks, counts })) {
    if (answer === undefined) return undefined
    for (const [c, h] of answer.free) freeAt.set(c, (freeAt.get(c) ?? new Set()).add(h))
  }
  const threads = Array.from({ length: crew.threads }, (__, member) => member * count)
  return {
    seen: c => {
      const all = threads.reduce((bits, first) => bits | marks[first + c]!, 0)
      return { suitable: (all & suits) !== 0, dated: (all & dated) !== 0, free: freeAt.has(c) }
    },
    freeAt,
    places: (c, k) => threads.reduce((sum, first) => sum + counts[(first + c) * rules + k]!, 0),
  }
}

/** One thread's room for a tally. */
export type PlanState = ReturnType<typeof firstInTheWay>

export function openPlan(station: Station, { ledger, fixed }: PlanOrder): void {
  const { model } = station.field
  station.plan = firstInTheWay({ model, ledger: { ...ledger, model }, fixed })
}

/** Tallies the hosts of one shard. */
export function tallyShard(
  station: Station,
  shard: number,
  { asked, hosts, marks, counts }: TallyTask,
): TallyAnswer | undefined {
  const { field, bounds, bits, member } = station
  const { model, eligibility } = field
  const { placeClass, placeRows, caseWidth, concerned } = eligibility
  const inTheWay = station.plan!
  const rules = roomRules.length
  const seen: Seen = { dated: false }
  const free: [number, number][] = []
  for (let h = bounds[shard]!; h < bounds[shard + 1]!; h++) {
    if (station.shouldStop()) return undefined
    if (hosts !== undefined && hosts[h] === 0) continue
    admittedCases(eligibility, h, bits)
    for (let w = 0; w < caseWidth; w++)
      for (let rest = bits[w]! & asked[w]!; rest !== 0; rest &= rest - 1) {
        const bit = rest & -rest
        tallyAt(h, (w << 5) + 31 - Math.clz32(bit), w, bit)
      }
  }
  return { free }

  function tallyAt(h: number, c: number, word: number, bit: number): void {
    if (!passesAskedHostRules(eligibility, model, c, h)) return
    const own = member * model.cases.count + c
    let mark = marks[own]!
    seen.dated = (mark & dated) !== 0
    let isFree = false
    for (const p of model.hosts.places[h]!) {
      if ((placeRows[placeClass[p]! * caseWidth + word]! & bit) === 0) continue
      if ((concerned[word]! & bit) !== 0 && !passesAskedPlaceRules(eligibility, model, c, p)) continue
      const rule = inTheWay(c, h, p, seen)
      mark |= suits
      if (rule === nothing) isFree = true
      else counts[own * rules + rule]! += 1
    }
    if (isFree) free.push([c, h])
    marks[own] = seen.dated ? mark | dated : mark
  }
}
