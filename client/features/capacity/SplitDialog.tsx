import { Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { addDays, formatPeriod, isDay } from '../../lib/days.js'
import { SplitAvailabilityWindowDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { TwoDays } from '../../ui/TwoDays.js'
import type { WindowOfPlace } from './ChangeDialog.js'
import { InTheWay } from './InTheWay.js'
import { capacityWords } from './words.js'

interface Props {
  readonly window: WindowOfPlace
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Cuts a window in two; says what stands over the cut when that is refused. */
export function SplitDialog({ window, onDone, onClose }: Props) {
  const t = useText()
  const split = useDecision(SplitAvailabilityWindowDocument, data => data.splitAvailabilityWindow)
  const [last, setLast] = useState('')
  const [next, setNext] = useState('')
  return (
    <ConfirmDialog
      opened
      title={t(capacityWords.splitTitle)}
      confirmLabel={t(capacityWords.split)}
      incomplete={!isDay(last) || !isDay(next) || next <= last}
      busy={split.busy}
      problems={split.problems}
      failure={split.failure}
      advice={{ WindowInUse: t(capacityWords.inUseAdvice), VersionConflict: t(capacityWords.conflictAdvice) }}
      onClose={onClose}
      onConfirm={async () => {
        const cut = { until: addDays(last, 1), from: next }
        const payload = await split.decide({ windowId: window.id, expectedVersion: window.version, ...cut })
        if (payload) onDone(t(capacityWords.splitDone, { place: window.place.label }))
      }}
    >
      <Stack gap="sm">
        <Text size="sm">
          {t(capacityWords.splitText, { place: window.place.label, period: formatPeriod(window.from, window.until) })}
        </Text>
        <TwoDays
          first={{ label: t(capacityWords.splitLast), value: last, min: window.from, onChange: setLast }}
          second={{ label: t(capacityWords.splitFirst), value: next, onChange: setNext }}
        />
        <InTheWay problems={split.problems} />
      </Stack>
    </ConfirmDialog>
  )
}
