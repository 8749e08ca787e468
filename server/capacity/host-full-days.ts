import type { HostInstitution } from '../hosts/host-institution.js'
import { intersection, type Stay } from '../shared/stay.js'
import { arrivalsIn, fullDays } from './host-load.js'
import { isHousehold, type Occupancy } from './occupancy.js'

/**
 * Days within a period on which a host takes nobody else, at whichever of its places: as many households are there as
 * it takes at a time, or as many arrive in a quota period as it agreed to. In no order; they may overlap. The
 * occupancies are those of all its places, in the period and in quota periods that touch it.
 */
export function daysHostIsFull(
  { maximumHouseholds, arrivalQuotas }: Pick<HostInstitution, 'maximumHouseholds' | 'arrivalQuotas'>,
  { occupancies, within }: { occupancies: readonly Pick<Occupancy, 'kind' | 'stay'>[]; within: Stay },
): Stay[] {
  const stays = occupancies.filter(isHousehold).map(occupancy => occupancy.stay)
  const reached = arrivalQuotas.filter(({ during, arrivals }) => arrivalsIn(during, stays) >= arrivals)
  const closed = reached.map(({ during }) => intersection(during, within)).filter(days => days !== null)
  return [...fullDays({ stays, capacity: maximumHouseholds, within }), ...closed]
}
