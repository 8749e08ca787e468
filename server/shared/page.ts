/** A slice of a growing list, asked for by how many and after which item. */
export interface PageRequest {
  /** How many, 1 to 100. */
  readonly first: number
  /** Continue after the item with this identifier; from the beginning when null. */
  readonly after: string | null
}

/** What stands in the slice, and whether the list goes on. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: number
}
