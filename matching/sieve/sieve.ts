import { passesAskedHostRules } from '../field/eligibility.js'
import type { Field } from '../field/field.js'
import type { Classes } from '../model/classes.js'
import { travelCost } from '../score/cost.js'
import { spareBedLoss } from '../score/points.js'
import { sharedTerms } from '../score/terms.js'
import { openCode } from './memory.js'
import {
  caseBytes,
  detailBytes,
  fitClasses,
  gainBytes,
  offerBytes,
  writeDetails,
  writeGains,
  writeRecords,
} from './records.js'

/** The cases one host can receive, each in a slot: `field/host-scan.ts` says what the columns are about. */
export interface Seats {
  host: number
  count: number
  readonly caseOf: Int32Array
  readonly scope: Uint8Array
  /** Points of the fit, spare beds not yet counted; of slots with a stay that has passed. */
  readonly fit: Int32Array
  /** 1 once a pair of the case was noted; all 0 when the slots are new. */
  readonly noted: Uint8Array
}

/**
 * The loops a price pass spends its time in, compiled for vectors of the processor, and their memory; one thread's own.
 * First the host, then its places one after the other; slots are sifted a few at a time, so that what passes stays near
 * the processor.
 */
export interface Sieve {
  /** By day: the hurdles of the place, written by `dual/hurdles.ts`. */
  readonly hurdles: { readonly head: Float64Array; readonly tail: Float64Array; readonly least: Float64Array }
  /** A row of cases: those a host can receive as far as rows can tell, for `receive`. */
  readonly receivable: Int32Array
  readonly seats: Seats
  /** What has passed: slot, first day and length of one stay after the other; the stays of a slot in a row. */
  readonly stays: Int32Array
  /** By slot: how many candidates there are at the place, when they are counted. */
  readonly found: Int32Array
  /** A multiple of eight. */
  readonly slotsAtOnce: number
  /** Takes what cases pay and what arriving brings them: to be told again when either has changed. */
  readonly takePrices: (prices: Float64Array) => void
  /** Seats the cases that have days for host `h`, in order. */
  readonly receive: (h: number) => void
  readonly turnTo: (p: number) => void
  /**
   * Sifts the slots from `begin`, a multiple of eight, to before `stop` at the place it was turned to last, and answers
   * how many stays have passed: those that pass the hurdles of their days as far as can be told without rounding, and
   * meet nothing blocked. Rules about case and place that rows leave out are not asked. Who is noted has to bring
   * `beyond` points more; `money` are points for one unit of it.
   */
  readonly sift: (begin: number, stop: number, beyond: number, money: number, counting: boolean) => number
}

interface Code extends Pick<Sieve, 'sift'> {
  readonly agreeOn: (offset: number, scopePoints: number, mostFit: number, grid: number) => void
  readonly seat: (
    words: number,
    country: number,
    region: number,
    leadDays: number,
    minStay: number,
    maxStay: number,
  ) => number
  readonly turnTo: (firstWindow: number, lastWindow: number, firstBlocked: number, lastBlocked: number) => void
}

/** Fewer at a time and the calls cost more than the work. */
const mostSlotsAtOnce = 256
/** Room for stays that pass, unless eight slots need more. */
const fewestStays = 65_536

