import { parseArgs } from 'node:util'
import { faultsOf, operationTable, runTable } from './report.js'
import { run, type RunReport, type RunRequest } from './run.js'
import { sabotages, type Sabotage } from './sabotage.js'

const usage = `Usage: npm run torture [-- options]
  --runs 3      --seconds 60    --clients 64    --kills 6    --seed 1
  --sabotage ${sabotages.join(' | ')}    takes one guard of the ledger away: the run must end red
  --untimed     recovery times are shown and not judged, for a busy machine`

interface Command extends Omit<RunRequest, 'say'> {
  readonly runs: number
  readonly timed: boolean
}

function readCommand(args: readonly string[]): Command | null {
  const number = (name: string) => ({ type: 'string', default: name }) as const
  const options = {
    runs: number('3'),
    seconds: number('60'),
    clients: number('64'),
    kills: number('6'),
    seed: number('1'),
    sabotage: { type: 'string' },
    untimed: { type: 'boolean', default: false },
  } as const
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true })
    const [runs, seconds, clients, kills, seed] = (['runs', 'seconds', 'clients', 'kills', 'seed'] as const).map(name =>
      Number(values[name]),
    ) as [number, number, number, number, number]
    if (![runs, seconds, clients, kills, seed].every(value => Number.isInteger(value) && value > 0)) return null
    const sabotage = (values.sabotage ?? null) as Sabotage | null
    if (sabotage !== null && !sabotages.includes(sabotage)) return null
    // More is prepared than so many people can get through, or they would soon fight over nothing.
    const size = { hosts: 12, cases: 400, waves: Math.ceil(seconds * 1.5) + 8 }
    return { runs, seconds, clients, kills, seed, size, sabotage, timed: !values.untimed }
  } catch {
    return null
  }
}

async function main(args: readonly string[]): Promise<number> {
  const command = readCommand(args)
  if (command === null) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const reports: RunReport[] = []
  for (let number = 0; number < command.runs; number++) {
    const say = (step: string) => void process.stderr.write(`run ${number + 1} of ${command.runs}: ${step} …\n`)
    reports.push(await run({ ...command, seed: command.seed + number, say }))
  }
  const faults = reports.flatMap(report => faultsOf(report, command).map(fault => `seed ${report.seed}: ${fault}`))
  const errors = reports.flatMap(report => report.errors)
  if (faults.length > 0) process.stderr.write(errors.slice(0, 5).join('\n'))
  const verdict = faults.length === 0 ? 'All is well.' : `RED\n${faults.map(fault => `  ${fault}`).join('\n')}`
  process.stdout.write(`${runTable(reports)}\n\n${operationTable(reports)}\n\n${verdict}\n`)
  return faults.length === 0 ? 0 : 1
}

process.exitCode = await main(process.argv.slice(2))
