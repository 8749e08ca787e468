import { Group, Kbd, Modal, Stack, Switch, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useViewer } from '../features/session/use-viewer.js'
import { useText } from '../lib/i18n/use-text.js'
import { singleKeysAreOn, switchSingleKeys } from '../lib/shortcuts.js'
import { navigation } from './navigation.js'
import { shellWords, shortcutWords } from './words.js'

type Props = { readonly opened: boolean; readonly onClose: () => void }

/** Every keyboard shortcut of the viewer's role, and the switch for the single-key ones. */
export function ShortcutHelp({ opened, onClose }: Props) {
  const t = useText()
  const { account } = useViewer()
  const [on, setOn] = useState(singleKeysAreOn)
  const rows: ReadonlyArray<{ readonly keys: readonly string[]; readonly what: string }> = [
    { keys: ['?'], what: t(shortcutWords.help) },
    { keys: ['Ctrl', 'K'], what: t(shortcutWords.palette) },
    ...navigation[account.role].map(({ key, label }) => ({
      keys: ['g', key.slice(-1).toLowerCase()],
      what: t(shortcutWords.go, { page: t(label) }),
    })),
    { keys: ['j'], what: t(shortcutWords.next) },
    { keys: ['k'], what: t(shortcutWords.previous) },
    { keys: ['/'], what: t(shortcutWords.find) },
    { keys: ['Ctrl', 'Enter'], what: t(shortcutWords.confirm) },
    { keys: ['Esc'], what: t(shortcutWords.close) },
  ]
  return (
    <Modal opened={opened} onClose={onClose} title={t(shellWords.shortcuts)}>
      <Stack>
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {rows.map(({ keys, what }) => (
              <Table.Tr key={what}>
                <Table.Th scope="row" fw={400}>
                  {what}
                </Table.Th>
                <Table.Td>
                  <Group gap={4} justify="flex-end">
                    {keys.map(key => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Switch
          label={t(shortcutWords.singleKeys)}
          description={t(shortcutWords.singleKeysHint)}
          checked={on}
          onChange={event => {
            switchSingleKeys(event.currentTarget.checked)
            setOn(event.currentTarget.checked)
          }}
        />
        <Text size="xs" c="dimmed">
          {t(shortcutWords.physical)}
        </Text>
      </Stack>
    </Modal>
  )
}
