import type { Trail } from './trail.js'
import { short } from './trail.js'

/**
 * Small decoders that report every fault with its path and carry on. A decoder answers `undefined` exactly when it
 * (or something inside it) reported a fault. What it answers is frozen.
 */
export type Decode<T> = (value: unknown, trail: Trail) => T | undefined
export type Decoded<D> = D extends Decode<infer T> ? T : never

type Shape = Readonly<Record<string, Decode<unknown>>>
type FromShape<S extends Shape> = { readonly [K in keyof S]: Decoded<S[K]> }

export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return JSON.stringify(short(value))
  return String(value)
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface ObjectOptions<S extends Shape> {
  /** Members that may be absent. */
  readonly optional?: readonly (keyof S)[]
  /** Rules between members; a member that was at fault is `undefined` here. */
  readonly check?: (value: Partial<FromShape<S>>, trail: Trail) => void
}

/** An object with exactly the members of `shape`. */
export function object<const S extends Shape>(shape: S, options: ObjectOptions<S> = {}): Decode<FromShape<S>> {
  const members = Object.entries(shape)
  // Copied rather than grown member by member, so that every result has its final layout from the start.
  const blank: Readonly<Record<string, unknown>> = options.optional ? {} : { ...shape }
  const optional = new Set<keyof S>(options.optional)
  return (value, trail) => {
    if (!isObject(value)) return trail.fault(`must be an object, not ${describe(value)}`)
    const before = trail.count()
    // Its own members only: a name like `toString` or `__proto__` is unknown, as any other.
    const names = Object.keys(value)
    for (let i = 0; i < names.length; i++) {
      const name = names[i]!
      // Most files keep the members in this order.
      if (members[i]?.[0] !== name && !Object.hasOwn(shape, name)) trail.fault('is not a known member', name)
    }
    const result: Record<string, unknown> = { ...blank }
    for (let i = 0; i < members.length; i++) {
      const [member, decode] = members[i]!
      if (names[i] === member || Object.hasOwn(value, member)) {
        trail.enter(member)
        result[member] = decode(value[member], trail)
        trail.leave()
      } else if (!optional.has(member)) {
        trail.fault('is missing', member)
        result[member] = undefined
      }
    }
    const decoded = result as Partial<FromShape<S>>
    options.check?.(decoded, trail)
    return trail.count() === before ? (Object.freeze(decoded) as FromShape<S>) : undefined
  }
}

/** A list; `check` sees it only when every entry is sound. */
export function list<T>(entry: Decode<T>, check?: (entries: readonly T[], trail: Trail) => void): Decode<readonly T[]> {
  return (value, trail) => {
    if (!Array.isArray(value)) return trail.fault(`must be a list, not ${describe(value)}`)
    const before = trail.count()
    const entries: (T | undefined)[] = []
    for (let index = 0; index < value.length; index++) {
      trail.enter(index)
      entries.push(entry(value[index], trail))
      trail.leave()
    }
    if (trail.count() > before) return undefined
    check?.(entries as T[], trail)
    return trail.count() === before ? (Object.freeze(entries) as readonly T[]) : undefined
  }
}

/** Few entries are compared with each other; many are looked up. */
const fewEntries = 8

/** A list in which nothing stands twice. */
export function set<T extends string>(entry: Decode<T>): Decode<readonly T[]> {
  const decode = list(entry, (entries, trail) => {
    const seen = entries.length > fewEntries ? new Set<string>() : undefined
    for (const [index, item] of entries.entries()) {
      const twice = seen === undefined ? entries.indexOf(item) < index : seen.has(item)
      if (twice) trail.fault(`${describe(item)} stands in the list twice`, index)
      seen?.add(item)
    }
  })
  return (value, trail) => {
    const entries = decode(value, trail)
    return entries && trail.shared(entries)
  }
}

export function orNull<T>(decode: Decode<T>): Decode<T | null> {
  return (value, trail) => (value === null ? null : decode(value, trail))
}

/** A whole number from `minimum` to `maximum`, both included. */
export function whole({ minimum, maximum }: { minimum: number; maximum: number }): Decode<number> {
  return (value, trail) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value
    return trail.fault(`must be a whole number from ${minimum} to ${maximum}, not ${describe(value)}`)
  }
}

/** A finite number from `minimum` to `maximum`, both included. */
export function number({ minimum, maximum }: { minimum: number; maximum: number }): Decode<number> {
  return (value, trail) => {
    if (typeof value === 'number' && value >= minimum && value <= maximum) return value
    return trail.fault(`must be a number from ${minimum} to ${maximum}, not ${describe(value)}`)
  }
}

export const boolean: Decode<boolean> = (value, trail) =>
  typeof value === 'boolean' ? value : trail.fault(`must be true or false, not ${describe(value)}`)

/** A text that matches `pattern`; `what` completes "must be …". */
export function text({ pattern, what }: { pattern: RegExp; what: string }): Decode<string> {
  return (value, trail) =>
    typeof value === 'string' && pattern.test(value) ? value : trail.fault(`must be ${what}, not ${describe(value)}`)
}

export function oneOf<const T extends string>(values: readonly T[]): Decode<T> {
  return (value, trail) =>
    values.find(candidate => candidate === value) ??
    trail.fault(`must be one of ${values.join(', ')}, not ${describe(value)}`)
}

/** One of the ids a section lists; `what` names the kind of thing referred to. */
export function known({ what, ids }: { what: string; ids: ReadonlyMap<string, number> }): Decode<string> {
  return (value, trail) =>
    typeof value === 'string' && ids.has(value)
      ? value
      : trail.fault(`must be the ${what} listed in this file, not ${describe(value)}`)
}
