/** A number as it is shown: exact, or within bounds. */
export interface Count {
  /** Inclusive. */
  readonly atLeast: number
  /** Inclusive. */
  readonly atMost: number
  /** 7, 5–9, or under 5. */
  readonly label: string
}

/** Published numbers are rounded down to a multiple of this. */
const bandWidth = 5

export function exactly(count: number): Count {
  return { atLeast: count, atMost: count, label: `${count}` }
}

/** The band of five that holds a number of 0 or more: all that is said of it. */
export function banded(count: number): Count {
  const atLeast = Math.floor(count / bandWidth) * bandWidth
  const atMost = atLeast + bandWidth - 1
  return { atLeast, atMost, label: atLeast === 0 ? `under ${bandWidth}` : `${atLeast}–${atMost}` }
}
