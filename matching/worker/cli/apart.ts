import { Worker } from 'node:worker_threads'
import { processTerminal } from './terminal.js'

/** What the thread of a long command is given. */
export interface ApartTask {
  readonly args: readonly string[]
  /** One Int32; it becomes 1 when the command shall come to an end. */
  readonly stopFlag: SharedArrayBuffer
}

/** Heap of the thread: the largest networks are read as plain objects before they become arrays. */
const heapMb = 8192

/** A package runner passes Ctrl-C on to a command that the terminal has told already: that is one press, not two. */
const samePressMs = 300

/** Ended by a second Ctrl-C, as shells count it. */
const interrupted = 130
const crashed = 1

/** Whether a command works long enough that Ctrl-C must reach it while it does. */
export function isLong([name]: readonly string[]): boolean {
  return name === 'solve' || name === 'simulate'
}

/**
 * Runs the command line on a thread of its own, so that this one hears signals: the first asks the command to stop and
 * keep what it has, the second ends the process.
 */
export function runApart(args: readonly string[]): Promise<number> {
  const stopFlag = new SharedArrayBuffer(4)
  const task: ApartTask = { args, stopFlag }
  const thread = new Worker(new URL('./apart-thread.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  })
  const terminal = processTerminal()
  let firstPress: number | undefined
  const onSignal = (): void => {
    const now = terminal.clock()
    if (firstPress === undefined) {
      firstPress = now
      Atomics.store(new Int32Array(stopFlag), 0, 1)
      terminal.complain('\nstopping with the best so far; once more to end at once')
    } else if (now - firstPress > samePressMs) process.exit(interrupted)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return new Promise(resolve => {
    thread.once('message', (exitCode: number) => resolve(exitCode))
    thread.once('error', error => {
      terminal.complain(`leeward: ${error instanceof Error ? error.message : String(error)}`)
      resolve(crashed)
    })
    thread.once('exit', () => resolve(crashed))
  }).finally(() => {
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
  }) as Promise<number>
}
