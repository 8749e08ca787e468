import type { ImportAvailabilityWindowsMutation } from '../../lib/graphql/operations.generated.js'

export type WindowImport = NonNullable<ImportAvailabilityWindowsMutation['importAvailabilityWindows']['windowImport']>

/** How many rows do what. */
export function countedActions({ rows }: WindowImport) {
  const count = (action: WindowImport['rows'][number]['action']) => rows.filter(row => row.action === action).length
  const [published, changed, withdrawn, kept] = [count('PUBLISH'), count('CHANGE'), count('WITHDRAW'), count('KEEP')]
  return { published, changed, withdrawn, kept, changes: published + changed + withdrawn }
}
