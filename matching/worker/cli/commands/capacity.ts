import type { Capacity, CapacityWorth } from '../../../index.js'
import { openDesk } from '../../../index.js'
import { command } from '../command.js'
import { readPlanFile, readProblemFile, refuse } from '../input.js'
import { whole } from '../options.js'
import type { Column } from '../table.js'
import { grouped, table } from '../table.js'
import { exitCodes } from '../terminal.js'
import { refusePins } from './pins.js'
import { json } from './shared-options.js'

export const capacityCommand = command({
  name: 'capacity',
  files: ['problem.json', 'solution.json'],
  what: `Says what would help most: places that do not exist, one more household, a rule less, money.
Each with the most it can be worth by the prices, and what came of trying it: never a promise.`,
  options: {
    places: whole({ value: 'n', what: 'New places to try.', minimum: 0, maximum: 1000, fallback: 10 }),
    limits: whole({ value: 'n', what: 'Limits of hosts, and rules, to try.', minimum: 0, maximum: 1000, fallback: 5 }),
    money: whole({ value: 'amount', what: 'Money whose worth is asked about.', minimum: 0, fallback: 10_000 }),
    json,
  },
  run: ({ terminal, files: [problemPath, planPath], values: { places, limits, money, ...values } }) => {
    const problem = readProblemFile(problemPath!)
    if (!problem.ok) return refuse(terminal, problem.refusal, values.json)
    const plan = readPlanFile(planPath!, problem.value)
    if (!plan.ok) return refuse(terminal, plan.refusal, values.json)
    const opening = openDesk(problem.value, plan.value)
    if (opening.kind === 'INFEASIBLE_PINS') return refusePins(terminal, opening.conflicts, values.json)
    const report = opening.desk.valueOfCapacity({ places, limits, money })
    terminal.print(`${values.json ? JSON.stringify(report) : table(columns, report.ranked)}\n`)
    return exitCodes.ok
  },
})

const columns: readonly Column<CapacityWorth>[] = [
  { head: 'one more', cell: ({ capacity }) => capacityWords(capacity) },
  { head: 'at most', cell: ({ atMost }) => atMost },
  { head: 'when tried', cell: ({ simulated }) => simulated.score },
  { head: 'would be placed', cell: ({ simulated }) => simulated.placed.join(', ') },
  { head: 'would move', cell: ({ simulated }) => simulated.moved.length },
]

function capacityWords(capacity: Capacity): string {
  switch (capacity.kind) {
    case 'PLACE':
      return `place for ${capacity.sleeps} in ${capacity.subRegion} from ${capacity.from}, like those of ${capacity.likeHost}`
    case 'HOUSEHOLDS':
      return `household at a time at ${capacity.host}`
    case 'ACCOMPANIMENT':
      return `household with ${capacity.type} at ${capacity.host}`
    case 'ARRIVALS':
      return `arrival at ${capacity.host} from ${capacity.from} until ${capacity.until}`
    case 'RULE':
      return `rule less: ${capacity.rule} at ${capacity.host}`
    case 'MONEY':
      return `${grouped(capacity.amount)} of money`
  }
}
