import { Worker } from 'node:worker_threads'
import { refuse, success, type Result } from '../shared/result.js'
import type { CalendarReading, Horizon } from './calendar-reading.js'
import type { ReadingAsked, ReadingSaid } from './reading.messages.js'

/** Why a file was given up. Nothing is known about it beyond: all days of the horizon must be held for taken. */
export type ReadingRefusal =
  | { readonly kind: 'TooSlow'; readonly timeoutMs: number }
  | { readonly kind: 'TooMuchMemory'; readonly memoryMB: number }
  | { readonly kind: 'ReaderFailed' }

class Thread extends Worker {
  readonly send = this.postMessage.bind(this)
}

export interface CalendarReader {
  /** Reads a file in a thread of its own, after those asked for before. The bytes stay the caller's. */
  read(bytes: Uint8Array, horizon: Horizon): Promise<Result<CalendarReading, ReadingRefusal>>
  /** Gives up what is being read and what waits. Resolves when no thread is left. */
  close(): Promise<void>
}

export interface ReaderOptions {
  /** Milliseconds for one file, without the time its thread needs to start. */
  readonly timeoutMs: number
  /** Megabytes of heap for one file. */
  readonly memoryMB: number
  /** The script of the thread. */
  readonly script?: URL
}

const SCRIPT = new URL('./reading.thread.js', import.meta.url)
/** Starting a thread has nothing to do with the file; on a busy machine it takes its time. */
const START_MS = 30_000

/**
 * Reads files one at a time, each in a fresh thread: a file that stalls, fills the heap or breaks the reader takes its own thread
 * along and nothing else.
 */
export function calendarReader({ timeoutMs, memoryMB, script = SCRIPT }: ReaderOptions): CalendarReader {
  let last: Promise<unknown> = Promise.resolve()
  let closed = false
  const running = new Set<Thread>()

  async function readOne(asked: ReadingAsked): Promise<Result<CalendarReading, ReadingRefusal>> {
    if (closed) return refuse({ kind: 'ReaderFailed' })
    const worker = new Thread(script, {
      resourceLimits: { maxOldGenerationSizeMb: memoryMB },
      stdout: true,
      stderr: true,
    })
    running.add(worker)
    try {
      return await answerOf(worker, asked, { timeoutMs, memoryMB })
    } finally {
      await worker.terminate()
      running.delete(worker)
    }
  }

  return {
    read(bytes, horizon) {
      const answer = last.then(() => readOne({ bytes, horizon }))
      last = answer.catch(() => undefined)
      return answer
    },
    async close() {
      closed = true
      await Promise.all([...running].map(worker => worker.terminate()))
      await last
    },
  }
}

type Limits = Pick<ReaderOptions, 'timeoutMs' | 'memoryMB'>

function answerOf(worker: Thread, asked: ReadingAsked, { timeoutMs, memoryMB }: Limits) {
  return new Promise<Result<CalendarReading, ReadingRefusal>>(resolve => {
    let timer = setTimeout(() => settle(refuse({ kind: 'ReaderFailed' })), START_MS)
    function settle(answer: Result<CalendarReading, ReadingRefusal>): void {
      clearTimeout(timer)
      resolve(answer)
    }
    worker.on('message', (said: ReadingSaid) => {
      if (said.kind === 'reading') return settle(success(said.reading))
      clearTimeout(timer)
      timer = setTimeout(() => settle(refuse({ kind: 'TooSlow', timeoutMs })), timeoutMs)
      worker.send(asked)
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      settle(refuse(full ? { kind: 'TooMuchMemory', memoryMB } : { kind: 'ReaderFailed' }))
    })
    worker.on('exit', () => settle(refuse({ kind: 'ReaderFailed' })))
  })
}
