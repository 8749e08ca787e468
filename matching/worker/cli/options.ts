/** One option of a command: how its text is read, and what the help says about it. */
export interface Option<T> {
  /** The name of its value in the help; absent when the option is a flag. */
  readonly value?: string
  readonly what: string
  /** Completes "must be …". */
  readonly must: string
  readonly fallback: T
  /** `undefined` when the text will not do. */
  readonly read: (text: string) => T | undefined
}

export type Options = Readonly<Record<string, Option<unknown>>>
export type Values<O extends Options> = { readonly [K in keyof O]: O[K] extends Option<infer T> ? T : never }

/** On when it is named. */
export function flag(what: string): Option<boolean> {
  return { what, must: 'given without a value', fallback: false, read: () => true }
}

export function text({ value, what }: { value: string; what: string }): Option<string | undefined> {
  return { value, what, must: 'a text', fallback: undefined, read: given => (given === '' ? undefined : given) }
}

interface WholeOption<T> {
  readonly value: string
  readonly what: string
  readonly minimum: number
  readonly maximum?: number
  readonly fallback: T
}

/** A whole number from `minimum` to `maximum`, both included. */
export function whole<T extends number | undefined>(option: WholeOption<T>): Option<number | T> {
  const { minimum, maximum = Number.MAX_SAFE_INTEGER } = option
  const from = minimum === Number.MIN_SAFE_INTEGER ? '' : ` from ${minimum}`
  const to = maximum === Number.MAX_SAFE_INTEGER ? '' : ` to ${maximum}`
  return {
    ...option,
    must: `a whole number${from}${to}`,
    read: given => {
      const number = Number(given)
      return /^-?\d+$/.test(given) && number >= minimum && number <= maximum ? number : undefined
    },
  }
}

interface DecimalOption<T> {
  readonly value: string
  readonly what: string
  readonly must: string
  readonly accepts: (number: number) => boolean
  readonly fallback: T
}

/** A number written with or without decimals. */
export function decimal<T extends number | undefined>(option: DecimalOption<T>): Option<number | T> {
  return {
    ...option,
    read: given => {
      const number = Number(given)
      return /^\d+(\.\d+)?$/.test(given) && option.accepts(number) ? number : undefined
    },
  }
}

/** One of a few words; without a fallback it has to be given. */
export function oneOf<W extends string>(option: {
  readonly value: string
  readonly what: string
  readonly words: readonly W[]
}): Option<W | undefined> {
  const { words } = option
  return {
    ...option,
    must: `one of ${words.join(', ')}`,
    fallback: undefined,
    read: given => words.find(word => word === given),
  }
}
