import { Fieldset, Select, Stack } from '@mantine/core'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { exclusionReasonWords } from '../../lib/i18n/words/cases.js'
import type { CaseFormApi } from './CaseForm.js'
import { FormRows } from './FormRows.js'
import { formWords } from './form-words.js'
import type { CaseChoices } from './use-case-choices.js'

type Props = { readonly form: CaseFormApi; readonly choices: CaseChoices }

/** Countries where the household must not go, each with its reason. */
export function ExcludedCountries({ form, choices }: Props) {
  const t = useText()
  const reasons = useOptions(exclusionReasonWords)
  return (
    <Fieldset legend={t(formWords.excludedCountries)}>
      <Stack gap="xs">
        <FormRows
          form={form}
          list="excludedCountries"
          add={formWords.addCountry}
          onAdd={() => form.insertListItem('excludedCountries', { country: null, reason: null })}
          remove={formWords.removeCountry}
        >
          {(path, number) => (
            <>
              <Select
                label={t(formWords.excludedCountry, { number })}
                data={choices.countries}
                placeholder={t(formWords.search)}
                nothingFoundMessage={t(formWords.nothing)}
                searchable
                required
                flex="1 1 200px"
                {...form.getInputProps(`${path}.country`)}
              />
              <Select
                label={t(formWords.excludedReason, { number })}
                data={reasons}
                required
                flex="1 1 220px"
                {...form.getInputProps(`${path}.reason`)}
              />
            </>
          )}
        </FormRows>
      </Stack>
    </Fieldset>
  )
}
