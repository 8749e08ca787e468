/** The file as spreadsheets read it: a byte order mark, lines that end in CRLF, every field quoted. */
export function csvOf(rows: ReadonlyArray<readonly string[]>): string {
  return `\uFEFF${rows.map(row => row.map(field).join(',')).join('\r\n')}\r\n`
}

/** A spreadsheet runs text that begins with one of these as a formula; an apostrophe before it makes it text again. */
const BEGINS_FORMULA = /^[=+\-@\t\r]/

function field(text: string): string {
  const safe = BEGINS_FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
