import { Group, NumberInput, Select } from '@mantine/core'
import type { RepeatFrequency } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { DayField } from '../../ui/DayField.js'
import type { PublishOptionValues } from './publish-options.js'
import { capacityWords } from './words.js'

interface Props {
  readonly options: PublishOptionValues
  readonly onChange: (more: Partial<PublishOptionValues>) => void
}

/** How often a window comes again, and until when. */
export function RepetitionFields({ options: { frequency, every, repeatUntil }, onChange }: Props) {
  const t = useText()
  const frequencies = [
    { value: 'WEEKLY', label: t(capacityWords.repeatWeekly) },
    { value: 'MONTHLY', label: t(capacityWords.repeatMonthly) },
    { value: 'YEARLY', label: t(capacityWords.repeatYearly) },
  ]
  return (
    <>
      <Group grow align="flex-start">
        <Select
          label={t(capacityWords.repeat)}
          placeholder={t(capacityWords.repeatNever)}
          data={frequencies}
          value={frequency}
          onChange={value => onChange({ frequency: value as RepeatFrequency | null })}
          clearable
        />
        <NumberInput
          label={t(capacityWords.repeatEvery)}
          value={every}
          min={1}
          max={60}
          disabled={frequency === null}
          onChange={value => onChange({ every: Number(value) || 1 })}
        />
      </Group>
      {frequency ? (
        <DayField
          label={t(capacityWords.repeatUntil)}
          description={t(capacityWords.repeatEveryHelp)}
          value={repeatUntil}
          onChange={day => onChange({ repeatUntil: day })}
        />
      ) : null}
    </>
  )
}
