/*
 * The innermost loops of a price pass, in AssemblyScript: TypeScript's grammar for the processor's own numbers and
 * vectors. `npm run sieve` compiles it; `../sieve.ts` lays out the memory and is the only one to call it.
 *
 * A slot is a case one host can receive, as in `field/host-scan.ts`. Stays `[from, until)` are candidates as
 * `calendar/candidates.ts` lists them. Nothing is decided here: what passes may be of interest, what does not cannot be.
 */

import { daysAt, f64At, i32At, putDays } from './arrays'
import {
  caseBytes,
  early,
  late,
  slope,
  origin,
  macroRegion,
  earliest,
  latest,
  minDays,
  desiredDays,
  neededBy,
  size,
  entryDays,
  detailBytes,
  shortStay,
  dayRate,
  desired,
  languages,
  regions,
  accompaniment,
  preferredScope,
  gainBytes,
  neededIn,
  sizeIn,
  hasOffer,
  offerBytes,
  fitting,
  long,
  short,
  cut,
} from './records'

// Where the arrays begin, in bytes: set once. By case, records: what is asked of all who are receivable, and the rest.
export let cases: usize = 0
export let details: usize = 0
// Rows of cases, one bit each: those the host can receive as far as rows can tell, and those the place admits.
export let receivable: usize = 0
export let admitted: usize = 0
// By slot; days in two bytes, and records: what is asked at every place, and what is worked out once.
export let caseOf: usize = 0
export let first: usize = 0
export let last: usize = 0
export let shortest: usize = 0
export let longest: usize = 0
export let scope: usize = 0
export let noted: usize = 0
export let fit: usize = 0
export let found: usize = 0
export let gains: usize = 0
export let offers: usize = 0
// By class of cases: points at the host.
export let languagePoints: usize = 0
export let regionPoints: usize = 0
export let accompanimentPoints: usize = 0
// By scope: points for a case that prefers it are in `scopePoints`, what the way costs each person in `travel`.
export let travel: usize = 0
// By household size: points lost at the place.
export let spare: usize = 0
// By window and by blocked range, of all places:
export let windowFrom: usize = 0
export let windowUntil: usize = 0
export let blockedFrom: usize = 0
export let blockedUntil: usize = 0
// By day: the hurdles of the place.
export let head: usize = 0
export let tail: usize = 0
export let least: usize = 0
// What passes: slot, from and days of each stay.
export let stays: usize = 0

/** Points and costs are rounded to whole numbers; so much covers that. */
const rounding: f64 = 0.501

let offset: i32 = 0
let scopePoints: i32 = 0
let mostFit: f64 = 0
let grid: i32 = 1
let firstWindow: i32 = 0
let lastWindow: i32 = 0
let firstBlocked: i32 = 0
let lastBlocked: i32 = 0

/** Says what is the same for all: points of every placement, of the preferred scope, of the best fit there is. */
export function agreeOn(offsetPoints: i32, preferredScopePoints: i32, most: f64, gridDays: i32): void {
  offset = offsetPoints
  scopePoints = preferredScopePoints
  mostFit = most
  grid = gridDays
}

/** Says which windows and blocked ranges are those of the place, each from the first to before the last. */
export function turnTo(fromWindow: i32, untilWindow: i32, fromBlocked: i32, untilBlocked: i32): void {
  firstWindow = fromWindow
  lastWindow = untilWindow
  firstBlocked = fromBlocked
  lastBlocked = untilBlocked
}

