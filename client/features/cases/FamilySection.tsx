import { ActionIcon, Button, Group, Select, Text } from '@mantine/core'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ageBandWords, familyRelationWords } from '../../lib/i18n/words/people.js'
import { PlusIcon, TrashIcon } from '../../ui/icons.js'
import { Section } from '../../ui/Section.js'
import type { CaseFormApi } from './CaseForm.js'
import { formWords } from './form-words.js'

/** The most persons a case may bring, besides the applicant. */
const MOST = 14

export function FamilySection({ form }: { readonly form: CaseFormApi }) {
  const t = useText()
  const ages = useOptions(ageBandWords)
  const relations = useOptions(familyRelationWords)
  const members = form.values.familyMembers
  return (
    <Section title={t(formWords.family)}>
      <Text size="sm" c="dimmed">
        {t(formWords.familyHint)}
      </Text>
      {members.map((_, index) => (
        // A person has no identity but the row: rows are only added at the end or removed.
        // oxlint-disable-next-line react/no-array-index-key
        <Group key={index} align="flex-start" gap="xs">
          <Select
            label={t(formWords.relation, { number: index + 1 })}
            data={relations}
            required
            flex="1 1 200px"
            {...form.getInputProps(`familyMembers.${index}.relation`)}
          />
          <Select
            label={t(formWords.age, { number: index + 1 })}
            data={ages}
            required
            flex="1 1 160px"
            {...form.getInputProps(`familyMembers.${index}.ageBand`)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            mt={24}
            aria-label={t(formWords.remove, { number: index + 1 })}
            onClick={() => form.removeListItem('familyMembers', index)}
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
        disabled={members.length >= MOST}
        onClick={() => form.insertListItem('familyMembers', { relation: null, ageBand: null })}
      >
        {t(formWords.addMember)}
      </Button>
    </Section>
  )
}
