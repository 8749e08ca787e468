import { grouped, table } from '../bench/table.js'
import type { Victim } from './house.js'
import type { RunReport } from './run.js'

/** From a kill to the first new decision, at most, in milliseconds. */
const recoveryLimits: Readonly<Record<Victim, number>> = { server: 2_000, database: 5_000 }

/** What is wrong with a run, in words; empty when all is well. `timed` asks for the recovery figures too. */
export function faultsOf({ decisions, recoveries, evidence }: RunReport, { timed }: { timed: boolean }): string[] {
  const counted = (kind: string) => decisions.filter(({ outcome }) => outcome.kind === kind).length
  const [unsettled, broken] = [counted('UNSETTLED'), counted('FAULT')]
  const slow = recoveries.filter(({ victim, ms }) => ms === null || (timed && ms > recoveryLimits[victim]))
  return [
    ...evidence.offences,
    ...[...new Set(evidence.lost)].map(said => `${said} (${evidence.lost.filter(other => other === said).length})`),
    ...(evidence.unacknowledged > 0 ? [`done without anybody being told: ${evidence.unacknowledged}`] : []),
    ...(unsettled > 0 ? [`never settled: ${unsettled}`] : []),
    ...(broken > 0 ? [`answered with an internal error: ${broken} (${firstFault(decisions)})`] : []),
    ...slow.map(({ victim, ms }) => `recovery from the death of the ${victim}: ${ms === null ? 'none' : seconds(ms)}`),
    ...(counted('ACKNOWLEDGED') === 0 ? ['nothing was decided at all'] : []),
  ]
}

function firstFault(decisions: RunReport['decisions']): string {
  const found = decisions.find(({ outcome }) => outcome.kind === 'FAULT')?.outcome
  return found?.kind === 'FAULT' ? found.said : ''
}

export function runTable(reports: readonly RunReport[]): string {
  const head = [
    'seed',
    'attempts',
    'acknowledged',
    'refused',
    'unknown, then settled',
    'kills',
    'double bookings',
    'lost',
    'server back: median, max',
    'database back: median, max',
  ]
  return table(
    head,
    reports.map(({ seed, decisions, recoveries, evidence }) => {
      const counted = (kind: string) => decisions.filter(({ outcome }) => outcome.kind === kind).length
      const unknown = decisions.filter(({ unknowns }) => unknowns > 0)
      const settled = unknown.filter(({ outcome }) => outcome.kind !== 'UNSETTLED')
      return [
        String(seed),
        grouped(decisions.length),
        grouped(counted('ACKNOWLEDGED')),
        grouped(counted('REFUSED')),
        `${grouped(unknown.length)}, ${grouped(settled.length)}`,
        String(recoveries.length),
        String(evidence.offences.length),
        String(evidence.lost.length),
        figures(recoveries, 'server'),
        figures(recoveries, 'database'),
      ]
    }),
  )
}

/** What was asked, how often it was done, and why it was refused. */
export function operationTable(reports: readonly RunReport[]): string {
  const decisions = reports.flatMap(report => report.decisions)
  const operations = [...new Set(decisions.map(({ operation }) => operation))].toSorted()
  const rows = operations.map(operation => {
    const own = decisions.filter(decision => decision.operation === operation)
    const done = own.filter(({ outcome }) => outcome.kind === 'ACKNOWLEDGED')
    const reasons = own.flatMap(({ outcome }) => (outcome.kind === 'REFUSED' ? [outcome.reason] : []))
    const refused = [...new Set(reasons)]
      .map(reason => ({ reason, count: reasons.filter(other => other === reason).length }))
      .toSorted((one, other) => other.count - one.count)
      .map(({ reason, count }) => `${reason} ${grouped(count)}`)
    return [operation, grouped(own.length), grouped(done.length), refused.join(', ')]
  })
  return table(['decision', 'attempts', 'acknowledged', 'refused'], rows)
}

function figures(recoveries: RunReport['recoveries'], victim: Victim): string {
  const ms = recoveries.flatMap(recovery => (recovery.victim === victim && recovery.ms !== null ? [recovery.ms] : []))
  const sorted = ms.toSorted((one, other) => one - other)
  const [median, most] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)]
  return median === undefined || most === undefined ? 'none' : `${seconds(median)}, ${seconds(most)}`
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}
