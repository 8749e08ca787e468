import { expect } from 'chai'
import type { Progress } from '../../../../matching/index.js'
import { showProgress } from '../../../../matching/worker/cli/progress.js'

/** A terminal whose clock stands still unless it is moved. */
function watch({ bar, quiet = false, timeLimitMs }: { bar: boolean; quiet?: boolean; timeLimitMs?: number }) {
  const lines: string[] = []
  let now = 0
  const terminal = {
    print: () => undefined,
    complain: (line: string) => void lines.push(line),
    rewrite: bar ? (line: string) => void lines.push(line) : undefined,
    clock: () => now,
    peakMb: () => 0,
    stopRequested: () => false,
  }
  const progress = showProgress(terminal, { quiet, timeLimitMs })
  const after = (ms: number, phase: Progress['phase']): void => {
    now += ms
    progress.show({ phase, score: 90, bound: 100, gap: 0.1, placed: 1, cases: 2, elapsedMs: now })
  }
  return { lines, after, end: progress.end }
}

describe('showProgress', () => {
  it('writes a line for a new phase, and then one a second', () => {
    const { lines, after } = watch({ bar: false })

    after(10, 'GREEDY')
    after(10, 'PRICES')
    after(500, 'PRICES')
    after(600, 'PRICES')

    expect(lines.map(line => line.split('  ').slice(0, 2))).to.deep.equal([
      ['0.0 s', 'GREEDY'],
      ['0.0 s', 'PRICES'],
      ['1.1 s', 'PRICES'],
    ])
    expect(lines[0]).to.include('placed 1/2').and.to.include('gap 10.000 %')
  })

  it('draws a bar that never goes back, at most ten times a second, and takes it away', () => {
    const { lines, after, end } = watch({ bar: true, timeLimitMs: 1000 })

    after(0, 'GREEDY')
    after(50, 'GREEDY')
    after(500, 'GREEDY')
    after(100, 'PRICES')
    end()

    const bars = lines.map(line => /#*/.exec(line.slice(1))![0].length)
    expect(lines).to.have.length(4)
    expect(bars[0]).to.equal(1)
    expect(bars[1]).to.equal(11)
    expect(bars[2]).to.equal(13)
    expect(lines.at(-1)).to.equal('')
  })

  it('says nothing when asked to be quiet', () => {
    const { lines, after, end } = watch({ bar: true, quiet: true })

    after(0, 'GREEDY')
    end()

    expect(lines).to.deep.equal([])
  })
})
