import { expect } from 'chai'
import { main } from '../../../../matching/worker/cli/main.js'

function run(...args: readonly string[]) {
  let printed = ''
  let complained = ''
  const terminal = {
    print: (text: string) => void (printed += text),
    complain: (text: string) => void (complained += text),
    clock: () => 0,
    peakMb: () => 0,
  }
  return { code: main(args, terminal), printed, complained }
}

describe('main', () => {
  const misuses: readonly (readonly [complaint: string, ...args: string[]])[] = [
    ['no command given'],
    ['unknown command conquer', 'conquer'],
    ['unknown command constructor', 'constructor'],
    ['solve takes one problem file', 'solve'],
    ['solve takes one problem file', 'solve', 'a', 'b'],
    ['--seed must be', 'solve', 'a', '--seed', 'x'],
    ['--threads must be', 'solve', 'a', '--threads', '0'],
    ['--time-limit must be', 'solve', 'a', '--time-limit', '0'],
    ['--iterations must be', 'solve', 'a', '--iterations', '1.5'],
    ["Unknown option '--speed'", 'solve', 'a', '--speed', '9'],
    ['validate takes', 'validate'],
    ['a problem and a solution file are needed', 'explain', 'a', '--case', 'C1'],
    ['--case is needed', 'rank', 'a', 'b'],
    ['standard input holds one file', 'explain', '-', '-', '--case', 'C1'],
    ['--limit must be', 'rank', 'a', 'b', '--case', 'C1', '--limit', '0'],
    ['--size must be one of S, M, L, 30k, XL', 'generate', '--size', 'XS'],
    ['--size must be one of S, M, L, 30k, XL', 'generate'],
    ['generate takes no files', 'generate', 'a', '--size', 'S'],
  ]
  for (const [complaint, ...args] of misuses)
    it(`answers ${JSON.stringify(args.join(' '))} with the usage and 2`, () => {
      const { code, printed, complained } = run(...args)

      expect(code).to.equal(2)
      expect(printed).to.equal('')
      expect(complained).to.include(`leeward: ${complaint}`).and.to.include('Usage:')
    })

  it('prints the usage when asked for help', () => {
    expect(run('--help')).to.deep.include({ code: 0, complained: '' })
    expect(run('-h').printed).to.include('Usage:')
  })

  it('names a file it cannot read', () => {
    const { code, complained } = run('validate', '/nowhere/problem.json')

    expect(code).to.equal(2)
    expect(complained).to.include('/nowhere/problem.json: ENOENT')
  })
})
