import type { EntityManager } from 'typeorm'
import type { Clock } from '../shared/clock.js'
import { standingAfter } from './relocation-case.lifecycle.js'
import type { RelocationCase } from './relocation-case.js'
import { relocationCaseRepository } from './relocation-case.repository.js'

/** The case, locked until the transaction ends: take the locks of host institutions and places before. */
export function lockCase(tx: EntityManager, caseId: string): Promise<RelocationCase | null> {
  return relocationCaseRepository(tx).lock(caseId)
}

/**
 * A placement was confirmed for the case: it leaves the pool. The caller holds its lock and has checked that it is a
 * candidate; throws otherwise.
 */
export async function markPlaced(tx: EntityManager, caseId: string, by: string, clock: Clock): Promise<void> {
  const repository = relocationCaseRepository(tx)
  const before = await repository.lock(caseId)
  const after = before && standingAfter(before, 'PLACE')
  if (!after) throw new Error('a placement was confirmed for a case that is no candidate')
  await repository.take({ before, after, at: clock.now(), by })
}
