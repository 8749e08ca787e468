import { Button, Checkbox, Group, NumberInput, Select, TextInput } from '@mantine/core'
import type { ComponentProps } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { FreshnessSelect } from './FreshnessSelect.js'
import type { choicesOf } from './host-filter.js'
import type { HostFilterLocation } from './use-host-filter.js'
import { capacityWords } from './words.js'

interface Props extends Pick<HostFilterLocation, 'filter' | 'change' | 'clear'> {
  readonly choices: ReturnType<typeof choicesOf>
  readonly freshness: Pick<ComponentProps<typeof FreshnessSelect>, 'days' | 'inputRef'>
}

/** The filters over the timeline of all host institutions. */
export function HostFilterBar({ filter, change, clear, choices, freshness: about }: Props) {
  const t = useText()
  const any = t(capacityWords.any)
  return (
    <Group component="search" align="flex-end" gap="sm" mb="md">
      <TextInput
        size="xs"
        w={180}
        label={t(capacityWords.filterName)}
        value={filter.name}
        onChange={event => change({ name: event.currentTarget.value })}
      />
      <Select
        size="xs"
        w={180}
        label={t(capacityWords.filterRegion)}
        placeholder={any}
        data={[...choices.subRegions]}
        value={filter.subRegion}
        onChange={subRegion => change({ subRegion })}
        clearable
      />
      <Select
        size="xs"
        w={150}
        label={t(capacityWords.filterLanguage)}
        placeholder={any}
        data={[...choices.languages]}
        value={filter.language}
        onChange={language => change({ language })}
        clearable
      />
      <FreshnessSelect value={filter.freshness} onChange={freshness => change({ freshness })} {...about} />
      <NumberInput
        size="xs"
        w={120}
        label={t(capacityWords.filterSleeps)}
        min={1}
        max={20}
        value={filter.sleeps}
        onChange={value => change({ sleeps: Number(value) || 1 })}
      />
      <Checkbox
        size="sm"
        mb={6}
        label={t(capacityWords.filterStepFree)}
        checked={filter.stepFree}
        onChange={event => change({ stepFree: event.currentTarget.checked })}
      />
      <Button size="xs" variant="subtle" onClick={clear}>
        {t(capacityWords.clear)}
      </Button>
    </Group>
  )
}
