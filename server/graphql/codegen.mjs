// Writes the types that follow from the schema: resolvers' signatures and schema coordinates for the server, typed documents for the client.
// `--check` writes nothing and fails when a file on disk is not what the schema asks for.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typedDocumentNode from '@graphql-codegen/typed-document-node'
import * as typescript from '@graphql-codegen/typescript'
import * as operations from '@graphql-codegen/typescript-operations'
import * as resolvers from '@graphql-codegen/typescript-resolvers'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse } from 'graphql'
import { makeExecutableSchema } from '@graphql-tools/schema'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
const sdl = filesBelow('schema', '.graphql').map(file => readFileSync(file, 'utf8'))
const schemaAst = makeExecutableSchema({ typeDefs: sdl })
const schema = parse(sdl.join('\n'))

const scalars = { Date: 'string', DateTime: { input: 'string', output: 'Date | string' }, UUID: 'string' }
const mapped = {
  Account: '../accounts/account.js#Account as AccountModel',
  Alternative: '../proposals/proposal-review.js#Alternative as AlternativeModel',
  AvailabilityWindow: '../capacity/availability-window.js#AvailabilityWindow as AvailabilityWindowModel',
  CalendarChange: '../capacity/calendar-history.service.js#CalendarChangeInOrder as CalendarChangeModel',
  CalendarFeed: '../capacity/calendar-feed.js#CalendarFeed as CalendarFeedModel',
  CalendarFreshness: '../capacity/freshness.js#Freshness as CalendarFreshnessModel',
  CalendarSubscription:
    '../calendar-subscriptions/calendar-subscription.js#CalendarSubscription as CalendarSubscriptionModel',
  CapacityWorth: '../match-runs/capacity-outlook.js#CapacityWorth as CapacityWorthModel',
  ChangedCase: '../match-runs/what-if.js#ChangedCase as ChangedCaseModel',
  Country: '../shared/geography.js#Country as CountryModel',
  DeadlineReminder: '../proposals/deadline-reminder.js#DeadlineReminder as DeadlineReminderModel',
  FairnessRow: '../match-runs/fairness.js#FairnessRow as FairnessRowModel',
  FloorReached: '../match-runs/run-aims.js#FloorReached as FloorReachedModel',
  HostInstitution: '../hosts/host-institution.js#HostInstitution as HostInstitutionModel',
  ImportedPlace: '../capacity/place-import.js#ImportedPlace as ImportedPlaceModel',
  ImportedWindow: '../capacity/window-import.js#ImportedWindow as ImportedWindowModel',
  ImportChange: '../calendar-subscriptions/imported.js#PreviewedChange as ImportChangeModel',
  ImportPreview: '../calendar-subscriptions/imported.js#ImportPreview as ImportPreviewModel',
  ImportedDays: '../calendar-subscriptions/imported.js#ImportedDaysShown as ImportedDaysModel',
  Language: '../shared/languages.js#Language as LanguageModel',
  MatchRun: '../match-runs/match-run.js#MatchRun as MatchRunModel',
  NearMiss: '../match-runs/unplaced-case.js#NearMiss as NearMissModel',
  Occupancy: '../capacity/occupancy.js#Occupancy as OccupancyModel',
  Organisation: '../accounts/organisation.js#Organisation as OrganisationModel',
  Place: '../capacity/place.js#Place as PlaceModel',
  PlaceDayExplanation: '../capacity/day-explanation.service.js#PlaceDayExplanation as PlaceDayExplanationModel',
  PlaceDayReason: '../capacity/day-explanation.service.js#DatedDayReason as PlaceDayReasonModel',
  PlaceRanking: '../match-runs/place-ranking.js#PlaceRanking as PlaceRankingModel',
  PlaceRequest: '../proposals/place-request.js#PlaceRequest as PlaceRequestModel',
  Placement: '../placements/placement.js#Placement as PlacementModel',
  PlannedWindow: '../capacity/window-plan.js#PlannedWindow as PlannedWindowModel',
  PlannedStay: '../match-runs/what-if.js#PlannedStay as PlannedStayModel',
  Proposal: '../proposals/proposal.js#Proposal as ProposalModel',
  RankedPlace: '../match-runs/place-ranking.js#RankedPlace as RankedPlaceModel',
  RelocationCase: '../cases/relocation-case.js#RelocationCase as RelocationCaseModel',
  RunFairness: '../match-runs/fairness.js#FairnessReport as RunFairnessModel',
  SubRegion: '../shared/geography.js#SubRegion as SubRegionModel',
  SubscribedPlace: '../calendar-subscriptions/calendar-subscription.js#SubscribedPlace as SubscribedPlaceModel',
  UnplacedCase: '../match-runs/unplaced-case.js#UnplacedCase as UnplacedCaseModel',
  Viewer: '../access/viewer.js#Viewer as ViewerModel',
  WhatIfOutcome: '../match-runs/what-if.js#WhatIfOutcome as WhatIfOutcomeModel',
  WindowConditions: '../capacity/window-conditions.js#WindowConditions as WindowConditionsModel',
}

