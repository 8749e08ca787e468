/** Days from `from` to before `until`. */
export interface Span {
  readonly from: number
  readonly until: number
}

/** The days of all spans, as few spans in order, none of which touch. */
export function unionOf(spans: readonly Span[]): readonly Span[] {
  const union: Span[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = union.at(-1)
    if (last === undefined || span.from > last.until) union.push(span)
    else if (span.until > last.until) union[union.length - 1] = { from: last.from, until: span.until }
  }
  return union
}

/** What of the spans lies on day `day` or later. */
export function sinceDay(spans: readonly Span[], day: number): readonly Span[] {
  return spans.filter(({ until }) => until > day).map(({ from, until }) => ({ from: Math.max(from, day), until }))
}

/** Whether every day of the span is one of a union. */
export function covers(union: readonly Span[], { from, until }: Span): boolean {
  return union.some(span => span.from <= from && until <= span.until)
}
