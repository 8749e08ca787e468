import { sieveCode } from './sieve.generated.js'

const kinds = { i32: Int32Array, i16: Int16Array, f64: Float64Array, u8: Uint8Array } as const
type Kind = keyof typeof kinds

/** What has to lie in the memory of the code, by the name the code has for it. */
export type Parts = Readonly<Record<string, readonly [kind: Kind, length: number]>>
export type ArraysOf<Of extends Parts> = { readonly [Name in keyof Of]: InstanceType<(typeof kinds)[Of[Name][0]]> }

const pageBytes = 65_536
const lineBytes = 64

let compiled: WebAssemblyModule | undefined

/** The code with a memory of its own: lays the parts out in it, one after the other, and tells the code where they begin. */
export function openCode<const Of extends Parts>(parts: Of): { readonly arrays: ArraysOf<Of>; readonly code: object } {
  const starts = new Map<string, number>()
  let bytes = 0
  for (const [name, [kind, length]] of Object.entries(parts)) {
    starts.set(name, bytes)
    bytes += Math.ceil((length * kinds[kind].BYTES_PER_ELEMENT) / lineBytes) * lineBytes
  }
  // Eight slots are read at a time, the last ones too.
  const memory = new WebAssembly.Memory({ initial: Math.ceil((bytes + lineBytes) / pageBytes) })
  compiled ??= new WebAssembly.Module(
    Uint8Array.from(sieveCode.join('').match(/../g)!, hex => Number.parseInt(hex, 16)),
  )
  const { exports } = new WebAssembly.Instance(compiled, { env: { memory } })
  const pointers = exports as Readonly<Record<string, { value: number }>>
  const arrays: Record<string, unknown> = {}
  for (const [name, [kind, length]] of Object.entries(parts)) {
    pointers[name]!.value = starts.get(name)!
    arrays[name] = new kinds[kind](memory.buffer, starts.get(name), length)
  }
  return { arrays: arrays as ArraysOf<Of>, code: exports }
}
