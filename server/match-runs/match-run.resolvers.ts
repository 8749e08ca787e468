import DataLoader from 'dataloader'
import type { RequestContext } from '../access/request-context.js'
import { coordinator } from '../access/require.js'
import type { Account } from '../accounts/account.js'
import type { Place } from '../capacity/place.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { pageRequest, toConnection } from '../shared/connection.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { groupBy } from '../shared/group-by.js'
import { present, type LoaderById } from '../shared/loader.js'
import { perRequest } from '../shared/per-request.js'
import { groupName } from './fairness-wording.js'
import { startErrors, stopErrors } from './match-run.refusals.js'
import type { MatchRunService } from './match-run.service.js'
import { watchMatchRun, type WatchRequest } from './match-run.watch.js'
import type { MatchRun } from './match-run.js'
import type { UnplacedCase } from './unplaced-case.js'

export interface MatchRunResolversRequest {
  readonly matchRuns: MatchRunService
  readonly notifications: WatchRequest['notifications']
  readonly accounts: LoaderById<Account>
  readonly cases: LoaderById<RelocationCase>
  readonly places: LoaderById<Place>
}

export function matchRunResolvers(request: MatchRunResolversRequest): Resolvers {
  const { matchRuns, notifications, accounts, cases, places } = request
  const unplaced = perRequest(
    ({ viewer }: RequestContext) =>
      new DataLoader<string, readonly UnplacedCase[]>(async ids => {
        const byRun = groupBy(await matchRuns.unplacedCases(coordinator(viewer), ids), entry => entry.runId)
        return ids.map(id => byRun.get(id) ?? [])
      }),
  )

  return {
    Query: {
      matchRuns: async (_root, args, { viewer }) =>
        toConnection(await matchRuns.matchRuns(coordinator(viewer), pageRequest(args))),
      matchRun: (_root, { id }, { viewer }) => {
        const inner = idOf('MatchRun', id)
        return inner === null ? null : matchRuns.matchRun(coordinator(viewer), inner)
      },
    },

    Mutation: {
      startMatchRun: async (
        _root,
        { input: { seed, timeLimitSeconds, lookAhead, tiers, floorShare, idempotencyKey } },
        { viewer },
      ) => {
        const asked = {
          seed: seed ?? 1,
          timeLimitSeconds: timeLimitSeconds ?? null,
          lookAhead: lookAhead ?? true,
          tiers: tiers ?? false,
          floorShare: floorShare ?? null,
          idempotencyKey,
        }
        const started = await matchRuns.startMatchRun(coordinator(viewer), asked)
        return started.ok
          ? { matchRun: started.value, errors: [] }
          : { matchRun: null, errors: startErrors(started.refusal) }
      },
      stopMatchRun: async (_root, { input: { matchRunId } }, { viewer }) => {
        const by = coordinator(viewer)
        const id = idOf('MatchRun', matchRunId)
        if (id === null) return { matchRun: null, errors: stopErrors({ kind: 'NotFound' }) }
        const stopped = await matchRuns.stopMatchRun(by, id)
        return stopped.ok
          ? { matchRun: stopped.value, errors: [] }
          : { matchRun: null, errors: stopErrors(stopped.refusal) }
      },
    },

    Subscription: {
      matchRunProgress: {
        subscribe: (_root, { id }, { viewer }) => {
          const by = coordinator(viewer)
          const read = async (inner: string) => matchRuns.matchRun(by, inner)
          const inner = idOf('MatchRun', id)
          return inner === null ? nothing() : watchMatchRun({ notifications, read }, inner)
        },
        resolve: (run: MatchRun) => run,
      },
    },

    MatchRun: {
      id: ({ id }) => toGlobalId('MatchRun', id),
      requestedBy: async ({ requestedBy }, _args, context) => present(await accounts(context).load(requestedBy)),
      progress: ({ phase, placed, score, bound, gap, elapsedMs, course }) => ({
        phase,
        placed,
        score,
        bound,
        gap,
        elapsedMs,
        course: [...course],
      }),
      runsAhead: (run, _args, { viewer }) => matchRuns.runsAhead(coordinator(viewer), run),
      floors: ({ floors }) => [...(floors ?? [])],
      unplacedCases: async ({ id }, _args, context) => [...(await unplaced(context).load(id))],
    },

    RunFairness: { rows: ({ rows }) => [...rows] },
    FairnessRow: {
      group: ({ value }) => value,
      name: groupName,
      figures: row => (row.small ? null : row),
    },

    FloorReached: {
      group: ({ value }) => value,
      name: groupName,
      figures: floor => (floor.small ? null : floor),
    },

    UnplacedCase: {
      relocationCase: async ({ caseId }, _args, context) => present(await cases(context).load(caseId)),
      failedRules: ({ failedRules }) => [...failedRules],
      nearestMisses: ({ nearestMisses }) => [...nearestMisses],
    },

    NearMiss: {
      place: async ({ placeId }, _args, context) => present(await places(context).load(placeId)),
      failures: ({ failures }) => [...failures],
    },
  }
}

/** How `Query.node` finds a match run. */
export function matchRunNode({ matchRuns }: Pick<MatchRunResolversRequest, 'matchRuns'>) {
  return {
    MatchRun: async (id: string, { viewer }: RequestContext) => {
      if (viewer?.role !== 'COORDINATOR') return null
      const run = await matchRuns.matchRun(viewer, id)
      return run && { ...run, __typename: 'MatchRun' as const }
    },
  }
}

/** What somebody sees who watches a run that is none: the end. */
async function* nothing(): AsyncGenerator<never> {}
