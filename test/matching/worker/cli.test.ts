import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { generate, validate } from '../../../matching/index.js'
import { host, person, place, problemFile, range, twoHostsThreeApplicants } from '../../instances/builders.js'

const command = fileURLToPath(new URL('../../../../matching/worker/leeward', import.meta.url))

describe('leeward, the command line', () => {
  let folder = ''
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'leeward-cli-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  function file(name: string, content: unknown): string {
    const path = join(folder, name)
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
    return path
  }

  function run(args: readonly string[], input = '') {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { input, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  function answer(args: readonly string[], input?: string): Record<string, unknown> {
    return JSON.parse(run(args, input).stdout)
  }

  it('solves, validates, explains and ranks', () => {
    const problem = file('problem.json', twoHostsThreeApplicants())
    const solution = join(folder, 'solution.json')

    const solved = answer(['solve', problem, '--out', solution, '--seed', '7', '--threads', '2', '--json'])
    const checked = answer(['validate', problem, solution, '--json'])
    const why = answer(['explain', problem, solution, '--case', 'C1', '--json'])
    const whyHere = answer(['explain', problem, solution, '--case', 'C1', '--place', 'P2', '--json'])
    const ranked = answer(['rank', problem, solution, '--case', 'C1', '--json'])

    expect(solved).to.include({ placed: 2, threads: 2, stoppedBy: 'FINISHED', score: checked['score'] })
    expect(solved).to.include.keys('bound', 'gap', 'seconds', 'peakMB')
    expect(checked).to.deep.include({ valid: true, faults: [], placed: 2 })
    expect(why).to.include({ kind: 'OUTCOMPETED', case: 'C1' })
    expect(whyHere).to.include({ kind: 'PLACE', place: 'P2', feasible: false })
    expect(ranked['stays']).to.have.length(2)
    expect(JSON.parse(readFileSync(solution, 'utf8'))).to.include({ format: 'leeward-solution/1', seed: 7 })
  })

  it('reads standard input, writes the solution to standard output, and progress to standard error', () => {
    const { status, stdout, stderr } = run(
      ['solve', '-', '--iterations', '10'],
      JSON.stringify(twoHostsThreeApplicants()),
    )

    expect(status).to.equal(0)
    expect(JSON.parse(stdout)).to.have.nested.property('statistics.stoppedBy', 'ITERATIONS')
    expect(stderr).to.include('GREEDY').and.to.include('MAXIMALITY')
  })

  it('says what would become of a plan, and writes the plan and the problem it is for', () => {
    const problem = file('problem.json', twoHostsThreeApplicants())
    const solution = join(folder, 'solution.json')
    run(['solve', problem, '--out', solution, '--quiet'])
    const changes = file('changes.json', { format: 'leeward-changes/1', changes: [{ remove: { case: 'C2' } }] })
    const after = join(folder, 'after.json')
    const changed = join(folder, 'changed.json')

    const outputs = ['--out', after, '--problem-out', changed]
    const answered = answer(['what-if', problem, solution, changes, ...outputs, '--json'])
    const table = run(['what-if', problem, solution, changes]).stdout
    const compared = answer(['compare', solution, after, problem, '--json'])

    expect(answered).to.include.keys('score', 'bound', 'gap', 'placed', 'difference', 'changed', 'seconds', 'peakMB')
    expect(answer(['validate', changed, after, '--json'])).to.deep.include({ valid: true, score: answered['score'] })
    expect(table).to.match(/C2 .* no stay .*withdrawn/)
    expect((compared['cases'] as { case: string; change: string }[]).map(({ case: id, change }) => [id, change]))
      .to.deep.include(['C2', 'LOST'])
      .and.to.deep.include(['C1', 'PLACED'])
  })

  it('ranks places with what becomes of the others, and says what capacity would help', () => {
    const problem = file('problem.json', twoHostsThreeApplicants())
    const solution = join(folder, 'solution.json')
    run(['solve', problem, '--out', solution, '--quiet'])

    const ranked = answer(['rank', problem, solution, '--case', 'C1', '--effects', '--json'])
    const rankedTable = run(['rank', problem, solution, '--case', 'C1', '--effects']).stdout
    const capacity = answer(['capacity', problem, solution, '--json'])
    const capacityTable = run(['capacity', problem, solution]).stdout

    const [best] = ranked['stays'] as readonly { moves: readonly { case: string }[]; difference: number }[]
    expect(best!.moves).to.have.length.above(0)
    expect(best!.difference).to.be.below(0)
    expect(rankedTable).to.match(/C[23] loses its stay/)
    expect(capacity['ranked']).to.have.length.above(0)
    expect(capacityTable).to.match(/place for 2 in (FAR|ISLES) from .* C1/)
  })

  it('writes the same bytes twice', () => {
    const input = JSON.stringify(twoHostsThreeApplicants())

    expect(run(['solve', '-', '--threads', '1'], input).stdout).to.equal(
      run(['solve', '-', '--threads', '2'], input).stdout,
    )
  })

  it('generates a sound problem, the same for the same seed', () => {
    const { stdout } = run(['generate', '--size', 'S', '--seed', '3'])

    expect(run(['generate', '--size', 'S', '--seed', '3']).stdout).to.equal(stdout)
    expect(answer(['validate', '-', '--json'], stdout)).to.deep.include({ valid: true, cases: 60 })
  })

  it('ends with 2 for input that cannot be read, naming every fault', () => {
    const bad = file('bad.json', { ...problemFile(), cases: [{ ...person('C1'), risk: 0 }], pins: 'none' })

    const { status, stdout, stderr } = run(['solve', bad, '--json'])

    expect(status).to.equal(2)
    expect(JSON.parse(stdout).faults).to.have.length(2)
    expect(stderr).to.include('$.cases[0].risk').and.to.include('$.pins')
    expect(run(['validate', join(folder, 'absent.json')]).status).to.equal(2)
    expect(run(['solve', file('broken.json', '{"format":')]).status).to.equal(2)
  })

  it('ends with 2 for a plan that breaks a rule, and for a plan of another problem', () => {
    const problem = file('problem.json', twoHostsThreeApplicants())
    const early = file('early.json', { assignments: [{ case: 'C1', place: 'P1', ...range(9, 70) }] })
    const other = file('other.json', {
      format: 'leeward-solution/1',
      assignments: [{ case: 'X', place: 'P1', ...range(9, 70) }],
    })

    expect(run(['validate', problem, early])).to.deep.include({ status: 2 })
    expect(run(['explain', problem, other, '--case', 'C1']).stderr).to.include('$.assignments[0].case')
  })

  it('ends with 3 for pins that cannot all be kept, naming them', () => {
    const pins = [
      { case: 'C1', place: 'P1', ...range(10, 50) },
      { case: 'C2', place: 'P1', ...range(49, 80) },
    ]
    const problem = problemFile({
      hosts: [host('H1')],
      places: [place('P1', 'H1')],
      cases: [person('C1'), person('C2')],
      pins,
    })

    const { status, stdout, stderr } = run(['solve', '-', '--json'], JSON.stringify(problem))

    expect(status).to.equal(3)
    expect(JSON.parse(stdout).infeasiblePins).to.have.length(1)
    expect(stderr).to.include('pin C2 at P1: OCCUPIED with C1')
  })

  it('goes on when nobody reads its answer to the end', () => {
    const pipeline = `"${process.execPath}" "${command}" generate --size M | head -c 1; echo " ${'${PIPESTATUS[0]}'}"`

    const { stdout, stderr } = spawnSync('bash', ['-c', pipeline], { encoding: 'utf8' })

    expect({ stdout, stderr }).to.deep.equal({ stdout: '{ 0\n', stderr: '' })
  })

  it('refuses ids and days of a plan that are not texts', () => {
    const problem = file('problem.json', { ...twoHostsThreeApplicants(), cases: [person('1')] })
    const plan = file('plan.json', {
      format: 'leeward-solution/1',
      assignments: [{ case: 1, place: 'P1', from: [range(9, 70).from], until: range(9, 70).until }],
    })

    const { status, stderr } = run(['explain', problem, plan, '--case', '1'])

    expect(status).to.equal(2)
    expect(stderr)
      .to.include('$.assignments[0].case: must be the id of a case listed in this file, not 1')
      .and.to.include('$.assignments[0].from: must be an existing day')
  })

  it('keeps the best plan when it is interrupted', async () => {
    const content = generate('M', 6)
    const problem = file('large.json', content)
    const out = join(folder, 'interrupted.json')
    const args = [command, 'solve', problem, '--out', out, '--json', '--iterations', '1000000000']
    const running = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let stderr = ''
    running.stdout.on('data', (part: Buffer) => (stdout += String(part)))
    running.stderr.on('data', (part: Buffer) => (stderr += String(part)))
    running.stderr.once('data', () => running.kill('SIGINT'))

    const [code] = await once(running, 'close')

    expect(code, stderr).to.equal(0)
    expect(stderr).to.include('stopping with the best so far')
    expect(JSON.parse(stdout)).to.include({ stoppedBy: 'REQUEST' })
    expect(validate(content, JSON.parse(readFileSync(out, 'utf8'))).faults).to.deep.equal([])
  })

  it('warns of pins that break a rule, and keeps them', () => {
    const world = twoHostsThreeApplicants()
    const pinned = { ...world, pins: [{ case: 'C1', place: 'P1', ...range(11, 70) }] }

    const { status, stdout, stderr } = run(['solve', '-', '--quiet'], JSON.stringify(pinned))

    expect(status).to.equal(0)
    expect(stderr).to.equal('warning: the pin of C1 at P1 is kept, though it breaks GRID\n')
    expect(JSON.parse(stdout).assignments[0]).to.include({ case: 'C1', ...range(11, 70) })
  })

  it('refuses an output that cannot be written before it reads anything, and never overwrites the problem', () => {
    const problem = file('problem.json', twoHostsThreeApplicants())

    const nowhere = run(['solve', join(folder, 'absent.json'), '--out', join(folder, 'no/where.json')])
    const itself = run(['solve', problem, '--out', problem])

    expect(nowhere.status).to.equal(2)
    expect(nowhere.stderr).to.include('--out: ENOENT').and.not.to.include('absent')
    expect(itself.status).to.equal(2)
    expect(itself.stderr).to.include('is the problem file itself')
    expect(JSON.parse(readFileSync(problem, 'utf8'))).to.have.property('format', 'leeward-problem/1')
  })

  it('lists a thousand faults, and counts the others', () => {
    const { status, stderr } = run(['validate', '-'], JSON.stringify({ ...problemFile(), pins: Array(2500).fill(1) }))

    expect(status).to.equal(2)
    expect(stderr.trim().split('\n')).to.have.length(1001)
    expect(stderr).to.include('and 1500 faults more')
  })

  it('refuses a solution file that lacks something, or says it wrong', () => {
    const problem = file('problem.json', twoHostsThreeApplicants())
    const solution = join(folder, 'solution.json')
    run(['solve', problem, '--out', solution, '--quiet'])
    const { gap: _gap, ...rest } = JSON.parse(readFileSync(solution, 'utf8'))

    expect(run(['validate', problem, file('lacks.json', rest)]).stdout).to.match(/MALFORMED .*\$\.gap: is missing/)
    expect(run(['validate', problem, file('wrong.json', { ...rest, gap: 0.5 })]).stdout).to.include('WRONG_GAP')
    expect(run(['validate', problem, file('right.json', { ...rest, gap: _gap })]).status).to.equal(0)
  })

  it('prints the schema of its files', () => {
    for (const kind of ['problem', 'solution', 'changes'])
      expect(JSON.parse(run(['schema', kind]).stdout)).to.have.property('title', `leeward-${kind}/1`)
  })

  it('refuses a case it does not know', () => {
    const problem = file('problem.json', twoHostsThreeApplicants())
    const solution = join(folder, 'solution.json')
    run(['solve', problem, '--out', solution])

    expect(run(['rank', problem, solution, '--case', 'C9'])).to.deep.include({ status: 2, stdout: '' })
  })
})
