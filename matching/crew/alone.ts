import type { Field } from '../field/field.js'
import type { Crew } from './crew.js'
import { openStation, shardCount } from './station.js'
import { orders, tasks } from './works.js'

/** A crew of one: the calling thread does every shard, one after the other. */
export function alone(field: Field, shouldStop: () => boolean = () => false): Crew {
  const station = openStation(field, shouldStop)
  return {
    threads: 1,
    tell: (name, order) => orders[name](station, order),
    run: (name, task) => Array.from({ length: shardCount }, (_, shard) => tasks[name](station, shard, task)),
    close: () => undefined,
  }
}
