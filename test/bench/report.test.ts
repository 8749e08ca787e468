import { expect } from 'chai'
import { gapText, table } from './table.js'
import { targets, verdict } from './targets.js'
import type { Results, SolveRow } from './results.js'
import { merged, noResults } from './results.js'
import { withSection } from './write.js'

describe('table', () => {
  it('sets words to the left and numbers to the right', () => {
    const rows = [
      ['one', '1,000'],
      ['three', '5'],
    ]

    expect(table(['name', 'n'], rows)).to.equal(
      ['| name  |     n |', '| ----- | ----: |', '| one   | 1,000 |', '| three |     5 |'].join('\n'),
    )
  })
})

describe('gapText', () => {
  it('never makes a gap look smaller than it is', () => {
    expect(gapText(0)).to.equal('0')
    expect(gapText(1e-9)).to.equal('0.001 %')
    expect(gapText(0.0123451)).to.equal('1.235 %')
  })
})

describe('verdict', () => {
  const within = { gap: 0.002, seconds: 5.9, megabytes: 90 }

  it('names the better target that gap, seconds and memory keep to together', () => {
    expect(verdict(targets.M, within)).to.equal('aim')
    expect(verdict(targets.M, { ...within, gap: 0.003, seconds: 4 })).to.equal('must')
    expect(verdict(targets.M, { ...within, gap: 0.003 })).to.equal('missed')
    expect(verdict(targets.L, { ...within, megabytes: 601 })).to.equal('missed')
  })
})

describe('merged', () => {
  const row = (instance: string, score: number): SolveRow => ({ ...({} as SolveRow), instance, score })
  const results = (rows: readonly SolveRow[], failed: readonly string[] = []): Results => ({
    node: '20',
    cores: 2,
    ...noResults,
    solves: rows,
    failures: failed.map(instance => ({ instance, said: 'no' })),
  })

  it('puts what was measured anew where the old was, and keeps the rest', () => {
    const now = merged(results([row('a', 1), row('b', 2)], ['c']), results([row('c', 3), row('a', 4)]))

    expect(now.solves.map(({ instance, score }) => `${instance} ${score}`)).to.deep.equal(['a 4', 'b 2', 'c 3'])
    expect(now.failures).to.deep.equal([])
  })
})

describe('withSection', () => {
  it('replaces the text under one heading and nothing else', () => {
    const document = '# A\n\n## B\n\nold\n\n### deeper\n\n## C\n\nkept\n'

    expect(withSection(document, 'B', 'new')).to.equal('# A\n\n## B\n\nnew\n\n## C\n\nkept\n')
  })

  it('adds a heading that is not there', () => {
    expect(withSection('# A\n', 'B', 'new')).to.equal('# A\n\n## B\n\nnew\n')
  })
})
