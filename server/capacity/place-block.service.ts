import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { once } from '../db/once.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { Stay } from '../shared/stay.js'
import type { InvalidPeriod, NotFound } from './availability-window.errors.js'
import type { Period } from './availability-window.js'
import { calendarHistory, type Doing } from './calendar-history.writer.js'
import { ledger } from './ledger.writer.js'
import type { BlockDaysRefusal, OpenDaysRefusal } from './place-block.errors.js'
import { blockedBy, blockedDays } from './place-block.js'
import { placeBlocks } from './place-block.writer.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'

export interface DaysOfPlace extends Period {
  readonly placeId: string
  readonly idempotencyKey: string
}

/** A host closes days of a place and opens them again. Both make every other decision about the host wait. */
export interface PlaceBlockService {
  /** Blocks the days; those blocked already stay so, and imported days give way. Answers the place. */
  block(viewer: HostStaffViewer, request: DaysOfPlace): Promise<Result<Place, BlockDaysRefusal>>
  /** Lifts whatever blocks the days, and no other day; imported days take what is theirs. Answers the place. */
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
  readonly doing: Doing
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

async function block(tx: EntityManager, { doing, place, days }: Asked): Promise<Result<Place, BlockDaysRefusal>> {
  const added = await placeBlocks(tx, place).add([days])
  if (!added.ok) return added
  const after = blockedBy(place.id, added.value)
  if (after) await calendarHistory(tx).record({ ...doing, kind: 'BLOCK_ADDED', before: null, after })
  return success(place)
}

async function open(tx: EntityManager, { doing, place, days }: Asked): Promise<Result<Place, OpenDaysRefusal>> {
  const before = blockedBy(place.id, await placeBlocks(tx, place).lift([days]))
  if (!before) return refuse({ kind: 'NotBlocked' })
  await calendarHistory(tx).record({ ...doing, kind: 'BLOCK_REMOVED', before, after: null })
  return success(place)
}
