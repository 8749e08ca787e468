import { Button } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { filterHosts, type HostFilter } from './host-filter.js'
import type { HostCalendar } from './use-network-calendar.js'
import { capacityWords } from './words.js'

interface Props {
  readonly hosts: readonly HostCalendar[]
  readonly filter: HostFilter
  /** How many days a calendar counts as confirmed, as the server says. */
  readonly days: number
  readonly onClearFreshness: () => void
}

/** Why no host institution is on the timeline: what the filter by freshness leaves out, or the others together. */
export function NothingFits({ hosts, filter, days, onClearFreshness }: Props) {
  const t = useText()
  const { freshness } = filter
  const count = filterHosts(hosts, { ...filter, freshness: null }).length
  if (freshness === null || count === 0)
    return <EmptyState title={t(capacityWords.noMatch)}>{t(capacityWords.noMatchHelp)}</EmptyState>
  const confirmed = freshness === 'confirmed'
  return (
    <EmptyState
      title={t(confirmed ? capacityWords.noneConfirmed : capacityWords.noneUnconfirmed, { days })}
      action={
        <Button variant="light" onClick={onClearFreshness}>
          {t(capacityWords.freshnessClear)}
        </Button>
      }
    >
      {t(confirmed ? capacityWords.noneConfirmedHelp : capacityWords.noneUnconfirmedHelp, { count, days })}
    </EmptyState>
  )
}
