import { useMutation, type OperationContext, type TypedDocumentNode } from 'urql'
import { failureOf, type Failure } from './errors.js'
import type { Problem } from './use-decision.js'

interface WithProblems {
  readonly errors: readonly Problem[]
}

/** A change on its way: busy while it is, then accepted, refused with problems, or failed as a whole. */
export interface Change<Input, Payload> {
  /** Sends the change. Answers the payload when it was accepted, undefined when it was refused or failed. */
  readonly send: (input: Input) => Promise<Payload | undefined>
  readonly busy: boolean
  /** Why the last attempt was refused; empty otherwise. */
  readonly problems: readonly Problem[]
  /** Why the last attempt brought no answer; undefined otherwise. */
  readonly failure: Failure | undefined
}

/**
 * Sends a mutation that carries no key, because asking twice does no harm. What must not happen twice is a decision:
 * see `useDecision`. `context` says what is read anew afterwards.
 */
export function useChange<Data, Input, Payload extends WithProblems>(
  document: TypedDocumentNode<Data, { input: Input }>,
  payloadOf: (data: Data) => Payload,
  context?: Partial<OperationContext>,
): Change<Input, Payload> {
  const [{ data, error, fetching }, execute] = useMutation(document)
  const send = async (input: Input) => {
    const answer = await execute({ input }, context)
    const payload = answer.data ? payloadOf(answer.data) : undefined
    return payload?.errors.length === 0 ? payload : undefined
  }
  return {
    send,
    busy: fetching,
    problems: data ? payloadOf(data).errors : [],
    failure: error && failureOf(error),
  }
}
