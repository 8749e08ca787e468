import { Checkbox, Select, TextInput } from '@mantine/core'
import type { AgeBand } from '../../lib/graphql/operations.generated.js'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ageBandWords } from '../../lib/i18n/words/people.js'
import type { PublishOptionValues } from './publish-options.js'
import { capacityWords } from './words.js'

interface Props {
  readonly options: PublishOptionValues
  readonly onChange: (more: Partial<PublishOptionValues>) => void
}

/** Who may use a window. */
export function ConditionFields({ options: { familiesOnly, fromAgeBand, languages }, onChange }: Props) {
  const t = useText()
  const ages = useOptions(ageBandWords)
  return (
    <>
      <Checkbox
        label={t(capacityWords.familiesOnly)}
        checked={familiesOnly}
        onChange={event => onChange({ familiesOnly: event.currentTarget.checked })}
      />
      <Select
        label={t(capacityWords.fromAge)}
        placeholder={t(capacityWords.anyAge)}
        data={ages.filter(({ value }) => value !== 'INFANT')}
        value={fromAgeBand}
        onChange={value => onChange({ fromAgeBand: value as AgeBand | null })}
        clearable
      />
      <TextInput
        label={t(capacityWords.languages)}
        description={t(capacityWords.languagesHelp)}
        value={languages}
        onChange={event => onChange({ languages: event.currentTarget.value })}
      />
    </>
  )
}
