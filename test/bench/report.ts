import { growthOf } from './growth.js'
import type { HighsRow, Results, SolveRow } from './results.js'
import { digits, gapText, grouped, table } from './table.js'

/** The results in words and tables, as they are printed and as the engine's README has them. */
export function report(results: Results): string {
  const { node, cores, failures } = results
  return [
    `Node ${node}, ${cores} cores. Seconds and megabytes are of the whole process of \`leeward solve\`, start, reading and writing included. \`met\` says which of the two targets of the size (\`must\`, \`aim\`) gap, wall seconds and memory keep to. Every plan was handed to the independent validator.`,
    solveTable(results.solves),
    'Beside it, on the same problems: what going by priority reaches of the same points, the best known before, and HiGHS on the whole time-indexed model.',
    yardstickTable(results.solves),
    ...section('The same bytes whatever the threads', threadsTable(results)),
    ...section('A run as the server sees it, cancelled three seconds after its first plan', liveTable(results)),
    ...section(
      'One change, or the best places of one case, on a warm desk (processor milliseconds)',
      deskTable(results),
    ),
    ...section('Growth with the number of cases `n`: the exponent `k` of `n^k`', growthTable(results)),
    ...failures.map(({ instance, said }) => `Not measured: ${instance} (${said}).`),
  ].join('\n\n')
}

function section(title: string, text: string): readonly string[] {
  return text === '' ? [] : [`${title}:`, text]
}

export function solveTable(rows: readonly SolveRow[]): string {
  const head = ['problem', 'score', 'bound', 'gap', 'wall s', 'cpu s', 'peak MB', 'threads', 'pairs', 'valid', 'met']
  return table(
    head,
    rows.map(row => [
      row.instance,
      grouped(row.score),
      grouped(row.bound),
      gapText(row.gap),
      digits(row.wallSeconds),
      digits(row.cpuSeconds),
      grouped(row.peakMB),
      String(row.threads),
      grouped(row.pairs),
      row.valid ? 'yes' : 'NO',
      row.verdict ?? '–',
    ]),
  )
}

function yardstickTable(rows: readonly SolveRow[]): string {
  const head = ['problem', 'by priority', 'less than ours', 'best known before', 'bound known before', 'HiGHS']
  const compared = rows.filter(({ greedy, known, highs }) => (greedy ?? known ?? highs) !== null)
  return table(
    head,
    compared.map(({ instance, score, greedy, known, highs }) => [
      instance,
      greedy === null ? '–' : grouped(greedy),
      greedy === null ? '–' : `${((1 - greedy / score) * 100).toFixed(1)} %`,
      known === null ? '–' : grouped(known.value),
      known === null ? '–' : grouped(known.bound),
      highs === null ? '–' : highsText(highs, score),
    ]),
  )
}

function highsText({ optimum, wallSeconds, said }: HighsRow, score: number): string {
  if (optimum === null) return said ?? '–'
  const compared = optimum === score ? 'the same' : `ours ${score > optimum ? '+' : ''}${grouped(score - optimum)}`
  return `${grouped(optimum)} in ${digits(wallSeconds)} s, ${compared}`
}

function threadsTable({ threads }: Results): string {
  if (threads.length === 0) return ''
  const head = ['problem', 'identical', 'wall s with 1, 2, 4', 'cpu s with 1, 2, 4']
  return table(
    head,
    threads.map(({ instance, identical, runs }) => [
      instance,
      identical ? 'yes' : 'NO',
      runs.map(({ wallSeconds }) => digits(wallSeconds)).join(', '),
      runs.map(({ cpuSeconds }) => digits(cpuSeconds)).join(', '),
    ]),
  )
}

function liveTable({ live }: Results): string {
  if (live.length === 0) return ''
  const head = ['problem', 'first plan ms', 'longest silence ms', 'reports', 'threads gone after ms']
  const whole = (value: number | null): string => (value === null ? '–' : grouped(value))
  return table(
    head,
    live.map(({ instance, firstPlanMs, longestSilenceMs, reports, threadsGoneMs }) => [
      instance,
      whole(firstPlanMs),
      whole(longestSilenceMs),
      String(reports),
      whole(threadsGoneMs),
    ]),
  )
}

function deskTable({ desk }: Results): string {
  if (desk.length === 0) return ''
  const head = ['problem', 'asked', 'times', 'median', 'p95', 'max', 'gap for 100 changes']
  return table(
    head,
    desk.flatMap(({ instance, whatIf, rank, driftPer100 }) => [
      [instance, 'what if', ...figures(whatIf), `${driftPer100 < 0 ? '' : '+'}${driftPer100.toFixed(3)} points`],
      [instance, 'rank', ...figures(rank), ''],
    ]),
  )
}

function figures({ count, median, p95, max }: { count: number; median: number; p95: number; max: number }): string[] {
  return [String(count), ...[median, p95, max].map(value => digits(value ?? 0))]
}

function growthTable({ solves }: Results): string {
  const { exponents } = growthOf(solves)
  if (exponents.length === 0) return ''
  const head = ['from', 'to', 'wall time', 'processor time', 'memory']
  return table(
    head,
    exponents.map(({ from, to, wall, cpu, memory }) => [
      grouped(from),
      grouped(to),
      ...[wall, cpu, memory].map(value => value.toFixed(2)),
    ]),
  )
}
