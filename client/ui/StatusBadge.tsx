import classes from './status-badge.module.css'

/** calm: nothing to do; waiting: somebody has to act; good: as wished; over: ended. */
export type Tone = 'calm' | 'waiting' | 'good' | 'over'

/** Where something stands, in a word. The colour only repeats what the word says. */
export function StatusBadge({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  )
}
