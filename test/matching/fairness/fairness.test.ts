import { expect } from 'chai'
import fc from 'fast-check'
import type { FairnessRow, Problem } from '../../../matching/index.js'
import { fairness, generate, readProblem, solve } from '../../../matching/index.js'
import { byPriority, groundField } from '../../../matching/fairness/ground.js'
import { encode } from '../../../matching/model/encode.js'
import { candidatesOf } from '../../instances/brute-force.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'
import { haphazardPlan, obliging } from '../../instances/haphazard.js'
import { plainStay, roomRulesBroken } from '../../instances/judged.js'
import type { PlannedStay } from '../../instances/judged.js'
import { tinyProblem } from '../../instances/tiny.js'

function read(file: ProblemFile): Problem {
  const answer = readProblem(file)
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults))
  return answer.problem
}

/** Candidates a case has beside the pins alone, best first. */
function possible(file: ProblemFile, id: string, beside: readonly PlannedStay[]) {
  return candidatesOf(file, id).filter(({ stay }) => roomRulesBroken(file, beside, stay).size === 0)
}

function sizeOf({ householdSize }: { householdSize: number }): string {
  return householdSize > 4 ? '5+' : `${householdSize}`
}

const files = fc.oneof(tinyProblem({ pins: true }), tinyProblem({ pins: true }).map(obliging))

