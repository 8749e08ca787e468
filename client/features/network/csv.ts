/** The file as spreadsheets read it: a byte order mark, lines that end in CRLF, every field quoted. */
export function csvOf(rows: ReadonlyArray<readonly string[]>): string {
  return `\uFEFF${rows.map(row => row.map(field).join(',')).join('\r\n')}\r\n`
}

/**
 * A spreadsheet runs text that begins with one of these as a formula, also after spaces and quotes; an apostrophe before
 * it makes it text again. The same holds for the files that the server writes.
 */
const BEGINS_FORMULA = /^[\s"'\u200B-\u200F\u2060\uFEFF]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

function field(text: string): string {
  const safe = BEGINS_FORMULA.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
