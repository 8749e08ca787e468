import fc from 'fast-check'

/** One thing done to a parsed file, somewhere in it. */
export interface Mutation {
  readonly at: number
  readonly kind: 'REMOVE' | 'REPLACE' | 'REPEAT' | 'ADD' | 'SWAP'
  readonly value: unknown
}

const strangeValues: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -0,
  1,
  -1,
  2.5,
  7,
  1e308,
  2 ** 53 + 2,
  '',
  'x',
  'XA',
  'C1',
  'LEGAL',
  'REGIONAL',
  '2030-01-01',
  '2030-03-01',
  '2030-02-30',
  '9999-12-31',
  'y'.repeat(65),
  '\u0000',
  [],
  ['XA'],
  [[]],
  {},
  JSON.parse('{"__proto__": {"id": "C1"}}'),
]

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('REMOVE', 'REPLACE', 'REPLACE', 'REPEAT', 'ADD', 'SWAP'),
    value: fc.constantFrom(...strangeValues),
  }),
  { minLength: 1, maxLength: 3 },
)

interface Spot {
  readonly inside: unknown[] | Record<string, unknown>
  readonly key: string
}

/** A copy of a parsed file with all of it done. */
export function mutated(file: unknown, changes: readonly Mutation[]): unknown {
  const root = { file: structuredClone(file) }
  for (const change of changes) {
    const spots = spotsIn(root)
    // Nothing is left of a file that was removed as a whole.
    if (spots.length > 0) mutate(spots[change.at % spots.length]!, change)
  }
  return root.file
}

/** Every member and every entry, the whole file first. */
function spotsIn(root: Record<string, unknown>): readonly Spot[] {
  const spots: Spot[] = []
  const walk = (inside: Spot['inside']): void => {
    for (const [key, value] of Object.entries(inside)) {
      spots.push({ inside, key })
      if (typeof value === 'object' && value !== null) walk(value as Spot['inside'])
    }
  }
  walk(root)
  return spots
}

function mutate({ inside, key }: Spot, { kind, value }: Mutation): void {
  const container = inside as Record<string, unknown>
  const current = container[key]
  if (kind === 'REMOVE') {
    if (Array.isArray(inside)) inside.splice(Number(key), 1)
    else delete container[key]
  } else if (kind === 'REPLACE') container[key] = structuredClone(value)
  else if (kind === 'REPEAT') {
    if (Array.isArray(inside)) inside.push(structuredClone(current))
    else container['again'] = structuredClone(current)
  } else if (kind === 'ADD') {
    if (Array.isArray(current)) current.push(structuredClone(value))
    else if (typeof current === 'object' && current !== null) (current as Record<string, unknown>)['strange'] = value
  } else if (typeof current === 'string') container[key] = [...current].toReversed().join('')
}
