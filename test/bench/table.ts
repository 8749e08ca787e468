/** A table as Markdown reads it and as people can: columns of one width, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map(row => row[column]?.length ?? 0)))
  const right = head.map((_, column) => rows.every(row => /^[-−–+]?[\d,.]*(?: [%a-zA-Z]+)?$/.test(row[column] ?? '')))
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => pad(cells[column] ?? '', width, right[column]!)).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

export function grouped(value: number): string {
  return Math.round(value).toLocaleString('en')
}

/** With three digits in all: 0.123, 1.23, 12.3, 123. */
export function digits(value: number): string {
  if (value >= 100) return grouped(value)
  return value.toFixed(value >= 10 ? 1 : 2)
}

/** A share in per cent. Rounded up, so that no gap looks smaller than it is. */
export function gapText(share: number): string {
  return share === 0 ? '0' : `${(Math.ceil(share * 100_000) / 1000).toFixed(3)} %`
}

function pad(text: string, width: number, right: boolean): string {
  return right ? text.padStart(width) : text.padEnd(width)
}
