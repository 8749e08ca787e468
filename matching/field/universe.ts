import { sharedInt32, sharedUint8 } from '../memory.js'
import { mix } from '../random.js'
import { admittedHosts } from './eligibility.js'
import type { Field } from './field.js'

/**
 * A random part of the field to search prices on before all of it is looked at: every case keeps about so many of its
 * hosts. A case of level k keeps a host when k hash bits of the pair are all 1, so 32 cases are decided at a time.
 */
export interface Universe {
  readonly levels: number
  readonly levelOf: Uint8Array
  /** Row k - 1: the cases of level k or more. */
  readonly rows: Int32Array
  readonly width: number
  readonly seed: number
}

/** For passes that look at everything. */
export const noUniverse: Universe = {
  levels: 0,
  levelOf: new Uint8Array(0),
  rows: new Int32Array(0),
  width: 0,
  seed: 0,
}

/** Hosts a case keeps, give or take a factor of the root of two, to search prices on. Fewer than this ruin large problems. */
const hostsPerCase = 500

export function openUniverse(field: Field, seed: number, hostsKept = hostsPerCase): Universe {
  const { model, eligibility } = field
  const { count } = model.cases
  const levelOf = sharedUint8(count)
  const hosts = new Int32Array(eligibility.hostWidth)
  let levels = 0
  // With no more hosts than that, nobody has too many.
  for (let c = 0; model.hosts.count > hostsKept && c < count; c++) {
    admittedHosts(eligibility, c, hosts)
    levelOf[c] = Math.max(0, Math.ceil(Math.log2(membersOf(hosts) / hostsKept)))
    levels = Math.max(levels, levelOf[c]!)
  }
  const width = eligibility.caseWidth
  const rows = sharedInt32(levels * width)
  for (let c = 0; c < count; c++) for (let k = 0; k < levelOf[c]!; k++) rows[k * width + (c >>> 5)]! |= 1 << (c & 31)
  return { levels, levelOf, rows, width, seed }
}

/** Leaves those cases of host `h` that keep it. */
export function keepSampled({ levels, rows, width, seed }: Universe, h: number, bits: Int32Array): void {
  for (let k = 0; k < levels; k++) {
    const draw = mix(mix(seed + k) + h)
    for (let w = 0; w < width; w++) if (bits[w] !== 0) bits[w]! &= ~rows[k * width + w]! | mix(draw ^ w)
  }
}

/** Answers whether case `c` keeps host `h`. */
export function keepsHost({ levelOf, seed }: Universe): (h: number, c: number) => boolean {
  return (h, c) => {
    for (let k = 0; k < levelOf[c]!; k++)
      if ((mix(mix(mix(seed + k) + h) ^ (c >>> 5)) & (1 << (c & 31))) === 0) return false
    return true
  }
}

function membersOf(bits: Int32Array): number {
  let members = 0
  for (const word of bits) members += onesIn(word)
  return members
}

/** How many bits of a word are 1: sums of neighbouring bits, of pairs, of fours, then of bytes by one product (Warren, Hacker's Delight, 2012, 5-1). */
function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
