import { Button, FileButton, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureOf } from '../../lib/errors.js'
import {
  ReadCalendarSubscriptionDocument,
  RemoveCalendarSubscriptionDocument,
} from '../../lib/graphql/operations.generated.js'
import type { ImportedCalendarFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { notifyDone } from '../../ui/notify.js'
import { Problems } from '../../ui/Problems.js'
import { importWords } from './import-words.js'
import { IMPORTS_CHANGE } from './imports.js'
import { packFile } from './pack-file.js'

interface Props {
  readonly calendar: ImportedCalendarFragment
  readonly onLook: () => void
}

/** What can be done about a calendar that is there: read it again, or give its new file, and remove it. */
export function ImportedCalendarActions({ calendar, onLook }: Props) {
  const t = useText()
  const { id: subscriptionId, label, addressHost } = calendar
  const [removing, setRemoving] = useState(false)
  const [{ data, error, fetching }, read] = useMutation(ReadCalendarSubscriptionDocument)
  const readNow = async (file: File | null) => {
    const input = { subscriptionId, file: file && (await packFile(file)) }
    const answer = await read({ input }, IMPORTS_CHANGE)
    const done = answer.data?.readCalendarSubscription.subscription
    if (!done) return
    if (done.preview) onLook()
    else notifyDone(t(importWords.readDone, { label }))
  }
  return (
    <>
      {addressHost === null ? (
        <FileButton accept=".ics,text/calendar" onChange={file => void (file && readNow(file))}>
          {button => (
            <Button
              {...button}
              size="compact-sm"
              variant="default"
              loading={fetching}
              aria-label={t(importWords.newFileOf, { label })}
            >
              {t(importWords.newFile)}
            </Button>
          )}
        </FileButton>
      ) : (
        <Button
          size="compact-sm"
          variant="default"
          loading={fetching}
          aria-label={t(importWords.readNowOf, { label })}
          onClick={() => readNow(null)}
        >
          {t(importWords.readNow)}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t(importWords.removeOf, { label })}
        onClick={() => setRemoving(true)}
      >
        {t(importWords.remove)}
      </Button>
      <Problems problems={data?.readCalendarSubscription.errors ?? []} failure={error ? failureOf(error) : undefined} />
      {removing ? <RemoveDialog calendar={calendar} onClose={() => setRemoving(false)} /> : null}
    </>
  )
}

function RemoveDialog({ calendar, onClose }: { readonly calendar: Props['calendar']; readonly onClose: () => void }) {
  const t = useText()
  const { id: subscriptionId, label } = calendar
  const [{ data, error, fetching }, remove] = useMutation(RemoveCalendarSubscriptionDocument)
  return (
    <ConfirmDialog
      opened
      danger
      title={t(importWords.removeTitle)}
      confirmLabel={t(importWords.remove)}
      busy={fetching}
      problems={data?.removeCalendarSubscription.errors ?? []}
      failure={error ? failureOf(error) : undefined}
      onClose={onClose}
      onConfirm={async () => {
        const answer = await remove({ input: { subscriptionId } }, IMPORTS_CHANGE)
        if (answer.data?.removeCalendarSubscription.hostInstitution) {
          notifyDone(t(importWords.removed, { label }))
          onClose()
        }
      }}
    >
      <Text size="sm">{t(importWords.removeText, { label })}</Text>
    </ConfirmDialog>
  )
}
