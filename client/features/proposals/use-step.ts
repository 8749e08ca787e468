import type { TypedDocumentNode } from 'urql'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision, type Problem } from '../../lib/use-decision.js'
import { notifyDone } from '../../ui/notify.js'
import { adviceIn, linesOf } from './advice.js'
import type { Proposal } from './review.js'

export type StepProps = { readonly proposal: Proposal; readonly onClose: () => void; readonly onConflict: () => void }

/** What every decision on a proposal has in common: a notice when done, the newest state behind the dialog when refused. */
export function useStep<Data, Input extends object, Payload extends { readonly errors: ReadonlyArray<Problem> }>(
  document: TypedDocumentNode<Data, { input: Input }>,
  payloadOf: (data: Data) => Payload,
  { onClose, onConflict }: Pick<StepProps, 'onClose' | 'onConflict'>,
) {
  const t = useText()
  const { decide, busy, problems, failure } = useDecision(document, payloadOf)
  const take = async (input: Omit<Input, 'idempotencyKey'>, done: string) => {
    const accepted = await decide(input)
    if (accepted) {
      notifyDone(done)
      onClose()
    } else onConflict()
    return accepted
  }
  return { take, dialog: { opened: true, onClose, busy, problems: linesOf(problems), failure, advice: adviceIn(t) } }
}
