import { Text, Timeline } from '@mantine/core'
import { formatInstant, formatInstantFully } from '../lib/instants.js'

export type HistoryEntry = {
  readonly at: string
  readonly title: string
  readonly by: string
  readonly note?: string | null
}

/** What happened, oldest first. */
export function History({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  return (
    <Timeline bulletSize={14} lineWidth={2} active={entries.length}>
      {entries.map(entry => (
        <Timeline.Item key={`${entry.at} ${entry.title}`} title={entry.title}>
          {entry.note && <Text size="sm">{entry.note}</Text>}
          <Text size="xs" c="dimmed">
            {entry.by}
            {', '}
            <time dateTime={entry.at} title={formatInstantFully(entry.at)}>
              {formatInstant(entry.at)}
            </time>
          </Text>
        </Timeline.Item>
      ))}
    </Timeline>
  )
}
