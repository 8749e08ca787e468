import { Text } from '@mantine/core'
import { formatPeriod } from '../../lib/days.js'
import { AcceptPlaceRequestDocument } from '../../lib/graphql/operations.generated.js'
import type { PlaceRequestFactsFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { placeRequestWords } from './words.js'

interface Props {
  readonly request: PlaceRequestFactsFragment
  readonly onAccepted: () => void
  readonly onClose: () => void
}

/** Accepts a place request, saying what that binds and what it does not. */
export function AcceptDialog({ request, onAccepted, onClose }: Props) {
  const t = useText()
  const accept = useDecision(AcceptPlaceRequestDocument, data => data.acceptPlaceRequest)
  return (
    <ConfirmDialog
      opened
      title={t(placeRequestWords.acceptTitle, { code: request.code })}
      confirmLabel={t(placeRequestWords.acceptConfirm)}
      busy={accept.busy}
      problems={accept.problems}
      failure={accept.failure}
      advice={{
        VersionConflict: t(placeRequestWords.changedAdvice),
        ActionNotAvailable: t(placeRequestWords.changedAdvice),
      }}
      onClose={onClose}
      onConfirm={async () => {
        const payload = await accept.decide({ placeRequestId: request.id, expectedVersion: request.version })
        if (payload) onAccepted()
      }}
    >
      <Text size="sm">
        {t(placeRequestWords.acceptText, {
          place: request.place.label,
          period: formatPeriod(request.from, request.until),
        })}
      </Text>
    </ConfirmDialog>
  )
}
