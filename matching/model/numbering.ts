/** Numbers for names in the order they are first met. */
export interface Numbering {
  readonly of: (name: string) => number
  readonly size: () => number
  readonly all: ReadonlyMap<string, number>
}

export function numbering(): Numbering {
  const numbers = new Map<string, number>()
  return {
    of: name => {
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, numbers.size)
      return numbers.size - 1
    },
    size: () => numbers.size,
    all: numbers,
  }
}
