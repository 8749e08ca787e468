import { anyOf } from '../access/require.js'
import { roles } from '../access/viewer.js'
import type { NetworkRow as NetworkRowAnswer, Resolvers } from '../graphql/schema.generated.js'
import type { NetworkRow } from './network-capacity.js'
import type { NetworkCapacityService } from './network-capacity.service.js'

/** Sums of the network, for everybody who is signed in. */
export function networkCapacityResolvers({ network }: { network: NetworkCapacityService }): Resolvers {
  return {
    Query: {
      networkCapacity: async (_root, _args, { viewer }) => {
        const { months, subRegions, macroRegions, total, ...capacity } = await network.networkCapacity(
          anyOf(viewer, ...roles),
        )
        return {
          ...capacity,
          months: [...months],
          subRegions: subRegions.map(answer),
          macroRegions: macroRegions.map(answer),
          total: answer(total),
        }
      },
    },
  }
}

function answer({ cells, ...row }: NetworkRow): NetworkRowAnswer {
  return { ...row, cells: [...cells] }
}
