import { expect } from 'chai'
import fc from 'fast-check'
import type { Answered, Desk, ProblemChange, WarmStart } from '../../../matching/index.js'
import { generate, openDesk, problemForm, readChanges, readProblem, solve, validate } from '../../../matching/index.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'
import { tinyChanges } from '../../instances/tiny-changes.js'

function deskOn(file: ProblemFile, stayPut?: number): Desk {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations: 2000 })
  if (result.kind !== 'SOLVED') throw new Error('the pins must be possible')
  const opening = openDesk(read.problem, result.solution, { stayPut })
  if (opening.kind !== 'OPEN') throw new Error('the pins were kept before')
  return opening.desk
}

function changesOf(desk: Desk, ...changes: readonly unknown[]): readonly ProblemChange[] {
  const answer = readChanges({ format: 'leeward-changes/1', changes }, desk.problem())
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults))
  return answer.changes
}

function ask(desk: Desk, ...changes: readonly unknown[]): Answered {
  const answer = desk.whatIf(changesOf(desk, ...changes))
  if (answer.kind !== 'SOLVED') throw new Error('the pins can be kept')
  return answer
}

/** Two hosts, two places, a case at each; C1 is in the better one. */
function twoPlaces(): ProblemFile {
  const windows = [range(10, 70)]
  const stay = { minDays: 60, desiredDays: 60 }
  return problemFile({
    hosts: [host('H1'), host('H2', { country: 'XC' })],
    places: [place('P1', 'H1', { windows }), place('P2', 'H2', { windows })],
    cases: [
      person('C1', { risk: 4, scopes: ['REGIONAL'], stay }),
      person('C2', { risk: 5, preferredScope: 'REGIONAL', stay }),
    ],
  })
}

