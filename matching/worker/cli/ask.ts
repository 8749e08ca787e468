import type { Validation } from '../../index.js'
import { explain, rank, validate } from '../../index.js'
import { readPlanFile, readProblemFile, refuse } from './input.js'
import type { ExitCode, Terminal } from './terminal.js'
import { exitCodes, readJson } from './terminal.js'

export interface ValidateCommand {
  readonly problem: string
  readonly solution: string | undefined
  readonly json: boolean
}

export function runValidate(terminal: Terminal, { problem, solution, json }: ValidateCommand): ExitCode {
  const input = readProblemFile(problem)
  if ('faults' in input) return refuse(terminal, input.faults, json)
  if (solution === undefined) {
    const { hosts, places, cases } = input.problem
    const counts = { hosts: hosts.length, places: places.length, cases: cases.length }
    terminal.print(json ? `${JSON.stringify({ valid: true, faults: [], ...counts })}\n` : 'the problem file is sound\n')
    return exitCodes.ok
  }
  const file = readJson(solution)
  if (!file.ok) return refuse(terminal, [{ path: '$', message: file.message }], json)
  const validation = validate(input.file, file.value)
  terminal.print(json ? `${JSON.stringify(validation)}\n` : `${verdict(validation)}\n`)
  return validation.valid ? exitCodes.ok : exitCodes.badInput
}

function verdict({ valid, faults, score, placed }: Validation): string {
  if (valid) return `valid: ${placed} cases placed, ${score} points`
  const lines = faults.map(({ fault, case: id, place, host, day, detail }) =>
    [fault, id, place, host, day, detail].filter(part => part !== undefined).join(' '),
  )
  return `not valid:\n${lines.join('\n')}`
}

export interface AskCommand {
  readonly problem: string
  readonly solution: string
  readonly case: string
  readonly place: string | undefined
  readonly limit: number
  readonly json: boolean
}

export function runExplain(terminal: Terminal, command: AskCommand): ExitCode {
  return ask(terminal, command, (problem, plan) => explain(problem, plan, { case: command.case, place: command.place }))
}

export function runRank(terminal: Terminal, command: AskCommand): ExitCode {
  return ask(terminal, command, (problem, plan) => {
    const stays = rank(problem, plan, command.case, command.limit)
    return stays && { case: command.case, stays }
  })
}

type Question = (problem: Parameters<typeof explain>[0], plan: Parameters<typeof explain>[1]) => object | undefined

function ask(terminal: Terminal, command: AskCommand, question: Question): ExitCode {
  const input = readProblemFile(command.problem)
  if ('faults' in input) return refuse(terminal, input.faults, command.json)
  const plan = readPlanFile(command.solution, input.problem)
  if ('faults' in plan) return refuse(terminal, plan.faults, command.json)
  const answer = question(input.problem, plan)
  if (answer === undefined) {
    const name = command.place === undefined ? command.case : `${command.case} or ${command.place}`
    return refuse(terminal, [{ path: '--case', message: `the problem does not list ${name}` }], command.json)
  }
  terminal.print(`${JSON.stringify(answer, null, command.json ? undefined : 2)}\n`)
  return exitCodes.ok
}
