import type { CapacityWorth as EngineWorth } from '../../matching/index.js'
import type { AnalystAnswer } from './analyst.js'
import type { AskedPlan } from './asked-plan.snapshot.js'
import type { CapacityWorth } from './capacity-outlook.js'
import { capacityName } from './capacity-wording.js'
import { lookUp } from './solution.mapper.js'

/** The engine's list in the words of the platform, in its order. */
export function toCapacityWorths(
  { ranked, distance }: Extract<AnalystAnswer, { kind: 'VALUED' }>,
  { pool }: AskedPlan,
): readonly CapacityWorth[] {
  const { cases } = lookUp(pool)
  const riskOf = (name: string) => cases.get(name)?.risk ?? 0
  const caseIds = (names: readonly string[]) =>
    names.toSorted((one, other) => riskOf(other) - riskOf(one)).map(name => pool.ids.cases[name]!)
  return ranked.map(({ capacity, atMost, simulated: { score, placed, moved } }) => {
    const host = hostOf(capacity)
    return {
      kind: capacity.kind,
      name: capacityName(capacity, name => pool.names.hosts[name] ?? name),
      hostId: host === null ? null : pool.ids.hosts[host]!,
      // The bound rises by so much; and the plan of now may already be so far below it.
      atMost: atMost + distance,
      points: score,
      placed: caseIds(placed),
      moved: caseIds(moved),
    }
  })
}

function hostOf(capacity: EngineWorth['capacity']): string | null {
  if (capacity.kind === 'MONEY') return null
  return capacity.kind === 'PLACE' ? capacity.likeHost : capacity.host
}
