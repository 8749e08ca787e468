import type { Point } from './exponent.js'
import { exponentOf } from './exponent.js'
import type { SolveRow } from './results.js'

/** How a run grows with the number of cases, on generated networks of the same proportions (and XL, which has more cases for each place). */
export interface Growth {
  readonly rows: readonly SolveRow[]
  /** Exponents of wall seconds, processor seconds and memory, by the span of cases they were fitted on. */
  readonly exponents: readonly {
    readonly from: number
    readonly to: number
    readonly wall: number
    readonly cpu: number
    readonly memory: number
  }[]
}

const belongs = /^(?:[\d,]+ cases|L|30k|XL), seed 1$/
const spans = [
  { from: 300, to: 10_000 },
  { from: 1000, to: 10_000 },
  { from: 10_000, to: 30_000 },
  { from: 10_000, to: 100_000 },
]

export function growthOf(solves: readonly SolveRow[]): Growth {
  const rows = solves.filter(({ instance }) => belongs.test(instance)).toSorted((a, b) => a.cases - b.cases)
  const exponents = spans.flatMap(({ from, to }) => {
    const within = rows.filter(({ cases }) => from <= cases && cases <= to)
    const ends = within.some(({ cases }) => cases === from) && within.some(({ cases }) => cases === to)
    const fit = (y: (row: SolveRow) => number): number | undefined =>
      exponentOf(within.map((row): Point => ({ x: row.cases, y: y(row) })))
    const [wall, cpu, memory] = [fit(row => row.wallSeconds), fit(row => row.cpuSeconds), fit(row => row.peakMB)]
    if (!ends || wall === undefined || cpu === undefined || memory === undefined) return []
    return [{ from, to, wall, cpu, memory }]
  })
  return { rows, exponents }
}
