/*
 * The innermost loops of a price pass, in AssemblyScript: TypeScript's grammar for the processor's own numbers and
 * vectors. `npm run sieve` compiles it; `../sieve.ts` lays out the memory and is the only one to call it.
 *
 * A slot is a case one host can receive (`field/host-scan.ts`). Stays `[from, until)` are candidates as
 * `calendar/candidates.ts` lists them.
 */

// Where the arrays begin, in bytes: set once. By slot:
export let caseOf: usize = 0
export let first: usize = 0
export let last: usize = 0
export let shortest: usize = 0
export let longest: usize = 0
export let noted: usize = 0
export let fit: usize = 0
export let lostShort: usize = 0
export let lostLong: usize = 0
export let costShort: usize = 0
export let costLong: usize = 0
export let found: usize = 0
// By case:
export let early: usize = 0
export let late: usize = 0
export let slope: usize = 0
export let neededBy: usize = 0
export let size: usize = 0
export let admitted: usize = 0
// By window and by blocked range, of all places:
export let windowFrom: usize = 0
export let windowUntil: usize = 0
export let blockedFrom: usize = 0
export let blockedUntil: usize = 0
// By day:
export let head: usize = 0
export let tail: usize = 0
export let least: usize = 0
// By household size:
export let spare: usize = 0
// What is passed on: pairs of a slot and a window, then stays.
export let near: usize = 0
export let stays: usize = 0

let firstWindow: i32 = 0
let lastWindow: i32 = 0
let firstBlocked: i32 = 0
let lastBlocked: i32 = 0
let grid: i32 = 1

/** Says which windows and blocked ranges are those of the place, each from the first to before the last. */
export function turnTo(fromWindow: i32, untilWindow: i32, fromBlocked: i32, untilBlocked: i32, gridDays: i32): void {
  firstWindow = fromWindow
  lastWindow = untilWindow
  firstBlocked = fromBlocked
  lastBlocked = untilBlocked
  grid = gridDays
}

/**
 * The coarse sieve: of the slots `[begin, stop)`, `begin` a multiple of four, writes the pairs with a window that have a
 * day of arrival in common and could pass the hurdle of that day if the case fitted as well as can be (`mostFit`); a case
 * that is noted has to bring `beyond` more. Answers how many. With `counting` it also writes, by slot, how many candidates
 * there are at the place.
 */
export function coarse(begin: i32, stop: i32, mostFit: f64, beyond: f64, counting: bool): i32 {
  let at = near
  for (let base = begin; base < stop; base += 4) {
    let meeting = meetingWindow(base)
    if (base + 4 > stop) meeting &= (1 << (stop - base)) - 1
    if (counting) v128.store(found + (base << 2), i32x4.splat(0))
    for (; meeting != 0; meeting &= meeting - 1) {
      const slot = base + ctz(meeting)
      const c = i32At(caseOf, slot)
      if ((i32At(admitted, c >>> 5) & (1 << (c & 31))) == 0) continue
      const arrives = i32At(first, slot)
      const latest = i32At(last, slot)
      const fewest = i32At(shortest, slot)
      const needed = i32At(neededBy, c)
      const more = load<u8>(noted + slot) == 1 ? beyond : 0
      const inTime = f64At(early, c) - more
      const after = f64At(late, c) - more
      const perDay = f64At(slope, c)
      let count = 0
      for (let w = firstWindow; w < lastWindow; w++) {
        const end = i32At(windowUntil, w)
        const low = max(arrives, i32At(windowFrom, w))
        const high = min(latest, end - fewest)
        if (low > high) continue
        if (counting) count += candidatesIn(low, high, end, fewest, i32At(longest, slot))
        if ((low <= needed ? inTime : after) - perDay * <f64>low + mostFit <= f64At(least, low)) continue
        store<i32>(at, slot)
        store<i32>(at, w, 4)
        at += 8
      }
      if (counting) store<i32>(found + (slot << 2), count)
    }
  }
  return <i32>((at - near) >> 3)
}

/** Which of four slots have a day of arrival in some window that leaves room for the shortest stay, as bits. */
function meetingWindow(base: i32): i32 {
  const arrives = v128.load(first + (base << 2))
  const latest = v128.load(last + (base << 2))
  const fewest = v128.load(shortest + (base << 2))
  let meeting = i32x4.splat(0)
  for (let w = firstWindow; w < lastWindow; w++) {
    const low = i32x4.max_s(arrives, i32x4.splat(i32At(windowFrom, w)))
    const high = i32x4.min_s(latest, i32x4.sub(i32x4.splat(i32At(windowUntil, w)), fewest))
    meeting = v128.or(meeting, i32x4.le_s(low, high))
  }
  return i32x4.bitmask(meeting)
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

/**
 * The fine sieve: of the first `count` pairs the coarse one has passed on, writes the candidates that pass the hurdles of
 * their days and meet nothing blocked, as slot, from and days; answers how many. What depends on case and host must be
 * filled in for their slots.
 */
export function fine(count: i32, beyond: f64, money: f64): i32 {
  let at = stays
  for (let pair = near, end = near + ((<usize>count) << 3); pair < end; pair += 8) {
    at = siftWindow(load<i32>(pair), load<i32>(pair, 4), beyond, money, at)
  }
  return <i32>((at - stays) / 12)
}

function siftWindow(slot: i32, w: i32, beyond: f64, money: f64, into: usize): usize {
  let at = into
  const c = i32At(caseOf, slot)
  const end = i32At(windowUntil, w)
  const fewest = i32At(shortest, slot)
  const low = max(i32At(first, slot), i32At(windowFrom, w))
  const high = min(i32At(last, slot), end - fewest)
  const needed = i32At(neededBy, c)
  const more = load<u8>(noted + slot) == 1 ? beyond : 0
  const inTime = f64At(early, c) - more
  const after = f64At(late, c) - more
  const perDay = f64At(slope, c)
  const fixed = <f64>i32At(fit, slot) - f64At(spare, i32At(size, c))
  if ((low <= needed ? inTime : after) - perDay * <f64>low + fixed <= f64At(least, low)) return at
  const most = i32At(longest, slot)
  // Stays of the longest length begin up to `full`; after it they end with the window, and are worth no more than `cut`.
  const full = min(high, end - most)
  const long = fixed - <f64>i32At(lostLong, slot) - money * f64At(costLong, slot)
  const short = fixed - <f64>i32At(lostShort, slot) - money * f64At(costShort, slot)
  const cut = fixed - <f64>i32At(lostLong, slot) - money * f64At(costShort, slot)
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
  return at
}

/** Writes a candidate, unless it meets something blocked; answers where the next one goes. */
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

function i32At(array: usize, index: i32): i32 {
  return load<i32>(array + ((<usize>index) << 2))
}

function f64At(array: usize, index: i32): f64 {
  return load<f64>(array + ((<usize>index) << 3))
}
