import { In, type EntityManager } from 'typeorm'
import { complaintOf } from '../db/complaint.js'
import { newId } from '../shared/id.js'
import { refuse, success, type Result } from '../shared/result.js'
import { daysTaken, takenMeanwhile, whatIsInTheWay, type HostState } from './capacity-check.js'
import { projectImportedDays } from './imported-days.projection.js'
import { hostStates } from './ledger.states.js'
import type { Occupancy } from './occupancy.js'
import { occupancyTable } from './occupancy.table.js'
import type { CapacityTaken, Taking } from './taking.js'

/**
 * Who takes which place when. It works in the transaction of a decision, at READ COMMITTED; locks are taken hosts
 * before places, each in the order of identifiers.
 */
export interface Ledger {
  /** Makes every other decision about these hosts wait. Take all hosts of a decision in one call, before anything else. */
  lockHosts(hostIds: readonly string[]): Promise<void>
  /** Whether a household could take a place. Without a lock the answer may be outdated when it arrives. */
  check(taking: Taking): Promise<Result<void, CapacityTaken>>
  /** The same for many households at once, in their order; each for itself, as if the others did not ask. */
  checkAll(takings: readonly Taking[]): Promise<readonly Result<void, CapacityTaken>[]>
  /**
   * Takes a place until `expiresAt`, or until confirmed or released. Locks the host and the place. After a refusal
   * the transaction must be rolled back.
   */
  hold(
    taking: Taking & { readonly proposalId: string; readonly expiresAt: Date },
  ): Promise<Result<Occupancy, CapacityTaken>>
  /** Turns the hold of a proposal into a stay. Throws when it has none. */
  confirm(proposalId: string): Promise<void>
  /** Lets the hold of a proposal last until another instant. Throws when it has none. */
  extendHold(proposalId: string, expiresAt: Date): Promise<void>
  /**
   * Frees what proposals hold, but for days that an imported calendar takes. Stays remain; a proposal that holds
   * nothing is none the worse.
   */
  release(proposalIds: readonly string[]): Promise<void>
  /**
   * Takes places on the days on which imported calendars do, as far as nothing else stands there, and on no others.
   * Call it whenever imported days, or what stands beside them, have changed.
   */
  takeImported(placeIds: readonly string[]): Promise<void>
}

export function ledger(tx: EntityManager): Ledger {
  const occupancies = tx.getRepository(occupancyTable)
  return {
    lockHosts: hostIds => lockRows(tx, 'host_institution', hostIds),
    async check(taking) {
      return answerTo(taking, await stateOf(tx, taking))
    },
    async checkAll(takings) {
      const states = await hostStates(tx, takings)
      return takings.map((taking, index) => answerTo(taking, states[index]!))
    },
    async hold({ expiresAt, ...taking }) {
      await lockRows(tx, 'host_institution', [taking.hostId])
      await lockRows(tx, 'place', [taking.placeId])
      const state = await stateOf(tx, taking)
      const inTheWay = whatIsInTheWay({ ...state, taking })
      if (inTheWay) return refuse(inTheWay)
      const held: Occupancy = {
        id: newId(),
        placeId: taking.placeId,
        kind: 'HOLD',
        stay: taking.stay,
        during: daysTaken(taking.stay, state.place),
        proposalId: taking.proposalId,
        services: [...new Set(taking.services)],
        expiresAt,
      }
      try {
        await occupancies.insert(held)
      } catch (error) {
        const complaint = complaintOf(error)
        if (complaint?.kind !== 'Overlap' || complaint.constraint !== 'occupancy_no_overlap') throw error
        return refuse(takenMeanwhile({ ...state, taking }))
      }
      return success(held)
    },
    async confirm(proposalId) {
      const { affected } = await occupancies.update({ proposalId, kind: 'HOLD' }, { kind: 'STAY', expiresAt: null })
      if (affected !== 1) throw new Error('a proposal to confirm holds no place')
    },
    async extendHold(proposalId, expiresAt) {
      const { affected } = await occupancies.update({ proposalId, kind: 'HOLD' }, { expiresAt })
      if (affected !== 1) throw new Error('a proposal whose hold to extend holds no place')
    },
    async release(proposalIds) {
      if (proposalIds.length === 0) return
      const held = await occupancies.findBy({ proposalId: In([...proposalIds]), kind: 'HOLD' })
      await occupancies.delete({ proposalId: In([...proposalIds]), kind: 'HOLD' })
      await projectImportedDays(
        tx,
        held.map(({ placeId }) => placeId),
      )
    },
    takeImported: placeIds => projectImportedDays(tx, placeIds),
  }
}

function answerTo(taking: Taking, state: HostState): Result<void, CapacityTaken> {
  const inTheWay = whatIsInTheWay({ ...state, taking })
  return inTheWay ? refuse(inTheWay) : success(undefined)
}

/**
 * NO KEY UPDATE excludes other decisions as FOR UPDATE does, but lets rows be inserted that merely refer to the host:
 * a match run that stores hundreds of proposals neither waits for a decision nor deadlocks with one.
 */
async function lockRows(tx: EntityManager, table: 'host_institution' | 'place', ids: readonly string[]): Promise<void> {
  await tx.query(`SELECT id FROM ${table} WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE`, [[...new Set(ids)]])
}

async function stateOf(tx: EntityManager, taking: Taking): Promise<HostState> {
  const [state] = await hostStates(tx, [taking])
  return state!
}
