import { List, Text } from '@mantine/core'
import { formatPeriod } from '../../lib/days.js'
import type { OccupancyKind } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { standingWords } from '../../lib/i18n/words/capacity.js'
import type { Problem } from '../../lib/use-decision.js'
import { capacityWords } from './words.js'

interface Period {
  readonly id: string
  readonly from: string
  readonly until: string
}

/** A refusal as the operations of this feature ask for it: with the window, or with what stands there. */
type ProblemWithCause = Problem & {
  readonly window?: Period
  readonly occupancies?: ReadonlyArray<Period & { readonly kind: OccupancyKind }>
}

/** What a refused window collided with, entry by entry. Renders nothing when the refusal names nothing. */
export function InTheWay({ problems }: { readonly problems: readonly Problem[] }) {
  const t = useText()
  const causes = problems as readonly ProblemWithCause[]
  const windows = causes.flatMap(cause => cause.window ?? [])
  const occupancies = causes.flatMap(cause => cause.occupancies ?? [])
  if (windows.length + occupancies.length === 0) return null
  return (
    <div>
      <Text size="sm" fw={600}>
        {t(capacityWords.standsThere)}
      </Text>
      <List size="sm">
        {windows.map(window => (
          <List.Item key={window.id}>
            {t(capacityWords.alreadyOffered, { period: formatPeriod(window.from, window.until) })}
          </List.Item>
        ))}
        {occupancies.map(occupancy => (
          <List.Item key={occupancy.id}>
            {t(capacityWords.stands, {
              kind: t(standingWords[occupancy.kind]),
              period: formatPeriod(occupancy.from, occupancy.until),
            })}
          </List.Item>
        ))}
      </List>
    </div>
  )
}
