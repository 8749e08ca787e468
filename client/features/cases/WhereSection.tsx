import { Checkbox, Group, MultiSelect, Select, Stack } from '@mantine/core'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { scopeWords } from '../../lib/i18n/words/cases.js'
import { Section } from '../../ui/Section.js'
import type { CaseFormApi } from './CaseForm.js'
import { ExcludedCountries } from './ExcludedCountries.js'
import { formWords } from './form-words.js'
import type { CaseChoices } from './use-case-choices.js'

type Props = { readonly form: CaseFormApi; readonly choices: CaseChoices }

export function WhereSection({ form, choices }: Props) {
  const t = useText()
  const scopes = useOptions(scopeWords)
  const nothing = { nothingFoundMessage: t(formWords.nothing) }
  return (
    <Section title={t(formWords.where)}>
      <Checkbox.Group label={t(formWords.scopes)} required {...form.getInputProps('scopes')}>
        <Stack gap="xs" mt="xs">
          {scopes.map(scope => (
            <Checkbox key={scope.value} value={scope.value} label={scope.label} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Group align="flex-start" grow preventGrowOverflow={false}>
        <Select
          label={t(formWords.preferredScope)}
          placeholder={t(formWords.noPreference)}
          data={scopes}
          clearable
          miw={220}
          {...form.getInputProps('preferredScope')}
        />
        <MultiSelect
          label={t(formWords.languages)}
          placeholder={t(formWords.search)}
          data={choices.languages}
          searchable
          required
          hidePickedOptions
          miw={260}
          {...nothing}
          {...form.getInputProps('languages')}
        />
      </Group>
      <MultiSelect
        label={t(formWords.preferredSubRegions)}
        placeholder={t(formWords.search)}
        data={choices.subRegions}
        searchable
        clearable
        hidePickedOptions
        {...nothing}
        {...form.getInputProps('preferredSubRegions')}
      />
      <ExcludedCountries form={form} choices={choices} />
    </Section>
  )
}
