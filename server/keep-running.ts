import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs Node.js with the arguments given here, and runs it again whenever a signal has ended it that nobody sent through
 * us: killed for memory, crashed inside native code, killed by mistake. A process that ends by itself has said why,
 * and ends this one with it.
 */
const [...command] = process.argv.slice(2)
/** Whoever was killed sooner after its start may be killed again and again: that must not keep the machine busy. */
const LIVED_MS = 5_000
const PAUSE_MS = 1_000

const state = { child: null as ChildProcess | null, isAskedToEnd: false }
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    state.isAskedToEnd = true
    state.child?.kill(signal)
  })

for (;;) {
  const startedAt = performance.now()
  const { code, signal } = await run()
  if (signal === null) process.exit(code ?? 1)
  if (state.isAskedToEnd) process.exit(130)
  process.stderr.write(`The server was ended by ${signal} and starts again.\n`)
  if (performance.now() - startedAt < LIVED_MS) await sleep(PAUSE_MS)
  if (state.isAskedToEnd) process.exit(130)
}

function run(): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
  const child = spawn(process.execPath, command, { stdio: 'inherit' })
  state.child = child
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code, signal }))
  })
}
