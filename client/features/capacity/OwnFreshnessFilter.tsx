import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { fitsFreshness, freshnessChoice } from './freshness-filter.js'
import { FreshnessSelect } from './FreshnessSelect.js'
import { capacityWords } from './words.js'

interface Props {
  readonly stale: boolean
  /** What is shown of a calendar that fits. */
  readonly children: ReactNode
}

/** The host's own calendar under the filter that the timeline of all hosts has. It is confirmed as a whole, so it is shown whole or not at all. */
export function OwnFreshnessFilter({ stale, children }: Props) {
  const t = useText()
  const { get, set } = useSearchState()
  const choice = freshnessChoice(get('freshness'))
  const shown = fitsFreshness({ stale }, choice)
  return (
    <div>
      <Group component="search" mb="md">
        <FreshnessSelect value={choice} onChange={freshness => set({ freshness })} />
      </Group>
      <div aria-live="polite">
        {shown ? null : (
          <EmptyState
            title={t(stale ? capacityWords.ownUnconfirmed : capacityWords.ownConfirmed)}
            action={
              <Button variant="light" onClick={() => set({ freshness: null })}>
                {t(capacityWords.freshnessClear)}
              </Button>
            }
          >
            {t(capacityWords.ownHidden)}
          </EmptyState>
        )}
      </div>
      {shown ? children : null}
    </div>
  )
}
