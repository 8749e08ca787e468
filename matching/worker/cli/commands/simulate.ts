import type { PolicyId, PolicyResult, SimulateProgress, Simulation } from '../../../index.js'
import { plotSimulation, policyIds, policyNames, simulate, streamSizes } from '../../../index.js'
import { command } from '../command.js'
import { whyNotWritable, writeWhole } from '../files/write-file.js'
import { refusal, refuse } from '../input.js'
import type { Option } from '../options.js'
import { decimal, oneOf, text, whole } from '../options.js'
import type { Column } from '../table.js'
import { grouped, percent, table } from '../table.js'
import type { Terminal } from '../terminal.js'
import { exitCodes } from '../terminal.js'
import { json, quiet, seed } from './shared-options.js'

const sizeNames = Object.keys(streamSizes) as (keyof typeof streamSizes)[]
/** Longer than ten years, and days would lie beyond what a problem may span. */
const mostWeeks = 520
const mostArrivals = 500

const policies: Option<readonly PolicyId[]> = {
  value: 'names',
  what: 'Which policies to compare, with commas between.',
  must: `some of ${policyIds.join(',')}`,
  fallback: policyIds,
  read: given => {
    const names = given.split(',').map(name => name.toUpperCase().replaceAll('-', '_'))
    const known = policyIds.filter(policy => names.includes(policy))
    return known.length === names.length ? known : undefined
  },
}

export const simulateCommand = command({
  name: 'simulate',
  files: [],
  what: `Lets synthetic cases come in week by week and compares ways to decide on them.
Ctrl-C ends it with the policies that are done; a second Ctrl-C ends the command.`,
  options: {
    weeks: whole({ value: 'n', what: 'Weeks in which cases come in.', minimum: 1, maximum: mostWeeks, fallback: 104 }),
    seed,
    size: oneOf({ value: sizeNames.join('|'), what: 'How large the network is; S by default.', words: sizeNames }),
    arrivals: decimal({
      value: 'n',
      what: 'Cases a week on average, in place of those of the size.',
      must: `a number above 0, at most ${mostArrivals}`,
      accepts: number => number > 0 && number <= mostArrivals,
      fallback: undefined,
    }),
    policies,
    plot: text({ value: 'file.svg', what: 'Where a picture goes.' }),
    quiet,
    json,
  },
  run: ({ terminal, values: { weeks, arrivals, plot, ...values } }) => {
    const unwritable = plot === undefined ? undefined : whyNotWritable(plot)
    if (unwritable !== undefined) return refuse(terminal, refusal(plot!, unwritable, '--plot'), values.json)
    const size = streamSizes[values.size ?? 'S']
    const simulation = simulate({
      weeks,
      seed: values.seed,
      size: { ...size, arrivalsPerWeek: arrivals ?? size.arrivalsPerWeek },
      policies: values.policies,
      shouldStop: terminal.stopRequested,
      onProgress: values.quiet ? undefined : progressLines(terminal),
    })
    const failed = plot === undefined ? undefined : writeWhole(plot, [plotSimulation(simulation)])
    if (failed !== undefined) return refuse(terminal, refusal(plot!, failed, '--plot'), values.json)
    terminal.print(`${values.json ? JSON.stringify(simulation) : simulationText(simulation)}\n`)
    return exitCodes.ok
  },
})

/** A line a second, and one when a policy is done. */
function progressLines(terminal: Terminal): (progress: SimulateProgress) => void {
  let shownAt = -Infinity
  return ({ policy, week, weeks }) => {
    const now = terminal.clock()
    if (week < weeks && now - shownAt < 1000) return
    shownAt = now
    terminal.complain(`${policyNames[policy]}: week ${week} of ${weeks}`)
  }
}

function simulationText({ weeks, seed: used, size, cases, results, bound }: Simulation): string {
  const best = results.at(-1)!
  const proven = bound === 0 ? 0 : (bound - best.points) / bound
  return [
    `${weeks} weeks, seed ${used}: ${grouped(cases)} synthetic cases, ${size.places} places of ${size.hosts} hosts`,
    '',
    table(columns(best), results),
    '',
    'risk: cases placed of all, and the median days from coming in to safety',
    `no plan has more than ${grouped(bound)} points: the gap of the optimum in hindsight is ${percent(proven)}`,
  ].join('\n')
}

function columns({ byRisk }: PolicyResult): readonly Column<PolicyResult>[] {
  return [
    { head: 'policy', cell: ({ policy }) => policyNames[policy] },
    { head: 'points', cell: ({ points }) => points },
    { head: 'of optimum', cell: ({ shareOfOptimum }) => `${(shareOfOptimum * 100).toFixed(1)} %`, right: true },
    { head: 'risk-weighted', cell: ({ riskWeighted }) => riskWeighted.toFixed(1), right: true },
    { head: 'placed', cell: ({ placed }) => placed },
    ...byRisk.map(({ risk }, index) => ({
      head: `risk ${risk}`,
      cell: (result: PolicyResult) => placedOf(result.byRisk[index]!),
      right: true,
    })),
  ]
}

function placedOf({ placed, cases, daysToSafety }: PolicyResult['byRisk'][number]): string {
  return `${placed}/${cases}${daysToSafety === null ? '' : `, ${daysToSafety.median} d`}`
}
