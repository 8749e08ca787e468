import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation, useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { CreateCalendarFeedDocument, OwnFeedsDocument } from '../../lib/graphql/operations.generated.js'
import type { OwnFeedsQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { Problems } from '../../ui/Problems.js'
import { Section } from '../../ui/Section.js'
import { FeedList } from './FeedList.js'
import { SecretAddressDialog } from './SecretAddressDialog.js'
import { capacityWords } from './words.js'

/** A place without a feed names no feed, yet a new one changes the answer. */
const DEPENDS_ON = { additionalTypenames: ['CalendarFeed', 'Place'] }

type PlaceWithFeeds = NonNullable<NonNullable<OwnFeedsQuery['viewer']>['hostInstitution']>['places'][number]

/** Calendar addresses of the viewer's places: make, look at, revoke. */
export function CalendarFeeds() {
  const t = useText()
  const [{ data, error }, read] = useQuery({ query: OwnFeedsDocument, context: DEPENDS_ON })
  const places = data?.viewer?.hostInstitution?.places
  return (
    <Section title={t(capacityWords.feeds)}>
      <Text size="sm" c="dimmed" maw="75ch">
        {t(capacityWords.feedsLead)}
      </Text>
      {places ? (
        places.map(place => <FeedsOfPlace key={place.id} place={place} />)
      ) : error ? (
        <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingState />
      )}
    </Section>
  )
}

function FeedsOfPlace({ place }: { readonly place: PlaceWithFeeds }) {
  const t = useText()
  const [secret, setSecret] = useState<string | null>(null)
  const [{ data, error, fetching }, create] = useMutation(CreateCalendarFeedDocument)
  const make = async () => {
    const answer = await create({ input: { placeId: place.id } }, DEPENDS_ON)
    setSecret(answer.data?.createCalendarFeed.address ?? null)
  }
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text fw={600}>{place.label}</Text>
        <Button
          size="xs"
          variant="default"
          loading={fetching}
          aria-label={t(capacityWords.newFeedFor, { place: place.label })}
          onClick={make}
        >
          {t(capacityWords.newFeed)}
        </Button>
      </Group>
      <Problems problems={data?.createCalendarFeed.errors ?? []} failure={error ? failureOf(error) : undefined} />
      <FeedList place={place} />
      {secret ? (
        <SecretAddressDialog placeLabel={place.label} address={secret} onClose={() => setSecret(null)} />
      ) : null}
    </Stack>
  )
}
