import { ActionIcon, Tooltip } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import { useViewer } from '../features/session/use-viewer.js'
import { useText } from '../lib/i18n/use-text.js'
import { KeyboardIcon, SearchIcon } from '../ui/icons.js'
import { useGoKeys } from './use-go-keys.js'
import { shellWords } from './words.js'

const loadPalette = () => import('./CommandPalette.js')
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }))
const ShortcutHelp = lazy(async () => ({ default: (await import('./ShortcutHelp.js')).ShortcutHelp }))

/** The palette and the list of shortcuts, by button and by key. Their code arrives when they are first wanted. */
export function Commands() {
  const t = useText()
  const { account } = useViewer()
  const [palette, setPalette] = useState(false)
  const [help, setHelp] = useState<'never' | 'open' | 'closed'>('never')
  const openPalette = async () => {
    setPalette(true)
    const { openSpotlight } = await loadPalette()
    openSpotlight()
  }
  useGoKeys(account.role, () => setHelp('open'))
  useHotkeys([['mod+K', () => void openPalette()]], [])
  return (
    <>
      <Tooltip label={t(shellWords.search)}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t(shellWords.search)}
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => void openPalette()}
        >
          <SearchIcon />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t(shellWords.shortcuts)}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          visibleFrom="sm"
          aria-label={t(shellWords.shortcuts)}
          onClick={() => setHelp('open')}
        >
          <KeyboardIcon />
        </ActionIcon>
      </Tooltip>
      <Suspense fallback={null}>
        {palette && <CommandPalette />}
        {help !== 'never' && <ShortcutHelp opened={help === 'open'} onClose={() => setHelp('closed')} />}
      </Suspense>
    </>
  )
}
