import { coordinator, hostStaff } from '../access/require.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import { present, type LoaderById } from '../shared/loader.js'
import { importErrors } from './file-import.refusals.js'
import type { Place } from './place.js'
import type { PlaceImportService } from './place-import.service.js'
import type { WindowImportService } from './window-import.service.js'

export interface FileImportResolversRequest {
  readonly windowImports: WindowImportService
  readonly placeImports: PlaceImportService
  readonly placeById: LoaderById<Place>
  readonly hostById: LoaderById<HostInstitution>
}

/** Files that are brought in: of windows by host staff, of places by coordinators. */
export function fileImportResolvers(request: FileImportResolversRequest): Resolvers {
  const { windowImports, placeImports, placeById, hostById } = request
  return {
    Mutation: {
      importAvailabilityWindows: async (_root, { input }, { viewer }) => {
        const done = await windowImports.importWindows(hostStaff(viewer), input)
        return done.ok
          ? { windowImport: { ...done.value, rows: [...done.value.rows] }, errors: [] }
          : { windowImport: null, errors: importErrors(done.refusal) }
      },
      importPlaces: async (_root, { input }, { viewer }) => {
        const done = await placeImports.importPlaces(coordinator(viewer), input)
        return done.ok
          ? { placeImport: { ...done.value, rows: [...done.value.rows] }, errors: [] }
          : { placeImport: null, errors: importErrors(done.refusal) }
      },
    },
    ImportedWindow: {
      place: async (of, _args, context) => present(await placeById(context).load(of.placeId)),
    },
    ImportedPlace: {
      hostInstitution: async (of, _args, context) => present(await hostById(context).load(of.hostId)),
      changes: of => [...of.changes],
    },
  }
}
