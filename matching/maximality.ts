import type { Ledger } from './calendar/ledger.js'
import type { Crew } from './crew/crew.js'
import type { Tally } from './explain/tally.js'
import { tallyFor } from './explain/tally.js'
import { placeInOrder } from './search/greedy.js'

/**
 * Every case without a stay takes one that is still free, so that "unplaced" means that none was left. All threads look
 * first for whom there is one at all: a ledger only fills up, so the others need not be asked again. A run that was
 * stopped asks a few, one by one. Answers what it has seen before it placed anybody, unless it was stopped.
 */
export function placeWhoeverFits(crew: Crew, ledger: Ledger, shouldStop: () => boolean): Tally | undefined {
  const { field } = crew
  const left = [...ledger.placeOf.keys()].filter(c => ledger.placeOf[c]! < 0)
  const tally = tallyFor(crew, { ledger, fixed: field.rules }, left)
  if (tally === undefined) placeInOrder(field, ledger, shouldStop)
  else
    placeInOrder(field, ledger, shouldStop, {
      only: c => tally.freeAt.has(c),
      keeps: (h, c) => tally.freeAt.get(c)!.has(h),
    })
  return tally
}
