import DataLoader from 'dataloader'
import { perRequest } from './per-request.js'

/** Finds items by identifier, one query for all that a request asks for at the same moment; null for one that does not exist. */
export type LoaderById<Item> = (request: object) => Pick<DataLoader<string, Item | null>, 'load' | 'loadMany'>

export function loaderById<Item extends { readonly id: string }>(
  byIds: (ids: readonly string[]) => Promise<readonly Item[]>,
): LoaderById<Item> {
  return perRequest(
    () =>
      new DataLoader<string, Item | null>(async ids => {
        const items = new Map((await byIds(ids)).map(item => [item.id, item]))
        return ids.map(id => items.get(id) ?? null)
      }),
  )
}

/** An item that must exist, because a foreign key says so. Throws when it does not. */
export function present<Item>(item: Item | null): Item {
  if (item === null) throw new Error('an object that another one refers to is missing')
  return item
}