/** Gives a slot to every receivable case that has days for the host, in order; answers how many. */
export function seat(words: i32, country: i32, region: i32, leadDays: i32, minStay: i32, maxStay: i32): i32 {
  let slot = 0
  for (let word = 0; word < words; word++) {
    for (let rest = i32At(receivable, word); rest != 0; rest &= rest - 1) {
      const c = (word << 5) + ctz(rest)
      const record = cases + <usize>c * caseBytes
      const fewest = max(<i32>load<i16>(record + minDays), minStay)
      const most = min(<i32>load<i16>(record + desiredDays), maxStay)
      const until = <i32>load<i16>(record + latest)
      if (fewest > most || leadDays > until) continue
      const abroad = load<i32>(record + macroRegion) == region ? 1 : 2
      const far = load<i32>(record + origin) == country ? 0 : abroad
      const entry = <i32>load<i16>(record + entryDays + (far << 1))
      const from = max(<i32>load<i16>(record + earliest) + entry, leadDays)
      if (from > until) continue
      store<i32>(caseOf + (slot << 2), c)
      putDays(first, slot, from)
      putDays(last, slot, until)
      putDays(shortest, slot, fewest)
      putDays(longest, slot, most)
      store<u8>(scope + slot, <u8>far)
      const gain = gains + <usize>slot * gainBytes
      v128.store(gain, v128.load(record))
      store<f64>(gain + slope, load<f64>(record + slope))
      store<i32>(gain + neededIn, load<i32>(record + neededBy))
      store<i32>(gain + hasOffer, 0)
      slot += 1
    }
  }
  return slot
}

/**
 * Sifts the slots `[begin, stop)`, `begin` a multiple of eight, at the place: writes the stays that may pass the hurdles of
 * their days and meet nothing blocked, slot by slot, and answers how many; of whoever passes the first hurdle it also
 * writes the fit at the host. A case that is noted has to bring `beyond` more. With `counting` it writes, by slot, how many
 * candidates there are at the place.
 */
export function sift(begin: i32, stop: i32, beyond: f64, money: f64, counting: bool): i32 {
  let at = stays
  for (let base = begin; base < stop; base += 8) {
    let meeting = meetingWindow(base)
    if (base + 8 > stop) meeting &= (1 << (stop - base)) - 1
    if (counting) memory.fill(found + (base << 2), 0, 32)
    for (; meeting != 0; meeting &= meeting - 1) {
      const slot = base + ctz(meeting)
      const c = i32At(caseOf, slot)
      if ((i32At(admitted, c >>> 5) & (1 << (c & 31))) != 0) at = siftSlot(slot, beyond, money, counting, at)
    }
  }
  return <i32>((at - stays) / 12)
}

/** Which of eight slots have a day of arrival in some window that leaves room for the shortest stay, as bits. */
function meetingWindow(base: i32): i32 {
  const arrives = v128.load(first + (base << 1))
  const until = v128.load(last + (base << 1))
  const fewest = v128.load(shortest + (base << 1))
  let meeting = i16x8.splat(0)
  for (let w = firstWindow; w < lastWindow; w++) {
    const low = i16x8.max_s(arrives, i16x8.splat(<i16>i32At(windowFrom, w)))
    const high = i16x8.min_s(until, i16x8.sub(i16x8.splat(<i16>i32At(windowUntil, w)), fewest))
    meeting = v128.or(meeting, i16x8.le_s(low, high))
  }
  return i16x8.bitmask(meeting)
}

function siftSlot(slot: i32, beyond: f64, money: f64, counting: bool, into: usize): usize {
  let at = into
  const arrives = daysAt(first, slot)
  const until = daysAt(last, slot)
  const fewest = daysAt(shortest, slot)
  const most = daysAt(longest, slot)
  const gaining = gains + <usize>slot * gainBytes
  const offer = offers + <usize>slot * offerBytes
  const needed = <i32>load<i16>(gaining + neededIn)
  const more = load<u8>(noted + slot) == 1 ? beyond : 0
  const inTime = load<f64>(gaining + early) - more
  const after = load<f64>(gaining + late) - more
  const perDay = load<f64>(gaining + slope)
  let count = 0
  for (let w = firstWindow; w < lastWindow; w++) {
    const end = i32At(windowUntil, w)
    const low = max(arrives, i32At(windowFrom, w))
    const high = min(until, end - fewest)
    if (low > high) continue
    if (counting) count += candidatesIn(low, high, end, fewest, most)
    const atMost = (low <= needed ? inTime : after) - perDay * <f64>low
    const hurdle = f64At(least, low)
    if (atMost + mostFit <= hurdle) continue
    if (load<i32>(gaining + hasOffer) == 0) {
      store<i32>(gaining + hasOffer, 1)
      writeOffer(slot, offer, money)
    }
    const lost = f64At(spare, <i32>load<i16>(gaining + sizeIn))
    if (atMost + load<f64>(offer + fitting) - lost <= hurdle) continue
    const withLong = load<f64>(offer + long) - lost
    const withShort = load<f64>(offer + short) - lost
    // Stays of the longest length begin up to `full`; after it they end with the window.
    const full = min(high, end - most)
    let from = low
    let next = (low / grid + 1) * grid
    for (; from <= full; from = next, next += grid) {
      const gain = (from <= needed ? inTime : after) - perDay * <f64>from + f64At(head, from)
      if (gain + withLong > f64At(tail, from + most)) at = passOn(at, slot, from, most)
      if (fewest < most && gain + withShort > f64At(tail, from + fewest)) at = passOn(at, slot, from, fewest)
    }
    if (from > high) continue
    const withCut = load<f64>(offer + cut) - lost
    const atEnd = f64At(tail, end)
    for (; from <= high; from = next, next += grid) {
      const gain = (from <= needed ? inTime : after) - perDay * <f64>from + f64At(head, from)
      if (from + fewest < end && gain + withCut > atEnd) at = passOn(at, slot, from, end - from)
      if (gain + withShort > f64At(tail, from + fewest)) at = passOn(at, slot, from, fewest)
    }
  }
  if (counting) store<i32>(found + (slot << 2), count)
  return at
}

