import type { PlanFault, Problem, ProblemFault, Validation } from '../../../index.js'
import { readSolution, validate } from '../../../index.js'
import { command } from '../command.js'
import { readJsonFile, readProblemAndFile, refuse } from '../input.js'
import { grouped, table } from '../table.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { exitCodes } from '../terminal.js'
import { json } from './shared-options.js'

export const validateCommand = command({
  name: 'validate',
  files: ['problem.json', '[solution.json]'],
  what: 'Checks a problem or, with its solution, every rule, point and sum of a plan, with arithmetic of its own.',
  options: { json },
  run: ({ terminal, files: [problemPath, solutionPath], values }) => {
    const input = readProblemAndFile(problemPath!)
    if (!input.ok) return refuse(terminal, input.refusal, values.json)
    const { file, problem } = input.value
    if (solutionPath === undefined) return soundProblem(terminal, problem, values.json)
    const solution = readJsonFile(solutionPath)
    if (!solution.ok) return refuse(terminal, solution.refusal, values.json)
    const read = readSolution(solution.value, problem, 'WHOLE')
    const validation = validate(file, solution.value)
    return printVerdict(terminal, read.ok ? validation : withForm(validation, read.faults), values.json)
  },
})

/** A file that is no solution by its form can still be asked about its plan: all that is wrong is said at once. */
function withForm(validation: Validation, form: readonly ProblemFault[]): Validation {
  const malformed = form.map(({ path, message }): PlanFault => ({ fault: 'MALFORMED', detail: `${path}: ${message}` }))
  return { ...validation, valid: false, faults: [...malformed, ...validation.faults] }
}

function soundProblem(terminal: Terminal, { hosts, places, cases }: Problem, asJson: boolean): ExitCode {
  const counts = { hosts: hosts.length, places: places.length, cases: cases.length }
  const sentence = `the problem is sound: ${counts.hosts} hosts, ${counts.places} places, ${counts.cases} cases`
  terminal.print(`${asJson ? JSON.stringify({ valid: true, faults: [], ...counts }) : sentence}\n`)
  return exitCodes.ok
}

function printVerdict(terminal: Terminal, validation: Validation, asJson: boolean): ExitCode {
  terminal.print(`${asJson ? JSON.stringify(validation) : verdict(validation)}\n`)
  return validation.valid ? exitCodes.ok : exitCodes.badInput
}

/** Rows printed for one plan. */
const mostRows = 1000

function verdict({ valid, faults, score, placed }: Validation): string {
  if (valid) return `valid: ${grouped(placed)} cases placed, ${grouped(score)} points`
  const shown = faults.slice(0, mostRows)
  const more = faults.length > shown.length ? `\nand ${faults.length - shown.length} more` : ''
  return `not valid, ${faults.length} faults:\n${table(columns, shown)}${more}`
}

const columns = [
  { head: 'fault', cell: ({ fault }: PlanFault) => fault },
  { head: 'case', cell: (found: PlanFault) => found.case },
  { head: 'place', cell: ({ place }: PlanFault) => place },
  { head: 'host', cell: ({ host }: PlanFault) => host },
  { head: 'day', cell: ({ day }: PlanFault) => day },
  { head: 'what', cell: ({ detail }: PlanFault) => detail },
]
