import { Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { addDays, daysBetween, formatDay } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import type { Failure } from '../../lib/errors.js'
import { useText } from '../../lib/i18n/use-text.js'
import type { Problem } from '../../lib/use-decision.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { TwoDays } from '../../ui/TwoDays.js'
import { InTheWay } from './InTheWay.js'
import { faultsOf, periodOf } from './window-days.js'
import type { TypedDays } from './window-days.js'
import type { Message } from '../../lib/i18n/catalogue.js'
import { capacityWords } from './words.js'

/** The days of a place, complete and in order. */
export interface DaysOfPlace {
  readonly placeId: string
  readonly from: IsoDay
  readonly until: IsoDay
}

interface Props {
  readonly title: string
  readonly confirmLabel: string
  /** What the form begins with. */
  readonly initial: TypedDays & { readonly placeId: string | null }
  /** The places to choose from; only the one there is when the place is given. */
  readonly places: ReadonlyArray<{ readonly id: string; readonly label: string }>
  readonly earliest: IsoDay
  readonly busy: boolean
  readonly problems: readonly Problem[]
  readonly failure: Failure | undefined
  /** What the days are; those offered unless said otherwise. */
  readonly labels?: { readonly first: Message; readonly last: Message; readonly length: Message }
  /** Further fields; told the days once they are complete. */
  readonly children?: (days: DaysOfPlace | null) => ReactNode
  readonly onSubmit: (window: DaysOfPlace) => void
  readonly onClose: () => void
}

const OFFERED = { first: capacityWords.firstDay, last: capacityWords.lastDay, length: capacityWords.length }

/** The one form for a window's days, however they were first marked. Mounted while it is open. */
export function WindowDialog(props: Props) {
  const { initial, places, earliest, labels = OFFERED } = props
  const t = useText()
  const [placeId, setPlaceId] = useState(initial.placeId)
  const [days, setDays] = useState<TypedDays>({ first: initial.first, last: initial.last })
  const faults = faultsOf(days, earliest)
  const fault = (field: keyof TypedDays) => (days[field] && faults[field] ? t(faults[field]) : undefined)
  const complete = placeId !== null && !faults.first && !faults.last
  const asked = placeId !== null && complete ? { placeId, ...periodOf(days) } : null
  return (
    <ConfirmDialog
      opened
      onClose={props.onClose}
      title={props.title}
      confirmLabel={props.confirmLabel}
      incomplete={!complete}
      busy={props.busy}
      problems={props.problems}
      failure={props.failure}
      advice={{
        WindowInUse: t(capacityWords.inUseAdvice),
        VersionConflict: t(capacityWords.conflictAdvice),
        PlaceTaken: t(capacityWords.takenAdvice),
      }}
      onConfirm={() => asked && props.onSubmit(asked)}
    >
      <Stack gap="sm">
        <Select
          label={t(capacityWords.place)}
          placeholder={t(capacityWords.choosePlace)}
          data={places.map(place => ({ value: place.id, label: place.label }))}
          value={placeId}
          onChange={setPlaceId}
          readOnly={places.length === 1}
          allowDeselect={false}
        />
        <TwoDays
          first={{
            label: t(labels.first),
            value: days.first,
            min: earliest,
            error: fault('first'),
            onChange: first => setDays({ ...days, first }),
            'data-autofocus': true,
          }}
          second={{
            label: t(labels.last),
            value: days.last,
            error: fault('last'),
            onChange: last => setDays({ ...days, last }),
          }}
        />
        {complete ? (
          <Text size="sm" c="dimmed">
            {t(labels.length, {
              days: daysBetween(days.first, days.last) + 1,
              until: formatDay(addDays(days.last, 1)),
            })}
          </Text>
        ) : null}
        {props.children?.(asked)}
        <InTheWay problems={props.problems} />
      </Stack>
    </ConfirmDialog>
  )
}
