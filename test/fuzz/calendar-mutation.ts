import * as fc from 'fast-check'

/** One change of a file, at a place given as a share of it, so that it fits every file. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'delete'; readonly at: number; readonly length: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'dropLine' | 'doubleLine' | 'swapLines'; readonly at: number }

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
/** Characters that mean something in a calendar, and some that mean nothing anywhere. */
const telling = fc.constantFrom(...Buffer.from('\r\n \t:;=,"0159TZPDXBE\\'), 0, 0xc3, 0xff)

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at,
    bytes: fc.array(telling, { minLength: 1, maxLength: 4 }).map(bytes => Uint8Array.from(bytes)),
  }),
  fc.record({ kind: fc.constant('delete' as const), at, length: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ kind: fc.constant('cut' as const), at }),
  fc.record({ kind: fc.constantFrom('dropLine' as const, 'doubleLine' as const, 'swapLines' as const), at }),
)

export function mutated(file: Uint8Array, mutations: readonly Mutation[]): Uint8Array {
  return mutations.reduce(apply, file)
}

function apply(file: Uint8Array, change: Mutation): Uint8Array {
  const place = Math.floor(change.at * file.length)
  const [before, after] = [file.subarray(0, place), file.subarray(place)]
  if (change.kind === 'cut') return before
  if (change.kind === 'insert') return Buffer.concat([before, change.bytes, after])
  if (change.kind === 'delete') return Buffer.concat([before, after.subarray(change.length)])
  if (change.kind === 'flip') {
    const flipped = Uint8Array.from(file)
    if (place < file.length) flipped[place]! ^= 1 << change.bit
    return flipped
  }
  return withLines(file, change)
}

function withLines(file: Uint8Array, { kind, at: share }: Mutation): Uint8Array {
  const lines = Buffer.from(file).toString('latin1').split('\r\n')
  const place = Math.floor(share * lines.length)
  const line = lines[place]!
  if (kind === 'dropLine') lines.splice(place, 1)
  else if (kind === 'doubleLine') lines.splice(place, 0, line)
  else lines.splice(place, 2, ...lines.slice(place, place + 2).toReversed())
  return Buffer.from(lines.join('\r\n'), 'latin1')
}
