import type { Orders, Tasks } from './works.js'

/** Threads that share the work of a run; or one that does it all. */
export interface Crew {
  readonly threads: number
  /** Every thread does it once, for itself. */
  readonly tell: <Name extends keyof Orders>(name: Name, order: Orders[Name]) => void
  /** Every shard is done once, by its thread; answers by shard. */
  readonly run: <Name extends keyof Tasks>(name: Name, task: Tasks[Name]['task']) => readonly Tasks[Name]['result'][]
}
