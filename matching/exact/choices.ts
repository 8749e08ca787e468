/** Stays an exact search may choose from, in arrays; case and place by number, days half-open. */
export interface Choices {
  readonly count: number
  readonly caseOf: Int32Array
  readonly place: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
  readonly value: Float64Array
  readonly cost: Float64Array
}

/** One row of `Choices`. */
export interface Choice {
  readonly c: number
  readonly p: number
  readonly from: number
  readonly until: number
  readonly value: number
  readonly cost: number
}

export function choicesOf(list: readonly Choice[]): Choices {
  return {
    count: list.length,
    caseOf: Int32Array.from(list, ({ c }) => c),
    place: Int32Array.from(list, ({ p }) => p),
    from: Int32Array.from(list, ({ from }) => from),
    until: Int32Array.from(list, ({ until }) => until),
    value: Float64Array.from(list, ({ value }) => value),
    cost: Float64Array.from(list, ({ cost }) => cost),
  }
}

/** The choices for which `keep` says so, in the same order. */
export function filterChoices(choices: Choices, keep: (k: number) => boolean): Choices {
  const kept: number[] = []
  for (let k = 0; k < choices.count; k++) if (keep(k)) kept.push(k)
  const { caseOf, place, from, until, value, cost } = choices
  return {
    count: kept.length,
    caseOf: Int32Array.from(kept, k => caseOf[k]!),
    place: Int32Array.from(kept, k => place[k]!),
    from: Int32Array.from(kept, k => from[k]!),
    until: Int32Array.from(kept, k => until[k]!),
    value: Float64Array.from(kept, k => value[k]!),
    cost: Float64Array.from(kept, k => cost[k]!),
  }
}
