import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { BackIcon } from './icons.js'
import { usePageTitle } from './use-page-title.js'

type PageHeaderProps = {
  readonly title: string
  readonly lead?: ReactNode
  /** Where the page belongs, as a link above the title. */
  readonly parent?: { readonly to: string; readonly label: string }
  readonly aside?: ReactNode
  readonly actions?: ReactNode
}

/** The head of a page. Also the title of the browser tab. */
export function PageHeader({ title, lead, parent, aside, actions }: PageHeaderProps) {
  usePageTitle(title)
  return (
    <Stack component="header" gap={4} mb="lg">
      {parent && (
        <Anchor component={Link} to={parent.to} size="sm" w="fit-content">
          <Group component="span" gap={4}>
            <BackIcon size={14} />
            {parent.label}
          </Group>
        </Anchor>
      )}
      <Group justify="space-between" align="center" gap="sm">
        <Group gap="sm" align="center">
          <Title order={1} size="h2">
            {title}
          </Title>
          {aside}
        </Group>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {lead && (
        <Text c="dimmed" maw="75ch">
          {lead}
        </Text>
      )}
    </Stack>
  )
}
