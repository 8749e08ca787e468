import type { Field } from '../field/field.js'
import type { Station } from './station.js'
import { openStation, shardCount } from './station.js'
import type { Orders, Tasks } from './works.js'
import { orders, tasks } from './works.js'

/** What the members of a crew of several threads are told; plain data. */
export type CrewMessage =
  | { readonly kind: 'TELL'; readonly name: keyof Orders; readonly order: unknown }
  | { readonly kind: 'RUN'; readonly name: keyof Tasks; readonly task: unknown }

/** The answers of a member's shards, in their order. */
export type MemberAnswers = readonly unknown[]

export interface Membership {
  readonly field: Field
  /** Which of the crew's threads this is, from 0, and how many there are. */
  readonly member: number
  readonly threads: number
  readonly shouldStop: () => boolean
}

/** One member: does what it is told, and its own shards of what is run. */
export function openMember({
  field,
  member,
  threads,
  shouldStop,
}: Membership): (message: CrewMessage) => MemberAnswers {
  const station = openStation(field, shouldStop)
  return message => {
    if (message.kind === 'TELL') {
      tell(station, message.name, message.order)
      return []
    }
    const answers: unknown[] = []
    for (let shard = member; shard < shardCount; shard += threads)
      answers.push(runShard(station, shard, message.name, message.task))
    return answers
  }
}

/** The answers of all members, by shard. */
export function inShardOrder(byMember: readonly MemberAnswers[]): readonly unknown[] {
  const threads = byMember.length
  return Array.from({ length: shardCount }, (_, shard) => byMember[shard % threads]![Math.floor(shard / threads)])
}

// What crosses threads has lost its type; the name stands for it.
function tell<Name extends keyof Orders>(station: Station, name: Name, order: unknown): void {
  orders[name](station, order as Orders[Name])
}

function runShard<Name extends keyof Tasks>(station: Station, shard: number, name: Name, task: unknown): unknown {
  return tasks[name](station, shard, task as Tasks[Name]['task'])
}
