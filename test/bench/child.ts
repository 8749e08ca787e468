import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What a process of its own printed and used. */
export interface Finished {
  readonly output: string
  /** Everything it wrote to standard error. */
  readonly complaints: string
  readonly code: number | null
  /** Whether it was ended because its time was over. */
  readonly cutOff: boolean
  readonly wallSeconds: number
  /** Of all its threads, start included. Missing when it was ended from outside. */
  readonly cpuSeconds?: number
  readonly peakMB?: number
}

export interface Job {
  readonly script: string
  readonly args: readonly string[]
  readonly nodeArgs?: readonly string[]
  readonly limitSeconds?: number
}

const hook = new URL('./usage-hook.js', import.meta.url).href

/** The compiled script of this folder or, with a path, of the build. */
export function compiled(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url))
}

/** Runs a script in a process of its own and measures all of it; a script that fails is an answer, not an error. */
export async function run({ script, args, nodeArgs = [], limitSeconds }: Job): Promise<Finished> {
  const folder = mkdtempSync(join(tmpdir(), 'leeward-bench-'))
  const usageFile = join(folder, 'usage.json')
  const started = performance.now()
  const child = spawn(process.execPath, [...nodeArgs, '--import', hook, script, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LEEWARD_BENCH_USAGE: usageFile },
  })
  const texts = { output: '', complaints: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.complaints += text))
  let cutOff = false
  const timer =
    limitSeconds === undefined
      ? undefined
      : setTimeout(() => {
          cutOff = true
          child.kill('SIGKILL')
        }, limitSeconds * 1000)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  clearTimeout(timer)
  const wallSeconds = (performance.now() - started) / 1000
  const usage = readUsage(usageFile)
  rmSync(folder, { recursive: true, force: true })
  return {
    ...texts,
    code,
    cutOff,
    wallSeconds,
    ...usage,
  }
}

/** Of what a process complained about, the line that says what went wrong: Node prints the stack and its version after it. */
export function gistOf(complaints: string): string {
  const lines = complaints.trim().split('\n')
  return lines.find(line => /^(\w*Error|Uncaught)\b/.test(line)) ?? lines.at(-1) ?? ''
}

function readUsage(path: string): Pick<Finished, 'cpuSeconds' | 'peakMB'> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Required<Pick<Finished, 'cpuSeconds' | 'peakMB'>>
  } catch {
    return {}
  }
}
