import { isUtf8 } from 'node:buffer'
import type { ProblemFault } from '../../../index.js'
import { endsTooEarly, whereBroken } from './where-broken.js'
import { membersIn, membersOf, repeatedMembers } from './repeated-members.js'

export type ParseJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly faults: readonly ProblemFault[] }

/**
 * Parses a JSON file by the letter: UTF-8 without a byte order mark, and no member of an object named twice (which
 * JSON leaves open, and readers settle differently).
 */
export function parseJson(bytes: Buffer): ParseJson {
  const refuse = (message: string): ParseJson => ({ ok: false, faults: [{ path: '$', message }] })
  if (bytes.length === 0) return refuse('the file is empty')
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return refuse('the file begins with a byte order mark: it must be UTF-8 without one')
  if (!isUtf8(bytes)) return refuse(`the file is not UTF-8: ${lineOfBrokenText(bytes)} has bytes that are no text`)
  const text = bytes.toString('utf8')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse(`the file is not JSON: ${syntaxError(text)}`)
  }
  // Looked for closely only where the count says that some member is named twice.
  if (membersIn(bytes) === membersOf(value)) return { ok: true, value }
  return { ok: false, faults: repeatedMembers(text) }
}

function lineOfBrokenText(bytes: Buffer): string {
  let line = 1
  // A line end is never part of a longer character, so lines can be looked at one by one.
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start)
    const next = end < 0 ? bytes.length : end + 1
    if (!isUtf8(bytes.subarray(start, next))) break
    start = next
  }
  return `line ${line}`
}

/** Where the text stops being JSON. The parser's own complaint names no place, or not always. */
function syntaxError(text: string): string {
  if (text.trim() === '') return 'it holds nothing but white space'
  const position = whereBroken(text)
  if (endsTooEarly(text, position)) return 'it ends too early'
  const before = text.slice(0, position)
  const line = before.split('\n').length
  const found = String.fromCodePoint(text.codePointAt(position)!)
  return `line ${line}, column ${position - before.lastIndexOf('\n')}: ${JSON.stringify(found)} cannot be there`
}
