import { Checkbox, Group, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { accompanimentWords } from '../../lib/i18n/words/accompaniment.js'
import { Section } from '../../ui/Section.js'
import type { NeedDegree } from './case-details.js'
import type { CaseFormApi } from './CaseForm.js'
import { formWords } from './form-words.js'

export function NeedsSection({ form }: { readonly form: CaseFormApi }) {
  const t = useText()
  const degrees: Array<{ value: NeedDegree; label: string }> = [
    { value: 'none', label: t(formWords.needNone) },
    { value: 'desired', label: t(formWords.needDesired) },
    { value: 'required', label: t(formWords.needRequired) },
  ]
  return (
    <Section title={t(formWords.needs)}>
      <Text size="sm" c="dimmed">
        {t(formWords.needsHint)}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 3 }} spacing="sm">
        {useOptions(accompanimentWords).map(({ value, label }) => (
          <NativeSelect
            key={value}
            label={label}
            data={degrees}
            value={form.values.accompanimentNeeds[value] ?? 'none'}
            onChange={event =>
              form.setFieldValue(`accompanimentNeeds.${value}`, event.currentTarget.value as NeedDegree)
            }
          />
        ))}
      </SimpleGrid>
      <Stack gap="xs">
        <Text size="sm" fw={500}>
          {t(formWords.access)}
        </Text>
        <Group>
          {(['womenOnly', 'stepFree', 'lgbtiSafe'] as const).map(field => (
            <Checkbox key={field} label={t(formWords[field])} {...form.getInputProps(field, { type: 'checkbox' })} />
          ))}
        </Group>
      </Stack>
    </Section>
  )
}
