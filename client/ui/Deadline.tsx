import { Group, Text } from '@mantine/core'
import { formatDistance, formatInstant, formatInstantFully } from '../lib/instants.js'
import { ClockIcon } from './icons.js'

/** An instant to come, relative and absolute in the reader's zone; both zones on hover. */
export function Deadline({ at }: { readonly at: string }) {
  return (
    <Group gap={4} wrap="nowrap" component="span" display="inline-flex">
      <ClockIcon size={14} />
      <Text size="sm" component="time" dateTime={at} title={formatInstantFully(at)}>
        {`${formatDistance(at)} · ${formatInstant(at)}`}
      </Text>
    </Group>
  )
}
