import type { Ledger } from '../calendar/ledger.js'
import { copyLedger } from '../calendar/ledger.js'
import type { Station } from '../crew/station.js'
import type { CoreStays } from '../search/core-stays.js'
import type { Plan } from '../search/plan.js'
import { restore } from '../search/plan.js'
import type { Neighbourhood, Surroundings } from './neighbourhood.js'
import { surroundings } from './neighbourhood.js'
import type { Refill } from './refill.js'
import { refill } from './refill.js'

/** A plan that every thread sees, with the points of every placed case's stay. */
export interface SharedPlan extends Pick<Plan, 'placeOf' | 'from' | 'until'> {
  readonly values: Float64Array
}

/** What every thread needs to know before a plan is polished. The plan changes between two tasks, never during one. */
export interface PolishOrder {
  readonly core: CoreStays
  readonly plan: SharedPlan
  /** The ledger as it is at first; each thread follows the plan in a copy of its own. */
  readonly ledger: Omit<Ledger, 'model'>
}

export interface PolishTask {
  /** One for each shard, or fewer; they have no place and no case in common. */
  readonly neighbourhoods: readonly Neighbourhood[]
  readonly moneyPrice: number
}

export interface PolishAnswer {
  /** `undefined` when nothing better was found. */
  readonly refill: Refill | undefined
}

/** One thread's room for polishing. */
export interface PolishState extends Pick<PolishOrder, 'core' | 'plan'> {
  readonly ledger: Ledger
  readonly around: Surroundings
}

export function openPolishing(station: Station, { core, plan, ...order }: PolishOrder): void {
  const ledger = copyLedger({ ...order.ledger, model: station.field.model })
  station.polishing = { core, plan, ledger, around: surroundings(ledger, core, station.field.alikes) }
}

export function polishShard(station: Station, shard: number, task: PolishTask): PolishAnswer | undefined {
  const { ledger, plan, around } = station.polishing!
  const neighbourhood = task.neighbourhoods[shard]
  if (neighbourhood === undefined) return { refill: undefined }
  if (station.shouldStop()) return undefined
  restore(ledger, plan)
  const { moneyPrice } = task
  return {
    refill: refill({ ledger, values: plan.values, around, moneyPrice, shouldStop: station.shouldStop }, neighbourhood),
  }
}
