import { Grid } from '@mantine/core'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { MatchRunOutcomeDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useShortcuts } from '../../lib/shortcuts.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { itemsOf, step } from './review-items.js'
import { ReviewList } from './ReviewList.js'
import { UnplacedReview } from './UnplacedReview.js'
import { reviewListWords } from './words.js'

type Props = { readonly runId: string; readonly renderProposal: (proposalId: string) => ReactNode }

/** The cases of a run on one side, the chosen one compared on the other. What is chosen stands in the address. */
export function ReviewBoard({ runId, renderProposal }: Props) {
  const t = useText()
  const { get, set } = useSearchState()
  const [{ data, error }, execute] = useQuery({
    query: MatchRunOutcomeDocument,
    variables: { id: runId },
    requestPolicy: 'cache-and-network',
  })
  const outcome = data?.matchRun
  const items = outcome ? itemsOf(outcome, get('q')) : []
  const chosen = items.find(item => item.key === get('item')) ?? items[0]
  const choose = (key: string | undefined) => key && set({ item: key })
  useShortcuts({
    KeyJ: () => choose(step(items, chosen?.key ?? '', 1)?.key),
    KeyK: () => choose(step(items, chosen?.key ?? '', -1)?.key),
    Slash: () => document.getElementById('review-search')?.focus(),
  })

  if (error && !outcome) {
    return <ErrorState failure={failureOf(error)} onRetry={() => execute({ requestPolicy: 'network-only' })} />
  }
  if (!outcome) return <LoadingState shape="page" />
  if (outcome.proposals.length + outcome.unplacedCases.length === 0) {
    return <EmptyState title={t(reviewListWords.noneTitle)} />
  }
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 4, lg: 3 }}>
        <ReviewList items={items} chosen={chosen?.key} text={get('q')} onText={q => set({ q })} onChoose={choose} />
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 8, lg: 9 }}>
        {chosen?.kind === 'placed' && renderProposal(chosen.placed.id)}
        {chosen?.kind === 'unplaced' && <UnplacedReview item={chosen.unplaced} placeCount={outcome.placeCount} />}
        {!chosen && <EmptyState title={t(reviewListWords.nothingFound)} />}
      </Grid.Col>
    </Grid>
  )
}
