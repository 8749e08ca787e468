import DataLoader from 'dataloader'
import { groupBy } from '../shared/group-by.js'
import { perRequest } from '../shared/per-request.js'
import type { Stay } from '../shared/stay.js'

/** Lists by key, one query for all that a request asks for at the same moment. */
export function listLoader<Item>(
  fetch: (keys: readonly string[]) => Promise<readonly Item[]>,
  keyOf: (item: Item) => string,
): (request: object) => Pick<DataLoader<string, readonly Item[]>, 'load'> {
  return perRequest(
    () =>
      new DataLoader<string, readonly Item[]>(async keys => {
        const lists = groupBy(await fetch(keys), keyOf)
        return keys.map(key => lists.get(key) ?? [])
      }),
  )
}

export interface CalendarAsked {
  readonly placeId: string
  readonly period: Stay
}

/** What places have in a period, one query for each period that a request asks for at the same moment. */
export function calendarLoader<Item extends { readonly placeId: string }>(
  fetch: (placeIds: readonly string[], period: Stay) => Promise<readonly Item[]>,
): (request: object) => Pick<DataLoader<CalendarAsked, readonly Item[], string>, 'load'> {
  const periodKey = ({ period }: CalendarAsked) => `${period.from}/${period.until}`
  return perRequest(
    () =>
      new DataLoader<CalendarAsked, readonly Item[], string>(
        async asked => {
          const lists = new Map<string, Map<string, Item[]>>()
          for (const [key, same] of groupBy(asked, periodKey)) {
            const items = await fetch(
              same.map(({ placeId }) => placeId),
              same[0]!.period,
            )
            lists.set(
              key,
              groupBy(items, item => item.placeId),
            )
          }
          return asked.map(one => lists.get(periodKey(one))?.get(one.placeId) ?? [])
        },
        { cacheKeyFn: asked => `${asked.placeId} ${periodKey(asked)}` },
      ),
  )
}
