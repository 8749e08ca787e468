import type { Field } from '../field/field.js'
import type { Station } from './station.js'
import { openStation, shardCount } from './station.js'
import type { Orders, Tasks } from './works.js'
import { orders, tasks } from './works.js'

/** What the members of a crew of several threads are told; plain data. Shards that are shared belong to whoever claims them. */
export type CrewMessage =
  | { readonly kind: 'TELL'; readonly name: keyof Orders; readonly order: unknown }
  | { readonly kind: 'RUN' | 'SHARE'; readonly name: keyof Tasks; readonly task: unknown }

/** The answers of the shards a member has done. */
export type MemberAnswers = readonly (readonly [shard: number, answer: unknown])[]

export interface Membership {
  readonly field: Field
  /** Which of the crew's threads this is, from 0, and how many there are. */
  readonly member: number
  readonly threads: number
  /** The next number from 0 that no other member has got. */
  readonly claim: () => number
  readonly shouldStop: () => boolean
}

/** One member: does what it is told, and its own shards of what is run, or those it claims of what is shared. */
export function openMember({
  field,
  member,
  threads,
  claim,
  shouldStop,
}: Membership): (message: CrewMessage) => MemberAnswers {
  const station = openStation(field, member, shouldStop)
  return message => {
    if (message.kind === 'TELL') {
      tell(station, message.name, message.order)
      return []
    }
    const answers: [number, unknown][] = []
    const next = message.kind === 'SHARE' ? claim : (): number => member + answers.length * threads
    for (let shard = next(); shard < shardCount; shard = next())
      answers.push([shard, runShard(station, shard, message.name, message.task)])
    return answers
  }
}

/** The answers of all members, by shard. */
export function inShardOrder(byMember: readonly MemberAnswers[]): readonly unknown[] {
  const answers = new Map(byMember.flat())
  return Array.from({ length: shardCount }, (_, shard) => answers.get(shard))
}

// What crosses threads has lost its type; the name stands for it.
function tell<Name extends keyof Orders>(station: Station, name: Name, order: unknown): void {
  orders[name](station, order as Orders[Name])
}

function runShard<Name extends keyof Tasks>(station: Station, shard: number, name: Name, task: unknown): unknown {
  return tasks[name](station, shard, task as Tasks[Name]['task'])
}
