import { Button, Group, Text } from '@mantine/core'
import { formatPeriod } from '../../lib/days.js'
import { PlaceHistoryDocument, UndoCalendarChangeDocument } from '../../lib/graphql/operations.generated.js'
import type { PlaceHistoryQuery, PlaceHistoryQueryVariables } from '../../lib/graphql/operations.generated.js'
import { formatInstant, formatInstantFully } from '../../lib/instants.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useDecision } from '../../lib/use-decision.js'
import { usePages } from '../../lib/use-pages.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { LoadMore } from '../../ui/LoadMore.js'
import { notifyDone } from '../../ui/notify.js'
import { Problems } from '../../ui/Problems.js'
import classes from './history.module.css'
import { InTheWay } from './InTheWay.js'
import { capacityWords } from './words.js'

type Step = NonNullable<PlaceHistoryQuery['place']>['calendarHistory']['edges'][number]['node']

const NOTHING = { edges: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } }

/** What was done about a place and the whole calendar of its host, the latest first; what can be is taken back here. */
export function PlaceHistory({ placeId }: { readonly placeId: string }) {
  const pages = usePages<PlaceHistoryQuery, PlaceHistoryQueryVariables, Step>({
    query: PlaceHistoryDocument,
    variables: { id: placeId },
    connectionOf: data => data.place?.calendarHistory ?? NOTHING,
    dependsOn: [
      'AvailabilityWindow',
      'Occupancy',
      'Place',
      'HostInstitution',
      'CalendarChange',
      'CalendarSubscription',
    ],
  })
  if (!pages.nodes && !pages.error) return <LoadingState />
  return (
    <>
      <ol className={classes.steps}>
        {(pages.nodes ?? []).map(step => (
          <StepLine key={step.id} step={step} />
        ))}
      </ol>
      <LoadMore pages={pages} />
    </>
  )
}

function StepLine({ step }: { readonly step: Step }) {
  const t = useText()
  const undo = useDecision(UndoCalendarChangeDocument, data => data.undoCalendarChange)
  const said = inWords(t, step)
  const takeBack = async () => {
    if (await undo.decide({ changeId: step.id })) notifyDone(t(capacityWords.takenBack))
  }
  return (
    <li>
      <Group justify="space-between" gap="sm">
        <div>
          <Text size="sm">{step.isUndo ? `${said}. ${t(capacityWords.historyUndo)}` : said}</Text>
          <Text size="xs" c="dimmed">
            {step.byName ?? t(capacityWords.historyPlatform)}
            {', '}
            <time dateTime={step.at} title={formatInstantFully(step.at)}>
              {formatInstant(step.at)}
            </time>
          </Text>
        </div>
        {step.undoableUntil ? (
          <Button
            size="xs"
            variant="default"
            loading={undo.busy}
            aria-label={t(capacityWords.takeBackStep, { step: said })}
            onClick={takeBack}
          >
            {t(capacityWords.takeBack)}
          </Button>
        ) : null}
      </Group>
      <Problems problems={undo.problems} failure={undo.failure} />
      <InTheWay problems={undo.problems} />
    </li>
  )
}

function inWords(t: ReturnType<typeof useText>, { kind, calendar, before, after }: Step): string {
  const period = (days: Step['after']) => (days ? formatPeriod(days.from, days.until) : '')
  const step = before && after ? 'changed' : after ? 'came' : 'went'
  return t(capacityWords[`history${kind}`], {
    calendar: calendar ?? '',
    step,
    before: period(before),
    after: period(after),
  })
}
