import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { HttpApiClient } from '../support/api.js'

/** Every mutation that is put under fire. */
export type Operation =
  | 'approveProposal'
  | 'declineProposal'
  | 'recordDefenderConsent'
  | 'recordDefenderRefusal'
  | 'confirmProposal'
  | 'proposeAlternative'
  | 'acceptPlaceRequest'
  | 'declinePlaceRequest'
  | 'publishAvailabilityWindow'
  | 'withdrawAvailabilityWindow'
  | 'addCalendarSubscription'
  | 'applyCalendarReading'
  | 'removeCalendarSubscription'

/** How a decision ended: done, refused by name, gone wrong, or never told. */
export type Outcome =
  | { readonly kind: 'ACKNOWLEDGED'; readonly answer: Answer }
  | { readonly kind: 'REFUSED'; readonly reason: string }
  | { readonly kind: 'FAULT'; readonly said: string }
  | { readonly kind: 'UNSETTLED' }

/** What the payload of a mutation tells about; which of them it is follows from the operation. */
type Told = 'proposal' | 'placement' | 'placeRequest' | 'window' | 'place' | 'subscription' | 'hostInstitution'

/** The payload of a mutation that was not refused. */
export type Answer = { readonly [Name in Told]?: Entity | null }

interface Entity {
  readonly id: string
  readonly version?: number
  /** Of a calendar that was added: what is to be applied. */
  readonly preview?: { readonly readingId: string } | null
}

/** The data of any mutation under fire. */
type Payloads = {
  readonly [Name in Operation]?: (Answer & { readonly errors: readonly { readonly __typename: string }[] }) | null
}

/** One decision with the key it is known by, however often it had to be asked. Instants are those of `performance.now()`. */
export interface Decision {
  readonly operation: Operation
  readonly key: string
  /** The account in whose name it was asked. */
  readonly accountId: string
  /** Whether its key went with it; without one, asking again is harmless by itself. */
  readonly isKeyed: boolean
  /** The global identifier of what it is about: a proposal, a place request, a place, a window or a calendar. */
  readonly subject: string
  readonly begunAt: number
  readonly endedAt: number
  /** Times it was asked without learning the outcome: the connection broke, or the database was away. */
  readonly unknowns: number
  readonly outcome: Outcome
}

/** Somebody who decides. */
export interface Decider {
  readonly client: HttpApiClient
  readonly accountId: string
  /** All that was decided by anybody, in the order in which it ended. */
  readonly decisions: Decision[]
  /** Fires when unknown outcomes are no longer asked after. */
  readonly giveUp: AbortSignal
}

const PAUSE_MS = 25
/** Longer than any answer takes on a machine that is busy with something else: asking again only adds to the load. */
const PATIENCE_MS = 60_000

export interface Asked {
  readonly operation: Operation
  readonly document: string
  readonly subject: string
  readonly input: object
  /** Default true. */
  readonly isKeyed?: boolean
}

/** Asks until the outcome is known, each time with the same key, and writes it down. */
export async function decide({ client, accountId, decisions, giveUp }: Decider, asked: Asked): Promise<Outcome> {
  const { operation, document, subject, isKeyed = true } = asked
  const key = randomUUID()
  const variables = { input: isKeyed ? { ...asked.input, idempotencyKey: key } : asked.input }
  const begunAt = performance.now()
  for (let unknowns = 0; ; unknowns++) {
    const answer = await answerTo<Payloads>(client, { document, variables })
    if (answer === null && !giveUp.aborted) {
      await sleep(PAUSE_MS)
      continue
    }
    const outcome: Outcome = answer === null ? { kind: 'UNSETTLED' } : outcomeOf(operation, answer)
    const endedAt = performance.now()
    decisions.push({ operation, key, isKeyed, accountId, subject, begunAt, endedAt, unknowns, outcome })
    return outcome
  }
}

/** What can be read, however long the house is away; null when it was given up. The document decides what it is. */
export async function read<Data>(
  { client, giveUp }: Pick<Decider, 'client' | 'giveUp'>,
  document: string,
  variables: object,
): Promise<Data | null> {
  for (;;) {
    const answer = await answerTo<Data>(client, { document, variables })
    if (answer?.data) return answer.data
    if (giveUp.aborted) return null
    await sleep(PAUSE_MS)
  }
}

interface Reply<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** The answer; null when nobody can tell from it whether the decision stands. */
async function answerTo<Data>(
  client: HttpApiClient,
  body: { document: string; variables: object },
): Promise<Reply<Data> | null> {
  try {
    const response = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: body.document, variables: body.variables }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const told = (await response.json()) as Reply<Data>
    return told.errors?.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE') ? null : told
  } catch {
    // Refused, reset, cut in the middle of the answer or silent: whatever the reason, the outcome is unknown.
    return null
  }
}

function outcomeOf(operation: Operation, { data, errors }: Reply<Payloads>): Outcome {
  const payload = data?.[operation]
  if (!payload) return { kind: 'FAULT', said: errors?.map(({ message }) => message).join(' ') ?? 'no answer' }
  const [refusal] = payload.errors
  return refusal ? { kind: 'REFUSED', reason: refusal.__typename } : { kind: 'ACKNOWLEDGED', answer: payload }
}
