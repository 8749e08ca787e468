/*
 * The innermost loops of a price pass, in AssemblyScript: TypeScript's grammar for the processor's own numbers and
 * vectors. `npm run sieve` compiles it; `../sieve.ts` lays out the memory and is the only one to call it.
 *
 * A slot is a case one host can receive, as in `field/host-scan.ts`. Stays `[from, until)` are candidates as
 * `calendar/candidates.ts` lists them. Nothing is decided here: what passes may be of interest, what does not cannot be.
 */

// Where the arrays begin, in bytes: set once. By case, records of `recordBytes`:
export let cases: usize = 0
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

// A record is two lines of the processor's memory; who is seated is told by the first alone.
const recordBytes: usize = 128
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
const early: usize = 64
const late: usize = 72
const slope: usize = 80
const shortStay: usize = 88
const dayRate: usize = 96

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
      const fewest = max(load<i32>(record, minDays), minStay)
      const most = min(load<i32>(record, desiredDays), maxStay)
      const until = load<i32>(record, latest)
      if (fewest > most || leadDays > until) continue
      const abroad = load<i32>(record, macroRegion) == region ? 1 : 2
      const far = load<i32>(record, origin) == country ? 0 : abroad
      const from = max(load<i32>(record, earliest) + load<i32>(record + (far << 2), entryDays), leadDays)
      if (from > until) continue
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
      if ((i32At(admitted, c >>> 5) & (1 << (c & 31))) != 0)
        at = siftSlot(slot, recordOf(c), beyond, money, counting, at)
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

function siftSlot(slot: i32, record: usize, beyond: f64, money: f64, counting: bool, into: usize): usize {
  let at = into
  const arrives = i32At(first, slot)
  const until = i32At(last, slot)
  const fewest = i32At(shortest, slot)
  const most = i32At(longest, slot)
  const needed = load<i32>(record, neededBy)
  const more = load<u8>(noted + slot) == 1 ? beyond : 0
  const inTime = load<f64>(record, early) - more
  const after = load<f64>(record, late) - more
  const perDay = load<f64>(record, slope)
  let count = 0
  let isFilled = false
  let fixed: f64 = 0
  let long: f64 = 0
  let short: f64 = 0
  let cut: f64 = 0
  for (let w = firstWindow; w < lastWindow; w++) {
    const end = i32At(windowUntil, w)
    const low = max(arrives, i32At(windowFrom, w))
    const high = min(until, end - fewest)
    if (low > high) continue
    if (counting) count += candidatesIn(low, high, end, fewest, most)
    const atMost = (low <= needed ? inTime : after) - perDay * <f64>low
    const hurdle = f64At(least, low)
    if (atMost + mostFit <= hurdle) continue
    if (!isFilled) {
      isFilled = true
      fixed = fitFor(slot, record)
      // What is lost and what is paid, at least.
      const rate = load<f64>(record, shortStay)
      const desired = <f64>load<i32>(record, desiredDays)
      const lostLong = rate * (1 - <f64>most / desired) - rounding
      const lostShort = rate * (1 - <f64>fewest / desired) - rounding
      const perNight = load<f64>(record, dayRate)
      const way = f64At(travel, i32At(scope, slot)) * <f64>load<i32>(record, size) - rounding
      const paidShort = money * (way + perNight * <f64>fewest)
      long = fixed - lostLong - money * (way + perNight * <f64>most)
      short = fixed - lostShort - paidShort
      cut = fixed - lostLong - paidShort
    }
    if (atMost + fixed <= hurdle) continue
    // Stays of the longest length begin up to `full`; after it they end with the window, and bring no more than `cut`.
    const full = min(high, end - most)
    let from = low
    let next = (low / grid + 1) * grid
    for (; from <= full; from = next, next += grid) {
      const gain = (from <= needed ? inTime : after) - perDay * <f64>from + f64At(head, from)
      if (gain + long > f64At(tail, from + most)) at = passOn(at, slot, from, most)
      if (fewest < most && gain + short > f64At(tail, from + fewest)) at = passOn(at, slot, from, fewest)
    }
    for (; from <= high; from = next, next += grid) {
      const gain = (from <= needed ? inTime : after) - perDay * <f64>from + f64At(head, from)
      if (from + fewest < end && gain + cut > f64At(tail, end)) at = passOn(at, slot, from, end - from)
      if (gain + short > f64At(tail, from + fewest)) at = passOn(at, slot, from, fewest)
    }
  }
  if (counting) put(found, slot, count)
  return at
}

/** Points for the fit of the case in a slot, written down, less those for spare beds. */
function fitFor(slot: i32, record: usize): f64 {
  const points =
    offset +
    i32At(languagePoints, load<i32>(record, languages)) +
    i32At(regionPoints, load<i32>(record, regions)) +
    i32At(accompanimentPoints, load<i32>(record, accompaniment)) +
    (i32At(scope, slot) == load<i32>(record, preferredScope) ? scopePoints : 0)
  put(fit, slot, points)
  return <f64>points - f64At(spare, load<i32>(record, size))
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
  return cases + <usize>c * recordBytes
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
