/** Things of one kind sorted into classes that no rule can tell apart: those with the same key. */
export interface Classes {
  readonly count: number
  /** By thing: its class. */
  readonly of: Int32Array
  /** By class: the first thing in it. */
  readonly example: Int32Array
}

export type Key = string | number

/** Classes of the things 0 to before `size`, numbered in the order they are first met. */
export function classesOf(size: number, keyOf: (thing: number) => Key): Classes {
  const numbers = new Map<Key, number>()
  const of = new Int32Array(size)
  const example: number[] = []
  for (let thing = 0; thing < size; thing++) {
    const key = keyOf(thing)
    let number = numbers.get(key)
    if (number === undefined) {
      number = example.push(thing) - 1
      numbers.set(key, number)
    }
    of[thing] = number
  }
  return { count: example.length, of, example: Int32Array.from(example) }
}
