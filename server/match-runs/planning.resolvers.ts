import { coordinator } from '../access/require.js'
import type { Place } from '../capacity/place.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { idOf } from '../shared/global-id.js'
import { present, type LoaderById } from '../shared/loader.js'
import type { PlanningService } from './planning.service.js'
import { readChanges } from './what-if.input.js'
import { whatIfErrors } from './what-if.refusals.js'

export interface PlanningResolversRequest {
  readonly planning: PlanningService
  readonly cases: LoaderById<RelocationCase>
  readonly places: LoaderById<Place>
}

export function planningResolvers({ planning, cases, places }: PlanningResolversRequest): Resolvers {
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
    },

    PlaceRanking: {
      relocationCase: async ({ caseId }, _args, context) => present(await cases(context).load(caseId)),
      places: ({ places: ranked }) => [...ranked],
    },

    RankedPlace: {
      place: async ({ placeId }, _args, context) => present(await places(context).load(placeId)),
      terms: ({ terms }) => [...terms],
      displaces: ({ displaces }, _args, context) =>
        Promise.all(displaces.map(async id => present(await cases(context).load(id)))),
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
