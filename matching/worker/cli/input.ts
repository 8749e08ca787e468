import type { Problem, ProblemFault, ReadSolution, Solution } from '../../index.js'
import { readProblem, readSolution } from '../../index.js'
import { parseJson } from './files/parse-json.js'
import { readBytes } from './files/read-bytes.js'
import { isSameFile, whyNotWritable } from './files/write-file.js'
import type { ExitCode, Terminal } from './terminal.js'
import { exitCodes } from './terminal.js'

/** Why an input is refused. `faultCount` is more than the faults listed when there are very many. */
export interface Refusal {
  readonly file: string
  readonly faults: readonly ProblemFault[]
  readonly faultCount: number
}

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal }

type Plan = Pick<Solution, 'assignments'> & Partial<Solution>

/** Lines printed for one refused file. */
const mostLines = 1000

/** Refuses the input: faults to standard error and, for programs, one object to standard output. */
export function refuse(terminal: Terminal, { file, faults, faultCount }: Refusal, json: boolean): ExitCode {
  const lines = faults.slice(0, mostLines).map(({ path, message }) => `${file}: ${path}: ${message}`)
  if (faultCount > lines.length) lines.push(`${file}: and ${faultCount - lines.length} faults more`)
  terminal.complain(lines.join('\n'))
  if (json) terminal.print(`${JSON.stringify({ valid: false, file, faultCount, faults })}\n`)
  return exitCodes.badInput
}

/** A refusal with one fault. */
export function refusal(file: string, message: string, path = '$'): Refusal {
  return { file, faults: [{ path, message }], faultCount: 1 }
}

/** How a file is called in a complaint. */
export function fileName(path: string): string {
  return path === '-' ? 'standard input' : path
}

/** A parsed file; `-` is standard input. */
export function readJsonFile(path: string): Read<unknown> {
  const file = fileName(path)
  const read = readBytes(path)
  if (!read.ok) return { ok: false, refusal: refusal(file, read.message) }
  const parsed = parseJson(read.bytes)
  if (parsed.ok) return { ok: true, value: parsed.value }
  return { ok: false, refusal: { file, faults: parsed.faults, faultCount: parsed.faults.length } }
}

export function readProblemFile(path: string): Read<Problem> {
  const read = readProblemAndFile(path)
  return read.ok ? { ok: true, value: read.value.problem } : read
}

/** The problem and the parsed file it was read from: the validator works from the file. */
export function readProblemAndFile(path: string): Read<{ readonly file: unknown; readonly problem: Problem }> {
  const file = readJsonFile(path)
  if (!file.ok) return file
  const read = readProblem(file.value)
  if (read.ok) return { ok: true, value: { file: file.value, problem: read.problem } }
  const { faults, faultCount } = read
  return { ok: false, refusal: { file: fileName(path), faults, faultCount } }
}

/** The plan of a solution file of this problem. Only its format and its assignments have to be there. */
export function readPlanFile(path: string, problem: Problem): Read<Plan> {
  const file = readJsonFile(path)
  if (!file.ok) return file
  return planOf(path, readSolution(file.value, problem))
}

export function planOf(path: string, read: ReadSolution): Read<Plan> {
  if (read.ok) return { ok: true, value: read.solution }
  const { faults, faultCount } = read
  return { ok: false, refusal: { file: fileName(path), faults, faultCount } }
}

/** Why nothing can be written to `out`, said before the work is done. */
export function outputRefusal(out: string | undefined, problemPath: string): Refusal | undefined {
  if (out === undefined || out === '-') return undefined
  if (problemPath !== '-' && isSameFile(out, problemPath)) return refusal(out, 'is the problem file itself', '--out')
  const reason = whyNotWritable(out)
  return reason === undefined ? undefined : refusal(out, reason, '--out')
}
