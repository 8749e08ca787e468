import { Button, FileButton, Text } from '@mantine/core'
import { useState } from 'react'
import {
  ReadCalendarSubscriptionDocument,
  RemoveCalendarSubscriptionDocument,
} from '../../lib/graphql/operations.generated.js'
import type { ImportedCalendarFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useChange } from '../../lib/use-change.js'
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
  const read = useChange(ReadCalendarSubscriptionDocument, data => data.readCalendarSubscription, IMPORTS_CHANGE)
  const readNow = async (file: File | null) => {
    const done = (await read.send({ subscriptionId, file: file && (await packFile(file)) }))?.subscription
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
              loading={read.busy}
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
          loading={read.busy}
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
      <Problems problems={read.problems} failure={read.failure} />
      {removing ? <RemoveDialog calendar={calendar} onClose={() => setRemoving(false)} /> : null}
    </>
  )
}

function RemoveDialog({ calendar, onClose }: { readonly calendar: Props['calendar']; readonly onClose: () => void }) {
  const t = useText()
  const { id: subscriptionId, label } = calendar
  const remove = useChange(RemoveCalendarSubscriptionDocument, data => data.removeCalendarSubscription, IMPORTS_CHANGE)
  return (
    <ConfirmDialog
      opened
      danger
      title={t(importWords.removeTitle)}
      confirmLabel={t(importWords.remove)}
      busy={remove.busy}
      problems={remove.problems}
      failure={remove.failure}
      onClose={onClose}
      onConfirm={async () => {
        if (!(await remove.send({ subscriptionId }))) return
        notifyDone(t(importWords.removed, { label }))
        onClose()
      }}
    >
      <Text size="sm">{t(importWords.removeText, { label })}</Text>
    </ConfirmDialog>
  )
}
