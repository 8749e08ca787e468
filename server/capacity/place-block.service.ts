import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { once } from '../db/once.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { addDays } from '../shared/calendar-day.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import { overlaps, stay, type Stay } from '../shared/stay.js'
import type { InvalidPeriod, NotFound } from './availability-window.errors.js'
import type { Period } from './availability-window.js'
import { calendarHistory } from './calendar-history.writer.js'
import { ledger } from './ledger.writer.js'
import type { Occupancy } from './occupancy.js'
import { occupancyReader } from './occupancy.reader.js'
import type { BlockDaysRefusal, OpenDaysRefusal } from './place-block.errors.js'
import { blockedDays, joined, otherThanBlocks, remaining } from './place-block.js'
import { placeBlockRepository } from './place-block.repository.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'

export interface DaysOfPlace extends Period {
  readonly placeId: string
  readonly idempotencyKey: string
}

/** A host closes days of a place and opens them again. Both make every other decision about the host wait. */
export interface PlaceBlockService {
  /** Blocks the days; those blocked already stay so. Answers the place. */
  block(viewer: HostStaffViewer, request: DaysOfPlace): Promise<Result<Place, BlockDaysRefusal>>
  /** Lifts whatever blocks the days, and no other day. Answers the place. */
  open(viewer: HostStaffViewer, request: DaysOfPlace): Promise<Result<Place, OpenDaysRefusal>>
}

export function placeBlockService({ unitOfWork, clock }: { unitOfWork: UnitOfWork; clock: Clock }): PlaceBlockService {
  const onceForPlace =
    <Refusal>(operation: string, work: (tx: EntityManager, asked: Asked) => Promise<Result<Place, Refusal>>) =>
    (viewer: HostStaffViewer, { idempotencyKey: key, ...body }: DaysOfPlace) =>
      unitOfWork.transaction(async tx => {
        const request = { tx, clock, viewer, key, operation, body }
        const done = await once<Refusal | InvalidPeriod | NotFound>(request, async () => {
          const asked = await askedOf(tx, { ...body, viewer, clock })
          return asked.ok ? work(tx, asked.value) : asked
        })
        if (!done.ok) return done
        const [place] = await placeReader(tx).byIds([done.value.id])
        return place ? success(place) : refuse({ kind: 'NotFound' } as const)
      })
  return { block: onceForPlace('blockDays', block), open: onceForPlace('openDays', open) }
}

/** A place of the viewer's host, locked, and the days that are asked about. */
interface Asked {
  readonly doing: { readonly hostId: string; readonly by: string; readonly at: Date }
  readonly place: Place
  readonly days: Stay
}

async function askedOf(
  tx: EntityManager,
  { viewer, clock, placeId, ...period }: Period & { placeId: string; viewer: HostStaffViewer; clock: Clock },
): Promise<Result<Asked, InvalidPeriod | NotFound>> {
  await ledger(tx).lockHosts([viewer.hostId])
  const [place] = await placeReader(tx).byIds([placeId])
  if (place?.hostId !== viewer.hostId) return refuse({ kind: 'NotFound' })
  const days = blockedDays(period, { today: today(clock) })
  const doing = { hostId: viewer.hostId, by: viewer.accountId, at: clock.now() }
  return days.ok ? success({ doing, place, days: days.value }) : refuse({ kind: 'InvalidPeriod', faults: days.refusal })
}

async function block(tx: EntityManager, asked: Asked): Promise<Result<Place, BlockDaysRefusal>> {
  const { place, days } = asked
  const around = stay(addDays(days.from, -1), addDays(days.until, 1))
  const near = await occupancyReader(tx).ofPlaces([place.id], around)
  const inTheWay = otherThanBlocks(near).filter(({ during }) => overlaps(during, days))
  if (inTheWay.length > 0) return refuse({ kind: 'PlaceTaken', place, occupancies: inTheWay })
  const blocks = near.filter(({ kind }) => kind === 'BLOCK')
  await replace(tx, asked, { blocks, by: [joined(days, blocks)] })
  return success(place)
}

async function open(tx: EntityManager, asked: Asked): Promise<Result<Place, OpenDaysRefusal>> {
  const { place, days } = asked
  const standing = await occupancyReader(tx).ofPlaces([place.id], days)
  const blocks = standing.filter(({ kind }) => kind === 'BLOCK')
  if (blocks.length === 0) return refuse({ kind: 'NotBlocked' })
  await replace(tx, asked, { blocks, by: remaining(days, blocks) })
  return success(place)
}

/** Puts blocks in the stead of others, with a step in the history for each that goes and each that comes. */
async function replace(
  tx: EntityManager,
  { doing, place }: Asked,
  { blocks, by }: { blocks: readonly Occupancy[]; by: readonly Stay[] },
): Promise<void> {
  const added = await placeBlockRepository(tx).replace(blocks, by, place)
  await calendarHistory(tx).recordAll([
    ...blocks.map(before => ({ ...doing, kind: 'BLOCK_REMOVED' as const, before, after: null })),
    ...added.map(after => ({ ...doing, kind: 'BLOCK_ADDED' as const, before: null, after })),
  ])
}
