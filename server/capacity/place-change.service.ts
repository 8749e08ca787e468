import type { EntityManager } from 'typeorm'
import { complaintOf } from '../db/complaint.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { calendarDay } from '../shared/calendar-day.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import { stay } from '../shared/stay.js'
import { ledger } from './ledger.writer.js'
import { isHousehold } from './occupancy.js'
import { occupancyReader } from './occupancy.reader.js'
import { attributesTakenBack, changedAttributes, type PlaceAttribute, type PlaceAttributes } from './place-change.js'
import { checkPlaceDetails } from './place-details.js'
import type { ChangePlaceRefusal } from './place.errors.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'
import { placeRepository } from './place.repository.js'

export interface PlaceToChange {
  readonly hostId: string
  readonly placeId: string
  readonly attributes: PlaceAttributes
  /** The version that the change was made from; null when nobody knows. */
  readonly expectedVersion: number | null
}

/** A place as it was, and what has become other about it: nothing when it was so already. */
export interface ChangedPlace {
  readonly before: Place
  readonly changed: readonly PlaceAttribute[]
}

export interface PlaceChangeService {
  /**
   * Gives a place other attributes, and nothing less than was promised to a household that is expected there. Decisions
   * about the host wait meanwhile; proposals made from the place as it was have to be checked again.
   */
  changePlace(change: PlaceToChange): Promise<Result<ChangedPlace, ChangePlaceRefusal>>
}

export function placeChangeService({
  unitOfWork,
  clock,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
}): PlaceChangeService {
  return {
    async changePlace(change) {
      const checked = checkPlaceDetails({ place: change.attributes, windows: [] })
      if (!checked.ok) return refuse({ kind: 'InvalidDetails', faults: checked.refusal })
      try {
        return await unitOfWork.transaction(tx => carryOut(tx, change, clock))
      } catch (error) {
        if (complaintOf(error)?.kind === 'Duplicate') return refuse({ kind: 'LabelTaken' })
        throw error
      }
    },
  }
}

const lastDay = calendarDay('2200-12-31')

async function carryOut(
  tx: EntityManager,
  { hostId, placeId, attributes, expectedVersion }: PlaceToChange,
  clock: Clock,
): Promise<Result<ChangedPlace, ChangePlaceRefusal>> {
  await ledger(tx).lockHosts([hostId])
  const [before] = await placeReader(tx).byIds([placeId])
  if (before?.hostId !== hostId) return refuse({ kind: 'NotFound' })
  const changed = changedAttributes(before, attributes)
  if (changed.length === 0) return success({ before, changed })
  if (before.version !== expectedVersion) return refuse({ kind: 'PlaceChanged' })
  const takenBack = attributesTakenBack(before, attributes)
  const standing = await occupancyReader(tx).ofPlaces([placeId], stay(today(clock), lastDay))
  const household = standing.find(isHousehold)
  if (takenBack.length > 0 && household) return refuse({ kind: 'PlacePromised', takenBack, household })
  await placeRepository(tx).change(before, attributes)
  return success({ before, changed })
}
