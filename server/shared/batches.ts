/** The items in their order, in batches of `most` at most: what one statement takes. */
export function* inBatches<Item>(items: readonly Item[], most: number): Generator<Item[]> {
  for (let first = 0; first < items.length; first += most) yield items.slice(first, first + most)
}
