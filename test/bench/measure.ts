import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import type { Solution, Validation } from '../../matching/index.js'
import type { Finished } from './child.js'
import { compiled, gistOf, run } from './child.js'
import type { Experiment } from './experiments.js'
import { knownValues } from './instances.js'
import type { DeskRow, HighsRow, LiveRow, SolveRow, ThreadsRow } from './results.js'
import { verdict } from './targets.js'
import type { WhatIfFigures } from './what-if.js'

const commandLine = compiled('../../matching/worker/cli.js')
/** The largest problems are read into objects by the validator: more than the usual heap. */
const roomy = ['--max-old-space-size=6144']

interface Solved {
  readonly path: string
  readonly finished: Required<Pick<Finished, 'wallSeconds' | 'cpuSeconds' | 'peakMB'>>
}

interface SolveJob {
  readonly problem: string
  readonly out: string
  readonly threads: number
}

/** Solves with the command line, in a process of its own; throws when that fails. The caller owns the solution's file. */
async function solveFile({ problem, out, threads }: SolveJob): Promise<Solved> {
  const args = ['solve', problem, '--out', out, '--json', '--threads', String(threads)]
  const finished = answered(await run({ script: commandLine, args }))
  return { path: out, finished: { ...finished, cpuSeconds: finished.cpuSeconds ?? 0, peakMB: finished.peakMB ?? 0 } }
}

export async function measureSolve(
  { instance, targets, greedy, highsSeconds }: Experiment,
  problem: string,
  threads: number,
): Promise<{ readonly row: SolveRow; readonly solution: string }> {
  const { path, finished } = await solveFile({ problem, out: `${problem}.solution`, threads })
  const checked = await run({ script: commandLine, args: ['validate', problem, path, '--json'], nodeArgs: roomy })
  if (checked.output === '') throw new MeasuringFailed(checked)
  const { valid, placed } = JSON.parse(checked.output) as Pick<Validation, 'valid' | 'placed'>
  const { score, bound, gap, statistics } = JSON.parse(readFileSync(path, 'utf8')) as Solution
  const { wallSeconds, cpuSeconds, peakMB } = finished
  const row: SolveRow = {
    instance: instance.name,
    cases: statistics.cases,
    pairs: statistics.eligiblePairs,
    candidates: statistics.candidates,
    score: score.total,
    bound,
    gap,
    wallSeconds,
    cpuSeconds,
    peakMB,
    threads,
    valid: valid && placed === statistics.placed,
    verdict: targets && verdict(targets, { gap, seconds: wallSeconds, megabytes: peakMB }),
    known: knownValues(instance) ?? null,
    greedy: greedy ? await measureGreedy(problem) : null,
    highs: highsSeconds === null ? null : await measureHighs(problem, highsSeconds),
  }
  return { row, solution: path }
}

async function measureGreedy(problem: string): Promise<number> {
  const { output } = answered(await run({ script: compiled('./greedy-child.js'), args: [problem], nodeArgs: roomy }))
  return (JSON.parse(output) as { score: number }).score
}

async function measureHighs(problem: string, limitSeconds: number): Promise<HighsRow> {
  const job = { script: compiled('./highs-child.js'), args: [problem], nodeArgs: roomy, limitSeconds }
  const { output, cutOff, code, complaints, wallSeconds } = await run(job)
  if (cutOff) return { optimum: null, wallSeconds, said: `no result in ${limitSeconds} s` }
  if (code !== 0) return { optimum: null, wallSeconds, said: gistOf(complaints).slice(0, 80) }
  const { optimum } = JSON.parse(output) as { optimum: number | null }
  return { optimum, wallSeconds, said: optimum === null ? 'not solved to the optimum' : null }
}

/** Compares the bytes of the solutions that 1, 2 and 4 threads find. */
export async function measureThreads({ instance }: Experiment, problem: string): Promise<ThreadsRow> {
  const runs: ThreadsRow['runs'][number][] = []
  const prints = new Set<string>()
  for (const threads of [1, 2, 4]) {
    const { path, finished } = await solveFile({ problem, out: `${problem}.${threads}-threads.solution`, threads })
    prints.add(createHash('sha256').update(readFileSync(path)).digest('hex'))
    rmSync(path)
    runs.push({ threads, wallSeconds: finished.wallSeconds, cpuSeconds: finished.cpuSeconds })
  }
  return { instance: instance.name, identical: prints.size === 1, runs }
}

/** Starts a run as the server does and cancels it three seconds after its first plan. */
export async function measureLive({ instance }: Experiment, problem: string, threads: number): Promise<LiveRow> {
  const args = [problem, String(threads), '3000']
  const { output } = answered(await run({ script: compiled('./live-child.js'), args, nodeArgs: roomy }))
  return { instance: instance.name, ...(JSON.parse(output) as Omit<LiveRow, 'instance'>) }
}

export async function measureDesk(
  { instance, changes }: Experiment,
  problem: string,
  solution: string,
): Promise<DeskRow> {
  const args = [problem, solution, String(changes), String(Math.min(changes, 50))]
  const { output } = answered(await run({ script: compiled('./desk-child.js'), args, nodeArgs: roomy }))
  const { whatIf, rank } = JSON.parse(output) as { whatIf: WhatIfFigures; rank: DeskRow['rank'] }
  const all = whatIf.times.find(({ kind }) => kind === 'ALL')!
  return { instance: instance.name, whatIf: all, rank, driftPer100: whatIf.driftPer100 }
}

function answered(finished: Finished): Finished {
  if (finished.code !== 0) throw new MeasuringFailed(finished)
  return finished
}

/** A process that was to be measured has failed; the message is the gist of its complaints. */
export class MeasuringFailed extends Error {
  readonly complaints: string

  constructor({ complaints, code }: Finished) {
    super(gistOf(complaints) || `ended with code ${code}`)
    this.complaints = complaints
  }
}
