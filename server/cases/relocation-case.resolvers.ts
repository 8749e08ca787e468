import DataLoader from 'dataloader'
import type { RequestContext } from '../access/request-context.js'
import { coordinator } from '../access/require.js'
import type { Account } from '../accounts/account.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { pageRequest, toConnection } from '../shared/connection.js'
import { countryOf, subRegions } from '../shared/geography.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { groupBy } from '../shared/group-by.js'
import { languageOf } from '../shared/languages.js'
import { present, type LoaderById } from '../shared/loader.js'
import { perRequest } from '../shared/per-request.js'
import { riskLevelName, toCaseDetails } from './case-details.translation.js'
import type { CaseAction } from './relocation-case.lifecycle.js'
import type { CaseTransition, RelocationCase } from './relocation-case.js'
import { householdSize } from './relocation-case.js'
import { createErrors, moveErrors, updateErrors } from './relocation-case.refusals.js'
import type { RelocationCaseService } from './relocation-case.service.js'

export interface RelocationCaseResolversRequest {
  readonly cases: RelocationCaseService
  readonly accounts: LoaderById<Account>
}

export function relocationCaseResolvers({ cases, accounts }: RelocationCaseResolversRequest): Resolvers {
  const history = perRequest(
    ({ viewer }: RequestContext) =>
      new DataLoader<string, readonly CaseTransition[]>(async ids => {
        const entries = groupBy(await cases.history(coordinator(viewer), ids), entry => entry.caseId)
        return ids.map(id => entries.get(id) ?? [])
      }),
  )
  const actions = perRequest(
    ({ viewer }: RequestContext) =>
      new DataLoader<RelocationCase, readonly CaseAction[], string>(
        async asked => {
          const offered = await cases.availableActions(coordinator(viewer), asked)
          return asked.map(({ id }) => offered.get(id) ?? [])
        },
        { cacheKeyFn: ({ id, version }) => `${id} ${version}` },
      ),
  )

  return {
    Query: {
      relocationCases: async (_root, args, { viewer }) =>
        toConnection(
          await cases.relocationCases(coordinator(viewer), { ...pageRequest(args), statuses: args.statuses ?? null }),
        ),
      relocationCase: (_root, { id }, { viewer }) => {
        const inner = idOf('RelocationCase', id)
        return inner === null ? null : cases.relocationCase(coordinator(viewer), inner)
      },
      relocationCaseCounts: async (_root, _args, { viewer }) => [...(await cases.counts(coordinator(viewer)))],
    },

    Mutation: {
      createRelocationCase: async (_root, { input: { details, admit, idempotencyKey } }, { viewer }) => {
        const request = { details: toCaseDetails(details), admit, idempotencyKey }
        const done = await cases.createRelocationCase(coordinator(viewer), request)
        return done.ok
          ? { relocationCase: done.value.relocationCase, warnings: [...done.value.warnings], errors: [] }
          : { relocationCase: null, warnings: [], errors: createErrors(done.refusal) }
      },
      updateRelocationCase: async (_root, { input }, { viewer }) => {
        const { details, expectedVersion, idempotencyKey } = input
        const caseId = idOf('RelocationCase', input.caseId)
        const by = coordinator(viewer)
        if (caseId === null) return { relocationCase: null, warnings: [], errors: updateErrors({ kind: 'NotFound' }) }
        const request = { caseId, expectedVersion, details: toCaseDetails(details), idempotencyKey }
        const done = await cases.updateRelocationCase(by, request)
        return done.ok
          ? { relocationCase: done.value.relocationCase, warnings: [...done.value.warnings], errors: [] }
          : { relocationCase: null, warnings: [], errors: updateErrors(done.refusal) }
      },
      moveRelocationCase: async (_root, { input }, { viewer }) => {
        const { action, expectedVersion, idempotencyKey } = input
        const caseId = idOf('RelocationCase', input.caseId)
        const by = coordinator(viewer)
        if (caseId === null) return { relocationCase: null, errors: moveErrors({ kind: 'NotFound' }) }
        const done = await cases.moveRelocationCase(by, { caseId, expectedVersion, action, idempotencyKey })
        return done.ok
          ? { relocationCase: done.value, errors: [] }
          : { relocationCase: null, errors: moveErrors(done.refusal) }
      },
    },

    RelocationCase: {
      id: of => toGlobalId('RelocationCase', of.id),
      country: of => countryOf(of.country),
      riskLevel: of => riskLevelName(of.riskLevel),
      familyMembers: of => [...of.familyMembers],
      householdSize: of => householdSize(of),
      scopes: of => [...of.scopes],
      preferredSubRegions: of => of.preferredSubRegions.map(code => subRegions.get(code)!),
      excludedCountries: of =>
        of.excludedCountries.map(({ country, reason }) => ({ country: countryOf(country), reason })),
      languages: of => of.languages.map(languageOf),
      accompanimentNeeds: of => [...of.accompanimentNeeds],
      availableActions: async (of, _args, context) => [...(await actions(context).load(of))],
      history: async (of, _args, context) => {
        const entries = await history(context).load(of.id)
        return Promise.all(
          entries.map(async ({ at, by, from, to }) => ({
            at,
            by: by === null ? null : present(await accounts(context).load(by)),
            from,
            to,
          })),
        )
      },
    },
  }
}

/** How `Query.node` finds a case. */
export function relocationCaseNode({ cases }: Pick<RelocationCaseResolversRequest, 'cases'>) {
  return {
    RelocationCase: async (id: string, { viewer }: RequestContext) => {
      if (viewer?.role !== 'COORDINATOR') return null
      const found = await cases.relocationCase(viewer, id)
      return found && { __typename: 'RelocationCase' as const, ...found }
    },
  }
}
