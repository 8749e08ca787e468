/** Sets of small integers, one row each, 32 members a word. All rows that are compared share the same width. */
export interface BitRows {
  readonly width: number
  readonly words: Int32Array
}

/** `rows[i]` lists the members of row i; every member is in `0 … size - 1`. */
export function bitRows(size: number, rows: readonly (readonly number[])[]): BitRows {
  const width = Math.max(1, Math.ceil(size / 32))
  const words = new Int32Array(width * rows.length)
  for (const [row, members] of rows.entries())
    for (const member of members) words[row * width + (member >>> 5)]! |= 1 << (member & 31)
  return { width, words }
}

/** A name for what row `row` holds: equal rows, equal keys. */
export function rowKey({ width, words }: BitRows, row: number): string | number {
  return width === 1 ? words[row]! : words.subarray(row * width, (row + 1) * width).join()
}

export function intersects(a: BitRows, i: number, b: BitRows, j: number): boolean {
  for (let w = 0; w < a.width; w++) if ((a.words[i * a.width + w]! & b.words[j * b.width + w]!) !== 0) return true
  return false
}

/** Members of row i of `a` that row j of `b` lacks. */
export function countMissing(a: BitRows, i: number, b: BitRows, j: number): number {
  let missing = 0
  for (let w = 0; w < a.width; w++) {
    let rest = a.words[i * a.width + w]! & ~b.words[j * b.width + w]!
    for (; rest !== 0; rest &= rest - 1) missing += 1
  }
  return missing
}

export function holds(rows: BitRows, row: number, member: number): boolean {
  return (rows.words[row * rows.width + (member >>> 5)]! & (1 << (member & 31))) !== 0
}
