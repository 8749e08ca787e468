import { Badge } from '@mantine/core'

export type Tone = 'calm' | 'waiting' | 'good' | 'over'

const COLORS: Readonly<Record<Tone, string>> = { calm: 'blue', waiting: 'amber', good: 'lee', over: 'gray' }

/** Where something stands, in a word. The colour only repeats what the word says. */
export function StatusBadge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <Badge variant="light" color={COLORS[tone]} tt="none" size="md" maw="none">
      {children}
    </Badge>
  )
}
