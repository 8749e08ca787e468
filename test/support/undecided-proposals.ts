import { randomUUID } from 'node:crypto'
import type { Place } from '../../server/capacity/place.js'
import type { RelocationCase } from '../../server/cases/relocation-case.js'
import { unitOfWork } from '../../server/db/unit-of-work.js'
import { proposalReader } from '../../server/proposals/proposal.reader.js'
import { recordProposals } from '../../server/proposals/proposal.writer.js'
import { calendarDay } from '../../server/shared/calendar-day.js'
import { toGlobalId } from '../../server/shared/global-id.js'
import { stay } from '../../server/shared/stay.js'
import type { World } from './world.js'

export interface StayWanted {
  readonly of: RelocationCase
  readonly at: Place
  readonly from: string
  readonly until: string
}

/** Proposals as a match run leaves them, without running the engine; their identifiers as the API gives them, in the order asked. */
export async function undecidedProposals(world: World, wanted: readonly StayWanted[]): Promise<string[]> {
  const runId = randomUUID()
  const { id: requestedBy } = await world.account('COORDINATOR')
  await world.dataSource.query(
    `INSERT INTO match_run (id, number, status, requested_by, queued_at, started_at, finished_at, seed, problem, case_count, place_count, phase)
      VALUES ($1, nextval('match_run_number'), 'FINISHED', $2, $3, $3, $3, 1, '{}', 1, 1, 'finished')`,
    [runId, requestedBy, world.clock.now()],
  )
  const review = { terms: [], findings: [], reasons: ['Synthetic reason.'], alternatives: [] }
  const drafts = wanted.map(({ of, at, from, until }, index) => ({
    runId,
    caseId: of.id,
    placeId: at.id,
    hostId: at.hostId,
    stay: stay(calendarDay(from), calendarDay(until)),
    points: 1000 - index,
    review,
    madeFrom: { caseVersion: of.version, placeVersion: at.version, hostVersion: 1 },
  }))
  return unitOfWork({ dataSource: world.dataSource }).transaction(async tx => {
    await recordProposals(tx, world.clock, drafts)
    return (await proposalReader(tx).ofRuns([runId])).map(({ id }) => toGlobalId('Proposal', id))
  })
}
