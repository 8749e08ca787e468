import type { CapacityMemory } from '../../matching/index.js'
import { loadEngine } from './engine.js'

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

/** What a run has left: prices, or something stored that cannot be read as such. */
export type Remembered =
  | { readonly kind: 'PRICES'; readonly prices: CapacityMemory }
  | { readonly kind: 'UNREADABLE'; readonly stored: unknown }

export async function readRemembered(stored: unknown): Promise<Remembered> {
  const { readCapacityMemory } = await loadEngine()
  const read = readCapacityMemory(stored)
  return read.ok ? { kind: 'PRICES', prices: read.memory } : { kind: 'UNREADABLE', stored }
}

/** Remembered prices under other names. What cannot be read stays as it is: the engine says what is wrong with it. */
export function renamedIfRead(remembered: Remembered, names: NewNames): unknown {
  return remembered.kind === 'PRICES' ? renamed(remembered.prices, names) : remembered.stored
}
