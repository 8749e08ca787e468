/*
 * The innermost loops of a price pass, in AssemblyScript: TypeScript's grammar for the processor's own numbers and
 * vectors. `npm run sieve` compiles it; `../sieve.ts` lays out the memory and is the only one to call it.
 *
 * A slot is a case one host can receive, as in `field/host-scan.ts`. Stays `[from, until)` are candidates as
 * `calendar/candidates.ts` lists them. Nothing is decided here: what passes may be of interest, what does not cannot be.
 */

// Where the arrays begin, in bytes: set once. By case and by slot, records:
export let cases: usize = 0
export let slots: usize = 0
// Rows of cases, one bit each: those the host can receive as far as rows can tell, and those the place admits.
export let receivable: usize = 0
export let admitted: usize = 0
// By slot:
export let caseOf: usize = 0
export let first: usize = 0
export let last: usize = 0
export let shortest: usize = 0
export let longest: usize = 0
export let scope: usize = 0
export let noted: usize = 0
export let fit: usize = 0
export let found: usize = 0
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

// The record of a case takes two lines of the processor's memory; who is seated is told by the first alone.
const caseBytes: usize = 128
const earliest: usize = 0
const latest: usize = 4
const minDays: usize = 8
const desiredDays: usize = 12
const origin: usize = 16
const macroRegion: usize = 20
// By scope, three.
const entryDays: usize = 24
const neededBy: usize = 36
const size: usize = 40
const languages: usize = 44
const regions: usize = 48
const accompaniment: usize = 52
const preferredScope: usize = 56
const arriving: usize = 64
const shortStay: usize = 88
const dayRate: usize = 96

// The record of a slot takes one line: all that sifting reads of it at every place of the host lies together.
const slotBytes: usize = 64
const early: usize = 0
const late: usize = 8
const slope: usize = 16
// What the fit brings, with the longest and the shortest stay and what neither can surpass; spare beds not yet counted.
const fitting: usize = 24
const long: usize = 32
const short: usize = 40
const cut: usize = 48
const neededIn: usize = 56
const sizeIn: usize = 60
const isFilled: usize = 62

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
      const record = recordOf(c)
      const fewest = max(load<i32>(record + minDays), minStay)
      const most = min(load<i32>(record + desiredDays), maxStay)
      const until = load<i32>(record + latest)
      if (fewest > most || leadDays > until) continue
      const abroad = load<i32>(record + macroRegion) == region ? 1 : 2
      const far = load<i32>(record + origin) == country ? 0 : abroad
      const from = max(load<i32>(record + earliest) + load<i32>(record + entryDays + (far << 2)), leadDays)
      if (from > until) continue
      const seat = slotAt(slot)
      v128.store(seat + early, v128.load(record + arriving))
      store<f64>(seat + slope, load<f64>(record + arriving + 16))
      store<i32>(seat + neededIn, load<i32>(record + neededBy))
      store<i16>(seat + sizeIn, <i16>load<i32>(record + size))
      store<i16>(seat + isFilled, 0)
      put(caseOf, slot, c)
      put(first, slot, from)
      put(last, slot, until)
      put(shortest, slot, fewest)
      put(longest, slot, most)
      put(scope, slot, far)
      slot += 1
    }
  }
  return slot
}

/**
 * Sifts the slots `[begin, stop)`, `begin` a multiple of four, at the place: writes the stays that may pass the hurdles of
 * their days and meet nothing blocked, slot by slot, and answers how many; of whoever passes the first hurdle it also
 * writes the fit at the host. A case that is noted has to bring `beyond` more. With `counting` it writes, by slot, how many
 * candidates there are at the place.
 */
export function sift(begin: i32, stop: i32, beyond: f64, money: f64, counting: bool): i32 {
  let at = stays
  for (let base = begin; base < stop; base += 4) {
    let meeting = meetingWindow(base)
    if (base + 4 > stop) meeting &= (1 << (stop - base)) - 1
    if (counting) v128.store(found + (base << 2), i32x4.splat(0))
    for (; meeting != 0; meeting &= meeting - 1) {
      const slot = base + ctz(meeting)
      const c = i32At(caseOf, slot)
      if ((i32At(admitted, c >>> 5) & (1 << (c & 31))) != 0) at = siftSlot(slot, beyond, money, counting, at)
    }
  }
  return <i32>((at - stays) / 12)
}

