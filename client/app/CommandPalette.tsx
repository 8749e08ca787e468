import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import '@mantine/spotlight/styles.css'
import { useNavigate } from 'react-router'
import { useCaseReferences } from '../features/cases/use-case-references.js'
import { useViewer } from '../features/session/use-viewer.js'
import { useText } from '../lib/i18n/use-text.js'
import { caseStatusWords, riskLevelWords } from '../lib/i18n/words/cases.js'
import { SearchIcon } from '../ui/icons.js'
import classes from './command-palette.module.css'
import { navigation } from './navigation.js'
import { shellWords } from './words.js'

export { openSpotlight } from '@mantine/spotlight'

/** Jumps to a page or, at the relocation desk, to a case by its reference. Opens with Ctrl or ⌘ and K. */
export function CommandPalette() {
  const t = useText()
  const navigate = useNavigate()
  const { account } = useViewer()
  const cases = useCaseReferences(account.role === 'COORDINATOR')
  const pages: SpotlightActionGroupData = {
    group: t(shellWords.goTo),
    actions: navigation[account.role].map(({ to, label, icon: Icon }) => ({
      id: to,
      label: t(label),
      leftSection: <Icon />,
      onClick: () => void navigate(to),
    })),
  }
  const references: SpotlightActionGroupData = {
    group: t(shellWords.caseGroup),
    actions: cases.map(one => ({
      id: one.id,
      label: one.reference,
      description: `${t(riskLevelWords[one.riskLevel])}, ${t(caseStatusWords[one.status])}`,
      onClick: () => void navigate(`/cases/${encodeURIComponent(one.id)}`),
    })),
  }
  return (
    <Spotlight
      actions={cases.length > 0 ? [pages, references] : [pages]}
      nothingFound={t(shellWords.nothingFound)}
      shortcut={null}
      attributes={{ content: { 'aria-label': t(shellWords.search) } }}
      classNames={{ actionDescription: classes.description ?? '' }}
      limit={12}
      searchProps={{
        leftSection: <SearchIcon />,
        placeholder: t(shellWords.searchPlaceholder),
        'aria-label': t(shellWords.search),
      }}
    />
  )
}
