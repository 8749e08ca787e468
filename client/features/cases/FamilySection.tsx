import { Select, Text } from '@mantine/core'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ageBandWords, familyRelationWords } from '../../lib/i18n/words/people.js'
import { Section } from '../../ui/Section.js'
import type { CaseFormApi } from './CaseForm.js'
import { FormRows } from './FormRows.js'
import { formWords } from './form-words.js'

/** The most persons a case may bring, besides the applicant. */
const MOST = 14

export function FamilySection({ form }: { readonly form: CaseFormApi }) {
  const t = useText()
  const ages = useOptions(ageBandWords)
  const relations = useOptions(familyRelationWords)
  return (
    <Section title={t(formWords.family)}>
      <Text size="sm" c="dimmed">
        {t(formWords.familyHint)}
      </Text>
      <FormRows
        form={form}
        list="familyMembers"
        most={MOST}
        add={formWords.addMember}
        onAdd={() => form.insertListItem('familyMembers', { relation: null, ageBand: null })}
        remove={formWords.remove}
      >
        {(path, number) => (
          <>
            <Select
              label={t(formWords.relation, { number })}
              data={relations}
              required
              flex="1 1 200px"
              {...form.getInputProps(`${path}.relation`)}
            />
            <Select
              label={t(formWords.age, { number })}
              data={ages}
              required
              flex="1 1 160px"
              {...form.getInputProps(`${path}.ageBand`)}
            />
          </>
        )}
      </FormRows>
    </Section>
  )
}
