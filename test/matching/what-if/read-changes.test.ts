import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect } from 'chai'
import fc from 'fast-check'
import { applyChanges, problemForm, readChanges, readProblem } from '../../../matching/index.js'
import type { Problem } from '../../../matching/index.js'
import { day, host, person, place, range, twoHostsThreeApplicants } from '../../instances/builders.js'
import { tinyChanges } from '../../instances/tiny-changes.js'

function problemOf(content: unknown): Problem {
  const read = readProblem(content)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.problem
}

const problem = problemOf({
  ...twoHostsThreeApplicants(),
  pins: [{ case: 'C2', place: 'P2', ...range(10, 70) }],
})

function file(...changes: readonly unknown[]) {
  return { format: 'leeward-changes/1', changes }
}

function faultsOf(json: unknown): readonly string[] {
  const read = readChanges(json, problem)
  return read.ok ? [] : read.faults.map(({ path, message }) => `${path}: ${message}`)
}

/** The problem after the changes, as a file. */
function after(...changes: readonly unknown[]) {
  const read = readChanges(file(...changes), problem)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return problemForm(applyChanges(problem, read.changes))
}

function schema(name: string): object {
  return JSON.parse(
    readFileSync(new URL(`../../../../matching/${name}.schema.json`, import.meta.url), 'utf8'),
  ) as object
}

describe('readChanges', () => {
  it('reads changes one after another: a later one may speak of what an earlier one adds', () => {
    const changed = after(
      { add: { host: host('H9') } },
      { add: { place: place('P9', 'H9') } },
      { add: { case: person('C9') } },
      { add: { window: { place: 'P9', ...range(120, 150) } } },
      { exclude: { case: 'C9', host: 'H9' } },
      { change: { host: 'H9', to: { maxHouseholds: 3 } } },
      { change: { case: 'C1', to: { latest: day(50), stay: { minDays: 5, desiredDays: 6 } } } },
      { unpin: { case: 'C2' } },
      { pin: { case: 'C3', place: 'P2', ...range(10, 70) } },
    )

    expect(changed.hosts.map(({ id, maxHouseholds }) => [id, maxHouseholds])).to.deep.equal([
      ['H1', 10],
      ['H2', 10],
      ['H9', 3],
    ])
    expect(changed.places[2]!.windows).to.deep.equal([range(0, 100), range(120, 150)])
    expect(changed.cases.map(({ id }) => id)).to.deep.equal(['C1', 'C2', 'C3', 'C9'])
    expect(changed.cases[0]).to.deep.include({
      earliest: day(10),
      latest: day(50),
      stay: { minDays: 5, desiredDays: 6 },
    })
    expect(changed.pins).to.deep.equal([{ case: 'C3', place: 'P2', ...range(10, 70) }])
    expect(changed.exclusions).to.deep.equal([{ case: 'C9', host: 'H9' }])
  })

  it('takes along what goes with what is removed', () => {
    const changed = after(
      { exclude: { case: 'C2', place: 'P1' } },
      { exclude: { case: 'C1', host: 'H1' } },
      { remove: { case: 'C2' } },
      { remove: { host: 'H1' } },
    )

    expect(changed.places.map(({ id }) => id)).to.deep.equal(['P2'])
    expect([changed.pins, changed.exclusions]).to.deep.equal([[], []])
  })

  it('makes a problem that can be read again, and reads the same', () => {
    const changed = after({ remove: { window: { place: 'P1', ...range(10, 70) } } }, { policy: { late: 0.7 } })

    expect(changed.places[0]!.windows).to.deep.equal([])
    expect(problemForm(problemOf(JSON.parse(JSON.stringify(changed))))).to.deep.equal(changed)
  })

  it('reports every fault with its path', () => {
    expect(faultsOf([])).to.deep.equal(['$: must be an object, not a list'])
    expect(faultsOf({ format: 'leeward-problem/1', more: 1 })).to.deep.equal([
      '$.format: must be "leeward-changes/1"',
      '$.more: is not a known member',
      '$.changes: must be a list, not nothing',
    ])
    const verbs = 'add, remove, change, pin, unpin, exclude, include, budget, policy'
    expect(
      faultsOf(
        file(
          { add: { case: person('C1', { risk: 9 }) } },
          { add: { place: place('P9', 'H9') } },
          { remove: { case: 'C9' } },
          { change: { case: 'C1', to: { id: 'C7' } } },
          { change: { place: 'P1', to: { host: 'H2', windows: [] } } },
          { change: { place: 'P1', to: { windows: [range(10, 5)], beds: 2 } } },
          { change: { host: 'H1' } },
          { pin: { case: 'C2', place: 'P1', ...range(10, 70) } },
          { unpin: { case: 'C1' } },
          { add: { window: { place: 'P1', ...range(60, 80) } } },
          { remove: { window: { place: 'P1', ...range(10, 60) } } },
          { exclude: { case: 'C1' } },
          { budget: { amount: -1 } },
          { add: {}, remove: {} },
          'nothing',
        ),
      ),
    ).to.deep.equal([
      '$.changes[0].add.case.risk: must be a risk level from 1 to 5, not 9',
      '$.changes[0].add.case.id: "C1" exists already: change it, or remove it first',
      '$.changes[1].add.place.host: must be the id of a host listed in this file, not "H9"',
      '$.changes[2].remove.case: must be the id of a case of the problem, not "C9"',
      '$.changes[3].change.to.id: cannot be changed: remove it and add another',
      '$.changes[4].change.to.host: cannot be changed: remove it and add another',
      '$.changes[5].change.to.beds: is not a known member',
      '$.changes[5].change.to.windows[0].until: must be after `from` (it is the first day after the range)',
      '$.changes[6].change.to: must be an object, not nothing',
      '$.changes[7].pin.case: "C2" is pinned to P2 already: unpin it first',
      '$.changes[8].unpin.case: "C1" has no pin',
      '$.changes[9].add.window: overlaps a window of P1: remove that one first',
      '$.changes[10].remove.window: is not a window of P1',
      '$.changes[11].exclude.place: is missing',
      '$.changes[12].budget.amount: must be a number from 0 to 1000000000000, not -1',
      '$.changes[12].budget.travel: is missing',
      '$.changes[12].budget.perDay: is missing',
      '$.changes[12].budget.perDayExtraPerson: is missing',
      `$.changes[13]: must be an object with exactly one of ${verbs}`,
      `$.changes[14]: must be an object with exactly one of ${verbs}`,
    ])
  })

  it('changes a problem without touching the one it was given', () => {
    const before = JSON.stringify(problem)

    after({ remove: { host: 'H2' } }, { remove: { case: 'C1' } })

    expect(JSON.stringify(problem)).to.equal(before)
  })
})

