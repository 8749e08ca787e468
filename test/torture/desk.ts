/** The proposals everybody reaches for at the moment: few enough that people meet over them. */
export interface Desk {
  /** One of those on the desk; null when nothing is left. `chance` lies between 0 (inclusive) and 1 (exclusive). */
  pick(chance: number): string | null
  /** Takes one away that has come to its end, or leads nowhere; the next one in the pile takes its place. */
  drop(id: string): void
  /** Puts a new one on the desk. */
  add(id: string): void
}

const ROOM = 96

export function desk(ids: readonly string[]): Desk {
  const pile = [...ids]
  return {
    pick: chance => pile[Math.floor(chance * Math.min(ROOM, pile.length))] ?? null,
    drop(id) {
      const index = pile.indexOf(id)
      if (index >= 0) pile.splice(index, 1)
    },
    add: id => void pile.unshift(id),
  }
}
