import { mix } from '../random.js'
import type { Ceiling } from '../search/ceiling.js'
import type { Field } from '../search/field.js'
import { placeVisits } from '../search/field.js'
import type { Columns } from './columns.js'
import { columnWriter, growPool, openPool } from './columns.js'
import type { Resources } from './resources.js'
import { columnDensity } from './density.js'

/** About so many columns of each case to begin with. */
const columnsPerCase = 400

/**
 * The columns the price search begins with: the candidates of a random share of every case's pairs. Taking the best
 * ones instead would leave the ordinary places without any.
 */
export function sampleColumns(field: Field, resources: Resources, { options }: Ceiling, seed: number): Columns {
  const { model, ground } = field
  const writer = columnWriter(model.places.count)
  const density = columnDensity(model)
  const pool = openPool()
  const visitPlace = placeVisits(field)
  let host = -1
  for (let p = 0; p < model.places.count; p++) {
    host = model.places.host[p]!
    pool.size = 0
    visitPlace(p, {
      // The same draw for the same pair, whatever the order of visits.
      wants: (_entry, c) => mix(mix(seed + p) ^ c) * options[c]! < columnsPerCase * density * 4_294_967_296,
      stays: (entry, c, _p, { count, from, until, value, cost }) => {
        for (let i = 0; i < count; i++) {
          growPool(pool)
          const k = pool.size++
          pool.caseOf[k] = c
          pool.from[k] = from[i]!
          pool.until[k] = until[i]!
          pool.value[k] = value[i]!
          pool.cost[k] = cost[i]!
          pool.profile[k] = resources.profileOf[entry]!
          pool.quota[k] = quotaOn(from[i]!)
        }
      },
    })
    const all = Array.from({ length: pool.size }, (_, k) => k)
    writer.place(pool, all, model.places.turnoverDays[p]!)
  }
  return writer.finish()

  function quotaOn(day: number): number {
    const { first, from, until } = ground.quotas
    for (let q = first[host]!; q < first[host + 1]!; q++)
      if (day >= from[q]! && day < until[q]! && resources.quotaNumber[q]! > 0) return resources.quotaNumber[q]!
    return 0
  }
}
