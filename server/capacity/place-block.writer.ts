import type { EntityManager } from 'typeorm'
import { addDays } from '../shared/calendar-day.js'
import { refuse, success, type Result } from '../shared/result.js'
import { span, stay, without, type Stay } from '../shared/stay.js'
import { ledger } from './ledger.writer.js'
import { occupancyReader } from './occupancy.reader.js'
import type { PlaceTaken } from './place-block.errors.js'
import { inTheWayOfBlock, joined, opened, remaining } from './place-block.js'
import { placeBlockRepository } from './place-block.repository.js'
import type { Place } from './place.js'

/** Changes to the blocks of a place. The host is locked by whoever calls. */
export interface PlaceBlocks {
  /**
   * Blocks days, at least one piece. Imported days below give way until the block is lifted. Answers the days that
   * were not blocked before.
   */
  add(days: readonly Stay[]): Promise<Result<readonly Stay[], PlaceTaken>>
  /** Lifts what blocks the days; imported days take what is theirs. Answers the days that were blocked. */
  lift(days: readonly Stay[]): Promise<readonly Stay[]>
}

export function placeBlocks(tx: EntityManager, place: Place): PlaceBlocks {
  const standing = (period: Stay) => occupancyReader(tx).ofPlaces([place.id], period)
  const blocksDuring = async (period: Stay) => (await standing(period)).filter(({ kind }) => kind === 'BLOCK')
  const repository = placeBlockRepository(tx)
  return {
    async add(days) {
      const occupancies = inTheWayOfBlock(await standing(span(days)!), days)
      if (occupancies.length > 0) return refuse({ kind: 'PlaceTaken', place, occupancies })
      const added: Stay[] = []
      for (const piece of days) {
        const near = await blocksDuring(stay(addDays(piece.from, -1), addDays(piece.until, 1)))
        const fresh = without(
          piece,
          near.map(block => block.stay),
        )
        if (fresh.length > 0) await repository.replace(near, [joined(piece, near)], place)
        added.push(...fresh)
      }
      await ledger(tx).takeImported([place.id])
      return success(added)
    },
    async lift(days) {
      const lifted: Stay[] = []
      for (const piece of days) {
        const blocks = await blocksDuring(piece)
        await repository.replace(blocks, remaining(piece, blocks), place)
        lifted.push(...opened(piece, blocks))
      }
      await ledger(tx).takeImported([place.id])
      return lifted
    },
  }
}
