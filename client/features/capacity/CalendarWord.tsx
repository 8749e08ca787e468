import { Alert, Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { formatDay } from '../../lib/days.js'
import { freshnessText } from '../../lib/freshness.js'
import { ConfirmCalendarDocument, OwnFreshnessDocument } from '../../lib/graphql/operations.generated.js'
import type { OwnFreshnessQuery } from '../../lib/graphql/operations.generated.js'
import { formatDistance } from '../../lib/instants.js'
import { useText } from '../../lib/i18n/use-text.js'
import { freshnessWords } from '../../lib/i18n/words/capacity.js'
import { useDecision } from '../../lib/use-decision.js'
import { CalendarIcon, CheckIcon } from '../../ui/icons.js'
import { notifyDone } from '../../ui/notify.js'
import { Problems } from '../../ui/Problems.js'
import { capacityWords } from './words.js'

type Freshness = NonNullable<NonNullable<OwnFreshnessQuery['viewer']>['hostInstitution']>['calendarFreshness']

/**
 * Asks host staff whether the calendar of all their places is still right, and takes their word at one press: a reminder
 * when it is due, a quiet line before. `linked`: the calendar is on another page.
 */
export function CalendarWord({ linked = false }: { readonly linked?: boolean }) {
  const t = useText()
  const [{ data }] = useQuery({ query: OwnFreshnessDocument })
  const confirm = useDecision(ConfirmCalendarDocument, answer => answer.confirmCalendar)
  const freshness = data?.viewer?.hostInstitution?.calendarFreshness
  if (!freshness) return null
  const give = async () => {
    if (await confirm.decide({})) notifyDone(t(capacityWords.wordGiven))
  }
  return (
    <Alert
      color={freshness.due ? 'amber' : 'lee'}
      icon={freshness.due ? <CalendarIcon /> : <CheckIcon />}
      title={t(capacityWords.wordTitle)}
      mb="md"
    >
      <Stack gap="xs">
        <Text size="sm">{saidBefore(t, freshness)}</Text>
        {freshness.due ? <Text size="sm">{whatFollows(t, freshness)}</Text> : null}
        <Group gap="sm">
          <Button size="xs" variant={freshness.due ? 'filled' : 'default'} loading={confirm.busy} onClick={give}>
            {t(capacityWords.wordGive)}
          </Button>
          {linked ? (
            <Anchor component={Link} to="/availability" size="sm">
              {t(capacityWords.wordLook)}
            </Anchor>
          ) : null}
        </Group>
        <Problems problems={confirm.problems} failure={confirm.failure} />
      </Stack>
    </Alert>
  )
}

function saidBefore(t: ReturnType<typeof useText>, freshness: Freshness): string {
  const { confirmedAt, confirmedByName: name, stale } = freshness
  const said =
    confirmedAt !== null && name !== null && !stale
      ? t(freshnessWords.confirmedBy, { when: formatDistance(confirmedAt), name })
      : freshnessText(t, freshness)
  return `${said}. ${t(capacityWords.wordHelp)}`
}

function whatFollows(
  t: ReturnType<typeof useText>,
  { stale, staleFrom, staleAfterDays, extraLeadDays }: Freshness,
): string {
  return stale || staleFrom === null
    ? t(capacityWords.wordStale, { days: extraLeadDays })
    : t(capacityWords.wordDue, { days: staleAfterDays, day: formatDay(staleFrom) })
}
