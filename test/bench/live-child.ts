import { readFileSync } from 'node:fs'
import { createSolver } from '../../matching/worker/solver.js'

/** `live-child.js problem.json threads ms`: runs on threads as the server does, cancels so long after the first plan, and prints how it went. */
const [path, threads, cancelAfterMs] = process.argv.slice(2)
const problem: unknown = JSON.parse(readFileSync(path!, 'utf8'))
const started = performance.now()
let firstPlanMs: number | null = null
let last: number | undefined
let longestSilenceMs = 0
let reports = 0
let cancelledAt: number | undefined
let timer: NodeJS.Timeout | undefined
function cancel(): void {
  cancelledAt = performance.now()
  run.cancel()
}
const run = createSolver().start(problem, { threads: Number(threads) })
run.onProgress(({ placed }) => {
  const now = performance.now()
  reports += 1
  if (placed > 0 && firstPlanMs === null) {
    firstPlanMs = now - started
    timer = setTimeout(cancel, Number(cancelAfterMs))
  }
  if (last !== undefined) longestSilenceMs = Math.max(longestSilenceMs, now - last)
  last = now
})
const { kind } = await run.result
clearTimeout(timer)
// Nothing keeps the process but the threads of the run: it ends when they have.
process.on('exit', () => {
  const threadsGoneMs = cancelledAt === undefined ? null : performance.now() - cancelledAt
  process.stdout.write(JSON.stringify({ kind, firstPlanMs, longestSilenceMs, reports, threadsGoneMs }))
})
