import { NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { Section } from '../../ui/Section.js'
import type { CaseFormApi } from './CaseForm.js'
import { formWords } from './form-words.js'

export function TimeSection({ form }: { readonly form: CaseFormApi }) {
  const t = useText()
  const number = { required: true, allowDecimal: false, allowNegative: false, clampBehavior: 'none' } as const
  return (
    <Section title={t(formWords.when)}>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {(['earliestDeparture', 'neededBy', 'latestArrival'] as const).map(field => (
          <TextInput key={field} type="date" label={t(formWords[field])} required {...form.getInputProps(field)} />
        ))}
      </SimpleGrid>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <NumberInput label={t(formWords.minimumStayDays)} {...number} {...form.getInputProps('minimumStayDays')} />
        <NumberInput label={t(formWords.desiredStayDays)} {...number} {...form.getInputProps('desiredStayDays')} />
        <NumberInput
          label={t(formWords.entryDays)}
          description={t(formWords.entryDaysHint)}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          {...number}
          {...form.getInputProps('entryDays')}
        />
      </SimpleGrid>
    </Section>
  )
}
