export interface Point {
  readonly x: number
  readonly y: number
}

/** The exponent k of `y ~ x^k` that fits the points best: the slope of the least-squares line through their logarithms. */
export function exponentOf(points: readonly Point[]): number | undefined {
  if (points.length < 2) return undefined
  const logs = points.map(({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }))
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const centre = { x: mean(logs.map(({ x }) => x)), y: mean(logs.map(({ y }) => y)) }
  const spread = logs.reduce((sum, { x }) => sum + (x - centre.x) ** 2, 0)
  const along = logs.reduce((sum, { x, y }) => sum + (x - centre.x) * (y - centre.y), 0)
  return spread === 0 ? undefined : along / spread
}
