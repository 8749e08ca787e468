import { ActionIcon, Button, Fieldset, Group, Select, Stack } from '@mantine/core'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { exclusionReasonWords } from '../../lib/i18n/words/cases.js'
import { PlusIcon, TrashIcon } from '../../ui/icons.js'
import type { CaseFormApi } from './CaseForm.js'
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
        {form.values.excludedCountries.map((_, index) => (
          // Rows have no identity of their own: they are only added at the end or removed.
          // oxlint-disable-next-line react/no-array-index-key
          <Group key={index} align="flex-start" gap="xs">
            <Select
              label={t(formWords.excludedCountry, { number: index + 1 })}
              data={choices.countries}
              placeholder={t(formWords.search)}
              nothingFoundMessage={t(formWords.nothing)}
              searchable
              required
              flex="1 1 200px"
              {...form.getInputProps(`excludedCountries.${index}.country`)}
            />
            <Select
              label={t(formWords.excludedReason, { number: index + 1 })}
              data={reasons}
              required
              flex="1 1 220px"
              {...form.getInputProps(`excludedCountries.${index}.reason`)}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              mt={24}
              aria-label={t(formWords.removeCountry, { number: index + 1 })}
              onClick={() => form.removeListItem('excludedCountries', index)}
            >
              <TrashIcon />
            </ActionIcon>
          </Group>
        ))}
        <Button
          variant="default"
          size="xs"
          w="fit-content"
          leftSection={<PlusIcon size={14} />}
          onClick={() => form.insertListItem('excludedCountries', { country: null, reason: null })}
        >
          {t(formWords.addCountry)}
        </Button>
      </Stack>
    </Fieldset>
  )
}
