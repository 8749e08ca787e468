import type { CoordinatorViewer } from '../access/viewer.js'
import { accountReader } from '../accounts/account.reader.js'
import { ledger, type Ledger } from '../capacity/ledger.writer.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import { lockCase } from '../cases/relocation-case.writer.js'
import { once } from '../db/once.js'
import type { Transaction, UnitOfWork } from '../db/unit-of-work.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import { expiryOf, type ProposalDeadlines } from './deadlines.js'
import type { ActionNotAvailable, DecisionRefusal, VersionConflict } from './proposal.errors.js'
import { isOpen, statusAfter, statusAfterAction, type ProposalAction, type ProposalStep } from './proposal.lifecycle.js'
import type { Proposal } from './proposal.js'
import { proposalRepository, type ProposalRepository, type StepTaken } from './proposal.repository.js'

/** What every decision needs. */
export interface Deciding {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  readonly deadlines: ProposalDeadlines
}

/** What somebody asks for, and how it is recognised when asked again. */
export interface DecisionRequest<Answer> {
  readonly viewer: { readonly accountId: string }
  readonly idempotencyKey: string
  readonly operation: string
  /** All that was asked, without the key. */
  readonly body: unknown
  /** The proposal in question; null when it does not exist, or not for the viewer. */
  readonly find: (tx: Transaction) => Promise<string | null>
  /** Reads the object whose identifier the decision gave. */
  readonly answer: (tx: Transaction, id: string) => Promise<Answer | undefined>
}

/** A proposal as a coordinator has read it. */
export interface ProposalAsRead {
  readonly proposalId: string
  readonly expectedVersion: number
  readonly idempotencyKey: string
}

/** A coordinator's decision about one proposal, whose answer is the proposal after it. */
export function onProposal(
  viewer: CoordinatorViewer,
  operation: string,
  { idempotencyKey, ...body }: Pick<ProposalAsRead, 'proposalId' | 'idempotencyKey'>,
): DecisionRequest<Proposal> {
  return {
    viewer,
    idempotencyKey,
    operation,
    body,
    find: async () => body.proposalId,
    answer: async (tx, id) => (await proposalRepository(tx).byIds([id]))[0],
  }
}

/** A proposal under all its locks: nothing about it, its case or its host's places changes but through this decision. */
export interface Decision {
  readonly tx: Transaction
  readonly now: Date
  /** The calendar day of `now`. */
  readonly today: CalendarDay
  readonly deadlines: ProposalDeadlines
  /** The account that decides. */
  readonly by: string
  readonly proposal: Proposal
  readonly relocationCase: RelocationCase
  readonly proposals: ProposalRepository
  readonly ledger: Ledger
}

/**
 * One decision about one proposal, once, in one transaction. Locks are taken in one order, so that two decisions wait
 * for each other and never deadlock: the idempotency key, the host, the case, proposals by identifier. The host keeps
 * its places and limits still, the case keeps every proposal of it undecided. The work answers the identifier of its
 * result.
 */
export function decide<Answer, Refusal>(
  { unitOfWork, clock, deadlines }: Deciding,
  { viewer, idempotencyKey: key, operation, body, find, answer }: DecisionRequest<Answer>,
  work: (decision: Decision) => Promise<Result<{ id: string }, Refusal>>,
): Promise<Result<Answer, Refusal | DecisionRefusal>> {
  return unitOfWork.transaction(async tx => {
    const done = await once<Refusal | DecisionRefusal>({ tx, clock, viewer, key, operation, body }, async () => {
      const id = await find(tx)
      const locked = id === null ? null : await underLocks(tx, { id, now: clock.now() })
      return locked
        ? work({ ...locked, deadlines, today: today(clock), by: viewer.accountId })
        : refuse({ kind: 'NotFound' })
    })
    if (!done.ok) return done
    const result = await answer(tx, done.value.id)
    if (result === undefined) throw new Error('the result of a decision is not there')
    return success(result)
  })
}

async function underLocks(
  tx: Transaction,
  { id, now }: { id: string; now: Date },
): Promise<Omit<Decision, 'deadlines' | 'today' | 'by'> | null> {
  const proposals = proposalRepository(tx)
  const [found] = await proposals.byIds([id])
  if (!found) return null
  const book = ledger(tx)
  await book.lockHosts([found.hostId])
  const relocationCase = await lockCase(tx, found.caseId)
  await releaseOverdue(tx, { hostId: found.hostId, now })
  const proposal = await proposals.lock(id)
  if (!proposal || !relocationCase) throw new Error('a proposal has lost its case')
  return { tx, now, proposal, relocationCase, proposals, ledger: book }
}

/** Ends the open proposals of a host whose step has lapsed, and frees what they hold. The host must be locked. */
export async function releaseOverdue(tx: Transaction, { hostId, now }: { hostId: string; now: Date }): Promise<number> {
  const proposals = proposalRepository(tx)
  const overdue = await proposals.lockOverdue(hostId, now)
  await proposals.endAll(overdue, { status: 'EXPIRED', at: now, by: null })
  await ledger(tx).release(overdue.map(({ id }) => id))
  return overdue.length
}

/** Why a coordinator cannot take an action; null when nothing is in the way. What somebody else decided meanwhile is told first. */
export async function obstacle(
  { tx, proposal, proposals }: Pick<Decision, 'tx' | 'proposal' | 'proposals'>,
  { action, expectedVersion }: { action: ProposalAction; expectedVersion: number },
): Promise<ActionNotAvailable | VersionConflict | null> {
  const { id, status, declinedBy, version } = proposal
  if (statusAfterAction(status, action) === null) {
    const last = (await proposals.history([id])).at(-1)
    const [account] = last?.by ? await accountReader(tx).byIds([last.by]) : []
    const by = account?.displayName ?? null
    return { kind: 'ActionNotAvailable', action, status, declinedBy, by, at: last?.at ?? proposal.createdAt }
  }
  return version === expectedVersion ? null : { kind: 'VersionConflict', currentVersion: version }
}

/**
 * Writes a step, and the ledger follows: an open proposal holds its place until the step lapses, a confirmed one for
 * good, an ended one no longer. Opening the hold comes before, because only it can be refused.
 */
export async function takeStep(
  { now, by, deadlines, proposal, proposals, ledger: book }: Decision,
  step: ProposalStep,
  changes: Omit<StepTaken['after'], 'status' | 'expiresAt'> = {},
): Promise<void> {
  const status = statusAfter(proposal.status, step)
  if (status === null) throw new Error('a step was taken that is not open to the proposal')
  const expiresAt = expiryOf(status, { now, deadlines })
  await proposals.take({ before: proposal, after: { ...changes, status, expiresAt }, at: now, by })
  if (status === 'CONFIRMED') await book.confirm(proposal.id)
  else if (expiresAt === null) await book.release([proposal.id])
  else if (isOpen(proposal)) await book.extendHold(proposal.id, expiresAt)
}
