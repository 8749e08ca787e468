import type { EntityManager } from 'typeorm'
import type { HostStaffViewer } from '../access/viewer.js'
import { keyedUseCases, type Asked, type Keyed } from '../db/keyed-use-cases.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { Stay } from '../shared/stay.js'
import type { InvalidPeriod, NotFound } from './availability-window.errors.js'
import type { Period } from './availability-window.js'
import { calendarHistory, doneBy, type Doing } from './calendar-history.writer.js'
import { ledger } from './ledger.writer.js'
import type { BlockDaysRefusal, OpenDaysRefusal } from './place-block.errors.js'
import { blockedBy, blockedDays } from './place-block.js'
import { placeBlocks } from './place-block.writer.js'
import type { Place } from './place.js'
import { placeAsItIs, placeReader } from './place.reader.js'

export interface DaysOfPlace extends Period, Keyed {
  readonly placeId: string
}

/** A host closes days of a place and opens them again. Both make every other decision about the host wait. */
export interface PlaceBlockService {
  /** Blocks the days; those blocked already stay so, and imported days give way. Answers the place. */
  block(viewer: HostStaffViewer, request: DaysOfPlace): Promise<Result<Place, BlockDaysRefusal>>
  /** Lifts whatever blocks the days, and no other day; imported days take what is theirs. Answers the place. */
  open(viewer: HostStaffViewer, request: DaysOfPlace): Promise<Result<Place, OpenDaysRefusal>>
}

export function placeBlockService({ unitOfWork, clock }: { unitOfWork: UnitOfWork; clock: Clock }): PlaceBlockService {
  const once = keyedUseCases({ unitOfWork, clock })
  return { block: once('blockDays', block, placeAsItIs), open: once('openDays', open, placeAsItIs) }
}

type DaysAsked = Asked<DaysOfPlace, HostStaffViewer>

/** A place of the viewer's host, locked, and the days that are asked about. */
interface Found {
  readonly doing: Doing
  readonly place: Place
  readonly days: Stay
}

async function find(
  tx: EntityManager,
  { viewer, clock, placeId, ...period }: DaysAsked,
): Promise<Result<Found, InvalidPeriod | NotFound>> {
  await ledger(tx).lockHosts([viewer.hostId])
  const [place] = await placeReader(tx).byIds([placeId])
  if (place?.hostId !== viewer.hostId) return refuse({ kind: 'NotFound' })
  const days = blockedDays(period, { today: today(clock) })
  return days.ok
    ? success({ doing: doneBy(viewer, clock), place, days: days.value })
    : refuse({ kind: 'InvalidPeriod', faults: days.refusal })
}

async function block(tx: EntityManager, asked: DaysAsked): Promise<Result<Place, BlockDaysRefusal>> {
  const found = await find(tx, asked)
  if (!found.ok) return found
  const { doing, place, days } = found.value
  const added = await placeBlocks(tx, place).add([days])
  if (!added.ok) return added
  const after = blockedBy(place.id, added.value)
  if (after) await calendarHistory(tx).record({ ...doing, kind: 'BLOCK_ADDED', before: null, after })
  return success(place)
}

async function open(tx: EntityManager, asked: DaysAsked): Promise<Result<Place, OpenDaysRefusal>> {
  const found = await find(tx, asked)
  if (!found.ok) return found
  const { doing, place, days } = found.value
  const before = blockedBy(place.id, await placeBlocks(tx, place).lift([days]))
  if (!before) return refuse({ kind: 'NotBlocked' })
  await calendarHistory(tx).record({ ...doing, kind: 'BLOCK_REMOVED', before, after: null })
  return success(place)
}
