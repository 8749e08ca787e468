import type { EntityManager } from 'typeorm'
import type { AheadResult } from '../../matching/index.js'
import type { FrozenPool } from './frozen-pool.js'
import { lookAheadNote } from './look-ahead-note.js'
import { renamed } from './remembered-prices.js'
import { rememberedPricesRepository } from './remembered-prices.repository.js'

interface RunAhead {
  readonly runId: string
  readonly pool: FrozenPool
  /** Absent when the run did not look ahead after all. */
  readonly ahead: AheadResult | undefined
}

/**
 * Leaves the prices of capacity of a run to the next one, by the identifiers of the database, in the place of those
 * before; answers what there is to say about them.
 */
export async function leavePrices(tx: EntityManager, { runId, pool, ahead }: RunAhead): Promise<string> {
  const ids = { hosts: new Map(Object.entries(pool.ids.hosts)), places: new Map(Object.entries(pool.ids.places)) }
  const kept = !ahead || (await rememberedPricesRepository(tx).replace(runId, renamed(ahead.memory, ids)))
  return lookAheadNote({ pool, basis: ahead?.basis, kept })
}
