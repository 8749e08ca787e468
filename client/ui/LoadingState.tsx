import { Group, Paper, SimpleGrid, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useEffect, useState, type ReactElement } from 'react'
import { useText } from '../lib/i18n/use-text.js'
import { uiWords } from './words.js'

type Shape = 'table' | 'page' | 'cards' | 'lines'

/** Short waits show nothing: a flash of grey is worse than 300 ms of patience. */
const PATIENCE_MS = 300

/** The outline of what is being read. */
export function LoadingState({ shape = 'lines' }: { readonly shape?: Shape }) {
  const t = useText()
  const [patient, setPatient] = useState(true)
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div aria-busy="true">
      <VisuallyHidden component="output">{t(uiWords.loading)}</VisuallyHidden>
      {patient ? null : outlines[shape]}
    </div>
  )
}

const rows = (count: number, height: number) =>
  Array.from({ length: count }, (_, index) => <Skeleton key={index} height={height} />)

const outlines: Readonly<Record<Shape, ReactElement>> = {
  lines: <Stack gap="sm">{rows(4, 18)}</Stack>,
  table: (
    <Paper withBorder p="md">
      <Stack gap="sm">{rows(8, 30)}</Stack>
    </Paper>
  ),
  cards: <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>{rows(4, 96)}</SimpleGrid>,
  page: (
    <Stack gap="lg">
      <Group justify="space-between">
        <Skeleton height={34} width="40%" />
        <Skeleton height={34} width={140} />
      </Group>
      <Paper withBorder p="md">
        <Stack gap="sm">{rows(7, 24)}</Stack>
      </Paper>
    </Stack>
  ),
}
