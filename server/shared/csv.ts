import { refuse, success, type Result } from './result.js'

/** What a text is run as a formula for, once it begins with it; spaces, quotes and apostrophes before it do not help. */
const BEGINS_FORMULA = /^[\s"'\u200B-\u200F\u2060\uFEFF]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const BYTE_ORDER_MARK = '\uFEFF'
const SEPARATORS = [',', ';', '\t'] as const

/**
 * CSV as RFC 4180 has it, every field in quotes, lines ending in CRLF. An apostrophe stands before whatever a
 * spreadsheet would take for a formula, and before nothing else. `bom` puts a byte order mark in front, which some
 * spreadsheets need in order to read UTF-8.
 */
export function csvText(rows: readonly (readonly string[])[], { bom }: { bom: boolean }): string {
  const lines = rows.map(row => `${row.map(field).join(',')}\r\n`)
  return `${bom ? BYTE_ORDER_MARK : ''}${lines.join('')}`
}

/** A text that no spreadsheet runs. `asMeant` takes the apostrophe off again. */
export function harmless(text: string): string {
  return BEGINS_FORMULA.test(text) ? `'${text}` : text
}

/** The text that `harmless` was given. */
export function asMeant(text: string): string {
  return text.startsWith("'") && BEGINS_FORMULA.test(text.slice(1)) ? text.slice(1) : text
}

function field(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`
}

/** Why a text is no CSV, and in which row, counted from 1 as spreadsheets do. */
export interface CsvFault {
  readonly row: number
  readonly message: string
}

/**
 * The rows of a CSV text, the heading first, exactly as they stand: with a byte order mark or without, separated by
 * commas, semicolons or tabs (whichever the heading has most of), lines ending in CRLF, LF or CR.
 */
export function csvRows(text: string): Result<string[][], CsvFault> {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text
  const separator = separatorOf(plain)
  const rows: string[][] = []
  let row: string[] = []
  for (let at = 0; at < plain.length || row.length > 0;) {
    const read = plain[at] === '"' ? quotedField(plain, at) : bareField(plain, at, separator)
    if (read === null) return refuse({ row: rows.length + 1, message: 'A quotation mark is opened and never closed.' })
    row.push(read.value)
    at = read.end
    if (plain[at] === separator) {
      at += 1
      if (at < plain.length) continue
      row.push('')
    } else if (at < plain.length && plain[at] !== '\r' && plain[at] !== '\n')
      return refuse({ row: rows.length + 1, message: 'Text follows a closing quotation mark.' })
    rows.push(row)
    row = []
    at += plain.startsWith('\r\n', at) ? 2 : 1
  }
  return success(rows)
}

function separatorOf(text: string): string {
  const heading = /^[^\r\n]*/.exec(text.replaceAll(/"(?:[^"]|"")*"/g, ''))![0]
  const counted = SEPARATORS.map(separator => ({ separator, count: heading.split(separator).length }))
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).separator
}

interface ReadField {
  readonly value: string
  /** Where the field ends: at a separator, the end of its line or the end of the text. */
  readonly end: number
}

/** Null when the quotation mark at its beginning is never closed. */
function quotedField(text: string, start: number): ReadField | null {
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf('"', at)
    if (at < 0) return null
    if (text[at + 1] !== '"') return { value: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 }
  }
}

function bareField(text: string, start: number, separator: string): ReadField {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\r' && text[end] !== '\n') end += 1
  return { value: text.slice(start, end), end }
}
