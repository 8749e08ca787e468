import { useCallback, useRef, useState } from 'react'
import { useMutation, type TypedDocumentNode } from 'urql'
import { failureOf, type Failure } from './errors.js'
import { attemptAt, type Attempt } from './attempt.js'

/** A refusal that the server explains. */
export type Problem = { readonly __typename?: string; readonly message: string }

type WithProblems = { readonly errors: ReadonlyArray<Problem> }

/** A change on its way: busy while it is, then accepted, refused with problems, or failed as a whole. */
export type Decision<Input, Payload extends WithProblems> = {
  /** Sends the change. Answers the payload when it was accepted, undefined when it was refused or failed. */
  readonly decide: (input: Omit<Input, 'idempotencyKey'>) => Promise<Payload | undefined>
  readonly busy: boolean
  /** Why the last attempt was refused; empty otherwise. */
  readonly problems: ReadonlyArray<Payload['errors'][number]>
  /** Why the last attempt brought no answer; undefined otherwise. */
  readonly failure: Failure | undefined
  /** Forgets the last attempt: call it when a dialog opens. */
  readonly reset: () => void
}

/**
 * Sends a mutation that takes `{ input: { …, idempotencyKey } }`. The key is kept while the same input is repeated after a failure, so that a
 * repeat does nothing twice; any answer of the server, and any other input, begins a new one.
 */
export function useDecision<Data, Input extends object, Payload extends WithProblems>(
  document: TypedDocumentNode<Data, { input: Input }>,
  payloadOf: (data: Data) => Payload,
): Decision<Input, Payload> {
  const [, execute] = useMutation(document)
  const [busy, setBusy] = useState(false)
  const [problems, setProblems] = useState<ReadonlyArray<Payload['errors'][number]>>([])
  const [failure, setFailure] = useState<Failure>()
  const unanswered = useRef<Attempt>(undefined)

  const reset = useCallback(() => {
    unanswered.current = undefined
    setProblems([])
    setFailure(undefined)
  }, [])

  const decide = async (input: Omit<Input, 'idempotencyKey'>) => {
    const attempt = attemptAt(input, unanswered.current)
    unanswered.current = attempt
    setBusy(true)
    const { data, error } = await execute({
      input: { ...input, idempotencyKey: attempt.key } as unknown as Input,
    })
    setBusy(false)
    if (error || !data) {
      setProblems([])
      setFailure(error ? failureOf(error) : { kind: 'broken', correlationId: undefined })
      return undefined
    }
    unanswered.current = undefined
    const payload = payloadOf(data)
    setFailure(undefined)
    setProblems(payload.errors)
    return payload.errors.length === 0 ? payload : undefined
  }

  return { decide, busy, problems, failure, reset }
}
