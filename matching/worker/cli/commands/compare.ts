import type { Assignment, CaseChange, Comparison, Figures, Solution } from '../../../index.js'
import { comparePlans, readLooseSolution, readSolution } from '../../../index.js'
import { command } from '../command.js'
import type { Read } from '../input.js'
import { planOf, readJsonFile, readProblemFile, refuse } from '../input.js'
import { text } from '../options.js'
import type { Column } from '../table.js'
import { grouped, signed, table } from '../table.js'
import { exitCodes } from '../terminal.js'
import { json } from './shared-options.js'

export const compareCommand = command({
  name: 'compare',
  files: ['a.json', 'b.json', '[problem.json]'],
  what: `Says what differs between two solutions of one problem: which cases, and the score by level and term.
With the problem it also checks that both belong to it, and tells the difference by risk.`,
  options: { problem: text({ value: 'file', what: 'The problem, when it is not the third file.' }), json },
  run: ({ terminal, files: [a, b, third], values }) => {
    if (third !== undefined && values.problem !== undefined) return 'the problem is given twice'
    const problemPath = third ?? values.problem
    const problem = problemPath === undefined ? undefined : readProblemFile(problemPath)
    if (problem?.ok === false) return refuse(terminal, problem.refusal, values.json)
    const plans = [a!, b!].map(path => {
      const file = readJsonFile(path)
      if (!file.ok) return file
      const read = problem === undefined ? readLooseSolution(file.value) : readSolution(file.value, problem.value)
      return planOf(path, read)
    })
    const [before, after] = plans as [Read<Plan>, Read<Plan>]
    if (!before.ok) return refuse(terminal, before.refusal, values.json)
    if (!after.ok) return refuse(terminal, after.refusal, values.json)
    const comparison = comparePlans(before.value, after.value, problem?.value)
    terminal.print(`${values.json ? JSON.stringify(comparison) : comparisonText(comparison)}\n`)
    return exitCodes.ok
  },
})

type Plan = Pick<Solution, 'assignments'>

interface FigureRow extends Figures {
  readonly name: string
}

function comparisonText({ cases, unchanged, byRisk, terms, ...sums }: Comparison): string {
  const { placed, total, protection, comfort } = sums
  const figures: readonly FigureRow[] = [
    { name: 'cases placed', ...placed },
    { name: 'points', ...total },
    { name: 'protection', ...protection },
    { name: 'comfort', ...comfort },
    ...Object.entries(terms).map(([name, term]) => ({ name: `  ${name}`, ...term })),
    ...byRisk.flatMap(({ risk, placed: at, points }) => [
      { name: `placed at risk ${risk}`, ...at },
      { name: `points at risk ${risk}`, ...points },
    ]),
  ]
  const changes = cases.length === 0 ? [] : ['', table(changeColumns, cases)]
  return [table(figureColumns, figures), '', `${grouped(unchanged)} stays are the same`, ...changes].join('\n')
}

const figureColumns: readonly Column<FigureRow>[] = [
  { head: '', cell: ({ name }) => name },
  { head: 'a', cell: ({ before }) => before },
  { head: 'b', cell: ({ after }) => after },
  { head: 'difference', cell: ({ difference }) => signed(difference), right: true },
]

const changeColumns: readonly Column<CaseChange>[] = [
  { head: 'case', cell: change => change.case },
  { head: 'change', cell: ({ change }) => change.toLowerCase() },
  { head: 'a', cell: ({ before }) => stayWords(before) },
  { head: 'b', cell: ({ after }) => stayWords(after) },
  { head: 'points', cell: ({ difference }) => signed(difference), right: true },
]

function stayWords(stay: Assignment | null): string {
  return stay === null ? '' : `${stay.place} ${stay.from} to ${stay.until}`
}
