import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { HostDeclineReason, PlaceRequestFactsFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { placeRequestWords } from './words.js'

/** Reasons that say that the calendar does not match what is there. */
const CALENDAR_REASONS: ReadonlySet<HostDeclineReason> = new Set(['PLACE_NOT_AVAILABLE', 'DATES_NOT_SUITABLE'])

interface Props {
  readonly request: Pick<PlaceRequestFactsFragment, 'place' | 'from'>
  readonly reason: HostDeclineReason
}

/** After a decline about the place or the dates: the way to the calendar, opened at the day that was asked for. */
export function CorrectCalendar({ request, reason }: Props) {
  const t = useText()
  if (!CALENDAR_REASONS.has(reason)) return null
  const search = new URLSearchParams({ start: request.from, place: request.place.id, day: request.from })
  return (
    <Text size="sm" mt="xs">
      {t(placeRequestWords.correct)}{' '}
      <Anchor component={Link} to={`/availability?${search.toString()}`} fw={600}>
        {t(placeRequestWords.correctLink)}
      </Anchor>
    </Text>
  )
}
