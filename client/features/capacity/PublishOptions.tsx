import { Button, Checkbox, MultiSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { TwoDays } from '../../ui/TwoDays.js'
import { ConditionFields } from './ConditionFields.js'
import { isPlan } from './publish-options.js'
import type { PublishOptionValues } from './publish-options.js'
import { RepetitionFields } from './RepetitionFields.js'
import type { DaysOfPlace } from './WindowDialog.js'
import { capacityWords } from './words.js'

interface Props {
  readonly options: PublishOptionValues
  readonly places: ReadonlyArray<{ readonly id: string; readonly label: string }>
  readonly window: DaysOfPlace | null
  readonly onChange: (options: PublishOptionValues) => void
}

/** Repetition, further places, days left out and conditions; folded away until they are asked for. */
export function PublishOptions({ options, places, window, onChange }: Props) {
  const t = useText()
  const [shown, setShown] = useState(false)
  const set = (more: Partial<PublishOptionValues>) => onChange({ ...options, ...more })
  if (!shown)
    return (
      <Button variant="subtle" size="xs" w="fit-content" aria-expanded={false} onClick={() => setShown(true)}>
        {t(capacityWords.moreOptions)}
      </Button>
    )
  return (
    <Stack gap="sm">
      {places.length > 1 ? (
        <MultiSelect
          label={t(capacityWords.morePlaces)}
          data={places.filter(place => place.id !== window?.placeId).map(({ id, label }) => ({ value: id, label }))}
          value={[...options.morePlaceIds]}
          onChange={morePlaceIds => set({ morePlaceIds })}
        />
      ) : null}
      <RepetitionFields options={options} onChange={set} />
      <TwoDays
        first={{
          label: t(capacityWords.leftOutFirst),
          value: options.leftOutFirst,
          onChange: leftOutFirst => set({ leftOutFirst }),
        }}
        second={{
          label: t(capacityWords.leftOutLast),
          value: options.leftOutLast,
          onChange: leftOutLast => set({ leftOutLast }),
        }}
      />
      <ConditionFields options={options} onChange={set} />
      {isPlan(options) ? (
        <Checkbox
          label={t(capacityWords.leaveOutClashing)}
          checked={options.leaveOutClashing}
          onChange={event => set({ leaveOutClashing: event.currentTarget.checked })}
        />
      ) : null}
    </Stack>
  )
}
