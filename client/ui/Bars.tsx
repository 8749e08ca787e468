import classes from './bars.module.css'

export type Bar = {
  readonly label: string
  readonly value: number
  /** The value of a full bar. */
  readonly of: number
  /** The value in words, beside the bar. */
  readonly words: string
}

/** Values as bars, each with its words: the bar only repeats them. */
export function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  return (
    <ul className={classes.bars}>
      {bars.map(bar => (
        <li key={bar.label} className={classes.bar}>
          <span>{bar.label}</span>
          <span className={classes.track} aria-hidden="true">
            <span
              className={classes.fill}
              style={{ inlineSize: `${bar.of === 0 ? 0 : (100 * bar.value) / bar.of}%` }}
            />
          </span>
          <span className={classes.words}>{bar.words}</span>
        </li>
      ))}
    </ul>
  )
}
