import { parentPort, workerData } from 'node:worker_threads'
import type { ApartTask } from './apart.js'
import { main } from './main.js'
import { processTerminal } from './terminal.js'

/** The thread's first file: one command, then it ends. */
const port = parentPort
if (port === null) throw new Error('this file is the start of a worker thread')
const { args, stopFlag } = workerData as ApartTask
const flag = new Int32Array(stopFlag)
port.postMessage(
  await main(
    args,
    processTerminal(() => Atomics.load(flag, 0) === 1),
  ),
)
