import type { Model } from '../model/model.js'

/** The grid the numbers of columns were measured on. */
const weekly = 7
const mostColumns = 8_000_000
const columnsPerPlace = 500

/**
 * How many times more columns a place gets than on a weekly grid: on a finer one many candidates are the same stay a
 * day later, and would leave no room for different ones. Large problems get fewer, for the memory.
 */
export function columnDensity({ problem, places }: Model): number {
  const wanted = Math.max(1, weekly / problem.arrivalGridDays)
  const affordable = mostColumns / (columnsPerPlace * Math.max(1, places.count))
  return Math.max(1, Math.min(wanted, affordable))
}
