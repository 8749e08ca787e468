const space = /[ \t\n\r]*/y
/** As much of a number, or of a word, as a file that ends too early may hold of it. */
const cutShort = /^(?:[-+.\deE]*|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?)$/
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** What may come next in a JSON text. */
type Expected = 'VALUE' | 'VALUE_OR_END' | 'NAME' | 'NAME_OR_END' | 'COLON' | 'COMMA_OR_END'

/** Whether everything up to the end is JSON, and only the end comes too early. */
export function endsTooEarly(text: string, broken: number): boolean {
  return broken === text.length || (text.length - broken < 40 && cutShort.test(text.slice(broken).trimEnd()))
}

/** The place of the first character at which a text stops being JSON; its length when it only ends too early. */
export function whereBroken(text: string): number {
  const open: ('[' | '{')[] = []
  let expected = 'VALUE' as Expected
  let at = 0
  for (;;) {
    at = skip(space, text, at)
    const next = text[at]
    const inside = open.at(-1)
    if (next === undefined) return at
    const mayEnd = expected === 'COMMA_OR_END' || expected === 'VALUE_OR_END' || expected === 'NAME_OR_END'
    if (mayEnd && inside !== undefined && next === (inside === '[' ? ']' : '}')) {
      open.pop()
      expected = 'COMMA_OR_END'
      at += 1
    } else if (expected === 'COMMA_OR_END') {
      if (next !== ',' || inside === undefined) return at
      expected = inside === '[' ? 'VALUE' : 'NAME'
      at += 1
    } else if (expected === 'COLON') {
      if (next !== ':') return at
      expected = 'VALUE'
      at += 1
    } else if (next === '"') {
      const end = endOfText(text, at)
      if (!end.whole) return end.at
      at = end.at
      expected = expected === 'NAME' || expected === 'NAME_OR_END' ? 'COLON' : 'COMMA_OR_END'
    } else if (expected === 'NAME' || expected === 'NAME_OR_END') return at
    else if (next === '[' || next === '{') {
      open.push(next)
      expected = next === '[' ? 'VALUE_OR_END' : 'NAME_OR_END'
      at += 1
    } else {
      const end = skip(scalar, text, at)
      if (end === at) return at
      at = end
      expected = 'COMMA_OR_END'
    }
  }
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}

/** The end of the text that begins at a quote or, when it is broken, the character that breaks it. */
export function endOfText(text: string, start: number): { readonly whole: boolean; readonly at: number } {
  for (let at = start + 1; ; at++) {
    const character = text[at]
    if (character === undefined) return { whole: false, at: text.length }
    if (character === '"') return { whole: true, at: at + 1 }
    if (character < ' ') return { whole: false, at }
    if (character !== '\\') continue
    at += 1
    const escaped = text[at]
    if (escaped === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4
    else if (escaped === undefined || !'"\\/bfnrt'.includes(escaped)) return { whole: false, at }
  }
}
