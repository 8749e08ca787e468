import { receiveMessageOnPort, workerData } from 'node:worker_threads'
import type { CrewMessage, Field } from '../index.js'
import { openMember } from '../index.js'
import type { HelperAnswer, HelperTask } from './crew.js'
import { claimFrom, crewWords } from './crew.js'

/** The first file of a helper: does what it is told until its thread is ended. */
const { member, threads, words, port } = workerData as HelperTask
const beat = crewWords.beats + member
const shouldStop = (): boolean => {
  Atomics.add(words, beat, 1)
  return Atomics.load(words, crewWords.stop) === 1
}
let work: ReturnType<typeof openMember> | undefined

function answerTo(message: CrewMessage): HelperAnswer {
  try {
    if (work === undefined) throw new Error('the field has not come yet')
    return { kind: 'DONE', answers: work(message) }
  } catch (error) {
    return { kind: 'FAILED', message: error instanceof Error ? error.message : String(error) }
  }
}

for (;;) {
  const seen = Atomics.load(words, crewWords.orders)
  const received = receiveMessageOnPort(port) as { readonly message: Field | CrewMessage } | undefined
  if (received === undefined) {
    Atomics.wait(words, crewWords.orders, seen)
    continue
  }
  if (!('kind' in received.message)) {
    work = openMember({ field: received.message, member, threads, claim: claimFrom(words), shouldStop })
    continue
  }
  const answer = answerTo(received.message)
  port.postMessage(answer)
  Atomics.add(words, crewWords.answers, 1)
  Atomics.notify(words, crewWords.answers)
}
