import type { EntityManager } from 'typeorm'
import type { CapacityMemory } from '../../matching/index.js'
import { rememberedPricesTable } from './remembered-prices.table.js'

export interface RememberedPricesRepository {
  /** What the last run that looked ahead has left, as it is stored; null when none has. */
  last(): Promise<unknown>
  /** Puts the prices of a run in the place of those before; answers false, and keeps none, when they are too many. */
  replace(runId: string, prices: CapacityMemory): Promise<boolean>
}

/** Characters of JSON; a place takes about 650, so that a network of 20,000 places fits. */
const MOST_CHARACTERS = 16_000_000

export function rememberedPricesRepository(tx: EntityManager): RememberedPricesRepository {
  const table = tx.getRepository(rememberedPricesTable)
  return {
    last: async () => (await table.findOne({ where: {} }))?.prices ?? null,
    replace: async (runId, prices) => {
      await table.createQueryBuilder().delete().execute()
      if (JSON.stringify(prices).length > MOST_CHARACTERS) return false
      await table.insert({ runId, prices })
      return true
    },
  }
}
