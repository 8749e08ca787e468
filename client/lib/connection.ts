/** A page of a growing list, as the server answers it. */
export type Connection<Item> = {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: ReadonlyArray<{ readonly node: Item }>
}
