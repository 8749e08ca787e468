import { grant, hostStaffAndCoordinators, signedIn } from '../rule.js'

/** What every room's answers are made of. */
export const basePolicy = {
  ...grant('Query', signedIn, ['node', 'node(id:)']),
  ...grant('PageInfo', signedIn, ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']),
  ...grant('InvalidInput', hostStaffAndCoordinators, ['message', 'path']),
  ...grant('NotFound', hostStaffAndCoordinators, ['message']),
  ...grant('VersionConflict', hostStaffAndCoordinators, ['message', 'currentVersion']),
  ...grant('IdempotencyKeyReused', hostStaffAndCoordinators, ['message']),
  ...grant('ActionNotAvailable', hostStaffAndCoordinators, ['message']),
}
