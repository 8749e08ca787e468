import { Worker } from 'node:worker_threads'
import type { AnalystReply, Answer, PlanOnFile, Question } from './answer.js'

/** A problem and a plan to ask about. */
export interface Subject {
  /** Equal keys stand for equal problems and plans: what was worked out for one question serves the next. */
  readonly key: string
  readonly problem: unknown
  readonly plan: PlanOnFile
}

export type AnalystAnswer =
  | Answer
  /** Not within the time given, waiting for other questions not counted. */
  | { readonly kind: 'TOO_SLOW' }
  | { readonly kind: 'WORKER_DIED'; readonly message: string }

/** Answers questions about a plan on a thread of its own, one after another. */
export interface Analyst {
  /** Always resolves. */
  ask(subject: Subject, question: Question, limit: { readonly timeLimitMs: number }): Promise<AnalystAnswer>
  /** Ends the thread; a question under way is answered with `WORKER_DIED`. */
  close(): void
}

/** As much of a worker thread as an analyst needs. */
export interface AnalystThread {
  on(event: 'message', listener: (reply: AnalystReply) => void): unknown
  on(event: 'error', listener: (error: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  send(question: { readonly id: number; readonly question: Question }): void
  terminate(): unknown
}

export interface AnalystRequest {
  readonly startThread?: (subject: Subject) => AnalystThread
  /** How long a thread is kept for the next question, in milliseconds. */
  readonly keepMs?: number
}

const KEEP_MS = 5 * 60_000
const MEMORY_MB = 2048

export function createAnalyst({ startThread = startWorker, keepMs = KEEP_MS }: AnalystRequest = {}): Analyst {
  const state = { desk: null as Desk | null, turn: Promise.resolve() as Promise<unknown>, asked: 0 }
  const clear = (): void => {
    state.desk?.end('the thread was ended')
    state.desk = null
  }
  const deskFor = (subject: Subject): Desk => {
    if (state.desk?.key === subject.key && state.desk.alive()) return state.desk
    clear()
    state.desk = openDesk(subject.key, startThread(subject))
    return state.desk
  }
  const answer = async (subject: Subject, question: Question, timeLimitMs: number): Promise<AnalystAnswer> => {
    const desk = deskFor(subject)
    const answered = await desk.ask(++state.asked, question, timeLimitMs)
    if (answered.kind === 'TOO_SLOW') clear()
    else desk.endAfter(keepMs)
    return answered
  }
  return {
    ask: (subject, question, { timeLimitMs }) => {
      const next = state.turn.then(() => answer(subject, question, timeLimitMs))
      state.turn = next.catch(() => undefined)
      return next.catch(error => ({ kind: 'WORKER_DIED', message: messageOf(error) }))
    },
    close: clear,
  }
}

interface Desk {
  readonly key: string
  alive(): boolean
  ask(id: number, question: Question, timeLimitMs: number): Promise<AnalystAnswer>
  /** Ends the thread unless it is asked again before. */
  endAfter(ms: number): void
  end(why: string): void
}

function openDesk(key: string, worker: AnalystThread): Desk {
  const state = {
    dead: false,
    idle: undefined as NodeJS.Timeout | undefined,
    waiting: undefined as { id: number; resolve: (answer: AnalystAnswer) => void } | undefined,
  }
  const reply = (answer: AnalystAnswer): void => {
    state.waiting?.resolve(answer)
    state.waiting = undefined
  }
  const end = (message: string): void => {
    clearTimeout(state.idle)
    reply({ kind: 'WORKER_DIED', message })
    if (state.dead) return
    state.dead = true
    void Promise.resolve(worker.terminate()).catch(() => undefined)
  }
  worker.on('message', ({ id, answer }) => {
    if (state.waiting?.id === id) reply(answer)
  })
  worker.on('error', error => end(messageOf(error)))
  worker.on('exit', code => end(`the thread ended with code ${code}`))
  return {
    key,
    alive: () => !state.dead,
    ask: async (id, question, timeLimitMs) => {
      clearTimeout(state.idle)
      const answered = new Promise<AnalystAnswer>(resolve => {
        state.waiting = { id, resolve }
      })
      const limit = setTimeout(() => reply({ kind: 'TOO_SLOW' }), timeLimitMs)
      worker.send({ id, question })
      try {
        return await answered
      } finally {
        clearTimeout(limit)
      }
    },
    endAfter: ms => {
      state.idle = setTimeout(() => end('nobody asked'), ms)
      state.idle.unref()
    },
    end,
  }
}

function startWorker({ problem, plan }: Subject): AnalystThread {
  const thread = new Thread(new URL('./analyst-thread.js', import.meta.url), {
    workerData: { problem, plan },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  })
  // A thread kept for later questions keeps no process alive.
  thread.unref()
  return thread
}

/** Its messages go nowhere but to this thread. */
class Thread extends Worker {
  readonly send = this.postMessage.bind(this)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
