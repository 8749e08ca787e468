import { hostStaff } from '../access/require.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { idOf } from '../shared/global-id.js'
import { blockErrors, openErrors } from './place-block.refusals.js'
import type { PlaceBlockService } from './place-block.service.js'
import { period } from './window-asked.input.js'

/** What host staff do with single days of a place. */
export function placeBlockResolvers({ blocks }: { blocks: PlaceBlockService }): Resolvers {
  return {
    Mutation: {
      blockDays: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const placeId = idOf('Place', input.placeId)
        if (placeId === null) return { place: null, errors: blockErrors({ kind: 'NotFound' }) }
        const { idempotencyKey } = input
        const done = await blocks.block(by, { placeId, ...period(input), idempotencyKey })
        return done.ok ? { place: done.value, errors: [] } : { place: null, errors: blockErrors(done.refusal) }
      },
      openDays: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const placeId = idOf('Place', input.placeId)
        if (placeId === null) return { place: null, errors: openErrors({ kind: 'NotFound' }) }
        const { idempotencyKey } = input
        const done = await blocks.open(by, { placeId, ...period(input), idempotencyKey })
        return done.ok ? { place: done.value, errors: [] } : { place: null, errors: openErrors(done.refusal) }
      },
    },
  }
}
