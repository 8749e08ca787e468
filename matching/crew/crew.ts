import type { Field } from '../field/field.js'
import type { Orders, Tasks } from './works.js'

/**
 * Threads that share the work of a run, or one that does it all. The work is cut into shards whose number does not
 * depend on the threads, and answers come in the order of shards: any crew comes to the same sums, to the bit.
 */
export interface Crew {
  readonly threads: number
  /** Every thread does it once, for itself. */
  readonly tell: <Name extends keyof Orders>(name: Name, order: Orders[Name]) => void
  /** Every shard is done once, always by the same thread; answers by shard. */
  readonly run: <Name extends keyof Tasks>(name: Name, task: Tasks[Name]['task']) => readonly Tasks[Name]['result'][]
  /** Sends the helpers home. Nothing can be asked of the crew afterwards. */
  readonly close: () => void
}

/** Brings a crew together for one run; `shouldStop` is asked often, by the calling thread. */
export type OpenCrew = (field: Field, shouldStop: () => boolean) => Crew
