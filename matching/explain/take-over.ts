import { enter, leave } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { asDay, isoDayOf } from '../measure.js'
import { pointsOf, termsOf } from '../score/terms.js'
import type { Board } from './board.js'
import type { MakingWay } from './make-way.js'
import { whoMakesWay } from './make-way.js'
import type { Option } from './options.js'
import { optionsOf } from './options.js'
import type { Displaced, FavouriteCost } from './review-types.js'

/**
 * What it would cost if a case took a stay instead of its own (already out of the ledger, worth `points`): whoever has
 * to make way goes to the best stay then free. `null` when somebody who may not move is in the way. The ledger is put
 * back.
 */
export function costOfTaking(
  board: Board,
  favourite: Option,
  points: number,
  rules: Omit<MakingWay, 'worth'>,
): FavouriteCost | null {
  const { ledger } = board
  const leaving = whoMakesWay(ledger, favourite, { ...rules, worth: guest => pointsNow(board, guest) })
  if (leaving === undefined) return null
  const before = leaving.map(guest => stayNow(board, guest))
  const worth = leaving.map(guest => pointsNow(board, guest))
  for (const guest of leaving) leave(ledger, guest)
  enter(ledger, favourite.c, favourite.p, favourite.from, favourite.until)
  const found = placedAgain(board, leaving)
  leave(ledger, favourite.c)
  for (const { c, p, from, until } of before) enter(ledger, c, p, from, until)
  const displaced = leaving.map((guest, k) => displacedIn(board, guest, worth[k]!, found[k]))
  const change = displaced.reduce((sum, { difference }) => sum + difference, favourite.value - points)
  return { change, displaced }
}

/** More than this many are placed again in one order only. */
const mostInEveryOrder = 3

/** The best free stays for some cases, one after another, in the order that is worth most. The ledger is put back. */
function placedAgain(board: Board, guests: readonly number[]): readonly (Option | undefined)[] {
  const options = new Map(guests.map(guest => [guest, optionsOf(board, guest).flatMap(entry => entry.options)]))
  for (const list of options.values()) list.sort((a, b) => b.value - a.value || a.p - b.p || a.from - b.from)
  let best: ReadonlyMap<number, Option> = new Map()
  let most = -1
  for (const order of guests.length > mostInEveryOrder ? [guests] : ordersOf(guests)) {
    const taken = new Map<number, Option>()
    for (const guest of order) {
      const free = options.get(guest)!.find(({ c, p, from, until }) => hasRoom(board.ledger, c, p, from, until))
      if (free === undefined) continue
      enter(board.ledger, guest, free.p, free.from, free.until)
      taken.set(guest, free)
    }
    for (const guest of taken.keys()) leave(board.ledger, guest)
    const value = [...taken.values()].reduce((sum, option) => sum + option.value, 0)
    if (value <= most) continue
    best = taken
    most = value
  }
  return guests.map(guest => best.get(guest))
}

function ordersOf(guests: readonly number[]): readonly (readonly number[])[] {
  if (guests.length < 2) return [guests]
  return guests.flatMap(first => ordersOf(guests.filter(guest => guest !== first)).map(rest => [first, ...rest]))
}

function displacedIn({ model }: Board, guest: number, worth: number, to: Option | undefined): Displaced {
  return {
    case: model.problem.cases[guest]!.id,
    to:
      to === undefined
        ? null
        : {
            place: model.problem.places[to.p]!.id,
            from: isoDayOf(model.problem.from, to.from),
            until: isoDayOf(model.problem.from, to.until),
          },
    difference: (to?.value ?? 0) - worth,
  }
}

function stayNow({ ledger }: Board, guest: number): AskedStay {
  const { placeOf, from, until } = ledger
  return { c: guest, p: placeOf[guest]!, from: asDay(from[guest]!), until: asDay(until[guest]!) }
}

/** Points of the stay a placed case has. */
function pointsNow(board: Board, guest: number): number {
  const stay = stayNow(board, guest)
  return pointsOf(termsOf(board.model, guest, stay.p, stay))
}
