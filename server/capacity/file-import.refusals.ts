import { windowKeyReused } from './availability-window.wording.js'
import type { ImportRefusal } from './file-import.js'

/** Why a file was not applied, row by row. */
export function importErrors(refusal: ImportRefusal) {
  return refusal.kind === 'RowsRefused'
    ? refusal.faults.map(fault => ({ __typename: 'RowRefused' as const, ...fault }))
    : [{ __typename: 'IdempotencyKeyReused' as const, message: windowKeyReused }]
}
