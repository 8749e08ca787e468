import { coordinators, grant } from '../rule.js'

/** Placements: coordinators only; a host sees its stay as an occupancy and the place request behind it. */
export const placementsPolicy = {
  ...grant('Query', coordinators, [
    'placements',
    'placements(first:)',
    'placements(after:)',
    'placement',
    'placement(id:)',
  ]),
  ...grant('Placement', coordinators, [
    'id',
    'relocationCase',
    'place',
    'from',
    'until',
    'status',
    'proposal',
    'approvedBy',
    'confirmedBy',
    'confirmedAt',
  ]),
  ...grant('PlacementConnection', coordinators, ['edges', 'pageInfo', 'totalCount']),
  ...grant('PlacementEdge', coordinators, ['cursor', 'node']),
}
