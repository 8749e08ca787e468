/** What becomes of a row of an imported file of places. */
export type PlaceImportAction = 'REGISTER' | 'KEEP'

/** A row of a file of places and what becomes of it. */
export interface ImportedPlace {
  readonly row: number
  readonly action: PlaceImportAction
  readonly hostId: string
  readonly label: string
}
