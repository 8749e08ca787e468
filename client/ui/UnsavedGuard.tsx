import { Text } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'
import { useBlocker } from 'react-router'
import { useText } from '../lib/i18n/use-text.js'
import { ConfirmDialog } from './ConfirmDialog.js'
import { uiWords } from './words.js'

/** Asks before a page with something unsaved is left: in a dialog within the site, in the browser's own words otherwise. */
export function UnsavedGuard({ isDirty }: { readonly isDirty: () => boolean }) {
  const t = useText()
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname && isDirty(),
  )
  const wouldLose = useEffectEvent(isDirty)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (wouldLose()) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
  return (
    <ConfirmDialog
      opened={blocker.state === 'blocked'}
      onClose={() => blocker.reset?.()}
      title={t(uiWords.unsaved)}
      confirmLabel={t(uiWords.leave)}
      onConfirm={() => blocker.proceed?.()}
      danger
    >
      <Text size="sm">{t(uiWords.unsavedText)}</Text>
    </ConfirmDialog>
  )
}
