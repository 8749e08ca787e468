import type { CoordinatorViewer, HostStaffViewer } from '../access/viewer.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Clock } from '../shared/clock.js'
import { canAnswer, REMIND_BEFORE_HOURS, stepsOfRole, type DeadlineReminder } from './deadline-reminder.js'
import { deadlineReminderRepository } from './deadline-reminder.repository.js'
import { placeRequestRepository } from './place-request.repository.js'
import { proposalRepository } from './proposal.repository.js'

export interface DeadlineReminderService {
  /** What waits for the viewer's answer and lapses soon, the nearest deadline first; what has been answered is gone. */
  reminders(viewer: CoordinatorViewer | HostStaffViewer): Promise<DeadlineReminder[]>
  /** For the clock's job: reminds of every step that lapses soon, once. Answers how many. */
  remindOfDeadlines(): Promise<number>
}

const HOUR_MS = 3_600_000

export function deadlineReminderService({
  unitOfWork,
  clock,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
}): DeadlineReminderService {
  return {
    reminders: viewer =>
      unitOfWork.read(async tx => {
        const hostId = viewer.role === 'HOST_STAFF' ? viewer.hostId : null
        const wanted = { now: clock.now(), steps: stepsOfRole[viewer.role], hostId }
        const rows = await deadlineReminderRepository(tx).standing(wanted)
        const ids = rows.map(({ proposalId }) => proposalId)
        const proposals = new Map((await proposalRepository(tx).byIds(ids)).map(proposal => [proposal.id, proposal]))
        const asked = await placeRequestRepository(tx, { hostId }).ofProposals(ids)
        const requests = new Map(asked.map(request => [request.proposalId, request]))
        return rows.flatMap(({ proposalId, remindedAt }) => {
          const [proposal, placeRequest] = [proposals.get(proposalId)!, requests.get(proposalId)!]
          const reminder = { remindedAt, deadline: proposal.expiresAt!, proposal, placeRequest }
          return viewer.role === 'HOST_STAFF' || canAnswer(proposal, viewer.accountId) ? [reminder] : []
        })
      }),
    remindOfDeadlines: () =>
      unitOfWork.transaction(async tx => {
        const now = clock.now()
        const until = new Date(now.getTime() + REMIND_BEFORE_HOURS * HOUR_MS)
        return deadlineReminderRepository(tx).remind({ now, until })
      }),
  }
}
