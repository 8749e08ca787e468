import { availableParallelism } from 'node:os'
import type { FloorReached, PinWarning, Solution } from '../../../index.js'
import { solve, solveFloors, solveTiers } from '../../../index.js'
import { threadCrew } from '../../crew.js'
import { command } from '../command.js'
import { writeWhole } from '../files/write-file.js'
import { outputRefusal, readProblemFile, refusal, refuse } from '../input.js'
import { decimal, flag, whole } from '../options.js'
import { showProgress } from '../progress.js'
import { grouped, percent } from '../table.js'
import type { Terminal } from '../terminal.js'
import { exitCodes } from '../terminal.js'
import { refusePins } from './pins.js'
import { json, out, quiet, seed } from './shared-options.js'

/** More than that seldom make a run faster. */
const mostThreads = 8

export const solveCommand = command({
  name: 'solve',
  files: ['problem.json'],
  what: `Finds the best plan it can, and proves how far from the best possible it can be at most.
Ctrl-C ends the search and keeps the best plan; a second Ctrl-C ends the command.`,
  options: {
    out,
    seed,
    threads: whole({
      value: 'n',
      what: 'Threads it may use; the plan is the same for any number.',
      minimum: 1,
      maximum: 256,
      fallback: Math.min(mostThreads, availableParallelism()),
    }),
    'time-limit': decimal({
      value: 'seconds',
      what: 'Ends the search then, reading included; what comes out depends on the machine.',
      must: 'a number of seconds above 0',
      accepts: seconds => seconds > 0 && seconds <= 1e9,
      fallback: undefined,
    }),
    iterations: whole({
      value: 'n',
      what: 'Moves of the local search; by default they grow with the problem.',
      minimum: 0,
      fallback: undefined,
    }),
    tiers: flag(
      'Protection on time first, then little waiting, then points: each within 1 % of the best found of the one before.',
    ),
    floors: decimal({
      value: 'share',
      what: 'Every targeted group, origin and household size is to be placed at this share of the rate of all at least, from 0 to 1; takes as long as two or three runs.',
      must: 'a number from 0 to 1',
      accepts: share => share <= 1,
      fallback: undefined,
    }),
    quiet,
    json,
  },
  run: ({ terminal, files: [path], values }) => {
    const started = terminal.clock()
    if (values.out === '-' && values.json) return '--out - and --json both want standard output'
    if (values.tiers && values.floors !== undefined) return '--tiers and --floors cannot be asked for together'
    const unwritable = outputRefusal(values.out, path!)
    if (unwritable) return refuse(terminal, unwritable, values.json)
    const read = readProblemFile(path!)
    if (!read.ok) return refuse(terminal, read.refusal, values.json)
    const seconds = values['time-limit']
    const limit = seconds === undefined ? undefined : Math.max(0, seconds * 1000 - (terminal.clock() - started))
    const progress = showProgress(terminal, { quiet: values.quiet, timeLimitMs: limit })
    const options = {
      seed: values.seed,
      iterations: values.iterations,
      timeLimitMs: limit,
      clock: terminal.clock,
      openCrew: threadCrew({ threads: values.threads }),
      shouldStop: terminal.stopRequested,
      onProgress: progress.show,
    }
    const floored =
      values.floors === undefined ? undefined : solveFloors(read.value, { ...options, share: values.floors })
    const result = floored ?? (values.tiers ? solveTiers : solve)(read.value, options)
    progress.end()
    if (result.kind === 'INFEASIBLE_PINS') return refusePins(terminal, result.conflicts, values.json)
    const { solution } = result
    for (const warning of solution.statistics.pinWarnings) terminal.complain(pinWarning(warning))
    if (floored?.kind === 'SOLVED')
      for (const warning of shortfalls(floored.solution.statistics.floors)) terminal.complain(warning)
    const summary = summaryOf(solution, values.threads, terminal, started)
    if (values.out !== undefined && values.out !== '-') {
      const failed = writeWhole(values.out, [JSON.stringify(solution), '\n'])
      if (failed !== undefined) return refuse(terminal, refusal(values.out, failed, '--out'), values.json)
      terminal.print(`${values.json ? JSON.stringify(summary) : sentence(summary)}\n`)
    } else terminal.print(`${JSON.stringify(values.json ? summary : solution)}\n`)
    return exitCodes.ok
  },
})

function pinWarning({ case: id, place, rules }: PinWarning): string {
  return `warning: the pin of ${id} at ${place} is kept, though it breaks ${rules.join(', ')}`
}

function shortfalls(floors: readonly FloorReached[]): readonly string[] {
  return floors
    .filter(({ placed, atLeast }) => placed < atLeast)
    .map(
      ({ name, placed, atLeast }) =>
        `warning: the floor of ${name} is not met: ${placed} placed of at least ${atLeast}`,
    )
}

function summaryOf(
  { score, bound, gap, seed: used, statistics }: Solution,
  threads: number,
  terminal: Terminal,
  started: number,
) {
  return {
    score: score.total,
    bound,
    gap,
    placed: statistics.placed,
    cases: statistics.cases,
    seconds: Math.round(terminal.clock() - started) / 1000,
    peakMB: terminal.peakMb(),
    threads,
    stoppedBy: statistics.stoppedBy,
    seed: used,
  }
}

function sentence({ score, bound, gap, placed, cases, seconds }: ReturnType<typeof summaryOf>): string {
  const proven = gap === 0 ? 'proven best' : `of at most ${grouped(bound)} points (gap ${percent(gap)})`
  return `${grouped(placed)} of ${grouped(cases)} cases placed, ${grouped(score)} points, ${proven}, ${seconds} s`
}
