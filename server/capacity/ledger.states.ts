import type { EntityManager } from 'typeorm'
import { hostReader } from '../hosts/host.reader.js'
import { groupBy } from '../shared/group-by.js'
import { span } from '../shared/stay.js'
import { availabilityWindowReader } from './availability-window.reader.js'
import { daysThatMatter, type HostState } from './capacity-check.js'
import { occupancyReader } from './occupancy.reader.js'
import { placeReader } from './place.reader.js'
import type { Taking } from './taking.js'

/**
 * What is known of the hosts of some households that would take places, for each of them. However many they are, it
 * takes a handful of statements. Throws when a place does not exist or is not the host's.
 */
export async function hostStates(tx: EntityManager, takings: readonly Taking[]): Promise<readonly HostState[]> {
  const hostIds = unique(takings.map(({ hostId }) => hostId))
  const hosts = new Map((await hostReader(tx).byIds(hostIds)).map(host => [host.id, host]))
  const places = new Map((await placeReader(tx).ofHosts(hostIds)).map(place => [place.id, place]))
  const named = takings.map(({ hostId, placeId }) => {
    const [host, place] = [hosts.get(hostId), places.get(placeId)]
    if (!host || !place || place.hostId !== hostId) throw new Error('a place to take is no place of the host named')
    return { host, place }
  })
  const period = span(takings.map(({ stay }, index) => daysThatMatter(stay, named[index]!)))
  if (!period) return []
  const placeIds = unique(takings.map(({ placeId }) => placeId))
  const windows = groupBy(await availabilityWindowReader(tx).ofPlaces(placeIds, period), ({ placeId }) => placeId)
  const occupancies = groupBy(
    await occupancyReader(tx).ofPlaces([...places.keys()], period),
    ({ placeId }) => places.get(placeId)!.hostId,
  )
  return named.map(({ host, place }) => ({
    host,
    place,
    windows: windows.get(place.id) ?? [],
    occupancies: occupancies.get(host.id) ?? [],
  }))
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
