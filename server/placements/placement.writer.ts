import type { EntityManager } from 'typeorm'
import { newId } from '../shared/id.js'
import type { Placement } from './placement.js'
import { placementRepository } from './placement.repository.js'

/** Opens the placement of a proposal that was confirmed, in the transaction of the confirmation. Answers its identifier. */
export async function recordPlacement(
  tx: EntityManager,
  confirmed: Omit<Placement, 'id' | 'status' | 'version'>,
): Promise<string> {
  const id = newId()
  await placementRepository(tx).insert({ ...confirmed, id, status: 'CONFIRMED', version: 1 })
  return id
}
