import type { Viewer } from '../access/viewer.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { today, type Clock } from '../shared/clock.js'
import { networkRows, type NetworkRows } from './network-capacity.js'
import { networkCubeRepository } from './network-cube.repository.js'
import { networkSnapshotRepository } from './network-snapshot.repository.js'
import type { NetworkSnapshot } from './network-snapshot.js'
import { mondayOf, nextWeek } from './week.js'

/** The capacity of the network at one instant. */
export interface NetworkCapacity extends NetworkRows {
  readonly asOf: Date
  /** When the next figures will be published; null when these are live. */
  readonly nextPublication: Date | null
  readonly banded: boolean
}

export interface NetworkCapacityService {
  /**
   * Live and exact for coordinators. Everybody else reads what was published at the beginning of the week, in bands:
   * nothing that is decided meanwhile changes a byte of it.
   */
  networkCapacity(viewer: Viewer): Promise<NetworkCapacity>
  /** Publishes the figures of this week, once: again does nothing. The first reader of a week does it, if no job did. */
  publishWeek(): Promise<void>
}

const monthsShown = 18

export function networkCapacityService({
  unitOfWork,
  clock,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
}): NetworkCapacityService {
  const liveCube = () => ({ from: today(clock), months: monthsShown })

  const published = async (): Promise<NetworkSnapshot> => {
    const week = mondayOf(today(clock))
    const present = await unitOfWork.read(tx => networkSnapshotRepository(tx).ofWeek(week))
    return present ?? publish(week)
  }

  const publish = (week: NetworkSnapshot['week']): Promise<NetworkSnapshot> =>
    unitOfWork.transaction(async tx => {
      const snapshots = networkSnapshotRepository(tx)
      await snapshots.lock()
      const present = await snapshots.ofWeek(week)
      if (present) return present
      const taken = { week, asOf: clock.now(), cube: await networkCubeRepository(tx).cube(liveCube()) }
      await snapshots.add(taken)
      return taken
    })

  return {
    async networkCapacity(viewer) {
      if (viewer.role === 'COORDINATOR') {
        const cube = await unitOfWork.read(tx => networkCubeRepository(tx).cube(liveCube()))
        return { ...networkRows(cube, 'EXACT'), asOf: clock.now(), nextPublication: null, banded: false }
      }
      const { week, asOf, cube } = await published()
      return { ...networkRows(cube, 'PUBLISHED'), asOf, nextPublication: nextWeek(week), banded: true }
    },
    async publishWeek() {
      await published()
    },
  }
}
