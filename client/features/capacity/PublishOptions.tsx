import { Button, Checkbox, Group, MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AgeBand, RepeatFrequency } from '../../lib/graphql/operations.generated.js'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ageBandWords } from '../../lib/i18n/words/people.js'
import { isPlan } from './publish-options.js'
import type { PublishOptionValues } from './publish-options.js'
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
  const ages = useOptions(ageBandWords)
  const set = (more: Partial<PublishOptionValues>) => onChange({ ...options, ...more })
  const frequencies = [
    { value: 'WEEKLY', label: t(capacityWords.repeatWeekly) },
    { value: 'MONTHLY', label: t(capacityWords.repeatMonthly) },
    { value: 'YEARLY', label: t(capacityWords.repeatYearly) },
  ]
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
      <Group grow align="flex-start">
        <Select
          label={t(capacityWords.repeat)}
          placeholder={t(capacityWords.repeatNever)}
          data={frequencies}
          value={options.frequency}
          onChange={value => set({ frequency: value as RepeatFrequency | null })}
          clearable
        />
        <NumberInput
          label={t(capacityWords.repeatEvery)}
          value={options.every}
          min={1}
          max={60}
          disabled={options.frequency === null}
          onChange={value => set({ every: Number(value) || 1 })}
        />
      </Group>
      {options.frequency ? (
        <TextInput
          type="date"
          label={t(capacityWords.repeatUntil)}
          description={t(capacityWords.repeatEveryHelp)}
          value={options.repeatUntil}
          onChange={event => set({ repeatUntil: event.currentTarget.value })}
        />
      ) : null}
      <Group grow align="flex-start">
        <TextInput
          type="date"
          label={t(capacityWords.leftOutFirst)}
          value={options.leftOutFirst}
          onChange={event => set({ leftOutFirst: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t(capacityWords.leftOutLast)}
          value={options.leftOutLast}
          min={options.leftOutFirst}
          onChange={event => set({ leftOutLast: event.currentTarget.value })}
        />
      </Group>
      <Checkbox
        label={t(capacityWords.familiesOnly)}
        checked={options.familiesOnly}
        onChange={event => set({ familiesOnly: event.currentTarget.checked })}
      />
      <Select
        label={t(capacityWords.fromAge)}
        placeholder={t(capacityWords.anyAge)}
        data={ages.filter(({ value }) => value !== 'INFANT')}
        value={options.fromAgeBand}
        onChange={value => set({ fromAgeBand: value as AgeBand | null })}
        clearable
      />
      <TextInput
        label={t(capacityWords.languages)}
        description={t(capacityWords.languagesHelp)}
        value={options.languages}
        onChange={event => set({ languages: event.currentTarget.value })}
      />
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
