import type { Field } from '../field/field.js'
import { openField } from '../field/field.js'
import type { Crew, OpenCrew } from './crew.js'
import { openStation, shardCount } from './station.js'
import { orders, tasks } from './works.js'

/** A crew of one: the calling thread does every shard, one after the other. */
export function alone(field: Field, shouldStop: () => boolean = () => false): Crew {
  const station = openStation(field, 0, shouldStop)
  const run: Crew['run'] = (name, task) =>
    Array.from({ length: shardCount }, (_, shard) => tasks[name](station, shard, task))
  return {
    threads: 1,
    field,
    tell: (name, order) => orders[name](station, order),
    run,
    begin: (name, task) => () => run(name, task),
    close: () => undefined,
  }
}

export const openAlone: OpenCrew = (ground, shouldStop) => alone(openField(ground), shouldStop)