/** Works out what stays of a slot bring at the host besides arriving: the fit to the point, all else at least. */
function writeOffer(slot: i32, offer: usize, money: f64): void {
  const c = i32At(caseOf, slot)
  const detail = details + <usize>c * detailBytes
  const far = <i32>load<u8>(scope + slot)
  const points =
    offset +
    i32At(languagePoints, load<i32>(detail + languages)) +
    i32At(regionPoints, load<i32>(detail + regions)) +
    i32At(accompanimentPoints, load<i32>(detail + accompaniment)) +
    (far == load<i32>(detail + preferredScope) ? scopePoints : 0)
  const most = <f64>daysAt(longest, slot)
  const fewest = <f64>daysAt(shortest, slot)
  const rate = load<f64>(detail + shortStay)
  const wished = <f64>load<i32>(detail + desired)
  const perNight = load<f64>(detail + dayRate)
  const way = f64At(travel, far) * <f64>load<i16>(cases + <usize>c * caseBytes + size) - rounding
  const withLong = <f64>points - rate * (1 - most / wished) + rounding
  const withShort = <f64>points - rate * (1 - fewest / wished) + rounding
  const paidShort = money * (way + perNight * fewest)
  store<i32>(fit + (slot << 2), points)
  store<f64>(offer + fitting, <f64>points)
  store<f64>(offer + long, withLong - money * (way + perNight * most))
  store<f64>(offer + short, withShort - paidShort)
  // A stay that ends with its window loses no less than the longest and costs no less than the shortest.
  store<f64>(offer + cut, withLong - paidShort)
}

/** How many candidates begin in `[low, high]` in a window that ends before day `end`. */
function candidatesIn(low: i32, high: i32, end: i32, fewest: i32, most: i32): i32 {
  if (firstBlocked < lastBlocked) return freeCandidatesIn(low, high, end, fewest, most)
  const lastOnGrid = high / grid
  const arrivals = 1 + lastOnGrid - low / grid
  if (fewest == most) return arrivals
  // The last arrival may leave room for the shortest stay only.
  return 2 * arrivals - i32(max(low, lastOnGrid * grid) == end - fewest)
}

function freeCandidatesIn(low: i32, high: i32, end: i32, fewest: i32, most: i32): i32 {
  let count = 0
  for (let from = low; from <= high; from = (from / grid + 1) * grid) {
    const days = min(most, end - from)
    count += i32(isFree(from, from + days))
    if (days > fewest) count += i32(isFree(from, from + fewest))
  }
  return count
}

/** Writes a stay, unless it meets something blocked; answers where the next one goes. */
function passOn(at: usize, slot: i32, from: i32, days: i32): usize {
  if (firstBlocked < lastBlocked && !isFree(from, from + days)) return at
  store<i32>(at, slot)
  store<i32>(at, from, 4)
  store<i32>(at, days, 8)
  return at + 12
}

function isFree(from: i32, until: i32): bool {
  for (let k = firstBlocked; k < lastBlocked; k++)
    if (from < i32At(blockedUntil, k) && i32At(blockedFrom, k) < until) return false
  return true
}
