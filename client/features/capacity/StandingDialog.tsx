import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { formatDay, formatPeriod } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import type { ConditionsFragment, PlaceCalendarFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { DayExplanation } from './DayExplanation.js'
import { PlaceHistory } from './PlaceHistory.js'
import { conditionsSaid } from './conditions-said.js'
import { capacityWords } from './words.js'

type Occupancy = PlaceCalendarFragment['occupancies'][number]
/** Its conditions are there for the host's own staff; other calendars ask the explanation of a day. */
type Window = PlaceCalendarFragment['windows'][number] & { readonly conditions?: ConditionsFragment }

interface Props {
  readonly place: PlaceCalendarFragment
  readonly day: IsoDay
  readonly onClose: () => void
  /** What the host institution's own staff can do; absent for everybody else. */
  readonly actions?: {
    readonly publish: () => void
    readonly change: (window: Window) => void
    readonly withdraw: (window: Window) => void
    readonly split: (window: Window) => void
    readonly block: () => void
    readonly open: (block: Occupancy) => void
  }
}

/** Why a day of a place is free or not, what can be done about it, and what was done about the place. */
export function StandingDialog({ place, day, onClose, actions }: Props) {
  const t = useText()
  const [withHistory, setWithHistory] = useState(false)
  const windows = place.windows.filter(window => window.from <= day && day < window.until)
  const occupancies = place.occupancies.filter(taken => taken.from <= day && day < taken.freeAgainFrom)
  const block = occupancies.find(({ kind }) => kind === 'BLOCK')
  const held = occupancies.some(({ kind }) => kind === 'HOLD')
  return (
    <Modal opened onClose={onClose} title={t(capacityWords.standingTitle, { place: place.label, day: formatDay(day) })}>
      <Stack>
        <DayExplanation placeId={place.id} day={day} />
        {actions ? windows.map(window => <WindowActions key={window.id} window={window} actions={actions} />) : null}
        {actions && occupancies.length === 0 ? (
          <Button variant="default" onClick={actions.block}>
            {t(capacityWords.block)}
          </Button>
        ) : null}
        {actions && block ? (
          <Button size="xs" variant="default" w="fit-content" onClick={() => actions.open(block)}>
            {t(capacityWords.open)}
          </Button>
        ) : null}
        {actions && held ? (
          <Button component={Link} to="/requests" size="xs" variant="default" w="fit-content">
            {t(capacityWords.answer)}
          </Button>
        ) : null}
        {actions && windows.length + occupancies.length === 0 ? (
          <Button onClick={actions.publish}>{t(capacityWords.publishFrom)}</Button>
        ) : null}
        <Button size="xs" variant="subtle" w="fit-content" onClick={() => setWithHistory(!withHistory)}>
          {t(withHistory ? capacityWords.historyHide : capacityWords.historyShow)}
        </Button>
        {withHistory ? (
          <section aria-label={t(capacityWords.historyOf, { place: place.label })}>
            <PlaceHistory placeId={place.id} />
          </section>
        ) : null}
      </Stack>
    </Modal>
  )
}

interface WindowActionsProps {
  readonly window: Window
  readonly actions: NonNullable<Props['actions']>
}

function WindowActions({ window, actions }: WindowActionsProps) {
  const t = useText()
  return (
    <Stack gap="xs">
      <Text size="sm">
        {t(capacityWords.standingOpen, { period: formatPeriod(window.from, window.until) })}{' '}
        {window.conditions ? conditionsSaid(t, window.conditions) : null}
      </Text>
      <Group gap="xs">
        <Button size="xs" variant="default" onClick={() => actions.change(window)}>
          {t(capacityWords.change)}
        </Button>
        <Button size="xs" variant="default" onClick={() => actions.withdraw(window)}>
          {t(capacityWords.withdraw)}
        </Button>
        <Button size="xs" variant="default" onClick={() => actions.split(window)}>
          {t(capacityWords.split)}
        </Button>
      </Group>
    </Stack>
  )
}
