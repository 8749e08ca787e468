import type { Problem, Solution } from '../../../index.js'
import { readPlanFile, readProblemFile, refusal, refuse } from '../input.js'
import type { ExitCode, Terminal } from '../terminal.js'
import { exitCodes } from '../terminal.js'

interface QuestionCall {
  readonly terminal: Terminal
  readonly files: readonly string[]
  readonly json: boolean
  /** The ids asked about, for the answer when the problem does not list them. */
  readonly about: string
}

/** Asks something of a problem and its plan, and shows the answer: as JSON, or as `show` puts it for people. */
export function ask<A extends object>(
  { terminal, files: [problemPath, planPath], json, about }: QuestionCall,
  question: (problem: Problem, plan: Pick<Solution, 'assignments'>) => A | undefined,
  show: (answer: A) => string,
): ExitCode {
  const problem = readProblemFile(problemPath!)
  if (!problem.ok) return refuse(terminal, problem.refusal, json)
  const plan = readPlanFile(planPath!, problem.value)
  if (!plan.ok) return refuse(terminal, plan.refusal, json)
  const answer = question(problem.value, plan.value)
  if (answer === undefined)
    return refuse(terminal, refusal(problemPath!, `the problem does not list ${about}`, '--case'), json)
  terminal.print(`${json ? JSON.stringify(answer) : show(answer)}\n`)
  return exitCodes.ok
}
