import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { getHotkeyHandler } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { Failure } from '../lib/errors.js'
import { useText } from '../lib/i18n/use-text.js'
import type { Problem } from '../lib/use-decision.js'
import { Problems } from './Problems.js'
import { uiWords } from './words.js'

export type ConfirmDialogProps = {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  /** What will happen, above the buttons; form fields too. */
  readonly children?: ReactNode
  readonly confirmLabel: string
  readonly onConfirm: () => void
  readonly busy?: boolean
  /** True while something that is asked for is missing. */
  readonly incomplete?: boolean
  readonly danger?: boolean
  readonly problems?: readonly Problem[]
  readonly failure?: Failure | undefined
  readonly advice?: Readonly<Record<string, string>>
}

/** Asks before something is done, and stays open with the reason when it was refused. Ctrl or ⌘ with Enter confirms. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const t = useText()
  const { opened, onClose, title, children, confirmLabel, onConfirm, busy = false, incomplete = false } = props
  const confirm = () => {
    if (!busy && !incomplete) onConfirm()
  }
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeOnClickOutside={!busy}
      closeOnEscape={!busy}
      onKeyDown={getHotkeyHandler([['mod+Enter', confirm]])}
    >
      <Stack>
        {children}
        <Problems
          problems={props.problems ?? []}
          failure={props.failure}
          {...(props.advice && { advice: props.advice })}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} disabled={busy} data-autofocus>
            {t(uiWords.cancel)}
          </Button>
          <Button color={props.danger ? 'red.9' : 'lee'} loading={busy} disabled={incomplete} onClick={confirm}>
            {confirmLabel}
          </Button>
        </Group>
        <Text size="xs" c="dimmed" ta="end" visibleFrom="sm">
          {t(uiWords.confirmHint)}
        </Text>
      </Stack>
    </Modal>
  )
}
