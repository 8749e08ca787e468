import type { RequestContext } from '../access/request-context.js'
import { coordinator } from '../access/require.js'
import type { Place } from '../capacity/place.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import { idOf } from '../shared/global-id.js'
import { present, type LoaderById } from '../shared/loader.js'
import { capacityErrors } from './capacity-outlook.refusals.js'
import type { PlanningService } from './planning.service.js'
import { readChanges } from './what-if.input.js'
import { whatIfErrors } from './what-if.refusals.js'

export interface PlanningResolversRequest {
  readonly planning: PlanningService
  readonly cases: LoaderById<RelocationCase>
  readonly places: LoaderById<Place>
  readonly hosts: LoaderById<HostInstitution>
}

export function planningResolvers({ planning, cases, places, hosts }: PlanningResolversRequest): Resolvers {
  const casesOf = (ids: readonly string[], context: RequestContext) =>
    Promise.all(ids.map(async id => present(await cases(context).load(id))))
  return {
    Query: {
      rankPlaces: (_root, { caseId, atMost }, { viewer }) => {
        const by = coordinator(viewer)
        const id = idOf('RelocationCase', caseId)
        return id === null ? null : planning.rankPlaces(by, { caseId: id, first: Math.min(50, Math.max(1, atMost)) })
      },
      whatIf: async (_root, { input }, { viewer }) => {
        const by = coordinator(viewer)
        const matchRunId = input.matchRunId ? idOf('MatchRun', input.matchRunId) : null
        if (input.matchRunId && matchRunId === null)
          return { outcome: null, errors: whatIfErrors({ kind: 'NotFound' }) }
        const changes = readChanges(input.changes)
        if (!changes.ok)
          return { outcome: null, errors: whatIfErrors({ kind: 'InvalidChanges', faults: changes.refusal }) }
        const answered = await planning.whatIf(by, { matchRunId, changes: changes.value })
        return answered.ok
          ? { outcome: answered.value, errors: [] }
          : { outcome: null, errors: whatIfErrors(answered.refusal) }
      },
      valueOfCapacity: async (_root, { matchRunId: asked }, { viewer }) => {
        const by = coordinator(viewer)
        const matchRunId = asked ? idOf('MatchRun', asked) : null
        if (asked && matchRunId === null) return { worths: [], errors: capacityErrors({ kind: 'NotFound' }) }
        const answered = await planning.valueOfCapacity(by, { matchRunId })
        return answered.ok
          ? { worths: [...answered.value], errors: [] }
          : { worths: [], errors: capacityErrors(answered.refusal) }
      },
    },

    CapacityWorth: {
      hostInstitution: async ({ hostId }, _args, context) =>
        hostId === null ? null : present(await hosts(context).load(hostId)),
      placedCases: ({ placed }, _args, context) => casesOf(placed, context),
      movedCases: ({ moved }, _args, context) => casesOf(moved, context),
    },

    PlaceRanking: {
      relocationCase: async ({ caseId }, _args, context) => present(await cases(context).load(caseId)),
      places: ({ places: ranked }) => [...ranked],
    },

    RankedPlace: {
      place: async ({ placeId }, _args, context) => present(await places(context).load(placeId)),
      terms: ({ terms }) => [...terms],
      displaces: ({ displaces }, _args, context) => casesOf(displaces, context),
    },

    WhatIfOutcome: { changedCases: ({ changedCases }) => [...changedCases] },

    ChangedCase: {
      relocationCase: async ({ caseId }, _args, context) => present(await cases(context).load(caseId)),
    },

    PlannedStay: {
      place: async ({ placeId }, _args, context) =>
        placeId === null ? null : present(await places(context).load(placeId)),
    },
  }
}
