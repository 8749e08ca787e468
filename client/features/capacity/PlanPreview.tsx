import { List, Text } from '@mantine/core'
import { useQuery } from 'urql'
import { formatPeriod } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { WindowPlanDocument } from '../../lib/graphql/operations.generated.js'
import type { WindowPlanInput } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Problems } from '../../ui/Problems.js'
import { capacityWords } from './words.js'

const MOST_NAMED = 12

/** What a plan would make and what it clashes with, clashes first; nothing is changed by looking. */
export function PlanPreview({ plan }: { readonly plan: WindowPlanInput }) {
  const t = useText()
  const [{ data, error }] = useQuery({
    query: WindowPlanDocument,
    variables: { input: plan },
    requestPolicy: 'network-only',
  })
  const windows = data?.windowPlan.windows ?? []
  const clashes = windows.filter(window => window.clash)
  const inOrder = [...clashes, ...windows.filter(window => !window.clash)]
  const more = inOrder.length - MOST_NAMED
  return (
    <div aria-live="polite">
      <Text size="sm" fw={600}>
        {t(capacityWords.preview)}
      </Text>
      <Problems problems={data?.windowPlan.errors ?? []} failure={error && failureOf(error)} />
      {data ? (
        <Text size="sm">
          {t(capacityWords.previewCount, { made: windows.length - clashes.length, clashes: clashes.length })}
        </Text>
      ) : null}
      <List size="sm">
        {inOrder.slice(0, MOST_NAMED).map(({ place, from, until, clash }) => (
          <List.Item key={`${place.id} ${from}`}>
            {clash
              ? t(capacityWords.previewClash, {
                  place: place.label,
                  period: formatPeriod(from, until),
                  other: formatPeriod(clash.from, clash.until),
                })
              : t(capacityWords.previewMade, { place: place.label, period: formatPeriod(from, until) })}
          </List.Item>
        ))}
      </List>
      {more > 0 ? <Text size="sm">{t(capacityWords.previewMore, { count: more })}</Text> : null}
    </div>
  )
}
