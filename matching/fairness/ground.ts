import type { Ledger } from '../calendar/ledger.js'
import { copyLedger, openLedger } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import type { Model } from '../model/model.js'
import type { CandidateVisitor, Field } from '../search/field.js'
import { caseVisits, openField } from '../search/field.js'
import { placeInOrder } from '../search/greedy.js'
import { enterPins } from '../search/pins.js'

/** What every plan of a problem starts from: days taken, pins entered, and who could go where from there. */
export function groundField(model: Model): Field {
  const ground = openLedger(model)
  enterPins(ground)
  return openField(ground)
}

/** What going by priority alone gives: gravest risk first, then needed soonest, each at its best free stay. */
export function byPriority(field: Field, shouldStop: () => boolean = () => false): Ledger {
  const ledger = copyLedger(field.ground)
  placeInOrder(field, ledger, shouldStop)
  return ledger
}

/** Told to stop, it answers for the first cases only. By case: 1 when it is pinned, or has a candidate stay with room if nobody but the pinned were placed. */
export function placeableIn(field: Field, shouldStop: () => boolean = () => false): Uint8Array {
  const { ground } = field
  const placeable = Uint8Array.from(ground.placeOf, p => (p < 0 ? 0 : 1))
  const visit = caseVisits(field)
  const visitor: CandidateVisitor = {
    wants: (_h, c) => placeable[c] === 0,
    stays: (_h, c, p, { count, from, until }) => {
      for (let k = 0; k < count && placeable[c] === 0; k++)
        if (hasRoom(ground, c, p, from[k]!, until[k]!)) placeable[c] = 1
    },
  }
  for (let c = 0; c < placeable.length && !shouldStop(); c++) if (placeable[c] === 0) visit(c, visitor)
  return placeable
}
