import type { Place } from '../capacity/place.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import { groupBy } from '../shared/group-by.js'

/** What everything goes by in the engine, by identifier of the database. */
export interface Pseudonyms {
  readonly cases: ReadonlyMap<string, string>
  readonly hosts: ReadonlyMap<string, string>
  readonly places: ReadonlyMap<string, string>
}

interface Named {
  readonly cases: readonly Pick<RelocationCase, 'id' | 'reference'>[]
  readonly hosts: readonly Pick<HostInstitution, 'id' | 'name'>[]
  readonly places: readonly Pick<Place, 'id' | 'hostId' | 'label'>[]
}

/**
 * Names for the engine that depend on what the network looks like and not on the identifiers that a database happened
 * to draw: a case goes by its reference, a host by its rank among the names (`H07`), a place by its host and its rank
 * among the labels there (`H07-P2`). The engine breaks ties by these, so equal networks have equal plans everywhere.
 */
export function pseudonymsOf({ cases, hosts, places }: Named): Pseudonyms {
  const hostNames = new Map(ranked(hosts, 'H', host => host.name))
  const placesOf = groupBy(places, place => place.hostId)
  const placeNames = hosts.flatMap(host =>
    ranked(placesOf.get(host.id) ?? [], `${hostNames.get(host.id)}-P`, place => place.label),
  )
  return {
    cases: new Map(cases.map(({ id, reference }) => [id, reference])),
    hosts: hostNames,
    places: new Map(placeNames),
  }
}

/** The prefix and the rank, from 1, with as many digits as the last rank has: sorted by text they stand in order. */
function ranked<Item extends { readonly id: string }>(
  items: readonly Item[],
  prefix: string,
  nameOf: (item: Item) => string,
): readonly (readonly [string, string])[] {
  const digits = String(items.length).length
  return items
    .toSorted((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))
    .map((item, index) => [item.id, `${prefix}${String(index + 1).padStart(digits, '0')}`])
}

/** The pseudonym of something in the pool. Throws for anything else. */
export function pseudonym(names: ReadonlyMap<string, string>, id: string): string {
  const name = names.get(id)
  if (name === undefined) throw new Error('something outside the pool was to go into a problem')
  return name
}
