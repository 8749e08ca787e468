import { Select } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { freshnessChoice, type FreshnessChoice } from './freshness-filter.js'
import { capacityWords } from './words.js'

interface Props {
  readonly value: FreshnessChoice | null
  readonly onChange: (choice: FreshnessChoice | null) => void
}

/** The filter by how far calendars can be relied on. */
export function FreshnessSelect({ value, onChange }: Props) {
  const t = useText()
  return (
    <Select
      size="xs"
      w={230}
      label={t(capacityWords.filterFreshness)}
      data={[
        { value: 'all', label: t(capacityWords.freshnessAll) },
        { value: 'confirmed', label: t(capacityWords.freshnessConfirmed) },
        { value: 'unconfirmed', label: t(capacityWords.freshnessUnconfirmed) },
      ]}
      value={value ?? 'all'}
      onChange={chosen => onChange(freshnessChoice(chosen ?? ''))}
      allowDeselect={false}
    />
  )
}
