import { parentPort } from 'node:worker_threads'
import { readCalendar } from './read-calendar.js'
import type { ReadingAsked, ReadingSaid } from './reading.messages.js'

/** A thread that reads one file. It holds nothing else, so it can be ended at any moment. */
const port = parentPort!
const say = (said: ReadingSaid) => port.postMessage(said)

port.once('message', ({ bytes, horizon }: ReadingAsked) => {
  say({ kind: 'reading', reading: readCalendar(bytes, horizon) })
  port.close()
})
say({ kind: 'ready' })
