import { expect } from 'chai'
import fc from 'fast-check'
import { whereBroken } from '../../../../../matching/worker/cli/files/where-broken.js'
import { parseJson } from '../../../../../matching/worker/cli/files/parse-json.js'

function messages(content: string | readonly number[]): readonly string[] {
  const parsed = parseJson(typeof content === 'string' ? Buffer.from(content) : Buffer.from(content))
  return parsed.ok ? [] : parsed.faults.map(({ path, message }) => `${path}: ${message}`)
}

describe('parseJson', () => {
  const broken: readonly (readonly [what: string, content: string | readonly number[], message: RegExp])[] = [
    ['an empty file', '', /^\$: the file is empty$/],
    ['a file of white space', ' \n\t', /nothing but white space$/],
    ['a byte order mark', '\uFEFF{}', /begins with a byte order mark/],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00], /is not UTF-8: line 1 /],
    ['bytes that are no text', [...Buffer.from('{\n"a":\n"'), 0xe9, 0x22, 0x7d], /is not UTF-8: line 3 /],
    ['a character cut in two', [...Buffer.from('{"a":"€').subarray(0, -1)], /is not UTF-8: line 1 /],
    ['a truncated file', '{"a": [1, 2', /is not JSON: it ends too early$/],
    ['a truncated text', '{"a": "b', /is not JSON: it ends too early$/],
    ['a trailing comma in a list', '[1,\n2,]', /is not JSON: line 2, column 3: "]" cannot be there/],
    ['a trailing comma in an object', '{"a": 1,}', /is not JSON: line 1, column 9: /],
    ['a missing comma', '{"a": 1\n "b": 2}', /is not JSON: line 2, column 2: /],
    ['a comment', '{} // done', /is not JSON: line 1, column 4: /],
    ['single quotes', "{'a': 1}", /is not JSON: line 1, column 2: /],
    ['a name without quotes', '{a: 1}', /is not JSON: line 1, column 2: /],
    ['NaN', '{"a": NaN}', /is not JSON: line 1, column 7: /],
    ['Infinity', '[-Infinity]', /is not JSON: line 1, column 2: /],
    ['undefined', '[undefined]', /is not JSON: line 1, column 2: /],
    ['a hexadecimal number', '[0x10]', /is not JSON: line 1, column 3: /],
    ['a leading zero', '[007]', /is not JSON: line 1, column 3: /],
    ['a leading plus', '[+1]', /is not JSON: line 1, column 2: /],
    ['half a number', '[1.]', /is not JSON: line 1, column 3: /],
    ['a line end in a text', '["a\nb"]', /is not JSON: line 1, column 4: /],
    ['an escape there is not', '["\\x"]', /is not JSON: line 1, column 4: /],
    ['two files in one', '{}\n{}', /is not JSON: line 2, column 1: /],
    ['a closing bracket too many', '[]]', /is not JSON: line 1, column 3: /],
    ['a lone word', 'problem', /is not JSON: line 1, column 1: /],
    ['a member named twice', '{"a": 1, "a": 2}', /^\$\.a: is given twice$/],
    ['a member named twice in two spellings', '{"a": 1, "\\u0061": 2}', /^\$\.a: is given twice$/],
    [
      'a member named twice, deep inside',
      '[0, {"b": [{}, {"c d": 1, "e": [], "c d": 2}]}]',
      /^\$\[1\]\.b\[1\]\["c d"\]: is given twice$/,
    ],
    ['a prototype named twice', '{"__proto__": 1, "__proto__": 2}', /^\$\.__proto__: is given twice$/],
  ]
  for (const [what, content, message] of broken)
    it(`refuses ${what}, saying where`, () => {
      const told = messages(content)

      expect(told).to.have.length(1)
      expect(told[0]).to.match(message)
    })

  it('names every member that is given twice', () => {
    expect(messages('{"a": {"x": 1, "x": 2, "x": 3}, "b": [{"y": 0, "y": 0}]}')).to.deep.equal([
      '$.a.x: is given twice',
      '$.a.x: is given twice',
      '$.b[0].y: is given twice',
    ])
  })

  it('takes what looks like structure inside a text for text', () => {
    const odd = { 'a:b': '{"c": 1, "c": 2}', '\\': '\\"', '"': ['"x":', '\\\\"'], é: '€:' }

    expect(parseJson(Buffer.from(JSON.stringify(odd)))).to.deep.equal({ ok: true, value: odd })
  })

  it('reads every JSON text as the language does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const text = JSON.stringify(value)
        expect(parseJson(Buffer.from(text))).to.deep.equal({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  it('reads and refuses what is nested deeper than any stack', () => {
    const deep = 200_000

    expect(parseJson(Buffer.from('['.repeat(deep) + ']'.repeat(deep))).ok).to.equal(true)
    expect(parseJson(Buffer.from('{"a":'.repeat(deep) + '0' + '}'.repeat(deep))).ok).to.equal(true)
    expect(messages('['.repeat(deep))).to.have.length(1)
  })

  it('knows where any sound text stops being one when it is cut or spoilt', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
        const text = JSON.stringify({ value }, null, 1)
        const at = 1 + (cut % (text.length - 1))

        expect(whereBroken(text)).to.equal(text.length)
        expect(messages(text.slice(0, at))).to.deep.equal(['$: the file is not JSON: it ends too early'])
        expect(whereBroken(`${text} x`)).to.equal(text.length + 1)
        expect(parseJson(Buffer.from(`${text.slice(0, at)}\u0001`))).to.have.property('ok', false)
      }),
    )
  })

  it('looks through texts of millions of characters', () => {
    const long = 'x\\"'.repeat(2_000_000)

    expect(messages(`{"a": ${JSON.stringify(long)}, "a": 1}`)).to.deep.equal(['$.a: is given twice'])
    expect(messages(`[${JSON.stringify(long)}`)).to.have.length(1)
  })

  it('never fails, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
        expect(parseJson(Buffer.from(bytes)).ok).to.be.a('boolean')
      }),
      { numRuns: 1000 },
    )
  })
})
