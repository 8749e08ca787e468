import type { Problem } from '../../matching/index.js'
import { readProblem } from '../../matching/index.js'

/** The problem of a sound file. */
export function readFile(file: unknown): Problem {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.problem
}
