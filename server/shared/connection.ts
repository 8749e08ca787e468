import { idOf, toGlobalId } from './global-id.js'
import type { Page, PageRequest } from './page.js'

/** A page as the API shows it: items with cursors, where the page stands, and how long the whole list is. */
export interface Connection<Item> {
  readonly edges: { readonly cursor: string; readonly node: Item }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number
}

/** The opaque cursor of an item. */
function toCursor(id: string): string {
  return toGlobalId('Cursor', id)
}

/** The identifier of the item a cursor stands for; null when it is no cursor of ours. */
export function fromCursor(cursor: string): string | null {
  return idOf('Cursor', cursor)
}

/** What a resolver asks its service for. `first` and `after` have been checked at the door, for every field that has them. */
export function pageRequest(args: {
  first?: number | null | undefined
  after?: string | null | undefined
}): PageRequest {
  return { first: args.first ?? 25, after: args.after ? fromCursor(args.after) : null }
}

export function toConnection<Item extends { readonly id: string }>(page: Page<Item>): Connection<Item> {
  const edges = page.items.map(node => ({ cursor: toCursor(node.id), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: page.totalCount,
  }
}
