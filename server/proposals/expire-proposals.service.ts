import { today } from '../shared/clock.js'
import type { Transaction } from '../db/unit-of-work.js'
import { ledger } from '../capacity/ledger.writer.js'
import { releaseOverdue, type Deciding } from './proposal.decision.js'
import { proposalRepository } from './proposal.repository.js'

/**
 * Ends every proposal whose step has lapsed, and every undecided one whose first day has passed; frees what they hold.
 * Host by host, each in a transaction of its own, so that no decision waits long. Answers how many it ended.
 */
export async function expireOverdueProposals({
  unitOfWork,
  clock,
}: Pick<Deciding, 'unitOfWork' | 'clock'>): Promise<number> {
  const at = { now: clock.now(), today: today(clock) }
  const hosts = await unitOfWork.read(tx => proposalRepository(tx).hostsWithLapsed(at))
  const ended = { count: 0 }
  for (const hostId of hosts) {
    ended.count += await unitOfWork.transaction(async tx => {
      await ledger(tx).lockHosts([hostId])
      return (await releaseOverdue(tx, { hostId, now: at.now })) + (await endPast(tx, { hostId, ...at }))
    })
  }
  return ended.count
}

type EndOfDay = Parameters<ReturnType<typeof proposalRepository>['hostsWithLapsed']>[0]

async function endPast(tx: Transaction, { hostId, now, today: day }: EndOfDay & { hostId: string }): Promise<number> {
  const proposals = proposalRepository(tx)
  const past = await proposals.lockPast(hostId, day)
  await proposals.endAll(past, { status: 'EXPIRED', at: now, by: null })
  return past.length
}
