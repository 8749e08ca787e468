import { readFileSync } from 'node:fs'
import { createSolver } from '../../matching/worker/solver.js'

/** `live-child.js problem.json threads ms`: runs on threads as the server does, cancels after so long, and prints how it went. */
const [path, threads, cancelAfterMs] = process.argv.slice(2)
const problem: unknown = JSON.parse(readFileSync(path!, 'utf8'))
const started = performance.now()
let firstPlanMs: number | null = null
let last: number | undefined
let longestSilenceMs = 0
let reports = 0
const run = createSolver().start(problem, { threads: Number(threads) })
run.onProgress(({ placed }) => {
  const now = performance.now()
  reports += 1
  if (placed > 0) firstPlanMs ??= now - started
  if (last !== undefined) longestSilenceMs = Math.max(longestSilenceMs, now - last)
  last = now
})
let cancelledAt: number | undefined
const timer = setTimeout(() => {
  cancelledAt = performance.now()
  run.cancel()
}, Number(cancelAfterMs))
const { kind } = await run.result
clearTimeout(timer)
// Nothing keeps the process but the threads of the run: it ends when they have.
process.on('exit', () => {
  const threadsGoneMs = cancelledAt === undefined ? null : performance.now() - cancelledAt
  process.stdout.write(JSON.stringify({ kind, firstPlanMs, longestSilenceMs, reports, threadsGoneMs }))
})
