import { growthOf } from './growth.js'
import type { SolveRow } from './results.js'
import { digits, grouped } from './table.js'

const width = 720
const height = 420
const frame = { left: 64, right: 660, top: 32, bottom: 360 }
const inks = { wall: '#1c6ea4', cpu: '#4f7f3f', memory: '#b5533c' }

/** Seconds and megabytes against the number of cases, both scales in powers of ten, as an SVG. */
export function growthPlot(solves: readonly SolveRow[]): string {
  const { rows } = growthOf(solves)
  const x = scale([100, 100_000], [frame.left, frame.right])
  const y = scale([0.1, 10_000], [frame.bottom, frame.top])
  const series = [
    { ink: inks.wall, name: 'wall seconds', below: true, of: (row: SolveRow) => row.wallSeconds },
    { ink: inks.cpu, name: 'processor seconds', below: false, of: (row: SolveRow) => row.cpuSeconds },
    { ink: inks.memory, name: 'peak MB', below: false, of: (row: SolveRow) => row.peakMB },
  ]
  const lines = series.flatMap(({ ink, of, below }) => {
    const points = rows.map(row => ({ x: x(row.cases), y: y(of(row)), text: digits(of(row)) }))
    const path = points.map(point => `${round(point.x)},${round(point.y)}`).join(' ')
    return [
      `<polyline points="${path}" fill="none" stroke="${ink}" stroke-width="2"/>`,
      ...points.map(point => `<circle cx="${round(point.x)}" cy="${round(point.y)}" r="3" fill="${ink}"/>`),
      ...points.map(point => text(point.x, point.y + (below ? 18 : -8), point.text, ink)),
    ]
  })
  const grid = [
    ...[100, 1000, 10_000, 100_000].flatMap(cases => [
      rule(x(cases), frame.top, x(cases), frame.bottom),
      text(x(cases), frame.bottom + 18, grouped(cases)),
    ]),
    ...[0.1, 1, 10, 100, 1000, 10_000].flatMap(value => [
      rule(frame.left, y(value), frame.right, y(value)),
      text(frame.left - 26, y(value) + 4, value < 1 ? String(value) : grouped(value)),
    ]),
  ]
  const legend = series.map(({ ink, name }, index) => text(frame.left + 90 + index * 170, 20, name, ink))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    '<title>Seconds and megabytes of a run against the number of cases</title>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...grid,
    ...lines,
    ...legend,
    text(
      (frame.left + frame.right) / 2,
      frame.bottom + 42,
      'cases (hosts and places in proportion; 100,000 cases at 60,000 places)',
    ),
    '</svg>',
    '',
  ].join('\n')
}

/** From a range of values to a range of pixels, by powers of ten. */
function scale([low, high]: readonly [number, number], [from, to]: readonly [number, number]) {
  return (value: number): number => from + ((to - from) * Math.log(value / low)) / Math.log(high / low)
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="#d8dee4"/>`
}

function text(x: number, y: number, words: string, ink = '#3d4650'): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${ink}" font-family="sans-serif" font-size="12" text-anchor="middle">${words}</text>`
}

function round(value: number): string {
  return value.toFixed(1)
}
