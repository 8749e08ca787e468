import { hostStaff } from '../access/require.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { idOf } from '../shared/global-id.js'
import { changeErrors, publishErrors, withdrawErrors } from './availability-window.refusals.js'
import type { AvailabilityWindowService } from './availability-window.service.js'
import { conditionsAsked, period } from './window-asked.input.js'

/** What host staff do with windows. */
export function availabilityWindowResolvers({ windows }: { windows: AvailabilityWindowService }): Resolvers {
  return {
    Mutation: {
      publishAvailabilityWindow: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const placeId = idOf('Place', input.placeId)
        if (placeId === null) return { window: null, errors: publishErrors({ kind: 'NotFound' }) }
        const { idempotencyKey } = input
        const done = await windows.publish(by, {
          placeId,
          ...period(input),
          conditions: conditionsAsked(input.conditions),
          idempotencyKey,
        })
        return done.ok ? { window: done.value, errors: [] } : { window: null, errors: publishErrors(done.refusal) }
      },
      changeAvailabilityWindow: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const windowId = idOf('AvailabilityWindow', input.windowId)
        if (windowId === null) return { window: null, errors: changeErrors({ kind: 'NotFound' }) }
        const { expectedVersion, idempotencyKey } = input
        const done = await windows.change(by, {
          windowId,
          expectedVersion,
          ...period(input),
          ...(input.conditions && { conditions: conditionsAsked(input.conditions) }),
          idempotencyKey,
        })
        return done.ok ? { window: done.value, errors: [] } : { window: null, errors: changeErrors(done.refusal) }
      },
      withdrawAvailabilityWindow: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const windowId = idOf('AvailabilityWindow', input.windowId)
        if (windowId === null) return { place: null, errors: withdrawErrors({ kind: 'NotFound' }) }
        const { expectedVersion, idempotencyKey } = input
        const done = await windows.withdraw(by, { windowId, expectedVersion, idempotencyKey })
        return done.ok ? { place: done.value, errors: [] } : { place: null, errors: withdrawErrors(done.refusal) }
      },
    },
  }
}
