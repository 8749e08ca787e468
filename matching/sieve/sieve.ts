import type { Field } from '../field/field.js'
import type { SlotArrays } from '../field/host-scan.js'
import { sieveCode } from './sieve.generated.js'

/** What the loops of `code/` read and write. What the arrays are about is said there. */
export interface SieveArrays extends SlotArrays {
  readonly noted: Uint8Array
  readonly found: Int32Array
  readonly head: Float64Array
  readonly tail: Float64Array
  readonly least: Float64Array
  readonly spare: Float64Array
  readonly near: Int32Array
  readonly stays: Int32Array
}

/**
 * The loops a price pass spends its time in, compiled for vectors of the processor, and their memory; one thread's own.
 * Slots are sifted a few at a time, so that what is passed on from one loop to the next stays near the processor.
 */
export interface Sieve {
  readonly arrays: SieveArrays
  /** A multiple of four. */
  readonly slotsAtOnce: number
  /** Takes what cases pay and what arriving brings them. To be told again when either has changed. */
  readonly takePrices: (prices: Float64Array) => void
  /** Turns to a place; `spareLoss` says what a household of a size it can receive loses there. */
  readonly turnTo: (p: number, spareLoss: (size: number) => number) => void
  readonly coarse: (begin: number, stop: number, mostFit: number, beyond: number, counting: boolean) => number
  readonly fine: (pairs: number, beyond: number, money: number) => number
}

interface Code extends Pick<Sieve, 'coarse' | 'fine'> {
  readonly turnTo: (
    firstWindow: number,
    lastWindow: number,
    firstBlocked: number,
    lastBlocked: number,
    gridDays: number,
  ) => void
}

/** Fewer at a time and the calls cost more than the work. */
const mostSlotsAtOnce = 256
/** Room for stays passed on, unless four slots need more. */
const fewestStays = 65_536
const pageBytes = 65_536
const lineBytes = 64

const kinds = { i32: Int32Array, f64: Float64Array, u8: Uint8Array } as const
type Kind = keyof typeof kinds
type Parts = Readonly<Record<string, readonly [kind: Kind, length: number]>>
type ArraysOf<Of extends Parts> = { readonly [Name in keyof Of]: InstanceType<(typeof kinds)[Of[Name][0]]> }

export function openSieve(field: Field): Sieve {
  const { model, rules, arrivals, eligibility } = field
  const { windows, blocked, arrivalGridDays: grid } = rules
  const { cases, places } = model
  const widest = mostOf(windows.first)
  // Two stays for each day of the grid, and for the first day of each window.
  const staysOfSlot = 2 * (Math.ceil(model.days / grid) + 2 * widest + 2)
  const room = Math.max(fewestStays, 4 * staysOfSlot)
  const slotsAtOnce = Math.min(mostSlotsAtOnce, 4 * Math.floor(room / (4 * staysOfSlot)))
  const slots = cases.count + 4
  const { arrays, code } = load({
    caseOf: ['i32', slots],
    first: ['i32', slots],
    last: ['i32', slots],
    shortest: ['i32', slots],
    longest: ['i32', slots],
    noted: ['u8', slots],
    fit: ['i32', slots],
    lostShort: ['i32', slots],
    lostLong: ['i32', slots],
    costShort: ['f64', slots],
    costLong: ['f64', slots],
    found: ['i32', slots],
    early: ['f64', cases.count],
    late: ['f64', cases.count],
    slope: ['f64', cases.count],
    neededBy: ['i32', cases.count],
    size: ['i32', cases.count],
    admitted: ['i32', eligibility.caseWidth],
    windowFrom: ['i32', windows.from.length],
    windowUntil: ['i32', windows.until.length],
    blockedFrom: ['i32', blocked.from.length],
    blockedUntil: ['i32', blocked.until.length],
    head: ['f64', model.days + 1],
    tail: ['f64', model.days + 1],
    least: ['f64', model.days + 1],
    spare: ['f64', highestOf(cases.size) + 1],
    near: ['i32', 2 * slotsAtOnce * widest],
    stays: ['i32', 3 * slotsAtOnce * staysOfSlot],
  })
  arrays.neededBy.set(cases.neededBy)
  arrays.size.set(cases.size)
  arrays.windowFrom.set(windows.from)
  arrays.windowUntil.set(windows.until)
  arrays.blockedFrom.set(blocked.from)
  arrays.blockedUntil.set(blocked.until)
  return {
    arrays,
    slotsAtOnce,
    takePrices: prices => {
      for (let c = 0; c < cases.count; c++) {
        arrays.early[c] = arrivals.early[c]! - prices[c]!
        arrays.late[c] = arrivals.late[c]! - prices[c]!
      }
      arrays.slope.set(arrivals.slope)
    },
    turnTo: (p, spareLoss) => {
      const row = eligibility.placeClass[p]! * eligibility.caseWidth
      arrays.admitted.set(eligibility.placeRows.subarray(row, row + eligibility.caseWidth))
      for (let size = Math.min(places.sleeps[p]!, arrays.spare.length - 1); size > 0; size--)
        arrays.spare[size] = spareLoss(size)
      code.turnTo(windows.first[p]!, windows.first[p + 1]!, blocked.first[p]!, blocked.first[p + 1]!, grid)
    },
    coarse: code.coarse,
    fine: code.fine,
  }
}

let compiled: WebAssemblyModule | undefined

/** Lays the parts out in a memory of their own, one after the other, and tells the code where they begin. */
function load<const Of extends Parts>(parts: Of): { readonly arrays: ArraysOf<Of>; readonly code: Code } {
  const starts = new Map<string, number>()
  // Whatever begins at 0 would look as if nobody had said where it is.
  let bytes = lineBytes
  for (const [name, [kind, length]] of Object.entries(parts)) {
    starts.set(name, bytes)
    bytes += Math.ceil((length * kinds[kind].BYTES_PER_ELEMENT) / lineBytes) * lineBytes
  }
  const memory = new WebAssembly.Memory({ initial: Math.ceil(bytes / pageBytes) })
  compiled ??= new WebAssembly.Module(
    Uint8Array.from(sieveCode.join('').match(/../g)!, byte => Number.parseInt(byte, 16)),
  )
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  const pointers = exports as Record<string, { value: number }>
  const arrays: Record<string, unknown> = {}
  for (const [name, [kind, length]] of Object.entries(parts)) {
    pointers[name]!.value = starts.get(name)!
    arrays[name] = new kinds[kind](memory.buffer, starts.get(name), length)
  }
  return { arrays: arrays as ArraysOf<Of>, code: exports as Code }
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
