import type { Answered, Assignment, ChangedCase, ChangeReason, Problem, Solution } from '../../../index.js'
import { applyChanges, problemForm, readChanges, whatIf } from '../../../index.js'
import { command } from '../command.js'
import { writeWhole } from '../files/write-file.js'
import { fileName, outputRefusal, readJsonFile, readPlanFile, readProblemFile, refusal, refuse } from '../input.js'
import { text, whole } from '../options.js'
import type { Column } from '../table.js'
import { grouped, percent, signed, table } from '../table.js'
import type { Terminal } from '../terminal.js'
import { exitCodes } from '../terminal.js'
import { refusePins } from './pins.js'
import { json, out } from './shared-options.js'

export const whatIfCommand = command({
  name: 'what-if',
  files: ['problem.json', 'solution.json', 'changes.json'],
  what: `Says what would become of a plan if the problem changed, and who would have to move and why.
The changes are made one after another; leeward schema changes prints the form of the file.`,
  options: {
    out,
    'problem-out': text({ value: 'file', what: 'Where the changed problem goes, to validate the new plan against.' }),
    'stay-put': whole({
      value: 'points',
      what: 'Points a move must bring for each case that is moved.',
      minimum: 0,
      maximum: 1e9,
      fallback: 50,
    }),
    json,
  },
  run: ({ terminal, files: [problemPath, planPath, changesPath], values }) => {
    const started = terminal.clock()
    const outputs = [values.out, values['problem-out']]
    if (outputs.filter(path => path === '-').length + (values.json ? 1 : 0) > 1)
      return 'only one of --out -, --problem-out - and --json can have standard output'
    for (const path of outputs) {
      const unwritable = outputRefusal(path, problemPath!)
      if (unwritable) return refuse(terminal, unwritable, values.json)
    }
    const problem = readProblemFile(problemPath!)
    if (!problem.ok) return refuse(terminal, problem.refusal, values.json)
    const plan = readPlanFile(planPath!, problem.value)
    if (!plan.ok) return refuse(terminal, plan.refusal, values.json)
    const file = readJsonFile(changesPath!)
    if (!file.ok) return refuse(terminal, file.refusal, values.json)
    const read = readChanges(file.value, problem.value)
    if (!read.ok) return refuse(terminal, { ...read, file: fileName(changesPath!) }, values.json)
    const answer = whatIf(problem.value, plan.value, read.changes, { stayPut: values['stay-put'] })
    if (answer.kind === 'INFEASIBLE_PINS') return refusePins(terminal, answer.conflicts, values.json)
    const { solution, changed, difference } = answer
    const written = [
      [values.out, () => solution],
      [values['problem-out'], () => problemForm(applyChanges(problem.value, read.changes))],
    ] as const
    for (const [path, content] of written) {
      const failed = path === undefined ? undefined : put(terminal, path, JSON.stringify(content()))
      if (failed !== undefined) return refuse(terminal, refusal(path!, failed, '--out'), values.json)
    }
    const summary = { ...figuresOf(solution), difference, changed, ...costOf(terminal, started) }
    if (values.json) terminal.print(`${JSON.stringify(summary)}\n`)
    else if (!outputs.includes('-')) terminal.print(`${answerText(answer, problem.value)}\n`)
    return exitCodes.ok
  },
})

/** Writes to a file, or to standard output; answers why it failed. */
function put(terminal: Terminal, path: string, content: string): string | undefined {
  if (path !== '-') return writeWhole(path, [content, '\n'])
  terminal.print(`${content}\n`)
  return undefined
}

function figuresOf({ score, bound, gap, assignments }: Solution) {
  return { score: score.total, bound, gap, placed: assignments.length }
}

function costOf(terminal: Terminal, started: number) {
  return { seconds: Math.round(terminal.clock() - started) / 1000, peakMB: terminal.peakMb() }
}

function answerText({ solution, changed, difference, fullRunDue }: Answered, { cases }: Problem): string {
  const { score, bound, gap, placed } = figuresOf(solution)
  return [
    `${grouped(placed)} placed (${signed(difference.placed)}; ${grouped(cases.length)} cases before), ${grouped(score)} points (${signed(difference.score)}), of at most ${grouped(bound)} (gap ${percent(gap)})`,
    changed.length === 0 ? 'everyone stays' : `\n${table(columns, changed)}`,
    ...(fullRunDue ? ['', 'a full run is due: much has changed since the last'] : []),
  ].join('\n')
}

const columns: readonly Column<ChangedCase>[] = [
  { head: 'case', cell: change => change.case },
  { head: 'before', cell: ({ before }) => stayWords(before) },
  { head: 'after', cell: ({ after }) => stayWords(after) },
  {
    head: 'points',
    cell: ({ before, after }) => signed((after?.points ?? 0) - (before?.points ?? 0)),
    right: true,
  },
  { head: 'why', cell: ({ reasons }) => reasons.map(reasonWords).join('; ') },
]

function stayWords(stay: Assignment | null): string {
  return stay === null ? 'no stay' : `${stay.place} ${stay.from} to ${stay.until}`
}

function reasonWords(reason: ChangeReason): string {
  switch (reason.kind) {
    case 'WITHDRAWN':
      return 'withdrawn'
    case 'PINNED':
      return 'pinned'
    case 'NO_LONGER_POSSIBLE':
      return `no longer possible: ${reason.rules.join(', ')}`
    case 'DISPLACED':
      return `displaced by ${reason.by.join(', ')}: ${reason.rules.join(', ')}`
    case 'MONEY_NEEDED':
      return 'the money is spent on others'
    case 'BETTER_STAY':
      return `better${freedWords(reason.freedBy)}`
    case 'NEWLY_PLACED':
      return `newly placed${freedWords(reason.freedBy)}`
    case 'NO_STAY_FOUND':
      return 'no stay found'
    case 'MADE_ROOM':
      return 'made room for others'
  }
}

function freedWords(freedBy: readonly string[]): string {
  return freedBy.length === 0 ? '' : `, freed by ${freedBy.join(', ')}`
}
