import { Button, Group, SegmentedControl } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { firstOfMonth } from './day-number.js'
import type { DayNumber } from './day-number.js'
import { TIMELINE_MONTHS } from './timeline.js'
import type { TimelineAxis } from './timeline.js'
import type { TimelineLocation } from './use-timeline-location.js'
import { timelineWords } from './words.js'

interface Props extends TimelineLocation {
  readonly today: DayNumber
  /** Present when there are groups: folds or unfolds them all. */
  readonly onFoldAll?: ((fold: boolean) => void) | undefined
}

/** Which months are shown, how many, and whether as a timeline or as a list. */
export function TimelineToolbar({ axis, view, setAxis, setView, today, onFoldAll }: Props) {
  const t = useText()
  const step = axis.months === 18 ? 6 : axis.months === 6 ? 3 : 1
  const shift = (months: number): TimelineAxis => ({ ...axis, from: firstOfMonth(axis.from, months) })
  return (
    <Group justify="space-between" gap="xs">
      <Group gap="xs">
        <SegmentedControl
          aria-label={t(timelineWords.view)}
          size="xs"
          value={view}
          onChange={value => setView(value)}
          data={[
            { value: 'timeline', label: t(timelineWords.timeline) },
            { value: 'list', label: t(timelineWords.list) },
          ]}
        />
        <SegmentedControl
          aria-label={t(timelineWords.span)}
          size="xs"
          value={String(axis.months)}
          onChange={value => setAxis({ ...axis, months: TIMELINE_MONTHS.find(each => String(each) === value) ?? 6 })}
          data={TIMELINE_MONTHS.map(count => ({ value: String(count), label: t(timelineWords.months, { count }) }))}
        />
      </Group>
      <Group gap="xs">
        {onFoldAll && view === 'timeline' ? (
          <>
            <Button size="xs" variant="subtle" onClick={() => onFoldAll(true)}>
              {t(timelineWords.foldAll)}
            </Button>
            <Button size="xs" variant="subtle" onClick={() => onFoldAll(false)}>
              {t(timelineWords.unfoldAll)}
            </Button>
          </>
        ) : null}
        <Button.Group>
          <Button size="xs" variant="default" onClick={() => setAxis(shift(-step))}>
            {t(timelineWords.earlier)}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAxis({ ...axis, from: firstOfMonth(today) })}>
            {t(timelineWords.today)}
          </Button>
          <Button size="xs" variant="default" onClick={() => setAxis(shift(step))}>
            {t(timelineWords.later)}
          </Button>
        </Button.Group>
      </Group>
    </Group>
  )
}
