import type { Ledger } from '../calendar/ledger.js'
import type { Field } from '../field/field.js'
import type { Orders, Tasks } from './works.js'

/**
 * Threads that share the work of a run, or one that does it all. The work is cut into shards whose number does not
 * depend on the threads, and answers come in the order of shards: any crew comes to the same sums, to the bit.
 */
export interface Crew {
  readonly threads: number
  /** What is worked on. */
  readonly field: Field
  /** Every thread does it once, for itself. */
  readonly tell: <Name extends keyof Orders>(name: Name, order: Orders[Name]) => void
  /** Every shard is done once, always by the same thread; answers by shard. */
  readonly run: <Name extends keyof Tasks>(name: Name, task: Tasks[Name]['task']) => readonly Tasks[Name]['result'][]
  /**
   * Begins a task while the calling thread does something else. `finish` does the shards that nobody has begun by then;
   * answers by shard. Any thread may do any shard, so only for tasks that leave nothing with their thread. Nothing else
   * can be asked of the crew before `finish`.
   */
  readonly begin: <Name extends keyof Tasks>(
    name: Name,
    task: Tasks[Name]['task'],
  ) => () => readonly Tasks[Name]['result'][]
  /** Sends the helpers home. Nothing can be asked of the crew afterwards. */
  readonly close: () => void
}

/**
 * Brings a crew together for one run and opens the field, while other threads wake up; `shouldStop` is asked often, by
 * the calling thread, once something is asked of the crew.
 */
export type OpenCrew = (ground: Ledger, shouldStop: () => boolean) => Crew