/** Which of four slots have a day of arrival in some window that leaves room for the shortest stay, as bits. */
function meetingWindow(base: i32): i32 {
  const arrives = v128.load(first + (base << 2))
  const until = v128.load(last + (base << 2))
  const fewest = v128.load(shortest + (base << 2))
  let meeting = i32x4.splat(0)
  for (let w = firstWindow; w < lastWindow; w++) {
    const low = i32x4.max_s(arrives, i32x4.splat(i32At(windowFrom, w)))
    const high = i32x4.min_s(until, i32x4.sub(i32x4.splat(i32At(windowUntil, w)), fewest))
    meeting = v128.or(meeting, i32x4.le_s(low, high))
  }
  return i32x4.bitmask(meeting)
}

function siftSlot(slot: i32, beyond: f64, money: f64, counting: bool, into: usize): usize {
  let at = into
  const seat = slotAt(slot)
  const arrives = i32At(first, slot)
  const until = i32At(last, slot)
  const fewest = i32At(shortest, slot)
  const most = i32At(longest, slot)
  const needed = load<i32>(seat + neededIn)
  const more = load<u8>(noted + slot) == 1 ? beyond : 0
  const inTime = load<f64>(seat + early) - more
  const after = load<f64>(seat + late) - more
  const perDay = load<f64>(seat + slope)
  const lost = f64At(spare, load<i16>(seat + sizeIn))
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
    if (load<i16>(seat + isFilled) == 0) fill(slot, seat, money)
    if (atMost + load<f64>(seat + fitting) - lost <= hurdle) continue
    const withLong = load<f64>(seat + long) - lost
    const withShort = load<f64>(seat + short) - lost
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
    const withCut = load<f64>(seat + cut) - lost
    const atEnd = f64At(tail, end)
    for (; from <= high; from = next, next += grid) {
      const gain = (from <= needed ? inTime : after) - perDay * <f64>from + f64At(head, from)
      if (from + fewest < end && gain + withCut > atEnd) at = passOn(at, slot, from, end - from)
      if (gain + withShort > f64At(tail, from + fewest)) at = passOn(at, slot, from, fewest)
    }
  }
  if (counting) put(found, slot, count)
  return at
}

/** Works out what stays of a slot bring at the host besides arriving: the fit to the point, all else at least. */
function fill(slot: i32, seat: usize, money: f64): void {
  const record = recordOf(i32At(caseOf, slot))
  const far = i32At(scope, slot)
  const points =
    offset +
    i32At(languagePoints, load<i32>(record + languages)) +
    i32At(regionPoints, load<i32>(record + regions)) +
    i32At(accompanimentPoints, load<i32>(record + accompaniment)) +
    (far == load<i32>(record + preferredScope) ? scopePoints : 0)
  const most = <f64>i32At(longest, slot)
  const fewest = <f64>i32At(shortest, slot)
  const rate = load<f64>(record + shortStay)
  const desired = <f64>load<i32>(record + desiredDays)
  const perNight = load<f64>(record + dayRate)
  const way = f64At(travel, far) * <f64>load<i32>(record + size) - rounding
  const withLong = <f64>points - rate * (1 - most / desired) + rounding
  const withShort = <f64>points - rate * (1 - fewest / desired) + rounding
  const paidShort = money * (way + perNight * fewest)
  put(fit, slot, points)
  store<f64>(seat + fitting, <f64>points)
  store<f64>(seat + long, withLong - money * (way + perNight * most))
  store<f64>(seat + short, withShort - paidShort)
  // A stay that ends with its window loses no less than the longest and costs no less than the shortest.
  store<f64>(seat + cut, withLong - paidShort)
  store<i16>(seat + isFilled, 1)
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

function recordOf(c: i32): usize {
  return cases + <usize>c * caseBytes
}

function slotAt(slot: i32): usize {
  return slots + <usize>slot * slotBytes
}

function i32At(array: usize, index: i32): i32 {
  return load<i32>(array + ((<usize>index) << 2))
}

function f64At(array: usize, index: i32): f64 {
  return load<f64>(array + ((<usize>index) << 3))
}

function put(array: usize, index: i32, value: i32): void {
  store<i32>(array + ((<usize>index) << 2), value)
}
