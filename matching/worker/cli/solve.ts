import type { Progress, Solution } from '../../index.js'
import { solve } from '../../index.js'
import { readProblemFile, refuse } from './input.js'
import type { ExitCode, Terminal } from './terminal.js'
import { exitCodes, writeJson } from './terminal.js'

export interface SolveCommand {
  readonly problem: string
  readonly out: string | undefined
  readonly seed: number
  readonly timeLimitSeconds: number | undefined
  readonly iterations: number | undefined
  readonly json: boolean
}

export function runSolve(terminal: Terminal, command: SolveCommand): ExitCode {
  const started = terminal.clock()
  const input = readProblemFile(command.problem)
  if ('faults' in input) return refuse(terminal, input.faults, command.json)
  const result = solve(input.problem, {
    seed: command.seed,
    iterations: command.iterations,
    // The limit counts from the start of the command, reading included.
    timeLimitMs:
      command.timeLimitSeconds && Math.max(0, command.timeLimitSeconds * 1000 - (terminal.clock() - started)),
    clock: terminal.clock,
    onProgress: progress => terminal.complain(progressLine(progress)),
  })
  if (result.kind === 'INFEASIBLE_PINS') {
    for (const { case: id, place, rules, with: others } of result.conflicts)
      terminal.complain(
        `pin ${id} at ${place}: ${rules.join(', ')}${others.length > 0 ? ` with ${others.join(', ')}` : ''}`,
      )
    if (command.json) terminal.print(`${JSON.stringify({ infeasiblePins: result.conflicts })}\n`)
    return exitCodes.infeasiblePins
  }
  const { solution } = result
  const failed = command.out === undefined ? undefined : writeJson(command.out, solution)
  if (failed !== undefined) return refuse(terminal, [{ path: '--out', message: failed }], command.json)
  const summary = summaryOf(solution, terminal, started)
  if (command.json) terminal.print(`${JSON.stringify(summary)}\n`)
  else if (command.out === undefined) terminal.print(`${JSON.stringify(solution)}\n`)
  else terminal.print(`${sentence(summary)}\n`)
  return exitCodes.ok
}

function summaryOf({ score, bound, gap, seed, statistics }: Solution, terminal: Terminal, started: number) {
  return {
    score: score.total,
    bound,
    gap,
    placed: statistics.placed,
    cases: statistics.cases,
    seconds: Math.round(terminal.clock() - started) / 1000,
    peakMB: terminal.peakMb(),
    threads: 1,
    stoppedBy: statistics.stoppedBy,
    seed,
  }
}

function sentence({ score, bound, gap, placed, cases, seconds }: ReturnType<typeof summaryOf>): string {
  return `${placed} of ${cases} cases placed, ${score} of at most ${bound} points (gap ${percent(gap)}), ${seconds} s`
}

function progressLine({ phase, score, bound, gap, placed, cases, elapsedMs }: Progress): string {
  const time = elapsedMs === undefined ? '' : ` ${(elapsedMs / 1000).toFixed(2)} s`
  return `${phase}${time} placed ${placed}/${cases} score ${score} bound ${bound} gap ${percent(gap)}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)} %`
}
