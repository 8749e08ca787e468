import { expect } from 'chai'
import { commands } from '../../../../matching/worker/cli/commands/index.js'
import { main } from '../../../../matching/worker/cli/main.js'

async function run(...args: readonly string[]) {
  let printed = ''
  let complained = ''
  const terminal = {
    print: (text: string) => void (printed += text),
    complain: (text: string) => void (complained += text),
    clock: () => 0,
    peakMb: () => 0,
    stopRequested: () => false,
  }
  return { code: await main(args, terminal), printed, complained }
}

describe('main', () => {
  const misuses: readonly (readonly [complaint: string, ...args: string[]])[] = [
    ['no command given'],
    ['unknown command conquer', 'conquer'],
    ['unknown command constructor', 'constructor'],
    ['solve takes problem.json', 'solve'],
    ['solve takes problem.json', 'solve', 'a', 'b'],
    ['--seed must be a whole number, not "x"', 'solve', 'a', '--seed', 'x'],
    ['--seed must be a whole number, not "9007199254740993"', 'solve', 'a', '--seed', '9007199254740993'],
    ['--seed is given twice', 'solve', 'a', '--seed', '1', '--seed', '1'],
    ['--seed needs a value', 'solve', 'a', '--seed'],
    ['--seed needs a value', 'solve', 'a', '--seed', '--json'],
    ['--json takes no value', 'solve', 'a', '--json=yes'],
    ['--threads must be a whole number from 1', 'solve', 'a', '--threads', '0'],
    ['--time-limit must be a number of seconds above 0', 'solve', 'a', '--time-limit', '0'],
    ['--time-limit must be a number of seconds above 0', 'solve', 'a', '--time-limit', 'Infinity'],
    ['--iterations must be a whole number from 0', 'solve', 'a', '--iterations', '1.5'],
    ['--out must be a text', 'solve', 'a', '--out='],
    ['--out - and --json both want standard output', 'solve', 'a', '--out', '-', '--json'],
    ['solve has no option --speed', 'solve', 'a', '--speed', '9'],
    ['solve has no option --toString', 'solve', 'a', '--toString'],
    ['solve has no option -x', 'solve', 'a', '-x'],
    ['solve has no option --limit (rank has)', 'solve', 'a', '--limit', '9'],
    ['validate takes problem.json [solution.json]', 'validate'],
    ['explain takes problem.json solution.json', 'explain', 'a', '--case', 'C1'],
    ['--case is needed', 'rank', 'a', 'b'],
    ['standard input holds one file', 'explain', '-', '-', '--case', 'C1'],
    ['--limit must be a whole number from 1', 'rank', 'a', 'b', '--case', 'C1', '--limit', '0'],
    ['compare takes a.json b.json [problem.json]', 'compare', 'a'],
    ['the problem is given twice', 'compare', 'a', 'b', 'c', '--problem', 'd'],
    ['--size must be one of S, M, L, 30k, XL, not "XS"', 'generate', '--size', 'XS'],
    ['--size must be one of S, M, L, 30k, XL', 'generate'],
    ['--scarcity must be a number from 0.01 to 100', 'generate', '--size', 'S', '--scarcity', '0'],
    ['generate takes no files', 'generate', 'a', '--size', 'S'],
    ['there is a schema of problem, of solution, of changes, not of "host"', 'schema', 'host'],
  ]
  for (const [complaint, ...args] of misuses)
    it(`answers ${JSON.stringify(args.join(' '))} with the usage and 2`, async () => {
      const { code, printed, complained } = await run(...args)

      expect(code).to.equal(2)
      expect(printed).to.equal('')
      expect(complained).to.include(`leeward: ${complaint}`).and.to.include('Usage:')
    })

  it('lists the commands when asked for help', async () => {
    const { code, printed, complained } = await run('--help')

    expect({ code, complained }).to.deep.equal({ code: 0, complained: '' })
    for (const { name } of commands) expect(printed).to.include(`\n  ${name} `)
  })

  for (const { name, options } of commands)
    it(`says all about ${name} when asked for help`, async () => {
      const { code, printed } = await run(name, '-h')

      expect(code).to.equal(0)
      expect(printed).to.include(`Usage: leeward ${name}`)
      for (const option of Object.keys(options)) expect(printed).to.include(`--${option}`)
    })

  it('names a file it cannot read', async () => {
    const { code, complained } = await run('validate', '/nowhere/problem.json')

    expect(code).to.equal(2)
    expect(complained).to.include('/nowhere/problem.json: $: ENOENT')
  })
})
