import type { ProblemFault } from '../problem.js'

/** Faults past this many are counted, not kept: a file broken in every line must not fill the memory with complaints. */
const mostFaults = 10_000

/** Longer lists are seldom equal, and dear to compare. */
const mostShared = 64

/**
 * Where a reader stands in a file, and what was found wrong so far. The path is written out only where there is a
 * fault: a sound file of millions of members costs no texts.
 */
export interface Trail {
  readonly enter: (step: string | number) => void
  readonly leave: () => void
  /** Reports a fault here, or `further` down; answers `undefined`, which is what a decoder then answers. */
  readonly fault: (message: string, ...further: readonly (string | number)[]) => undefined
  /** How many faults there are, kept or not. */
  readonly count: () => number
  /** The first `mostFaults` faults, in the order found. */
  readonly faults: readonly ProblemFault[]
  /** An equal list met before, or else this one: most lists of languages and needs are the same few. */
  readonly shared: <T extends string>(list: readonly T[]) => readonly T[]
}

export function startTrail(): Trail {
  const steps: (string | number)[] = []
  const faults: ProblemFault[] = []
  const lists = new Map<string, readonly string[]>()
  let count = 0
  return {
    enter: step => void steps.push(step),
    leave: () => void steps.pop(),
    fault: (message, ...further) => {
      count += 1
      if (count <= mostFaults) faults.push({ path: pathOf([...steps, ...further]), message })
      return undefined
    },
    count: () => count,
    faults,
    shared: <T extends string>(list: readonly T[]) => {
      if (list.length > mostShared) return list
      const key = list.join('\n')
      const before = lists.get(key)
      if (before === undefined) lists.set(key, list)
      // Texts may hold line ends themselves: an equal key is not yet an equal list.
      else if (before.length === list.length && before.every((item, index) => item === list[index])) {
        return before as readonly T[]
      }
      return list
    },
  }
}

/** `$.cases[3].stay.minDays`; names that are not plain words are quoted: `$["first day"]`. */
export function pathOf(steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(step) ? `${path}.${step}` : `${path}[${JSON.stringify(short(step))}]`
  }, '$')
}

/** A text from a file as a message can carry it. */
export function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
