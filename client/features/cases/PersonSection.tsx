import { Checkbox, Select, SimpleGrid } from '@mantine/core'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { caseOriginWords, riskLevelWords } from '../../lib/i18n/words/cases.js'
import { ageBandWords, targetedGroupWords } from '../../lib/i18n/words/people.js'
import { Section } from '../../ui/Section.js'
import type { CaseFormApi } from './CaseForm.js'
import { formWords } from './form-words.js'
import type { CaseChoices } from './use-case-choices.js'

type Props = { readonly form: CaseFormApi; readonly choices: CaseChoices }

export function PersonSection({ form, choices }: Props) {
  const t = useText()
  const risks = useOptions(riskLevelWords).map(({ value, label }) => ({
    value,
    label: `${value.slice(-1)} · ${label}`,
  }))
  const choose = { placeholder: t(formWords.choose), nothingFoundMessage: t(formWords.nothing) }
  return (
    <Section title={t(formWords.person)}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t(formWords.country)}
          data={choices.countries}
          searchable
          required
          {...choose}
          placeholder={t(formWords.search)}
          {...form.getInputProps('country')}
        />
        <Select label={t(formWords.riskLevel)} data={risks} required {...choose} {...form.getInputProps('riskLevel')} />
        <Select
          label={t(formWords.origin)}
          data={useOptions(caseOriginWords)}
          required
          {...choose}
          {...form.getInputProps('origin')}
        />
        <Select
          label={t(formWords.targetedGroup)}
          data={useOptions(targetedGroupWords)}
          clearable
          {...choose}
          placeholder={t(formWords.noGroup)}
          {...form.getInputProps('targetedGroup')}
        />
        <Select
          label={t(formWords.ageBand)}
          data={useOptions(ageBandWords)}
          required
          {...choose}
          {...form.getInputProps('ageBand')}
        />
      </SimpleGrid>
      <Checkbox
        label={t(formWords.applicantIsWoman)}
        {...form.getInputProps('applicantIsWoman', { type: 'checkbox' })}
      />
    </Section>
  )
}
