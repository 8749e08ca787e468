import { readCapacityMemory, type CapacityMemory } from '../../matching/index.js'

/** What hosts and places are to be called, by what they are called now. */
export interface NewNames {
  readonly hosts: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, string>
}

/** Prices under other names; of what has no new name nothing is kept. */
export function renamed(prices: CapacityMemory, { hosts, places }: NewNames): CapacityMemory {
  return { ...prices, hosts: renamedList(prices.hosts, hosts), places: renamedList(prices.places, places) }
}

function renamedList<Item extends { readonly id: string }>(
  items: readonly Item[],
  names: ReadonlyMap<string, string>,
): readonly Item[] {
  return items
    .flatMap(item => {
      const id = names.get(item.id)
      return id === undefined ? [] : [{ ...item, id }]
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** Stored prices under other names. What cannot be read stays as it is: the engine says what is wrong with it. */
export function renamedIfRead(stored: unknown, names: NewNames): unknown {
  const read = readCapacityMemory(stored)
  return read.ok ? renamed(read.memory, names) : stored
}