export function openSieve(field: Field): Sieve {
  const { model, rules, eligibility } = field
  const { cases, hosts, places } = model
  const { policy, budget } = model.problem
  const { windows, blocked, arrivalGridDays: grid } = rules
  const { languages, regions, accompaniment } = fitClasses(field)
  // Two stays for each day of the grid and for the first day of each window.
  const staysOfSlot = 2 * (Math.ceil(model.days / grid) + 1 + mostOf(windows.first))
  const room = Math.max(fewestStays, 8 * staysOfSlot)
  const slotsAtOnce = Math.min(mostSlotsAtOnce, 8 * Math.floor(room / (8 * staysOfSlot)))
  const opened = openCode({
    cases: ['u8', caseBytes * cases.count],
    details: ['u8', detailBytes * cases.count],
    receivable: ['i32', eligibility.caseWidth],
    admitted: ['i32', eligibility.caseWidth],
    caseOf: ['i32', cases.count],
    first: ['i16', cases.count],
    last: ['i16', cases.count],
    shortest: ['i16', cases.count],
    longest: ['i16', cases.count],
    scope: ['u8', cases.count],
    noted: ['u8', cases.count],
    fit: ['i32', cases.count],
    found: ['i32', cases.count + 8],
    gains: ['u8', gainBytes * cases.count],
    offers: ['u8', offerBytes * cases.count],
    languagePoints: ['i32', languages.count],
    regionPoints: ['i32', regions.count],
    accompanimentPoints: ['i32', accompaniment.count],
    travel: ['f64', 3],
    spare: ['f64', highestOf(cases.size) + 1],
    windowFrom: ['i32', windows.from.length],
    windowUntil: ['i32', windows.until.length],
    blockedFrom: ['i32', blocked.from.length],
    blockedUntil: ['i32', blocked.until.length],
    head: ['f64', model.days + 1],
    tail: ['f64', model.days + 1],
    least: ['f64', model.days + 1],
    stays: ['i32', 3 * slotsAtOnce * staysOfSlot],
  })
  const { arrays } = opened
  const code = opened.code as Code
  writeRecords(field, arrays.cases)
  writeDetails(field, { languages, regions, accompaniment }, arrays.details)
  arrays.windowFrom.set(windows.from)
  arrays.windowUntil.set(windows.until)
  arrays.blockedFrom.set(blocked.from)
  arrays.blockedUntil.set(blocked.until)
  if (budget !== null) for (const scope of arrays.travel.keys()) arrays.travel[scope] = travelCost(budget, scope, 1)
  const { fit } = policy
  const mostFit = fit.offset + fit.language + fit.region + fit.scope + fit.accompaniment
  code.agreeOn(fit.offset, fit.scope, mostFit, grid)

  const { receivable, stays, found } = arrays
  const seats: Seats = { host: -1, count: 0, ...arrays }
  return {
    hurdles: arrays,
    receivable,
    seats,
    stays,
    found,
    slotsAtOnce,
    takePrices: prices => writeGains(field, prices, arrays.cases),
    receive: h => {
      dropAsked(h)
      writePoints(arrays.languagePoints, languages, c => sharedTerms.languages.points(model, c, h))
      writePoints(arrays.regionPoints, regions, c => sharedTerms.regions.points(model, c, h))
      writePoints(arrays.accompanimentPoints, accompaniment, c => sharedTerms.accompaniment.points(model, c, h))
      const country = hosts.country[h]!
      seats.host = h
      seats.count = code.seat(
        receivable.length,
        country,
        hosts.macroRegion[country]!,
        hosts.leadDays[h]!,
        hosts.minStayDays[h]!,
        hosts.maxStayDays[h]!,
      )
      seats.noted.fill(0, 0, seats.count)
    },
    turnTo: p => {
      const row = eligibility.placeClass[p]! * eligibility.caseWidth
      arrays.admitted.set(eligibility.placeRows.subarray(row, row + eligibility.caseWidth))
      for (const size of arrays.spare.keys()) arrays.spare[size] = spareBedLoss(policy, places.sleeps[p]!, size)
      code.turnTo(windows.first[p]!, windows.first[p + 1]!, blocked.first[p]!, blocked.first[p + 1]!)
    },
    sift: code.sift,
  }

  /** Takes those out who do not pass the rules about case and host that rows leave out. */
  function dropAsked(h: number): void {
    if (eligibility.askedHostRules.length === 0) return
    for (const [w, word] of receivable.entries())
      for (let rest = word; rest !== 0; rest &= rest - 1) {
        const bit = rest & -rest
        if (!passesAskedHostRules(eligibility, model, (w << 5) + 31 - Math.clz32(bit), h)) receivable[w]! &= ~bit
      }
  }
}

/** Points of a class are those of any case in it. */
function writePoints(points: Int32Array, { example }: Classes, pointsOf: (c: number) => number): void {
  for (let k = 0; k < points.length; k++) points[k] = pointsOf(example[k]!)
}

/** How many the thing with the most has, by the number each begins with. */
function mostOf(first: Int32Array): number {
  let most = 0
  for (let i = 0; i + 1 < first.length; i++) most = Math.max(most, first[i + 1]! - first[i]!)
  return most
}

function highestOf(numbers: Int32Array): number {
  return numbers.reduce((highest, number) => Math.max(highest, number), 0)
}
