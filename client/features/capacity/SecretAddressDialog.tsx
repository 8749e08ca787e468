import { Alert, Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { CopyIcon, WarningIcon } from '../../ui/icons.js'
import { feedWords } from './feed-words.js'

interface Props {
  readonly subject: string
  readonly address: string
  readonly onClose: () => void
}

/** Shows a new calendar address, which nobody can read again. Only its own button closes it, so that it is not lost by a stray click. */
export function SecretAddressDialog({ subject, address, onClose }: Props) {
  const t = useText()
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
      size="lg"
      title={t(feedWords.secretTitle, { subject })}
    >
      <Stack>
        <Alert color="amber" icon={<WarningIcon />}>
          <Text size="sm" fw={600}>
            {t(feedWords.secretWarning)}
          </Text>
          <Text size="sm">{t(feedWords.secretText)}</Text>
        </Alert>
        <TextInput
          label={t(feedWords.address)}
          value={address}
          readOnly
          dir="ltr"
          onFocus={event => event.currentTarget.select()}
          data-autofocus
        />
        <Group justify="flex-end" gap="xs">
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button leftSection={<CopyIcon size={16} />} onClick={copy} aria-live="polite">
                {copied ? t(feedWords.copied) : t(feedWords.copy)}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={onClose}>
            {t(feedWords.secretDone)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
