import { Paper, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import classes from './figures.module.css'

export type Figure = { readonly label: string; readonly value: string; readonly to?: string; readonly hint?: ReactNode }

/** Numbers that each stand for work, as links to that work. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <ul className={classes.figures}>
      {figures.map(figure => (
        <Paper key={figure.label} component="li" withBorder className={classes.figure ?? ''}>
          <Text size="xl" fw={650} lh={1.2}>
            {figure.value}
          </Text>
          {figure.to ? (
            <Link to={figure.to} className={classes.link}>
              {figure.label}
            </Link>
          ) : (
            <Text size="sm">{figure.label}</Text>
          )}
          {figure.hint && (
            <Text size="xs" c="dimmed">
              {figure.hint}
            </Text>
          )}
        </Paper>
      ))}
    </ul>
  )
}
