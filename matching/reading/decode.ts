/**
 * Small decoders that report every fault with its path and carry on. A decoder answers `undefined` exactly when it
 * (or something inside it) reported a fault.
 */

export type Report = (path: string, message: string) => void
export type Decode<T> = (value: unknown, path: string, report: Report) => T | undefined
export type Decoded<D> = D extends Decode<infer T> ? T : never

type Shape = Readonly<Record<string, Decode<unknown>>>
type FromShape<S extends Shape> = { readonly [K in keyof S]: Decoded<S[K]> }

export function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value)
  return String(value)
}

function memberPath(path: string, member: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(member) ? `${path}.${member}` : `${path}[${JSON.stringify(member)}]`
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

interface ObjectOptions<S extends Shape> {
  /** Members that may be absent. */
  readonly optional?: readonly (keyof S)[]
  /** Rules between members; a member that was at fault is `undefined` here. */
  readonly check?: (value: Partial<FromShape<S>>, path: string, report: Report) => void
}

/** An object with exactly the members of `shape`. */
export function object<const S extends Shape>(shape: S, options: ObjectOptions<S> = {}): Decode<FromShape<S>> {
  return (value, path, report) => {
    if (!isObject(value)) {
      report(path, `must be an object, not ${describe(value)}`)
      return undefined
    }
    let faults = 0
    const count: Report = (at, message) => {
      faults += 1
      report(at, message)
    }
    for (const member of Object.keys(value))
      if (!Object.hasOwn(shape, member)) count(memberPath(path, member), 'is not a known member')
    const result: Record<string, unknown> = {}
    for (const [member, decode] of Object.entries(shape)) {
      if (Object.hasOwn(value, member)) result[member] = decode(value[member], memberPath(path, member), count)
      else if (options.optional?.includes(member) !== true) count(memberPath(path, member), 'is missing')
    }
    const decoded = result as Partial<FromShape<S>>
    options.check?.(decoded, path, count)
    return faults === 0 ? (decoded as FromShape<S>) : undefined
  }
}

/** A list; `check` sees it only when every entry is sound. */
export function list<T>(
  entry: Decode<T>,
  check?: (entries: readonly T[], path: string, report: Report) => void,
): Decode<readonly T[]> {
  return (value, path, report) => {
    if (!Array.isArray(value)) {
      report(path, `must be a list, not ${describe(value)}`)
      return undefined
    }
    let faults = 0
    const count: Report = (at, message) => {
      faults += 1
      report(at, message)
    }
    const entries = value.map((item, index) => entry(item, `${path}[${index}]`, count))
    if (faults > 0) return undefined
    check?.(entries as T[], path, count)
    return faults === 0 ? (entries as T[]) : undefined
  }
}

/** A list in which nothing stands twice. */
export function set<T extends string>(entry: Decode<T>): Decode<readonly T[]> {
  return list(entry, (entries, path, report) => {
    const seen = new Set<string>()
    for (const [index, item] of entries.entries()) {
      if (seen.has(item)) report(`${path}[${index}]`, `${describe(item)} stands in the list twice`)
      seen.add(item)
    }
  })
}

export function orNull<T>(decode: Decode<T>): Decode<T | null> {
  return (value, path, report) => (value === null ? null : decode(value, path, report))
}

/** A whole number from `minimum` to `maximum`, both included. */
export function whole({ minimum, maximum }: { minimum: number; maximum: number }): Decode<number> {
  return (value, path, report) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum) return value
    report(path, `must be a whole number from ${minimum} to ${maximum}, not ${describe(value)}`)
    return undefined
  }
}

/** A finite number from `minimum` to `maximum`, both included. */
export function number({ minimum, maximum }: { minimum: number; maximum: number }): Decode<number> {
  return (value, path, report) => {
    if (typeof value === 'number' && value >= minimum && value <= maximum) return value
    report(path, `must be a number from ${minimum} to ${maximum}, not ${describe(value)}`)
    return undefined
  }
}

export const boolean: Decode<boolean> = (value, path, report) => {
  if (typeof value === 'boolean') return value
  report(path, `must be true or false, not ${describe(value)}`)
  return undefined
}

/** A text that matches `pattern`; `what` completes "must be …". */
export function text({ pattern, what }: { pattern: RegExp; what: string }): Decode<string> {
  return (value, path, report) => {
    if (typeof value === 'string' && pattern.test(value)) return value
    report(path, `must be ${what}, not ${describe(value)}`)
    return undefined
  }
}

export function oneOf<const T extends string>(values: readonly T[]): Decode<T> {
  return (value, path, report) => {
    const found = values.find(candidate => candidate === value)
    if (found === undefined) report(path, `must be one of ${values.join(', ')}, not ${describe(value)}`)
    return found
  }
}

/** One of `known`; `what` names the kind of thing referred to. */
export function known({ what, ids }: { what: string; ids: ReadonlySet<string> }): Decode<string> {
  return (value, path, report) => {
    if (typeof value === 'string' && ids.has(value)) return value
    report(path, `must be the ${what} listed in this file, not ${describe(value)}`)
    return undefined
  }
}