describe('a desk', () => {
  it('gives the same answer again, whatever was asked in between, until one is kept', () => {
    fc.assert(
      fc.property(tinyChanges({ most: 3 }), ({ file, entries }) => {
        const sound = readProblem(file)
        if (!sound.ok) throw new Error('must be readable')
        const result = solve(sound.problem, { iterations: 100 })
        if (result.kind !== 'SOLVED') return
        const opening = openDesk(sound.problem, result.solution)
        if (opening.kind !== 'OPEN') throw new Error('the pins were kept before')
        const { desk } = opening
        const asked = entries.flatMap(entry => {
          const answer = readChanges({ format: 'leeward-changes/1', changes: [entry] }, sound.problem)
          return answer.ok ? [answer.changes] : []
        })
        const first = asked.map(changes => desk.whatIf(changes))

        expect(asked.toReversed().map(changes => desk.whatIf(changes))).to.deep.equal(first.toReversed())
        expect(desk.solution().assignments).to.deep.equal(result.solution.assignments)
      }),
      { numRuns: 120, seed: 20300107 },
    )
  })

  it('moves whoever gains by it, and says what for', () => {
    const answer = ask(deskOn(twoPlaces()), { remove: { case: 'C1' } })

    expect(answer.changed.map(({ case: id, after, reasons }) => [id, after?.place, reasons])).to.deep.equal([
      ['C1', undefined, [{ kind: 'WITHDRAWN' }]],
      ['C2', 'P1', [{ kind: 'BETTER_STAY', points: 120, freedBy: ['C1'] }]],
    ])
    expect(answer.difference.placed).to.equal(-1)
  })

  it('leaves everyone in place when moving them brings no more than it costs', () => {
    const answer = ask(deskOn(twoPlaces(), 120), { remove: { case: 'C1' } })

    expect(answer.changed.map(({ case: id }) => id)).to.deep.equal(['C1'])
  })

  it('says by which rule a stay is no longer possible, and who displaced whom', () => {
    const desk = deskOn(twoPlaces())

    const closed = ask(desk, { change: { place: 'P1', to: { windows: [range(10, 50)] } } })
    const pinned = ask(desk, { pin: { case: 'C2', place: 'P1', ...range(10, 70) } })

    expect(closed.changed).to.have.length(1)
    expect(closed.changed[0]).to.deep.include({
      case: 'C1',
      after: null,
      reasons: [{ kind: 'NO_LONGER_POSSIBLE', rules: ['WINDOW'] }],
    })
    expect(pinned.changed.map(({ case: id, after, reasons }) => [id, after?.place, reasons])).to.deep.equal([
      ['C1', undefined, [{ kind: 'NO_LONGER_POSSIBLE', rules: ['OCCUPIED'] }]],
      ['C2', 'P1', [{ kind: 'PINNED' }]],
    ])
  })

  it('changes nothing when a pair that is assigned is pinned', () => {
    const desk = deskOn(generate('S', 3) as ProblemFile)
    for (const { case: id, place: at, from, until } of desk.solution().assignments.slice(0, 20)) {
      const answer = ask(desk, { pin: { case: id, place: at, from, until } })

      expect(answer.changed).to.deep.equal([])
      expect(answer.difference).to.deep.include({ score: 0, placed: 0 })
    }
  })

  it('gets the score back when a case that was withdrawn returns', () => {
    const desk = deskOn(generate('S', 2) as ProblemFile, 0)
    const score = desk.solution().score.total
    for (const { id } of desk.problem().cases.filter((_, c) => c % 5 === 0)) {
      const before = desk.problem().cases.find(entry => entry.id === id)!
      const gone = desk.whatIf([{ kind: 'REMOVE_CASE', id }])
      desk.keep()
      const back = desk.whatIf([{ kind: 'ADD_CASE', case: before }])
      desk.keep()

      expect([gone.kind, back.kind]).to.deep.equal(['SOLVED', 'SOLVED'])
      expect(desk.solution().score.total).to.be.at.least(score)
    }
  })

  it('refuses pins that cannot be kept, by name, and goes on from the plan it had', () => {
    const desk = deskOn(twoPlaces())
    const before = desk.solution()
    const pins = [
      { pin: { case: 'C1', place: 'P1', ...range(10, 70) } },
      { pin: { case: 'C2', place: 'P1', ...range(20, 80) } },
    ]

    const refused = desk.whatIf(changesOf(desk, ...pins))
    const gone = desk.whatIf(changesOf(desk, pins[0], { remove: { place: 'P1' } }))

    expect(refused).to.deep.equal({
      kind: 'INFEASIBLE_PINS',
      conflicts: [{ case: 'C2', place: 'P1', rules: ['OCCUPIED', 'WINDOW'], with: ['C1'] }],
    })
    expect(gone).to.deep.equal({
      kind: 'INFEASIBLE_PINS',
      conflicts: [{ case: 'C1', place: 'P1', rules: ['WINDOW'], with: [] }],
    })
    expect(ask(desk)).to.deep.include({ solution: before, changed: [] })
    expect(() => deskOn(twoPlaces()).keep()).to.throw('ask what if')
  })

  it('values everything anew when the policy or what stays cost is another, and says so', () => {
    const desk = deskOn(generate('S', 1) as ProblemFile)

    const dearer = ask(desk, { budget: { ...desk.problem().budget, perDay: 60 } })
    desk.keep()
    const kinder = ask(desk, { policy: { late: 0.9 } }, { remove: { case: desk.problem().cases[3]!.id } })
    desk.keep()

    expect([dearer.cold, kinder.cold]).to.deep.equal([true, true])
    const file = problemForm(desk.problem())
    expect(file.policy.late).to.equal(0.9)
    expect(validate(file, desk.solution()).faults).to.deep.equal([])
    expect(ask(desk, { remove: { case: desk.problem().cases[0]!.id } }).cold).to.equal(false)
  })

  it('opens at once on what the run has learned, and answers the same', () => {
    const sound = readProblem(generate('S', 5))
    if (!sound.ok) throw new Error('must be readable')
    let warm: WarmStart | undefined
    const result = solve(sound.problem, { onWarmStart: start => (warm = start) })
    if (result.kind !== 'SOLVED' || warm === undefined) throw new Error('nothing stands against it')
    const desks = [openDesk(sound.problem, result.solution, { warm }), openDesk(sound.problem, result.solution)]

    const answers = desks.map(opening => {
      if (opening.kind !== 'OPEN') throw new Error('there are no pins')
      return ask(opening.desk, { remove: { case: result.solution.assignments[7]!.case } })
    })

    expect(answers[0]).to.deep.equal(answers[1])
  })

  it('takes in names nobody used before', () => {
    const desk = deskOn(twoPlaces())
    for (let k = 0; k < 40; k++) {
      const languages = Array.from({ length: 5 }, (_, n) => `x-${k}-${n}`)
      const answer = ask(desk, { add: { case: person(`N${k}`, { languages, earliest: day(1) }) } })

      expect(answer.solution.unassigned.map(entry => entry.case)).to.include(`N${k}`)
      desk.keep()
    }
  })
})
