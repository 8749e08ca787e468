import type { FilePlace, FileStay } from '../../matching/index.js'
import { groupBy } from '../shared/group-by.js'
import type { FrozenPool } from './frozen-pool.js'

/** The parts in which places are in a problem (see `PlacePart`), by the identifier of the database. */
export interface PlacesInEngine {
  /** The parts of a place, its own pseudonym first; none when the problem has no such place. */
  readonly parts: (placeId: string) => readonly FilePlace[]
  /** The part with a window that holds the days, or the first one; undefined when there is no such place. */
  readonly partFor: (placeId: string, days: FileStay) => FilePlace | undefined
}

export function placesInEngine({ problem, ids }: FrozenPool): PlacesInEngine {
  const byId = groupBy(problem.places, ({ id }) => ids.places[id]!)
  const parts = (placeId: string) => byId.get(placeId) ?? []
  return {
    parts,
    partFor: (placeId, { from, until }) => {
      const all = parts(placeId)
      return all.find(({ windows }) => windows.some(held => held.from <= from && until <= held.until)) ?? all[0]
    },
  }
}
