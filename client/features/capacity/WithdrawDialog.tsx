import { Stack, Text } from '@mantine/core'
import { formatPeriod } from '../../lib/days.js'
import { WithdrawAvailabilityWindowDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import type { WindowOfPlace } from './ChangeDialog.js'
import { InTheWay } from './InTheWay.js'
import { capacityWords } from './words.js'

interface Props {
  readonly window: WindowOfPlace
  readonly onWithdrawn: () => void
  readonly onClose: () => void
}

/** Asks before a window is withdrawn, and says what stands in it when that is refused. */
export function WithdrawDialog({ window, onWithdrawn, onClose }: Props) {
  const t = useText()
  const withdraw = useDecision(WithdrawAvailabilityWindowDocument, data => data.withdrawAvailabilityWindow)
  return (
    <ConfirmDialog
      opened
      danger
      title={t(capacityWords.withdrawTitle)}
      confirmLabel={t(capacityWords.withdraw)}
      busy={withdraw.busy}
      problems={withdraw.problems}
      failure={withdraw.failure}
      advice={{
        WindowInUse: t(capacityWords.inUseAdvice),
        VersionConflict: t(capacityWords.conflictAdvice),
      }}
      onClose={onClose}
      onConfirm={async () => {
        const payload = await withdraw.decide({ windowId: window.id, expectedVersion: window.version })
        if (payload) onWithdrawn()
      }}
    >
      <Stack gap="sm">
        <Text size="sm">
          {t(capacityWords.withdrawText, {
            place: window.place.label,
            period: formatPeriod(window.from, window.until),
          })}
        </Text>
        <InTheWay problems={withdraw.problems} />
      </Stack>
    </ConfirmDialog>
  )
}
