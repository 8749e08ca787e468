import type { MessagePort } from 'node:worker_threads'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { Crew, CrewMessage, Field, Ledger, MemberAnswers, OpenCrew } from '../index.js'
import { inShardOrder, openAlone, openField, openMember, shareable } from '../index.js'

/** Words of the memory a crew shares. */
export const crewWords = { orders: 0, answers: 1, stop: 2, claims: 3, beats: 4 } as const

/** Numbers of shards, each given to one thread only. */
export const claimFrom = (words: Int32Array) => (): number => Atomics.add(words, crewWords.claims, 1)

/** What a helper thread is given when it starts. The first thing it gets by its port is the field. */
export interface HelperTask {
  readonly member: number
  readonly threads: number
  readonly words: Int32Array
  readonly port: MessagePort
}

export type HelperAnswer =
  { readonly kind: 'DONE'; readonly answers: MemberAnswers } | { readonly kind: 'FAILED'; readonly message: string }

export interface ThreadCrewOptions {
  /** Threads in all, the calling one included; 1 or more. */
  readonly threads: number
  /** A helper that has shown no sign of life for so long is dead. Default a minute. */
  readonly patienceMs?: number
  readonly startHelper?: (task: HelperTask) => { terminate(): unknown }
}

/** Problems with fewer pairs than this are done before a helper has woken up. */
const fewestPairs = 100_000
/** How long to sleep between looks at a silent helper, and at the clock: those who watch a run hear of it five times a second. */
const napMs = 25

/**
 * A crew of several threads over shared memory. The calling thread works too, and sleeps (it cannot be woken by events)
 * while others still work. Small problems are left to the calling thread alone.
 */
export function threadCrew(options: ThreadCrewOptions): OpenCrew {
  return (ground, shouldStop) => {
    const { cases, places } = ground.model
    if (options.threads <= 1 || cases.count * places.count < fewestPairs) return openAlone(ground, shouldStop)
    return openThreads(options, ground, shouldStop)
  }
}

function openThreads(options: ThreadCrewOptions, ground: Ledger, shouldStop: () => boolean): Crew {
  const { threads, patienceMs = 60_000, startHelper = startWorker } = options
  const words = new Int32Array(new SharedArrayBuffer(4 * (crewWords.beats + threads)))
  const helpers = Array.from({ length: threads - 1 }, (_, index) => {
    const { port1, port2 } = new MessageChannel()
    const member = index + 1
    return { member, port: port1, thread: startHelper({ member, threads, words, port: port2 }) }
  })
  const field = openField(ground)
  const lean: Field = shareable(field)
  for (const { port } of helpers) port.postMessage(lean)
  const stop = (): boolean => {
    if (!shouldStop()) return false
    Atomics.store(words, crewWords.stop, 1)
    return true
  }
  const own = openMember({ field, member: 0, threads, claim: claimFrom(words), shouldStop: stop })
  const close = (): void => {
    for (const { port, thread } of helpers) {
      port.close()
      // A thread that cannot even be ended has nothing left to say to this run.
      void Promise.resolve(thread.terminate()).catch(() => undefined)
    }
  }

  const send = (message: CrewMessage): void => {
    for (const { port } of helpers) port.postMessage(message)
    Atomics.add(words, crewWords.orders, 1)
    Atomics.notify(words, crewWords.orders)
  }
  /** The calling thread's part, and the answers of all. */
  const gather = (message: CrewMessage): readonly MemberAnswers[] => {
    const answers: MemberAnswers[] = [own(message)]
    for (const { member, port } of helpers) answers.push(waitFor(member, port))
    return answers
  }
  const ask = (message: CrewMessage): readonly MemberAnswers[] => {
    send(message)
    return gather(message)
  }

  const waitFor = (member: number, port: MessagePort): MemberAnswers => {
    let silentMs = 0
    let beats = Atomics.load(words, crewWords.beats + member)
    for (;;) {
      const seen = Atomics.load(words, crewWords.answers)
      const received = receiveMessageOnPort(port) as { readonly message: HelperAnswer } | undefined
      if (received !== undefined) {
        const { message } = received
        if (message.kind === 'FAILED') throw new Error(message.message)
        return message.answers
      }
      // Whoever waits also watches the clock for those who work.
      stop()
      if (Atomics.wait(words, crewWords.answers, seen, napMs) !== 'timed-out') continue
      const now = Atomics.load(words, crewWords.beats + member)
      silentMs = now === beats ? silentMs + napMs : 0
      beats = now
      if (silentMs >= patienceMs) throw new Error('a helper thread has died')
    }
  }

  return {
    threads,
    field,
    tell: (name, order) => void ask({ kind: 'TELL', name, order }),
    run: (name, task) => inShardOrder(ask({ kind: 'RUN', name, task })) as ReturnType<Crew['run']> as never,
    begin: (name, task) => {
      const message = { kind: 'SHARE', name, task } as const
      Atomics.store(words, crewWords.claims, 0)
      send(message)
      return () => inShardOrder(gather(message)) as ReturnType<Crew['run']> as never
    },
    close,
  }
}

const startWorker = (task: HelperTask): Worker => {
  const worker = new Worker(new URL('./crew-helper.js', import.meta.url), {
    workerData: task,
    transferList: [task.port],
  })
  // Told by its silence: the thread that started it is asleep whenever it matters.
  worker.on('error', () => undefined)
  return worker
}
