import { Stack } from '@mantine/core'
import { useMemo } from 'react'
import type { DayNumber } from './day-number.js'
import { linesOf } from './lines.js'
import type { TimelineBar, TimelineCell, TimelineGroup, TimelineKind, TimelinePeriod, TimelineRow } from './timeline.js'
import { TimelineGrid } from './TimelineGrid.js'
import { TimelineLegend } from './TimelineLegend.js'
import { TimelineList } from './TimelineList.js'
import { TimelineToolbar } from './TimelineToolbar.js'
import type { TimelineLocation } from './use-timeline-location.js'

interface Props {
  /** What the timeline is of, for people who do not see it. */
  readonly label: string
  readonly rows: readonly TimelineRow[]
  readonly groups?: readonly TimelineGroup[]
  readonly bars: readonly TimelineBar[]
  /** Every kind that may occur, for the legend. */
  readonly kinds: readonly TimelineKind[]
  readonly today: DayNumber
  readonly location: TimelineLocation
  /** Groups whose rows are hidden. */
  readonly folded?: ReadonlySet<string>
  readonly onFoldedChange?: (folded: ReadonlySet<string>) => void
  /** Called with a period somebody marked; without it nothing can be marked. */
  readonly onCreate?: (period: TimelinePeriod) => void
  /** Called with a day somebody asked about, and what stands there. */
  readonly onSelect: (cell: TimelineCell) => void
}

const NOTHING_FOLDED: ReadonlySet<string> = new Set()
const NO_GROUPS: readonly TimelineGroup[] = []

/** Rows over months: bars by kind, marking periods by keys or mouse, and the same data as a list. */
export function PlaceTimeline(props: Props) {
  const { rows, groups = NO_GROUPS, bars, kinds, folded = NOTHING_FOLDED, onFoldedChange, location } = props
  const lines = useMemo(() => linesOf({ groups, rows, folded }), [groups, rows, folded])
  const fold = (groupId: string) => {
    const next = new Set(folded)
    if (!next.delete(groupId)) next.add(groupId)
    onFoldedChange?.(next)
  }
  const foldAll = (all: boolean) => onFoldedChange?.(all ? new Set(groups.map(group => group.id)) : NOTHING_FOLDED)
  return (
    <Stack gap="sm">
      <TimelineToolbar {...location} today={props.today} onFoldAll={groups.length > 1 ? foldAll : undefined} />
      <TimelineLegend kinds={kinds} withTail={bars.some(bar => bar.tailUntil > bar.until)} />
      {location.view === 'list' ? (
        <TimelineList rows={rows} groups={groups} bars={bars} axis={location.axis} onSelect={props.onSelect} />
      ) : (
        <TimelineGrid
          label={props.label}
          lines={lines}
          bars={bars}
          axis={location.axis}
          today={props.today}
          onCreate={props.onCreate}
          onSelect={props.onSelect}
          onFold={fold}
        />
      )}
    </Stack>
  )
}
