import { readGlobalId } from '../../server/shared/global-id.js'
import { bookingOffences, type Query } from '../support/booking-oracle.js'
import type { Decision, Operation } from './decision.js'

/** What the database says about what the clients were told, read with plain SQL; every list is empty when all is well. */
export interface Evidence {
  /** What must never be, found by counting day by day. */
  readonly offences: readonly string[]
  /** Decisions that were acknowledged and are not there. */
  readonly lost: readonly string[]
  /** Decisions that are there and were never acknowledged, although everybody asked until they knew. */
  readonly unacknowledged: number
}

const statusAfter: Readonly<Partial<Record<Operation, string>>> = {
  approveProposal: 'APPROVED',
  declineProposal: 'DECLINED',
  recordDefenderConsent: 'CONSENTED',
  recordDefenderRefusal: 'DECLINED',
  confirmProposal: 'CONFIRMED',
  acceptPlaceRequest: 'HOST_ACCEPTED',
  declinePlaceRequest: 'DECLINED',
}

export async function gather(query: Query, decisions: readonly Decision[]): Promise<Evidence> {
  const done = decisions.filter(({ outcome }) => outcome.kind === 'ACKNOWLEDGED')
  return {
    offences: await bookingOffences(query),
    lost: [
      ...(await withoutKey(query, done)),
      ...(await withoutStep(query, done)),
      ...(await withoutWindow(query, done)),
      ...(await withoutImport(query, decisions)),
    ],
    unacknowledged: await keysNobodyWasTold(query, decisions),
  }
}

/** Each acknowledged decision that had a key has left it. */
async function withoutKey(query: Query, done: readonly Decision[]): Promise<string[]> {
  const rows = await query<{ operation: string }>(
    `SELECT said.operation FROM jsonb_to_recordset($1) AS said (operation text, key uuid, "accountId" uuid)
     WHERE NOT EXISTS (SELECT 1 FROM idempotency_key k
       WHERE k.key = said.key AND k.account_id = said."accountId" AND k.operation = said.operation AND k.result_id IS NOT NULL)`,
    [
      JSON.stringify(
        done.filter(({ isKeyed }) => isKeyed).map(({ operation, key, accountId }) => ({ operation, key, accountId })),
      ),
    ],
  )
  return rows.map(({ operation }) => `${operation}: no trace of its key`)
}

/** Each acknowledged step stands in the history of its proposal, in the name of whoever took it. */
async function withoutStep(query: Query, done: readonly Decision[]): Promise<string[]> {
  const said = done.flatMap(({ operation, accountId, subject }) => {
    const status = statusAfter[operation]
    return status ? [{ operation, accountId, status, subject: readGlobalId(subject)!.id }] : []
  })
  const rows = await query<{ operation: string }>(
    `SELECT said.operation
     FROM jsonb_to_recordset($1) AS said (operation text, "accountId" uuid, status text, subject uuid)
     LEFT JOIN place_request r ON r.id = said.subject
     WHERE NOT EXISTS (SELECT 1 FROM proposal_transition t WHERE t.proposal_id = coalesce(r.proposal_id, said.subject)
       AND t.to_status = said.status AND t.account_id = said."accountId")`,
    [JSON.stringify(said)],
  )
  return rows.map(({ operation }) => `${operation}: not in the history of its proposal`)
}

/** Windows are there that were offered and not taken back, and no others of those that were. */
async function withoutWindow(query: Query, done: readonly Decision[]): Promise<string[]> {
  const idsOf = (operation: Operation, idOf: (decision: Decision) => string | undefined) =>
    done.filter(decision => decision.operation === operation).map(decision => readGlobalId(idOf(decision)!)!.id)
  const offered = idsOf('publishAvailabilityWindow', ({ outcome }) =>
    outcome.kind === 'ACKNOWLEDGED' ? outcome.answer.window?.id : undefined,
  )
  const withdrawn = new Set(idsOf('withdrawAvailabilityWindow', ({ subject }) => subject))
  const standing = offered.filter(id => !withdrawn.has(id))
  const rows = await query<{ id: string }>('SELECT id FROM availability_window WHERE id = ANY($1)', [
    [...offered, ...withdrawn],
  ])
  const found = new Set(rows.map(({ id }) => id))
  return [
    ...standing.filter(id => !found.has(id)).map(() => 'publishAvailabilityWindow: the window is gone'),
    ...[...withdrawn].filter(id => found.has(id)).map(() => 'withdrawAvailabilityWindow: the window is still there'),
  ]
}

/** Calendars that were applied take their days, and those that were removed are gone. */
async function withoutImport(query: Query, decisions: readonly Decision[]): Promise<string[]> {
  const idsOf = (operation: Operation, ended: (outcome: Decision['outcome']) => boolean) =>
    decisions
      .filter(decision => decision.operation === operation && ended(decision.outcome))
      .map(({ subject }) => readGlobalId(subject)!.id)
  const isDone = ({ kind }: Decision['outcome']) => kind === 'ACKNOWLEDGED'
  const removed = new Set(idsOf('removeCalendarSubscription', isDone))
  // A removal that nobody heard of, and was asked for again, finds nothing to remove.
  const perhapsRemoved = new Set(idsOf('removeCalendarSubscription', () => true))
  const applied = idsOf('applyCalendarReading', isDone).filter(id => !perhapsRemoved.has(id))
  const rows = await query<{ id: string; days: number }>(
    `SELECT s.id, count(d.id)::int AS days FROM calendar_subscription s
     LEFT JOIN imported_days d ON d.subscription_id = s.id WHERE s.id = ANY($1) GROUP BY s.id`,
    [[...applied, ...removed]],
  )
  const found = new Map(rows.map(({ id, days }) => [id, days]))
  return [
    ...applied.filter(id => !found.get(id)).map(() => 'applyCalendarReading: its days are gone'),
    ...[...removed].filter(id => found.has(id)).map(() => 'removeCalendarSubscription: the calendar is still there'),
  ]
}

async function keysNobodyWasTold(query: Query, decisions: readonly Decision[]): Promise<number> {
  const refused = decisions.filter(({ outcome }) => outcome.kind !== 'ACKNOWLEDGED').map(({ key }) => key)
  const rows = await query<object>('SELECT 1 FROM idempotency_key WHERE key = ANY($1)', [refused])
  return rows.length
}
