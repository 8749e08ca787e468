import { ActionIcon, Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Message } from '../../lib/i18n/catalogue.js'
import { useText } from '../../lib/i18n/use-text.js'
import { PlusIcon, TrashIcon } from '../../ui/icons.js'
import type { CaseFormApi } from './CaseForm.js'

interface Props {
  readonly form: CaseFormApi
  readonly list: 'familyMembers' | 'excludedCountries'
  /** How many rows there may be; any number unless said otherwise. */
  readonly most?: number
  readonly add: Message
  readonly onAdd: () => void
  /** Told the `{number}` of the row. */
  readonly remove: Message
  /** The fields of the row at a path, which is the `number`th. */
  readonly children: (path: string, number: number) => ReactNode
}

/** The rows of a list in the form of a case, each of which can be removed, and a button that adds one. */
export function FormRows({ form, list, most = Infinity, add, onAdd, remove, children }: Props) {
  const t = useText()
  const rows = form.values[list]
  return (
    <>
      {rows.map((_, index) => (
        // A row has no identity but its place: rows are only added at the end or removed.
        // oxlint-disable-next-line react/no-array-index-key
        <Group key={index} align="flex-start" gap="xs">
          {children(`${list}.${index}`, index + 1)}
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            mt={24}
            aria-label={t(remove, { number: index + 1 })}
            onClick={() => form.removeListItem(list, index)}
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
        disabled={rows.length >= most}
        onClick={onAdd}
      >
        {t(add)}
      </Button>
    </>
  )
}
