import { parentPort, workerData } from 'node:worker_threads'
import type { ThreadTask } from './messages.js'
import { runTask } from './run-task.js'

/** The thread's first file: one task, then it ends. */
const port = parentPort
if (port === null) throw new Error('this file is the start of a worker thread')
runTask(
  workerData as ThreadTask,
  () => performance.now(),
  message => port.postMessage(message),
)
