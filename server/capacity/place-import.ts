/** What becomes of a row of an imported file of places. */
export type PlaceImportAction = 'REGISTER' | 'CHANGE' | 'KEEP'

/** What a row changes about a place, as it stands in the file. */
export interface ImportedAttribute {
  /** The column as the heading names it. */
  readonly column: string
  readonly before: string
  readonly after: string
}

/** A row of a file of places and what becomes of it. */
export interface ImportedPlace {
  readonly row: number
  readonly action: PlaceImportAction
  readonly hostId: string
  readonly label: string
  /** Empty unless the place is changed. */
  readonly changes: readonly ImportedAttribute[]
}
