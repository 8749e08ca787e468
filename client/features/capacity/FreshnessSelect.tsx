import { Select } from '@mantine/core'
import type { Ref } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { freshnessChoice, type FreshnessChoice } from './freshness-filter.js'
import { capacityWords } from './words.js'

interface Props {
  readonly value: FreshnessChoice | null
  readonly onChange: (choice: FreshnessChoice | null) => void
  /** How many days a calendar counts as confirmed, as the server says. */
  readonly days: number
  /** Where to send whoever clears the filter elsewhere. */
  readonly inputRef: Ref<HTMLInputElement>
}

/** The filter by how far calendars can be relied on. */
export function FreshnessSelect({ value, onChange, days, inputRef }: Props) {
  const t = useText()
  return (
    <Select
      ref={inputRef}
      size="xs"
      w={230}
      label={t(capacityWords.filterFreshness)}
      data={[
        { value: 'all', label: t(capacityWords.freshnessAll) },
        { value: 'confirmed', label: t(capacityWords.freshnessConfirmed, { days }) },
        { value: 'unconfirmed', label: t(capacityWords.freshnessUnconfirmed, { days }) },
      ]}
      value={value ?? 'all'}
      onChange={chosen => onChange(freshnessChoice(chosen ?? ''))}
      allowDeselect={false}
    />
  )
}
