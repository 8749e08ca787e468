import type { Simulation } from './simulate.js'
import type { PolicyResult } from './tally.js'

/** Names of the policies as people read them. */
export const policyNames: Readonly<Record<PolicyResult['policy'], string>> = {
  FIRST_COME: 'first come, first served',
  PRIORITY: 'greedy by priority',
  WEEKLY_OPTIMUM: 'optimum of each week',
  LOOK_AHEAD: 'prices of expected arrivals',
  HINDSIGHT: 'optimum in hindsight',
}

/** Colours that people with colour blindness can tell apart (Okabe and Ito), and a dash for those who print. */
const strokes: Readonly<Record<PolicyResult['policy'], { readonly colour: string; readonly dash: string }>> = {
  FIRST_COME: { colour: '#999999', dash: '2 3' },
  PRIORITY: { colour: '#e69f00', dash: '8 3' },
  WEEKLY_OPTIMUM: { colour: '#0072b2', dash: '8 3 2 3' },
  LOOK_AHEAD: { colour: '#d55e00', dash: 'none' },
  HINDSIGHT: { colour: '#000000', dash: '1 2' },
}

const width = 960
const height = 640
const frame = { left: 70, right: 20, top: 90, bottom: 250 }
const lower = { top: 470, bottom: 40 }

/** A picture of a simulation as an SVG file: risk-weighted placements over time, days to safety, share of the optimum. */
export function plotSimulation(simulation: Simulation): string {
  const { weeks, seed, size, cases } = simulation
  const title = `${weeks} weeks, ${size.places} places of ${size.hosts} hosts, ${cases} synthetic cases, seed ${seed}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" role="img" aria-label="Waiting for tomorrow: ${title}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text({ x: 20, y: 26, size: 17 }, 'Waiting for tomorrow'),
    text({ x: 20, y: 46 }, title),
    legend(simulation.results),
    lines(simulation),
    safety(simulation.results),
    shares(simulation.results),
    '</svg>\n',
  ].join('\n')
}

interface At {
  readonly x: number
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly size?: number
}

function text({ x, y, anchor = 'start', size = 13 }: At, words: string): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}">${words}</text>`
}

function rule(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="#dddddd"/>`
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}

function legend(results: readonly PolicyResult[]): string {
  return results
    .map(({ policy }, index) => {
      const x = 20 + index * 188
      const { colour, dash } = strokes[policy]
      return `<path d="M${x} 66h22" stroke="${colour}" stroke-width="3" stroke-dasharray="${dash}"/>${text({ x: x + 28, y: 70, size: 12 }, policyNames[policy])}`
    })
    .join('\n')
}

/** Risk-weighted placements by week. */
function lines({ results }: Simulation): string {
  const weeks = Math.max(...results.map(({ weekly }) => weekly.length))
  const top = niceTop(Math.max(1, ...results.map(({ riskWeighted }) => riskWeighted)))
  const bottomY = height - frame.bottom
  const x = (week: number): number => frame.left + (week / weeks) * (width - frame.left - frame.right)
  const y = (value: number): number => bottomY - (value / top) * (bottomY - frame.top)
  const parts = [text({ x: frame.left, y: frame.top - 4, size: 12 }, 'risk-weighted stays begun, by week')]
  for (let k = 0; k <= 4; k++) {
    const value = (top * k) / 4
    parts.push(rule(frame.left, y(value), width - frame.right, y(value)))
    parts.push(text({ x: frame.left - 6, y: y(value) + 4, anchor: 'end', size: 11 }, String(value)))
  }
  for (let week = 0; week <= weeks; week += 26)
    parts.push(text({ x: x(week), y: bottomY + 16, anchor: 'middle', size: 11 }, `${week}`))
  for (const { policy, weekly } of results) {
    const { colour, dash } = strokes[policy]
    const points = weekly.map((value, week) => `${round(x(week + 1))} ${round(y(value))}`)
    parts.push(
      `<path d="M${round(x(0))} ${round(y(0))}L${points.join('L')}" fill="none" stroke="${colour}" stroke-width="2" stroke-dasharray="${dash}"/>`,
    )
  }
  return parts.join('\n')
}

/** Median days to safety by risk: one dot for each policy. */
function safety(results: readonly PolicyResult[]): string {
  const right = width / 2 - 30
  const most = niceTop(
    Math.max(1, ...results.flatMap(({ byRisk }) => byRisk.map(({ daysToSafety }) => daysToSafety?.median ?? 0))),
  )
  const x = (days: number): number => frame.left + (days / most) * (right - frame.left)
  const parts = [text({ x: 20, y: lower.top - 24, size: 12 }, 'median days to safety of those placed, by risk')]
  for (let k = 0; k <= 4; k++) {
    const days = (most * k) / 4
    parts.push(rule(x(days), lower.top - 12, x(days), height - lower.bottom))
    parts.push(text({ x: x(days), y: height - lower.bottom + 16, anchor: 'middle', size: 11 }, String(days)))
  }
  const step = (height - lower.top - lower.bottom) / 5
  for (const [row, { risk }] of results[0]!.byRisk.entries()) {
    const y = lower.top + row * step + 8
    parts.push(text({ x: frame.left - 8, y: y + 4, anchor: 'end', size: 12 }, `risk ${risk}`))
    for (const { policy, byRisk } of results) {
      const days = byRisk[row]!.daysToSafety
      if (days !== null)
        parts.push(
          `<circle cx="${round(x(days.median))}" cy="${round(y)}" r="5" fill="${strokes[policy].colour}" fill-opacity="0.85"/>`,
        )
    }
  }
  return parts.join('\n')
}

/** Points as a share of the hindsight optimum. */
function shares(results: readonly PolicyResult[]): string {
  const left = width / 2 + 190
  const room = width - frame.right - 60 - left
  const step = (height - lower.top - lower.bottom) / results.length
  const parts = [
    text({ x: width / 2 + 10, y: lower.top - 24, size: 12 }, 'share of the points of the hindsight optimum'),
  ]
  for (const [row, { policy, shareOfOptimum }] of results.entries()) {
    const y = lower.top - 8 + row * step
    const bar = Math.max(0, shareOfOptimum) * room
    parts.push(text({ x: left - 8, y: y + 15, anchor: 'end', size: 12 }, policyNames[policy]))
    parts.push(`<rect x="${left}" y="${round(y)}" width="${round(bar)}" height="20" fill="${strokes[policy].colour}"/>`)
    parts.push(text({ x: left + bar + 6, y: y + 15, size: 12 }, `${(shareOfOptimum * 100).toFixed(1)} %`))
  }
  return parts.join('\n')
}

/** The next number of the kind 1, 2, 4, 8 times a power of ten, which quarters well. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  for (const factor of [1, 2, 4, 8, 10]) if (factor * power >= value) return factor * power
  return 10 * power
}
