import { expect } from 'chai'
import fc from 'fast-check'
import { openDesk, readProblem, solve, validate } from '../../../matching/index.js'
import type { Desk, ProblemChange } from '../../../matching/index.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

function deskOn(file: ProblemFile): Desk | undefined {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations: 200 })
  if (result.kind !== 'SOLVED') return undefined
  const opening = openDesk(read.problem, result.solution)
  if (opening.kind !== 'OPEN') throw new Error('the pins were kept before')
  return opening.desk
}

/** Two places of which one is better for both cases; the more endangered one has it. */
function oneBetterPlace(): ProblemFile {
  const windows = [range(10, 70)]
  return problemFile({
    hosts: [host('H1'), host('H2', { country: 'XC' })],
    places: [place('P1', 'H1', { windows }), place('P2', 'H2', { windows })],
    cases: [
      person('C1', { risk: 2, stay: { minDays: 60, desiredDays: 60 } }),
      person('C2', { risk: 5, stay: { minDays: 60, desiredDays: 60 } }),
    ],
  })
}

describe('rank on a desk', () => {
  it('says who would have to move, where to, and what that does to the score', () => {
    const desk = deskOn(oneBetterPlace())!
    const holder = desk.solution().assignments.find(({ place: id }) => id === 'P1')!
    const other = holder.case === 'C1' ? 'C2' : 'C1'

    const [best, second, ...more] = desk.rank(other)!

    expect(more).to.deep.equal([])
    expect(best).to.deep.include({ place: 'P1', from: day(10), until: day(70), difference: 0 })
    expect(best!.effect).to.deep.equal({ kind: 'DISPLACES', cases: [holder.case], rules: ['OCCUPIED'] })
    expect(best!.moves.map(move => [move.case, move.before?.place, move.after?.place])).to.deep.equal([
      [holder.case, 'P1', 'P2'],
    ])
    expect(second).to.deep.include({ place: 'P2', difference: 0, moves: [] })
  })

  it('answers nothing for a case that is not there, and leaves out what a pin stands against', () => {
    const file = oneBetterPlace()
    const desk = deskOn({ ...file, pins: [{ case: 'C2', place: 'P1', ...range(10, 70) }] })!

    expect(desk.rank('C9')).to.equal(undefined)
    expect(desk.rank('C1')!.map(({ place: id }) => id)).to.deep.equal(['P2'])
  })

  it('tells the truth: pinning the case there and moving the others as told is a plan of that score', () => {
    let checked = 0
    fc.assert(
      fc.property(fc.oneof(tinyProblem(), tinyProblem({ pins: true })), file => {
        const desk = deskOn(file)
        if (desk === undefined) return
        const before = desk.solution()
        for (const { id } of desk.problem().cases)
          for (const ranked of desk.rank(id)!) {
            if (before.assignments.some(entry => entry.case === id && file.pins.some(pin => pin.case === entry.case)))
              continue
            const moved = new Map(ranked.moves.map(move => [move.case, move.after]))
            const kept = before.assignments.flatMap(entry => {
              if (entry.case === id) return []
              const after = moved.get(entry.case)
              return after === undefined ? [entry] : after === null ? [] : [after]
            })
            const placed = ranked.moves.flatMap(move =>
              move.before === null && move.after !== null ? [move.after] : [],
            )
            const own = { case: id, place: ranked.place, from: ranked.from, until: ranked.until, points: ranked.points }
            const assignments = [...kept, ...placed, own].toSorted((a, b) => (a.case < b.case ? -1 : 1))
            const validation = validate(file, { assignments })

            expect(validation.faults).to.deep.equal([])
            expect(validation.score).to.equal(before.score.total + ranked.difference)
            checked += 1
          }
        expect(desk.whatIf([] as ProblemChange[])).to.deep.include({ solution: before, changed: [] })
      }),
      { numRuns: 250, seed: 20300106 },
    )
    expect(checked).to.be.above(60)
  })
})
