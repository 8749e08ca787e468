import { Text } from '@mantine/core'
import type { ComponentType } from 'react'
import type { TypedDocumentNode } from 'urql'
import { formatPeriod } from '../../lib/days.js'
import type { ApproveProposalInput } from '../../lib/graphql/operations.generated.js'
import type { Message } from '../../lib/i18n/catalogue.js'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import type { Problem } from '../../lib/use-decision.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { ReasonDialog } from '../../ui/ReasonDialog.js'
import type { Proposal } from './review.js'
import { useStep, type StepProps } from './use-step.js'

/** What every step is about: a proposal as it was read. */
type StepInput = ApproveProposalInput

interface Refusable {
  readonly errors: readonly Problem[]
}

/** What is said before a step, on its button, and once it is taken; told `{reference}`, `{host}` and `{period}`. */
interface StepWords {
  readonly title: Message
  readonly text: Message
  readonly submit: Message
  readonly done: Message
}

/** The dialog of a step that is taken after one question. */
export function confirmedStep<Data, Payload extends Refusable>(
  document: TypedDocumentNode<Data, { input: StepInput }>,
  payloadOf: (data: Data) => Payload,
  words: StepWords,
): ComponentType<StepProps> {
  return function ConfirmedStep({ proposal, ...handlers }) {
    const t = useText()
    const { take, dialog } = useStep(document, payloadOf, handlers)
    const facts = factsOf(proposal)
    return (
      <ConfirmDialog
        {...dialog}
        title={t(words.title, facts)}
        confirmLabel={t(words.submit)}
        onConfirm={() => void take(asRead(proposal), t(words.done, facts))}
      >
        <Text size="sm">{t(words.text, facts)}</Text>
      </ConfirmDialog>
    )
  }
}

/** The dialog of a step that ends a proposal for one of some reasons. */
export function reasonedStep<Data, Reason extends string, Payload extends Refusable>(
  document: TypedDocumentNode<Data, { input: StepInput & { reason: Reason } }>,
  payloadOf: (data: Data) => Payload,
  { reasons, ...words }: StepWords & { readonly reasons: Readonly<Record<Reason, Message>> },
): ComponentType<StepProps> {
  return function ReasonedStep({ proposal, ...handlers }) {
    const t = useText()
    const { take, dialog } = useStep(document, payloadOf, handlers)
    const facts = factsOf(proposal)
    return (
      <ReasonDialog
        {...dialog}
        title={t(words.title, facts)}
        confirmLabel={t(words.submit)}
        reasons={useOptions(reasons)}
        onConfirm={reason => void take({ ...asRead(proposal), reason }, t(words.done, facts))}
        danger
      >
        <Text size="sm">{t(words.text, facts)}</Text>
      </ReasonDialog>
    )
  }
}

function asRead({ id, version }: Proposal) {
  return { proposalId: id, expectedVersion: version }
}

function factsOf({ relocationCase, place, from, until }: Proposal) {
  return {
    reference: relocationCase.reference,
    host: `${place.hostInstitution.name}, ${place.label}`,
    period: formatPeriod(from, until),
  }
}