const outputs = [
  ['server/graphql/schema.generated.ts', await serverTypes()],
  ['server/access/coordinates.generated.ts', coordinates()],
  ['client/lib/graphql/operations.generated.ts', await clientDocuments()],
]
const stale = outputs.filter(
  ([file, text]) => !existsSync(path.join(root, file)) || readFileSync(path.join(root, file), 'utf8') !== text,
)
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    process.stderr.write(`Out of date, run npm run codegen: ${stale.map(([file]) => file).join(', ')}\n`)
    process.exitCode = 1
  }
} else for (const [file, text] of stale) writeFileSync(path.join(root, file), text)

function serverTypes() {
  return codegen({
    filename: 'schema.generated.ts',
    schema,
    documents: [],
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      defaultScalarType: 'unknown',
      strictScalars: true,
      scalars,
      contextType: '../access/request-context.js#RequestContext',
      mappers: mapped,
      emitLegacyCommonJSImports: false,
      avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
      inputMaybeValue: 'T | null | undefined',
    },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  })
}

async function clientDocuments() {
  const files = filesBelow('client', '.graphql')
  if (files.length === 0) return 'export {}\n'
  return codegen({
    filename: 'operations.generated.ts',
    schema,
    documents: files.map(file => ({ location: file, document: parse(readFileSync(file, 'utf8')) })),
    config: {
      useTypeImports: true,
      enumsAsTypes: true,
      strictScalars: true,
      scalars: { Date: 'string', DateTime: 'string', UUID: 'string' },
      emitLegacyCommonJSImports: false,
    },
    plugins: [{ operations: {} }, { typedDocumentNode: {} }],
    pluginMap: { operations, typedDocumentNode },
  })
}

/** Every field, argument, input field and enum value, as the GraphQL specification names them. */
function coordinates() {
  const fields = []
  for (const type of Object.values(schemaAst.getTypeMap()).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (type.name.startsWith('__')) continue
    if (isObjectType(type) || isInterfaceType(type))
      for (const field of Object.values(type.getFields())) {
        if (isInterfaceType(type)) continue
        fields.push(`${type.name}.${field.name}`)
        for (const argument of field.args) fields.push(`${type.name}.${field.name}(${argument.name}:)`)
      }
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) fields.push(`${type.name}.${field.name}`)
    if (isEnumType(type)) continue
  }
  return `/** Every field, argument and input field of the schema. Written by npm run codegen. */\nexport type SchemaCoordinate =\n${fields.map(name => `  | '${name}'`).join('\n')}\n`
}

function filesBelow(folder, ending) {
  return readdirSync(path.join(root, folder), { recursive: true })
    .filter(name => name.endsWith(ending))
    .toSorted()
    .map(name => path.join(root, folder, name))
}
