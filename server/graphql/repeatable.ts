import { Kind, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql'
import type { SchemaCoordinate } from '../access/coordinates.generated.js'

/**
 * Fields whose value follows from the rows of the database, the arguments, the day, and whom the viewer sits for (its
 * role, and its host institution if it is host staff): asked again while all of these are the same, they answer the same.
 * Not so a field that looks at the hour, at the account of the viewer, or at what this process does.
 */
export const repeatableFields = [
  'Query.hostInstitutions',
  'HostInstitutionConnection.edges',
  'HostInstitutionConnection.pageInfo',
  'HostInstitutionConnection.totalCount',
  'HostInstitutionEdge.cursor',
  'HostInstitutionEdge.node',
  'PageInfo.hasNextPage',
  'PageInfo.endCursor',
  'HostInstitution.id',
  'HostInstitution.name',
  'HostInstitution.country',
  'HostInstitution.languages',
  'HostInstitution.calendarFreshness',
  'HostInstitution.places',
  'Country.code',
  'Country.name',
  'Country.subRegion',
  'SubRegion.code',
  'SubRegion.name',
  'Language.tag',
  'Language.name',
  'CalendarFreshness.confirmedAt',
  'CalendarFreshness.stale',
  'CalendarFreshness.staleAfterDays',
  'Place.id',
  'Place.label',
  'Place.sleeps',
  'Place.stepFree',
  'Place.childSafe',
  'Place.womenOnly',
  'Place.emergencyReserve',
  'Place.turnoverDays',
  'Place.windows',
  'Place.occupancies',
  'AvailabilityWindow.id',
  'AvailabilityWindow.from',
  'AvailabilityWindow.until',
  'AvailabilityWindow.version',
  'AvailabilityWindow.conditions',
  'WindowConditions.familiesOnly',
  'WindowConditions.fromAgeBand',
  'WindowConditions.languages',
  'Occupancy.id',
  'Occupancy.kind',
  'Occupancy.from',
  'Occupancy.until',
  'Occupancy.freeAgainFrom',
  'Occupancy.expiresAt',
] as const satisfies readonly SchemaCoordinate[]

const repeatable: ReadonlySet<string> = new Set(repeatableFields)

/** Whether every field of a document is repeatable. */
export function isRepeatable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema)
  const others = { found: false }
  visit(
    document,
    visitWithTypeInfo(types, {
      [Kind.FIELD]: ({ name }) => {
        if (name.value === '__typename' || repeatable.has(`${types.getParentType()?.name}.${name.value}`)) return
        others.found = true
      },
    }),
  )
  return !others.found
}
