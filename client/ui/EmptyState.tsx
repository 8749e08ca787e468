import { Paper, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { InfoIcon } from './icons.js'
import { usePageTitle } from './use-page-title.js'

type EmptyStateProps = {
  /** 1 where it is all there is on the page, which is then named after it. */
  readonly level?: 1 | 2
  readonly title: string
  /** Why there is nothing, and what would change it. */
  readonly children?: ReactNode
  readonly action?: ReactNode
}

/** Nothing to show, and that is not a fault: says which kind of nothing it is and what to do first. */
export function EmptyState({ level = 2, title, children, action }: EmptyStateProps) {
  usePageTitle(level === 1 ? title : null)
  return (
    <Paper withBorder p="xl">
      <Stack align="center" gap="xs">
        <Text c="dimmed" component="span" lh={1}>
          <InfoIcon size={28} />
        </Text>
        <Title order={level} size="h4" ta="center">
          {title}
        </Title>
        {children && (
          <Text c="dimmed" ta="center" maw="60ch" component="div">
            {children}
          </Text>
        )}
        {action}
      </Stack>
    </Paper>
  )
}