describe('fairness', () => {
  it('counts cases, placeable and placed, waiting and points of every group as one would by hand', () => {
    let rows = 0
    fc.assert(
      fc.property(files, fc.array(fc.nat({ max: 40 }), { minLength: 3, maxLength: 3 }), (file, picks) => {
        const assignments = haphazardPlan(file, picks)
        if (assignments === undefined) return
        const total = assignments.reduce((sum, { points }) => sum + points, 0)
        const report = fairness(read(file), { assignments })
        const subRegion = (code: string) => file.countries.find(country => country.code === code)!.subRegion
        const values: Readonly<Record<FairnessRow['dimension'], (of: (typeof file.cases)[number]) => string>> = {
          GROUP: of => of.group,
          GENDER: of => (of.woman ? 'WOMAN' : 'OTHER'),
          HOUSEHOLD_SIZE: sizeOf,
          ORIGIN: of => subRegion(of.origin),
          RISK: of => `${of.risk}`,
        }

        for (const { dimension, value, ...row } of report.rows) {
          const members = file.cases.filter(of => values[dimension](of) === value)
          const stays = assignments.filter(entry => members.some(({ id }) => id === entry.case))
          const able = members.filter(
            ({ id }) => file.pins.some(pin => pin.case === id) || possible(file, id, file.pins).length > 0,
          )
          const waits = stays.map(
            entry =>
              (Date.parse(entry.from) - Date.parse(members.find(({ id }) => id === entry.case)!.earliest)) / 864e5,
          )
          const points = stays.reduce((sum, entry) => sum + entry.points, 0)

          expect(row).to.deep.include({ cases: members.length, placeable: able.length, small: members.length < 5 })
          expect(row.plan).to.deep.equal({
            placed: stays.length,
            rate: able.length === 0 ? null : stays.length / able.length,
            meanWaitingDays: waits.length === 0 ? null : waits.reduce((sum, wait) => sum + wait, 0) / waits.length,
            points,
            pointsShare: total === 0 ? 0 : points / total,
          })
          rows += 1
        }
        for (const dimension of ['GROUP', 'GENDER', 'HOUSEHOLD_SIZE', 'ORIGIN', 'RISK']) {
          const cells = report.rows.filter(row => row.dimension === dimension)
          expect(cells.reduce((sum, cell) => sum + cell.cases, 0)).to.equal(file.cases.length)
        }
        expect(report.overall.plan).to.deep.include({ placed: assignments.length, points: total })
      }),
      { numRuns: 150, seed: 20300131 },
    )
    expect(rows).to.be.above(300)
  })

  it('compares with the plan in which the gravest case chooses first', () => {
    let placed = 0
    fc.assert(
      fc.property(tinyProblem().map(obliging), file => {
        const problem = read(file)
        const ledger = byPriority(groundField(encode(problem)))
        const order = problem.cases
          .map((of, c) => ({ ...of, c }))
          .toSorted((a, b) => b.risk - a.risk || a.neededBy - b.neededBy || a.c - b.c)
        const before: PlannedStay[] = []
        for (const { id, c } of order) {
          const [best] = possible(file, id, before)
          const p = ledger.placeOf[c]!
          if (p < 0) {
            expect(best === undefined || best.value <= 0).to.equal(true)
            continue
          }
          const stay = { case: id, place: problem.places[p]!.id, ...range(ledger.from[c]!, ledger.until[c]!) }
          const mine = possible(file, id, before).find(
            ({ stay: { place: at, range: days } }) =>
              at.id === stay.place && days.from === stay.from && days.until === stay.until,
          )
          expect(mine?.value).to.equal(best?.value)
          expect([...roomRulesBroken(file, before, plainStay(file, stay))]).to.deep.equal([])
          before.push(stay)
          placed += 1
        }
      }),
      { numRuns: 100, seed: 20300132 },
    )
    expect(placed).to.be.above(50)
  })

  it('says what an optimum does for large families that priority alone would not', () => {
    const stay = { minDays: 60, desiredDays: 60 }
    const file = problemFile({
      hosts: [host('H1')],
      places: [
        place('P1', 'H1', { sleeps: 6, windows: [range(10, 70)] }),
        place('P2', 'H1', { sleeps: 1, windows: [range(10, 71)] }),
      ],
      cases: [
        person('C1', { risk: 5, householdSize: 1, woman: true, languages: ['fr'], preferredScope: 'REGIONAL', stay }),
        person('C2', { risk: 4, householdSize: 6, stay }),
      ],
    })
    // Alone in the large place the single would lose less by spare beds than it gains in language.
    file.hosts.push(host('H2', { languages: ['fr'] }))
    file.places[0]!.host = 'H2'
    file.cases[1]!.languages = ['fr']
    file.hosts[0]!.interpreter = true
    const problem = read(file)
    const result = solve(problem)
    if (result.kind !== 'SOLVED') throw new Error('must be solvable')

    const report = fairness(problem, result.solution)
    const large = report.rows.find(row => row.dimension === 'HOUSEHOLD_SIZE' && row.value === '5+')

    expect(large).to.deep.include({ cases: 1, placeable: 1, small: true })
    expect([large?.plan.placed, large?.byPriority.placed]).to.deep.equal([1, 0])
    expect(report.overall.plan.meanWaitingDays).to.equal(0)
    expect(report.rows.map(({ dimension, value }) => `${dimension} ${value}`)).to.deep.equal([
      'GROUP LAWYER',
      'GENDER OTHER',
      'GENDER WOMAN',
      'HOUSEHOLD_SIZE 1',
      'HOUSEHOLD_SIZE 5+',
      'ORIGIN NEAR',
      'RISK 4',
      'RISK 5',
    ])
  })

  it('counts stays outside what a host receives, which only a pin can bring', () => {
    const file = problemFile({
      hosts: [host('H1', { groups: ['WHRD'] }), host('H2')],
      places: [place('P1', 'H1'), place('P2', 'H1'), place('P3', 'H2')],
      cases: [person('C1'), person('C2', { group: 'WHRD' }), person('C3')],
      pins: [{ case: 'C1', place: 'P1', from: day(10), until: day(50) }],
    })
    const problem = read(file)
    const result = solve(problem)
    if (result.kind !== 'SOLVED') throw new Error('must be solvable')

    expect(fairness(problem, result.solution).hostPriorities).to.deep.equal({ hosts: 1, stays: 2, outside: 1 })
  })
})

describe('fairness, told to stop', () => {
  it('answers nothing rather than figures about a part of the cases, whenever it is told', () => {
    const problem = read(generate('S', 2) as ProblemFile)
    const asked = { times: 0 }
    const whole = fairness(problem, { assignments: [] }, { shouldStop: () => asked.times++ < 0 })

    expect(whole).to.deep.equal(fairness(problem, { assignments: [] }))
    expect(asked.times).to.be.above(problem.cases.length)
    for (const patience of [0, 1, 5, 30, asked.times - 1]) {
      let left = patience

      expect(fairness(problem, { assignments: [] }, { shouldStop: () => left-- <= 0 })).to.equal(undefined)
    }
  })
})
