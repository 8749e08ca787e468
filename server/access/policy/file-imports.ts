import { coordinators, grant, hostStaff, hostStaffAndCoordinators } from '../rule.js'

/** Files that are brought in: of windows by the staff of their host institution, of places by coordinators. */
export const fileImportsPolicy = {
  ...grant('Mutation', hostStaff, ['importAvailabilityWindows', 'importAvailabilityWindows(input:)']),
  ...grant('ImportAvailabilityWindowsInput', hostStaff, ['csv', 'dryRun', 'idempotencyKey']),
  ...grant('ImportAvailabilityWindowsPayload', hostStaff, ['windowImport', 'errors']),
  ...grant('WindowImport', hostStaff, ['applied', 'rows']),
  ...grant('ImportedWindow', hostStaff, [
    'row',
    'action',
    'place',
    'from',
    'until',
    'conditionsBefore',
    'conditionsAfter',
  ]),
  ...grant('Mutation', coordinators, ['importPlaces', 'importPlaces(input:)']),
  ...grant('ImportPlacesInput', coordinators, ['csv', 'dryRun', 'idempotencyKey']),
  ...grant('ImportPlacesPayload', coordinators, ['placeImport', 'errors']),
  ...grant('PlaceImport', coordinators, ['applied', 'rows']),
  ...grant('ImportedPlace', coordinators, ['row', 'action', 'hostInstitution', 'label', 'changes']),
  ...grant('ImportedAttribute', coordinators, ['column', 'before', 'after']),
  ...grant('RowRefused', hostStaffAndCoordinators, ['message', 'row', 'column']),
}
