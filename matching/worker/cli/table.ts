/** A column of a table for people: its head, and what it shows of a row. */
export interface Column<Row> {
  readonly head: string
  readonly cell: (row: Row) => string | number | undefined
  /** Shown to the right, as numbers are anyway. */
  readonly right?: boolean
}

/** Lines of a table, columns two spaces apart; numbers stand to the right, and have their thousands apart. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map(row => columns.map(({ cell }) => cell(row)))
  const shown = cells.map(line => line.map(cell => (typeof cell === 'number' ? grouped(cell) : (cell ?? ''))))
  const right = columns.map((column, index) => column.right || cells.some(line => typeof line[index] === 'number'))
  const widths = columns.map(({ head }, index) => Math.max(head.length, ...shown.map(line => line[index]!.length)))
  const lineOf = (line: readonly string[]): string =>
    line
      .map((cell, index) => (right[index] ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!)))
      .join('  ')
      .trimEnd()
  return [columns.map(({ head }) => head), widths.map(width => '-'.repeat(width)), ...shown].map(lineOf).join('\n')
}

/** 1234567.5 as `1,234,567.5`. */
export function grouped(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 3 })
}

/** A share as `0.412 %`. Rounded up: a gap is never shown smaller than it is. */
export function percent(share: number): string {
  return `${(Math.ceil(share * 100_000 - 1e-9) / 1000).toFixed(3)} %`
}

/** A difference with its sign. */
export function signed(number: number): string {
  return number > 0 ? `+${grouped(number)}` : grouped(number)
}
