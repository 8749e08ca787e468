import { expect } from 'chai'
import type { CapacityWorth, Desk } from '../../../matching/index.js'
import { applyChanges, generate, openDesk, problemForm, readProblem, solve, validate } from '../../../matching/index.js'
import type { ProblemFile } from '../../instances/builders.js'
import { host, person, place, problemFile, range } from '../../instances/builders.js'

function deskOn(file: ProblemFile): Desk {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations: 5000 })
  if (result.kind !== 'SOLVED') throw new Error('the pins must be possible')
  const opening = openDesk(read.problem, result.solution)
  if (opening.kind !== 'OPEN') throw new Error('the pins were kept before')
  return opening.desk
}

const stay = { minDays: 60, desiredDays: 60 }
const windows = [range(10, 70)]

/** One place for two cases, and a host nobody can go to without French. */
function tooFewPlaces(): ProblemFile {
  return problemFile({
    hosts: [host('H1', { maxHouseholds: 1 }), host('H2', { country: 'XC', languages: ['fr'] })],
    places: [
      place('P1', 'H1', { windows }),
      place('P2', 'H1', { windows }),
      place('P3', 'H2', { windows: [range(0, 100)] }),
    ],
    cases: [
      person('C1', { risk: 4, stay, scopes: ['REGIONAL', 'INTERNATIONAL'] }),
      person('C2', { risk: 3, stay, scopes: ['REGIONAL', 'INTERNATIONAL'] }),
    ],
  })
}

function found(ranked: readonly CapacityWorth[], kind: string): CapacityWorth {
  const worth = ranked.find(({ capacity }) => capacity.kind === kind)
  if (worth === undefined) throw new Error(`nothing about ${kind}`)
  return worth
}

describe('the value of capacity', () => {
  it('finds what keeps a case out: a limit, a language, a place', () => {
    const { ranked } = deskOn(tooFewPlaces()).valueOfCapacity()

    const language = found(ranked, 'RULE')
    expect(language.capacity).to.deep.equal({ kind: 'RULE', host: 'H2', rule: 'LANGUAGE' })
    expect(language.simulated.placed).to.deep.equal(['C2'])
    const limit = found(ranked, 'HOUSEHOLDS')
    expect(limit.capacity).to.deep.equal({ kind: 'HOUSEHOLDS', host: 'H1' })
    expect(limit.simulated.placed).to.deep.equal(['C2'])
    const opened = found(ranked, 'PLACE')
    expect(opened.capacity).to.deep.include({ likeHost: 'H1', subRegion: 'FAR' })
    expect(opened.simulated.placed).to.deep.equal(['C2'])
  })

  it('never promises more than the bound allows, and tries what it says', () => {
    const file = tooFewPlaces()
    const desk = deskOn(file)

    for (const { changes, atMost, simulated } of desk.valueOfCapacity().ranked) {
      // So small a problem is solved to the optimum.
      const more = solve(applyChanges(desk.problem(), changes))
      if (more.kind !== 'SOLVED') throw new Error('there are no pins')
      const optimum = more.solution.score.total

      expect(more.solution.bound).to.equal(optimum)
      expect(optimum).to.be.at.most(desk.solution().bound + atMost)
      expect(simulated.score).to.be.at.most(atMost + desk.solution().bound - desk.solution().score.total)
      expect(optimum).to.be.at.least(desk.solution().score.total + simulated.score)
    }
  })

  it('maps every region, size and month, and a place that opens later is never worth more', () => {
    const desk = deskOn(generate('S', 4) as ProblemFile)
    const before = desk.solution()

    const { months, cells, ranked } = desk.valueOfCapacity({ places: 4, limits: 2 })

    expect(months.slice(0, 3)).to.deep.equal(['2027-01-04', '2027-02-01', '2027-03-01'])
    expect(new Set(cells.map(({ sleeps }) => sleeps)).size).to.equal(6)
    for (const { atMost } of cells) expect(atMost).to.deep.equal(atMost.toSorted((a, b) => b - a))
    expect(ranked.length).to.be.within(5, 9)
    const gains = ranked.map(({ simulated }) => simulated.score)
    expect(gains).to.deep.equal(gains.toSorted((a, b) => b - a))
    const unplaced = new Set(before.unassigned.map(entry => entry.case))
    for (const { simulated } of ranked) for (const id of simulated.placed) expect(unplaced).to.include(id)
    expect(desk.solution()).to.equal(before)
    expect(validate(problemForm(desk.problem()), desk.solution()).faults).to.deep.equal([])
  })

  it('asks what money would buy, where there is a budget', () => {
    const file = tooFewPlaces()
    const short: ProblemFile = {
      ...file,
      hosts: [host('H1')],
      places: file.places.slice(0, 2),
      budget: {
        amount: 1500,
        travel: { IN_COUNTRY: 10, REGIONAL: 100, INTERNATIONAL: 300 },
        perDay: 10,
        perDayExtraPerson: 5,
      },
    }

    const money = found(deskOn(short).valueOfCapacity({ money: 1000 }).ranked, 'MONEY')

    expect(money.capacity).to.deep.equal({ kind: 'MONEY', amount: 1000 })
    expect(money.simulated.placed).to.deep.equal(['C2'])
  })
})
