import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sizes } from '../../matching/index.js'
import type { Size } from '../../matching/index.js'
import { benchCalendars } from './calendars.js'
import { benchCapacity } from './capacity/command.js'
import type { Experiment, Mode } from './experiments.js'
import { experiments } from './experiments.js'
import { writeInstance } from './instances.js'
import { MeasuringFailed, measureDesk, measureLive, measureSolve, measureThreads } from './measure.js'
import { report, solveTable } from './report.js'
import type { Results } from './results.js'
import { merged, noResults } from './results.js'
import { writeResults } from './write.js'

const usage = `Usage: npm run bench -- matching [--quick | --full] [--sizes S,M,L,30k,XL] [--threads n] [--write]
  --quick    sizes S and M only, about a minute      --full    everything, about half an hour
  --sizes    only these; 30k and XL with --full      --threads of a run; default: the cores, at most 2
  --write    keeps the results in matching/measured.json and renews the tables and the picture of matching/README.md
       npm run bench -- calendars
             reading calendars of one megabyte, some seconds`

interface Command {
  readonly mode: Mode
  readonly wanted: readonly Size[] | undefined
  readonly threads: number
  readonly write: boolean
}

function readCommand(args: readonly string[]): Command | undefined {
  const options = {
    quick: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    sizes: { type: 'string' },
    threads: { type: 'string', default: String(Math.min(2, availableParallelism())) },
    write: { type: 'boolean', default: false },
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const wanted = values.sizes?.split(',')
    const threads = Number(values.threads)
    if (positionals.join(' ') !== 'matching' || (values.quick && values.full)) return undefined
    if (wanted?.some(size => !Object.hasOwn(sizes, size)) || !(Number.isInteger(threads) && threads > 0))
      return undefined
    const mode = values.quick ? 'quick' : values.full ? 'full' : 'usual'
    const command = { mode, wanted: wanted as Size[] | undefined, threads, write: values.write } as const
    // Nothing to measure is no answer.
    return experiments(command.mode, command.wanted).length === 0 ? undefined : command
  } catch {
    return undefined
  }
}

/** Measures one experiment after the other, shows each as it is done, and answers all of them. */
async function measureAll({ mode, wanted, threads }: Command, folder: string, say: Say): Promise<Results> {
  const machine = { node: process.versions.node, cores: availableParallelism() }
  let results: Results = { ...machine, ...noResults }
  for (const experiment of experiments(mode, wanted)) {
    const instance = experiment.instance.name
    say(`${instance} …`)
    try {
      results = merged(results, { ...machine, ...(await measure(experiment, folder, threads, say)) })
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error)
      say(`${instance}: ${error instanceof MeasuringFailed ? error.complaints : said}`)
      results = merged(results, { ...machine, ...noResults, failures: [{ instance, said: said.slice(0, 200) }] })
    }
  }
  return results
}

async function measure(experiment: Experiment, folder: string, threads: number, say: Say): Promise<typeof noResults> {
  const problem = await writeInstance(experiment.instance, folder)
  const { row, solution } = await measureSolve(experiment, problem, threads)
  say(solveTable([row]).split('\n').at(-1)!)
  const results = {
    ...noResults,
    solves: [row],
    threads: experiment.compareThreads ? [await measureThreads(experiment, problem)] : [],
    live: experiment.live ? [await measureLive(experiment, problem, threads)] : [],
    desk: experiment.changes > 0 ? [await measureDesk(experiment, problem, solution)] : [],
  }
  rmSync(problem)
  rmSync(solution, { force: true })
  return results
}

type Say = (text: string) => void

async function main(args: readonly string[]): Promise<number> {
  const say: Say = text => void process.stderr.write(`${text}\n`)
  const command = readCommand(args)
  if (command === undefined) {
    say(usage)
    return 2
  }
  const [busy = 0] = loadavg()
  if (busy > 0.5) say(`The machine is busy (load ${busy.toFixed(1)}): wall seconds will be larger than they need be.`)
  const folder = mkdtempSync(join(tmpdir(), 'leeward-bench-'))
  try {
    const results = await measureAll(command, folder, say)
    process.stdout.write(`${report(results)}\n`)
    if (command.write) await writeResults(results)
    return results.failures.length === 0 && results.solves.every(({ valid }) => valid) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [what, ...rest] = process.argv.slice(2)
if (what === 'calendars' && rest.length === 0) process.stdout.write(`${await benchCalendars()}\n`)
else process.exitCode = what === 'capacity' ? await benchCapacity(rest) : await main(process.argv.slice(2))
