import { hostStaff } from '../access/require.js'
import type { Resolvers, WindowPlanInput } from '../graphql/schema.generated.js'
import { calendarDay } from '../shared/calendar-day.js'
import { idOf } from '../shared/global-id.js'
import { present, type LoaderById } from '../shared/loader.js'
import type { Place } from './place.js'
import { conditionsAsked, period } from './window-asked.input.js'
import { planErrors, publishAllErrors, splitErrors } from './window-plan.refusals.js'
import type { WindowPlanService } from './window-plan.service.js'
import type { WindowsAsked } from './window-plan.js'
import type { WindowSplitService } from './window-split.service.js'

interface WindowPlanResolversRequest {
  readonly windowPlans: WindowPlanService
  readonly windowSplits: WindowSplitService
  readonly placeById: LoaderById<Place>
}

/** Windows that are planned and published together, and windows that are cut. */
export function windowPlanResolvers({ windowPlans, windowSplits, placeById }: WindowPlanResolversRequest): Resolvers {
  return {
    Query: {
      windowPlan: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const asked = planAsked(input)
        if (asked === null) return { windows: [], errors: planErrors({ kind: 'NotFound' }) }
        const plan = await windowPlans.plan(by, asked)
        return plan.ok ? { windows: [...plan.value], errors: [] } : { windows: [], errors: planErrors(plan.refusal) }
      },
    },
    Mutation: {
      publishAvailabilityWindows: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const plan = planAsked(input.plan)
        if (plan === null) return { windows: null, errors: publishAllErrors({ kind: 'NotFound' }) }
        const { leaveOutClashing = false, idempotencyKey } = input
        const done = await windowPlans.publish(by, { plan, leaveOutClashing, idempotencyKey })
        return done.ok
          ? { windows: [...done.value], errors: [] }
          : { windows: null, errors: publishAllErrors(done.refusal) }
      },
      splitAvailabilityWindow: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const windowId = idOf('AvailabilityWindow', input.windowId)
        if (windowId === null) return { place: null, errors: splitErrors({ kind: 'NotFound' }) }
        const { expectedVersion, idempotencyKey } = input
        const done = await windowSplits.split(by, { windowId, expectedVersion, ...period(input), idempotencyKey })
        return done.ok ? { place: done.value, errors: [] } : { place: null, errors: splitErrors(done.refusal) }
      },
    },
    PlannedWindow: {
      place: async (of, _args, context) => present(await placeById(context).load(of.placeId)),
      from: of => of.during.from,
      until: of => of.during.until,
      conditions: of => of,
      standing: of => [...of.standing],
    },
  }
}

/** The plan in the words of the room; null when it names something that is no place. */
function planAsked(input: WindowPlanInput): WindowsAsked | null {
  const placeIds = input.placeIds.map(id => idOf('Place', id))
  const known = placeIds.filter(id => id !== null)
  if (known.length < placeIds.length) return null
  const { repeat } = input
  return {
    placeIds: known,
    period: input.period ? period(input.period) : null,
    repeat: repeat
      ? {
          frequency: repeat.frequency,
          every: repeat.every ?? 1,
          until: repeat.until ? calendarDay(repeat.until) : null,
          count: repeat.count ?? null,
        }
      : null,
    leftOut: (input.leftOut ?? []).map(period),
    copyOfYear: input.copyOfYear ?? null,
    conditions: conditionsAsked(input.conditions),
  }
}
