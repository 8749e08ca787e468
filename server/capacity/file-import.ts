import type { RowFault } from './sheet.js'

/** A file that somebody brings in. */
export interface FileToImport {
  /** The text of the file. */
  readonly csv: string
  /** True to see what would be done, and do nothing. */
  readonly dryRun: boolean
  readonly idempotencyKey: string
}

/** A file that was applied, or would be. */
export interface FileImport<Row> {
  readonly applied: boolean
  /** In the order of the file. */
  readonly rows: readonly Row[]
}

/** The file has rows that are not right. */
export interface RowsRefused {
  readonly kind: 'RowsRefused'
  /** In the order of the file. */
  readonly faults: readonly RowFault[]
}

/** Why a file was not applied; nothing of it was. */
export type ImportRefusal = RowsRefused | { readonly kind: 'IdempotencyKeyReused' }

/** An import as it is kept: who did what with which rows. */
export interface KeptImport {
  readonly id: string
  readonly subject: 'WINDOWS' | 'PLACES'
  readonly importedBy: string
  readonly importedAt: Date
  readonly rows: readonly object[]
}

/** Faults as a refusal, in the order of the file. */
export function rowsRefused(faults: readonly RowFault[]): { readonly ok: false; readonly refusal: RowsRefused } {
  return {
    ok: false,
    refusal: { kind: 'RowsRefused', faults: faults.toSorted((one, other) => one.row - other.row) },
  }
}
