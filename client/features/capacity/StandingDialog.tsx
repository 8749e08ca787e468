import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { formatDay, formatPeriod } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import type { PlaceCalendarFragment } from '../../lib/graphql/operations.generated.js'
import { formatDistance } from '../../lib/instants.js'
import { useText } from '../../lib/i18n/use-text.js'
import { capacityWords } from './words.js'

type Occupancy = PlaceCalendarFragment['occupancies'][number]
type Window = PlaceCalendarFragment['windows'][number]

interface Props {
  readonly place: PlaceCalendarFragment
  readonly day: IsoDay
  readonly onClose: () => void
  /** What the host institution's own staff can do; absent for everybody else. */
  readonly actions?: {
    readonly publish: () => void
    readonly change: (window: Window) => void
    readonly withdraw: (window: Window) => void
  }
}

/** Why a day of a place is free or not: every window and whatever stands there, with what can be done about it. */
export function StandingDialog({ place, day, onClose, actions }: Props) {
  const t = useText()
  const windows = place.windows.filter(window => window.from <= day && day < window.until)
  const occupancies = place.occupancies.filter(taken => taken.from <= day && day < taken.freeAgainFrom)
  const nothing = windows.length + occupancies.length === 0
  return (
    <Modal opened onClose={onClose} title={t(capacityWords.standingTitle, { place: place.label, day: formatDay(day) })}>
      <Stack>
        {occupancies.map(occupancy => (
          <OccupancyLine key={occupancy.id} occupancy={occupancy} own={actions !== undefined} />
        ))}
        {windows.map(window => (
          <Stack key={window.id} gap="xs">
            <Text size="sm">{t(capacityWords.standingOpen, { period: formatPeriod(window.from, window.until) })}</Text>
            {actions ? (
              <Group gap="xs">
                <Button size="xs" variant="default" onClick={() => actions.change(window)}>
                  {t(capacityWords.change)}
                </Button>
                <Button size="xs" variant="default" onClick={() => actions.withdraw(window)}>
                  {t(capacityWords.withdraw)}
                </Button>
              </Group>
            ) : null}
          </Stack>
        ))}
        {nothing ? <Text size="sm">{t(capacityWords.standingNothing)}</Text> : null}
        {nothing && actions ? <Button onClick={actions.publish}>{t(capacityWords.publishFrom)}</Button> : null}
      </Stack>
    </Modal>
  )
}

const SENTENCES = {
  HOLD: capacityWords.standingHoldOnly,
  STAY: capacityWords.standingStay,
  BLOCK: capacityWords.standingBlock,
  IMPORTED: capacityWords.standingImported,
} as const

function OccupancyLine({ occupancy, own }: { readonly occupancy: Occupancy; readonly own: boolean }) {
  const t = useText()
  const period = formatPeriod(occupancy.from, occupancy.until)
  return (
    <Stack gap="xs">
      <Text size="sm">
        {occupancy.expiresAt
          ? t(capacityWords.standingHold, { period, instant: formatDistance(occupancy.expiresAt) })
          : t(SENTENCES[occupancy.kind], { period })}{' '}
        {occupancy.freeAgainFrom > occupancy.until
          ? t(capacityWords.standingTurnover, { until: formatDay(occupancy.freeAgainFrom) })
          : null}
      </Text>
      {occupancy.kind === 'HOLD' && own ? (
        <Button component={Link} to="/requests" size="xs" variant="default" w="fit-content">
          {t(capacityWords.answer)}
        </Button>
      ) : null}
    </Stack>
  )
}
