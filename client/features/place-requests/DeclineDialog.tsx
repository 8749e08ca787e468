import { Text } from '@mantine/core'
import { DeclinePlaceRequestDocument } from '../../lib/graphql/operations.generated.js'
import type { HostDeclineReason, PlaceRequestFactsFragment } from '../../lib/graphql/operations.generated.js'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { hostDeclineWords } from '../../lib/i18n/words/proposals.js'
import { useDecision } from '../../lib/use-decision.js'
import { ReasonDialog } from '../../ui/ReasonDialog.js'
import { placeRequestWords } from './words.js'

interface Props {
  readonly request: PlaceRequestFactsFragment
  readonly onDeclined: (reason: HostDeclineReason) => void
  readonly onClose: () => void
}

/** Declines a place request for one of the reasons the schema knows. */
export function DeclineDialog({ request, onDeclined, onClose }: Props) {
  const t = useText()
  const decline = useDecision(DeclinePlaceRequestDocument, data => data.declinePlaceRequest)
  return (
    <ReasonDialog
      opened
      danger
      title={t(placeRequestWords.declineTitle, { code: request.code })}
      confirmLabel={t(placeRequestWords.declineConfirm)}
      reasons={useOptions(hostDeclineWords)}
      busy={decline.busy}
      problems={decline.problems}
      failure={decline.failure}
      advice={{
        VersionConflict: t(placeRequestWords.changedAdvice),
        ActionNotAvailable: t(placeRequestWords.changedAdvice),
      }}
      onClose={onClose}
      onConfirm={async reason => {
        const payload = await decline.decide({ placeRequestId: request.id, expectedVersion: request.version, reason })
        if (payload) onDeclined(reason)
      }}
    >
      <Text size="sm">{t(placeRequestWords.declineText)}</Text>
    </ReasonDialog>
  )
}
