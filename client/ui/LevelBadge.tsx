import { useText } from '../lib/i18n/use-text.js'
import classes from './level-badge.module.css'
import { uiWords } from './words.js'

type LevelBadgeProps = {
  /** 1 to 5. */
  readonly level: number
  /** What the level means; always shown, so that neither colour nor shape must be learnt. */
  readonly word: string
}

/** One shape per level: the more corners, the graver, and a filled one from 4. */
const SHAPES = [
  'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
  'M3 3h10v10H3z',
  'M8 1.5 14.5 8 8 14.5 1.5 8z',
  'M8 1.5 15 14H1z',
  'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
]

/** A degree from 1 to 5 as shape, word and colour. */
export function LevelBadge({ level, word }: LevelBadgeProps) {
  const t = useText()
  return (
    <span className={classes.badge} data-level={level} title={t(uiWords.level, { level, of: SHAPES.length })}>
      <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={SHAPES[level - 1]} className={level >= 4 ? classes.filled : classes.outline} />
      </svg>
      {word}
    </span>
  )
}
