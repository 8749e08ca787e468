import { Button, Text, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import { formatPeriod } from '../../lib/days.js'
import { ProposeAlternativeDocument } from '../../lib/graphql/operations.generated.js'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { overrideReasonWords } from '../../lib/i18n/words/proposals.js'
import { ReasonDialog } from '../../ui/ReasonDialog.js'
import type { Alternative, Proposal } from './review.js'
import { useStep } from './use-step.js'
import { decisionWords, reviewWords } from './words.js'

type Props = {
  readonly proposal: Proposal
  readonly alternative: Alternative
  readonly letter: string
  readonly onConflict: () => void
}

/** Proposes another place than the engine did. Needs a reason, and says whom it touches. */
export function AlternativeButton(props: Props) {
  const t = useText()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button size="compact-sm" variant="light" mt={4} onClick={() => setOpened(true)}>
        {t(reviewWords.proposeThis)}
        <VisuallyHidden>{` ${t(reviewWords.alternative, { letter: props.letter })}`}</VisuallyHidden>
      </Button>
      {opened && <AlternativeDialog {...props} onClose={() => setOpened(false)} />}
    </>
  )
}

function AlternativeDialog({ proposal, alternative, ...handlers }: Props & { readonly onClose: () => void }) {
  const t = useText()
  const { take, dialog } = useStep(ProposeAlternativeDocument, data => data.proposeAlternative, handlers)
  const { place, from, until, heldBy } = alternative
  const names = {
    reference: proposal.relocationCase.reference,
    host: `${place.hostInstitution.name}, ${place.label}`,
  }
  const input = { proposalId: proposal.id, placeId: place.id, from, until }
  return (
    <ReasonDialog
      {...dialog}
      title={t(decisionWords.alternativeTitle, names)}
      confirmLabel={t(decisionWords.submitAlternative)}
      reasons={useOptions(overrideReasonWords)}
      onConfirm={reason => void take({ ...input, reason }, t(decisionWords.alternativeDone, names))}
    >
      <Text size="sm">{t(decisionWords.alternativeText, { period: formatPeriod(from, until) })}</Text>
      {heldBy.length > 0 && (
        <Text size="sm" fw={600}>
          {t(decisionWords.alternativeHeld, { cases: heldBy.map(one => one.reference).join(', ') })}
        </Text>
      )}
    </ReasonDialog>
  )
}
