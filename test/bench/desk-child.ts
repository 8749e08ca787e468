import { readFileSync } from 'node:fs'
import { openDesk, readProblem } from '../../matching/index.js'
import type { Solution } from '../../matching/index.js'
import { measureWhatIf } from './what-if.js'

/** `desk-child.js problem.json solution.json changes ranks`: prints figures of changes and of rankings on a warm desk. */
const [problemPath, solutionPath, changes, ranks] = process.argv.slice(2)
const read = readProblem(JSON.parse(readFileSync(problemPath!, 'utf8')))
if (!read.ok) throw new Error(JSON.stringify(read.faults))
const solution = JSON.parse(readFileSync(solutionPath!, 'utf8')) as Solution
const opening = openDesk(read.problem, solution)
if (opening.kind !== 'OPEN') throw new Error(JSON.stringify(opening))
const { desk } = opening

const asked = Math.min(Number(ranks), solution.unassigned.length)
const ids = [...solution.unassigned, ...solution.assignments].map(entry => entry.case).slice(0, asked)
const times = ids.map(id => {
  const before = process.cpuUsage()
  desk.rank(id)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
})
const sorted = times.toSorted((a, b) => a - b)
const at = (share: number): number | null =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? null
const rank = { kind: 'RANK', count: sorted.length, median: at(0.5), p95: at(0.95), max: at(1) }
process.stdout.write(JSON.stringify({ whatIf: measureWhatIf(desk, Number(changes), 1), rank }))
