import type { ProblemFault } from '../../../index.js'
import { pathOf } from '../../../index.js'
import { endOfText } from './where-broken.js'

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a

/** How many members the objects of a sound JSON text name: colons outside its strings. */
export function membersIn(bytes: Uint8Array): number {
  let members = 0
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]
    if (byte === colon) members += 1
    if (byte !== quote) continue
    for (i += 1; bytes[i] !== quote; i++) if (bytes[i] === backslash) i += 1
  }
  return members
}

/** How many members the objects of a parsed file have. No recursion: a file can be deeper than the stack. */
export function membersOf(root: unknown): number {
  const open: unknown[] = [root]
  let members = 0
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null) continue
    const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
    if (!Array.isArray(value)) members += inside.length
    for (const item of inside) if (typeof item === 'object' && item !== null) open.push(item)
  }
  return members
}

interface Level {
  /** The names so far of an object; `undefined` for a list. */
  readonly names: Set<string> | undefined
  step: string | number
}

/** Every member named twice in one object of a sound JSON text. */
export function repeatedMembers(text: string): readonly ProblemFault[] {
  const faults: ProblemFault[] = []
  const levels: Level[] = []
  for (let at = 0; at < text.length; at++) {
    const level = levels.at(-1)
    const character = text[at]!
    if (character === '{') levels.push({ names: new Set(), step: '' })
    else if (character === '[') levels.push({ names: undefined, step: 0 })
    else if (character === '}' || character === ']') levels.pop()
    else if (character === ',' && typeof level?.step === 'number') level.step += 1
    else if (character === '"') {
      const end = endOfText(text, at).at
      if (level?.names !== undefined && isColonNext(text, end)) {
        const name = JSON.parse(text.slice(at, end)) as string
        level.step = name
        if (level.names.has(name))
          faults.push({ path: pathOf(levels.map(({ step }) => step)), message: 'is given twice' })
        level.names.add(name)
      }
      at = end - 1
    }
  }
  return faults
}

function isColonNext(text: string, from: number): boolean {
  let at = from
  while (' \t\n\r'.includes(text[at]!)) at += 1
  return text[at] === ':'
}
