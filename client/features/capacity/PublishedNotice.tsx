import { Alert, Button, Group, Text } from '@mantine/core'
import { formatPeriod } from '../../lib/days.js'
import { WithdrawAvailabilityWindowDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { CheckIcon } from '../../ui/icons.js'
import { Problems } from '../../ui/Problems.js'
import type { PublishedWindow } from './PublishDialog.js'
import { capacityWords } from './words.js'

interface Props {
  readonly window: PublishedWindow
  readonly onUndone: () => void
  readonly onDismiss: () => void
}

/** Says what was published, and takes it back at one press while nothing stands in it. Stays until it is dismissed. */
export function PublishedNotice({ window, onUndone, onDismiss }: Props) {
  const t = useText()
  const withdraw = useDecision(WithdrawAvailabilityWindowDocument, data => data.withdrawAvailabilityWindow)
  const undo = async () => {
    const payload = await withdraw.decide({ windowId: window.id, expectedVersion: window.version })
    if (payload) onUndone()
  }
  return (
    <Alert color="lee" icon={<CheckIcon />} mb="md">
      <Group justify="space-between">
        <Text size="sm">
          {t(capacityWords.published, { place: window.place.label, period: formatPeriod(window.from, window.until) })}
        </Text>
        <Group gap="xs">
          <Button size="xs" variant="default" loading={withdraw.busy} onClick={undo}>
            {t(capacityWords.undo)}
          </Button>
          <Button size="xs" variant="subtle" onClick={onDismiss}>
            {t(capacityWords.dismiss)}
          </Button>
        </Group>
      </Group>
      <Problems problems={withdraw.problems} failure={withdraw.failure} />
    </Alert>
  )
}
