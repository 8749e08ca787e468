import type { SeenCase } from '../look-ahead/expected.js'
import type { Problem } from '../problem.js'
import type { Decision } from './decision.js'
import type { Stream } from './stream.js'

/** What the desk knows when it meets, and has to decide on. */
export interface Week {
  readonly number: number
  /** Day number of the meeting; no stay begins before. */
  readonly today: number
  /** Those who wait, and those decided before, as pins. */
  readonly problem: Problem
  /** Everyone who came in until today, and during the year before the first week. */
  readonly seen: readonly SeenCase[]
  /** Weeks in which more people will come in. */
  readonly weeksAhead: number
}

/** The situation in a week: nothing in it depends on who comes in later. */
export function weekOf(stream: Stream, number: number, decided: ReadonlyMap<string, Decision>): Week {
  const { problem, week, weeks, history } = stream
  const today = 7 * number
  const arrived = problem.cases.filter((_, c) => week[c]! <= number)
  const cases = arrived.filter(({ id, latest }) => decided.has(id) || latest >= today)
  return {
    number,
    today,
    problem: {
      ...problem,
      hosts: problem.hosts.map(host => ({ ...host, leadDays: today + host.leadDays })),
      cases,
      pins: cases.flatMap(({ id }) => decided.get(id) ?? []),
    },
    seen: [...history, ...arrived.map((person, c) => ({ case: person, arrived: 7 * week[c]! }))],
    weeksAhead: Math.max(0, weeks - 1 - number),
  }
}
