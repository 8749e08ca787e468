import { parentPort, workerData } from 'node:worker_threads'
import type { AnalystReply, PlanOnFile, Question } from './answer.js'
import { answering } from './answer.js'

/** The first file of a thread that answers questions about one plan until it is ended. */
const port = parentPort
if (port === null) throw new Error('this file is the start of a worker thread')
const { problem, plan } = workerData as { readonly problem: unknown; readonly plan: PlanOnFile }
const answer = answering(problem, plan)
port.on('message', ({ id, question }: { readonly id: number; readonly question: Question }) => {
  port.postMessage({ id, answer: answer(question) } satisfies AnalystReply)
})
