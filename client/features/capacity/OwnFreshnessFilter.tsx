import { Button, Group } from '@mantine/core'
import { useRef, type ReactNode } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { fitsFreshness, freshnessChoice } from './freshness-filter.js'
import { FreshnessSelect } from './FreshnessSelect.js'
import { capacityWords } from './words.js'

interface Props {
  readonly freshness: { readonly stale: boolean; readonly staleAfterDays: number }
  /** What is shown of a calendar that fits. */
  readonly children: ReactNode
}

/** The host's own calendar under the filter that the timeline of all hosts has. It is confirmed as a whole, so it is shown whole or not at all. */
export function OwnFreshnessFilter({ freshness: { stale, staleAfterDays: days }, children }: Props) {
  const t = useText()
  const { get, set } = useSearchState()
  const select = useRef<HTMLInputElement>(null)
  const choice = freshnessChoice(get('freshness'))
  const shown = fitsFreshness({ stale }, choice)
  // The button goes with what it clears, so whoever pressed it is taken back to the filter.
  const clear = () => {
    set({ freshness: null })
    select.current?.focus()
  }
  return (
    <div>
      <Group component="search" mb="md">
        <FreshnessSelect value={choice} onChange={freshness => set({ freshness })} days={days} inputRef={select} />
      </Group>
      <div aria-live="polite">
        {shown ? null : (
          <EmptyState
            title={t(stale ? capacityWords.ownUnconfirmed : capacityWords.ownConfirmed, { days })}
            action={
              <Button variant="light" onClick={clear}>
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
