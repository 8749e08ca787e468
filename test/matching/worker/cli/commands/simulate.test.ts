import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { main } from '../../../../../matching/worker/cli/main.js'
import { temporaryFolder } from '../../../../support/temporary-folder.js'

async function run(...args: readonly string[]) {
  let printed = ''
  let complained = ''
  const terminal = {
    print: (text: string) => void (printed += text),
    complain: (text: string) => void (complained += `${text}\n`),
    clock: () => 0,
    peakMb: () => 0,
    stopRequested: () => false,
  }
  return { code: await main(['simulate', ...args], terminal), printed, complained }
}

describe('leeward simulate', () => {
  const short = ['--weeks', '2', '--arrivals', '2', '--policies', 'first-come,LOOK_AHEAD']

  it('prints a table and, aside, its progress', async () => {
    const { code, printed, complained } = await run(...short)

    expect(code).to.equal(0)
    expect(printed).to.match(/first come, first served +[\d,]+ +\d+\.\d %/)
    expect(printed).to.match(/optimum in hindsight +[\d,]+ +100\.0 %/)
    expect(printed).to.not.include('greedy by priority')
    expect(complained).to.match(/prices of expected arrivals: week \d+ of \d+\n/)
  })

  it('prints one object for programs', async () => {
    const simulation = JSON.parse((await run(...short, '--json')).printed)

    expect(simulation).to.deep.include({ weeks: 2, seed: 1, size: { hosts: 45, places: 130, arrivalsPerWeek: 2 } })
    expect(simulation.results.map(({ policy }: { policy: string }) => policy)).to.deep.equal([
      'FIRST_COME',
      'LOOK_AHEAD',
      'HINDSIGHT',
    ])
  })

  it('draws a picture, and says so when it cannot', async () => {
    const folder = temporaryFolder().path
    const file = join(folder, 'plot.svg')

    expect((await run(...short, '--plot', file)).code).to.equal(0)
    expect(readFileSync(file, 'utf8')).to.include('</svg>')
    expect(await run(...short, '--plot', join(folder, 'nowhere', 'plot.svg'))).to.include({ code: 2, printed: '' })
  })

  const misuses: readonly (readonly [complaint: string, ...args: string[]])[] = [
    ['simulate takes no files', 'problem.json'],
    ['--weeks must be', '--weeks', '0'],
    ['--weeks must be', '--weeks', '1000'],
    ['--seed must be', '--seed', 'x'],
    ['--size must be one of S, M', '--size', 'L'],
    ['--arrivals must be', '--arrivals', '0'],
    ['--policies must be', '--policies', 'LUCK'],
    ['--policies must be', '--policies', 'FIRST_COME,LUCK'],
  ]
  for (const [complaint, ...args] of misuses)
    it(`answers ${JSON.stringify(args.join(' '))} with the usage and 2`, async () => {
      const { code, printed, complained } = await run(...args)

      expect(code).to.equal(2)
      expect(printed).to.equal('')
      expect(complained).to.include(`leeward: ${complaint}`).and.to.include('Usage:')
    })
})
