import type { Problem, ProblemFault, Solution } from '../../index.js'
import { readProblem, readSolution } from '../../index.js'
import type { ExitCode, Terminal } from './terminal.js'
import { exitCodes, readJson } from './terminal.js'

/** The parsed file beside the problem read from it: the validator works from the file. */
export interface ProblemInput {
  readonly file: unknown
  readonly problem: Problem
}

/** Refuses the input: faults to standard error and, for programs, one object to standard output. */
export function refuse(terminal: Terminal, faults: readonly ProblemFault[], json: boolean): ExitCode {
  for (const { path, message } of faults) terminal.complain(`${path}: ${message}`)
  if (json) terminal.print(`${JSON.stringify({ valid: false, faults })}\n`)
  return exitCodes.badInput
}

export function readProblemFile(path: string): ProblemInput | { readonly faults: readonly ProblemFault[] } {
  const file = readJson(path)
  if (!file.ok) return { faults: [{ path: '$', message: file.message }] }
  const read = readProblem(file.value)
  return read.ok ? { file: file.value, problem: read.problem } : { faults: read.faults }
}

export function readPlanFile(
  path: string,
  problem: Problem,
): Pick<Solution, 'assignments'> | { readonly faults: readonly ProblemFault[] } {
  const file = readJson(path)
  if (!file.ok) return { faults: [{ path: '$', message: file.message }] }
  const read = readSolution(file.value, problem)
  return read.ok ? read.solution : { faults: read.faults }
}

/** A whole number option; `undefined` when the text is not one of at least `minimum`. */
export function wholeOption(text: string, minimum: number): number | undefined {
  const number = Number(text)
  return /^-?\d+$/.test(text) && Number.isSafeInteger(number) && number >= minimum ? number : undefined
}