describe('changes.schema.json', () => {
  const ajv = new Ajv2020({ strict: true })
  formats.default(ajv)
  ajv.addSchema(schema('problem'))
  const accepts = ajv.compile(schema('changes'))

  it('accepts what can be read', () => {
    let readable = 0
    fc.assert(
      fc.property(tinyChanges(), ({ file: changed, entries }) => {
        const json = file(...entries)
        if (!readChanges(json, problemOf(changed)).ok) return
        expect(accepts(json), JSON.stringify(accepts.errors)).to.equal(true)
        readable += 1
      }),
      { numRuns: 300, seed: 20300108 },
    )
    expect(readable).to.be.above(40)
  })

  it('refuses what is badly formed', () => {
    const bad: readonly unknown[] = [
      {},
      { changes: [] },
      { format: 'leeward-changes/1', changes: {} },
      file({}),
      file({ add: { case: { id: 'C9' } } }),
      file({ add: { case: person('C9'), host: host('H9') } }),
      file({ remove: { case: 'no such id' } }),
      file({ change: { case: 'C1' } }),
      file({ pin: { case: 'C1', place: 'P1', from: 'today', until: day(3) } }),
      file({ budget: { amount: 3 } }),
      file({ close: {} }),
    ]

    for (const json of bad) expect(accepts(json), JSON.stringify(json)).to.equal(false)
    expect(accepts(file())).to.equal(true)
  })
})
