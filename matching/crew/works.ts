import type { DescentOrder, StepAnswer, StepTask } from '../dual/descend-shard.js'
import { openDescent, stepShard } from '../dual/descend-shard.js'
import type { NearTask } from '../dual/near-columns.js'
import { nearShard } from '../dual/near-columns.js'
import type { PriceAnswer, PricingOrder, PriceTask } from '../dual/price-shard.js'
import { openPricing, priceShard } from '../dual/price-shard.js'
import type { SampleTask } from '../dual/sample-shard.js'
import { sampleShard } from '../dual/sample-shard.js'
import type { PolishAnswer, PolishOrder, PolishTask } from '../exact/polish-shard.js'
import { openPolishing, polishShard } from '../exact/polish-shard.js'
import type { PlanOrder, TallyAnswer, TallyTask } from '../explain/tally.js'
import { openPlan, tallyShard } from '../explain/tally.js'
import type { CeilingAnswer, CeilingTask } from '../field/ceiling-shard.js'
import { ceilingShard } from '../field/ceiling-shard.js'
import type { Station } from './station.js'

/** What every thread is told before it works on a pass, by name. */
export interface Orders {
  readonly pricing: PricingOrder
  readonly descent: DescentOrder
  readonly polishing: PolishOrder
  readonly plan: PlanOrder
}

/** What is done shard by shard, by name. An answer of `undefined` means: told to stop. */
export interface Tasks {
  readonly ceiling: { readonly task: CeilingTask; readonly result: CeilingAnswer | undefined }
  readonly sample: { readonly task: SampleTask; readonly result: true | undefined }
  readonly price: { readonly task: PriceTask; readonly result: PriceAnswer | undefined }
  readonly near: { readonly task: NearTask; readonly result: true | undefined }
  readonly polish: { readonly task: PolishTask; readonly result: PolishAnswer | undefined }
  readonly tally: { readonly task: TallyTask; readonly result: TallyAnswer | undefined }
  readonly step: { readonly task: StepTask; readonly result: StepAnswer | undefined }
}

export const orders: { readonly [Name in keyof Orders]: (station: Station, order: Orders[Name]) => void } = {
  pricing: openPricing,
  descent: openDescent,
  polishing: openPolishing,
  plan: openPlan,
}

export const tasks: {
  readonly [Name in keyof Tasks]: (station: Station, shard: number, task: Tasks[Name]['task']) => Tasks[Name]['result']
} = {
  ceiling: ceilingShard,
  sample: sampleShard,
  price: priceShard,
  near: nearShard,
  polish: polishShard,
  tally: tallyShard,
  step: stepShard,
}
