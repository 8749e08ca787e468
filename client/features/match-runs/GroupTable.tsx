import { Table } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { fairnessDimensionWords, fairnessWords } from './words.js'

/** One group of cases, and what is said of it. */
export type GroupRow = {
  readonly key: string
  readonly name: string
  /** What is said of every group, in the first columns. */
  readonly always: readonly ReactNode[]
  /** The other columns; null when the group is too small to speak of. */
  readonly figures: readonly ReactNode[] | null
}

type Props = {
  readonly caption: string
  /** Pixels below which the table scrolls. */
  readonly minWidth: number
  /** Of all columns, the first is that of the group. */
  readonly heads: readonly { readonly key: string; readonly words: string }[]
  readonly rows: readonly GroupRow[]
}

/** Groups of cases, one a line; of those too small to speak of it is said that they are. */
export function GroupTable({ caption, minWidth, heads, rows }: Props) {
  return (
    <Table.ScrollContainer minWidth={minWidth}>
      <Table verticalSpacing="xs" aria-label={caption}>
        <Table.Thead>
          <Table.Tr>
            {heads.map(({ key, words }) => (
              <Table.Th key={key} scope="col">
                {words}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, ...row }) => (
            <Row key={key} {...row} heads={heads} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function Row({ name, always, figures, heads }: Omit<GroupRow, 'key'> & Pick<Props, 'heads'>) {
  const t = useText()
  const cells = [...always, ...(figures ?? [])]
  return (
    <Table.Tr>
      <Table.Th scope="row">{name}</Table.Th>
      {cells.map((cell, index) => (
        <Table.Td key={heads[index + 1]?.key}>{cell}</Table.Td>
      ))}
      {figures === null && (
        <Table.Td colSpan={heads.length - 1 - always.length} c="dimmed">
          {t(fairnessWords.withheld)}
        </Table.Td>
      )}
    </Table.Tr>
  )
}

type Group = {
  readonly dimension: keyof typeof fairnessDimensionWords
  readonly group: string
  readonly name: string
}

/** The key and the name of a group's line. */
export function useGroupNames() {
  const t = useText()
  return ({ dimension, group, name }: Group) => ({
    key: `${dimension} ${group}`,
    name: `${t(fairnessDimensionWords[dimension])}: ${name}`,
  })
}
