import { expect } from 'chai'
import fc from 'fast-check'
import type { PlacedReview, Review, UnplacedReview } from '../../../matching/index.js'
import { generate, readProblem, review, solve } from '../../../matching/index.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range, twoHostsThreeApplicants } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

function reviewed(file: ProblemFile): Review {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations: 200 })
  if (result.kind !== 'SOLVED') throw new Error('must be solvable')
  return review(read.problem, result.solution)
}

function placed(file: ProblemFile, id: string): PlacedReview {
  return reviewed(file).placed.find(entry => entry.case === id)!
}

function unplaced(file: ProblemFile, id = 'C1'): UnplacedReview {
  return reviewed(file).unplaced.find(entry => entry.case === id)!
}

/** One case, one host, one place, everything else as told. */
function small(changes: {
  host?: Parameters<typeof host>[1]
  place?: Parameters<typeof place>[2]
  person?: Parameters<typeof person>[1]
  file?: Partial<ProblemFile>
}): ProblemFile {
  return problemFile({
    hosts: [host('H1', changes.host)],
    places: [place('P1', 'H1', changes.place)],
    cases: [person('C1', changes.person)],
    ...changes.file,
  })
}

describe('review', () => {
  it('has one entry for every case, and is plain JSON', () => {
    fc.assert(
      fc.property(tinyProblem(), file => {
        const whole = reviewed(file)
        const ids = [...whole.placed, ...whole.unplaced].map(entry => entry.case)

        expect(ids.toSorted()).to.deep.equal(file.cases.map(({ id }) => id))
        expect(JSON.parse(JSON.stringify(whole))).to.deep.equal(whole)
      }),
      { numRuns: 100, seed: 20300105 },
    )
  })

  describe('of a placed case', () => {
    it('holds every rule as kept, and terms that add up to the points', () => {
      const { reasons, assignment } = placed(twoHostsThreeApplicants(), 'C2')
      const rules = reasons.filter(reason => reason.kind === 'RULE')
      const terms = reasons.filter(reason => reason.kind === 'TERM')

      expect(rules.filter(({ verdict }) => verdict === 'FAIL')).to.deep.equal([])
      expect(rules).to.have.length(21)
      expect(terms.reduce((sum, { points }) => sum + points, 0)).to.equal(assignment.points)
    })

    it('says that it is the best stay, or what the best one is and who holds it', () => {
      const choice = (id: string) =>
        placed(twoHostsThreeApplicants(), id).reasons.find(reason => reason.kind === 'CHOICE')

      expect(choice('C2')).to.deep.include({ best: true, bestPlace: 'P1', difference: 0, heldBy: [] })
      expect(choice('C3')).to.deep.include({ best: false, bestPlace: 'P1', difference: -120, heldBy: ['C2'] })
    })

    it('says what the plan would lose if the case had its favourite, and where the displaced would go', () => {
      const file = twoHostsThreeApplicants()
      const choice = placed(file, 'C3').reasons.find(reason => reason.kind === 'CHOICE')!
      const moved = placed(file, 'C2').alternatives[0]!

      // C3 gains 120 and C2, who has it, finds nothing: P2 is free then, for the other 120 less.
      expect(choice).to.deep.include({ rules: ['OCCUPIED'], heldBy: ['C2'] })
      expect(choice.kind === 'CHOICE' && choice.cost).to.deep.equal({
        change: 0,
        displaced: [{ case: 'C2', to: { place: 'P2', from: moved.from, until: moved.until }, difference: -120 }],
      })
    })

    it('counts a displaced case that finds nothing with all its points', () => {
      const file = twoHostsThreeApplicants()
      file.cases[1]!.excludedCountries = ['XC']
      const { reasons } = placed(file, 'C3')
      const choice = reasons.find(reason => reason.kind === 'CHOICE')!
      const lost = placed(file, 'C2').assignment.points

      expect(choice.kind === 'CHOICE' && choice.cost).to.deep.equal({
        change: 120 - lost,
        displaced: [{ case: 'C2', to: null, difference: -lost }],
      })
    })

    it('has no price for what a pinned case holds', () => {
      const file = twoHostsThreeApplicants()
      file.pins = [{ case: 'C2', place: 'P1', ...range(10, 70) }]
      const choice = placed(file, 'C3').reasons.find(reason => reason.kind === 'CHOICE')

      expect(choice).to.deep.include({ best: false, heldBy: ['C2'], cost: null })
    })

    it('works points and terms out anew, whatever the plan file says', () => {
      const read = readProblem(twoHostsThreeApplicants())
      if (!read.ok) throw new Error('must be readable')
      const result = solve(read.problem, { iterations: 200 })
      if (result.kind !== 'SOLVED') throw new Error('must be solvable')
      const doctored = result.solution.assignments.map(entry => ({ ...entry, points: 1 }))

      expect(review(read.problem, { assignments: doctored })).to.deep.equal(review(read.problem, result.solution))
    })

    it('offers other places with their difference and who is there', () => {
      expect(placed(twoHostsThreeApplicants(), 'C2').alternatives).to.have.length(1)
      expect(placed(twoHostsThreeApplicants(), 'C2').alternatives[0]).to.deep.include({
        place: 'P2',
        difference: -120,
        heldBy: ['C3'],
      })
    })

    it('marks pinned cases', () => {
      const file = small({ file: { pins: [{ case: 'C1', place: 'P1', ...range(11, 50) }] } })

      expect(placed(file, 'C1').pinned).to.equal(true)
      expect(placed(twoHostsThreeApplicants(), 'C2').pinned).to.equal(false)
    })
  })

  describe('of an unplaced case', () => {
    it('counts every failing rule at every place', () => {
      const file = problemFile({
        hosts: [host('H1', { languages: ['fr'] }), host('H2', { groups: ['WHRD'], languages: ['fr'] })],
        places: [place('P1', 'H1', { sleeps: 1 }), place('P2', 'H1'), place('P3', 'H2')],
        cases: [person('C1')],
      })

      expect(unplaced(file)).to.deep.include({
        kind: 'NO_ELIGIBLE_PLACE',
        rules: [
          { rule: 'LANGUAGE', places: 3 },
          { rule: 'SLEEPS', places: 1 },
          { rule: 'GROUP', places: 1 },
        ],
      })
    })

    it('puts the nearest miss first: fewest failures, then the smallest shortfall', () => {
      const file = problemFile({
        hosts: [host('H1'), host('H2', { languages: ['fr'] })],
        places: [place('P1', 'H1', { sleeps: 2 }), place('P2', 'H1', { sleeps: 4 }), place('P3', 'H2', { sleeps: 2 })],
        cases: [person('C1', { householdSize: 5 })],
      })

      const { nearestMisses } = unplaced(file)

      expect(nearestMisses.map(({ place: at, failures }) => [at, failures.length])).to.deep.equal([
        ['P2', 1],
        ['P1', 1],
        ['P3', 2],
      ])
      expect(nearestMisses[0]!.changes).to.deep.equal([
        { rule: 'SLEEPS', change: 'ADD_SLEEPS', by: 1, values: [], days: null },
      ])
    })

    it('says how many days a window would have to open earlier or close later', () => {
      const late = unplaced(small({ place: { windows: [range(69, 150)] } }))
      const short = unplaced(small({ person: { earliest: day(20) }, place: { windows: [range(20, 45)] } }))

      expect(late.kind).to.equal('NO_FEASIBLE_DATES')
      expect(late.nearestMisses[0]).to.deep.include({
        stay: { from: day(60), until: day(120) },
        fits: 'BESIDE_PLAN',
        changes: [{ rule: 'WINDOW', change: 'OPEN_EARLIER', by: 9, values: [], days: range(60, 69) }],
      })
      expect(short.nearestMisses[0]!.changes).to.deep.equal([
        { rule: 'WINDOW', change: 'CLOSE_LATER', by: 5, values: [], days: range(45, 50) },
      ])
    })

    it('tells a host that is ready too late from dates that do not meet', () => {
      const { nearestMisses } = unplaced(small({ host: { leadDays: 63 } }))

      expect(nearestMisses[0]!.changes).to.deep.equal([
        { rule: 'ARRIVAL', change: 'ARRIVE_LATER', by: 3, values: [], days: null },
      ])
    })

    it('blames the days already taken when only they are in the way', () => {
      const taken = [{ ...range(5, 95), services: [], household: false }]

      expect(unplaced(small({ place: { taken } }))).to.deep.include({
        kind: 'NO_FEASIBLE_DATES',
        rules: [{ rule: 'OCCUPIED', places: 1 }],
      })
    })

    it('names who holds the place when it was outcompeted', () => {
      const { kind, nearestMisses } = unplaced(twoHostsThreeApplicants())

      expect(kind).to.equal('OUTCOMPETED')
      expect(nearestMisses.map(({ heldBy }) => heldBy)).to.deep.equal([['C2'], ['C3']])
    })

    it('says how much money is missing', () => {
      const budget = {
        amount: 299,
        travel: { IN_COUNTRY: 0, REGIONAL: 0, INTERNATIONAL: 0 },
        perDay: 10,
        perDayExtraPerson: 0,
      }
      const { kind, nearestMisses } = unplaced(small({ file: { budget } }))

      expect(kind).to.equal('NO_BUDGET')
      expect(nearestMisses[0]!.changes).to.deep.equal([
        { rule: 'BUDGET', change: 'MORE_MONEY', by: 1, values: [], days: null },
      ])
    })
  })
})

describe('review, told to stop', () => {
  const file = generate('M', 3) as ProblemFile
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations: 0 })
  if (result.kind !== 'SOLVED') throw new Error('must be solvable')
  const { problem } = read
  const { assignments } = result.solution

  it('reviews a few more cases in full and says of all others that it did not', () => {
    let asked = 0
    const { placed: brief, unplaced: open } = review(problem, { assignments }, { shouldStop: () => asked++ >= 20 })

    const full = brief.filter(entry => !entry.brief).length + open.filter(({ kind }) => kind !== 'NOT_EXAMINED').length
    expect(full).to.equal(20 + 60)
    expect(brief.length + open.length).to.equal(problem.cases.length)
  })

  it('still gives every stay with its rules and points, and nothing that was not worked out', () => {
    const short = review(problem, { assignments }, { shouldStop: () => true })
    const long = review(problem, { assignments: assignments.slice(0, 5) })

    expect(short.placed.map(({ assignment }) => assignment)).to.deep.equal(assignments)
    const last = short.placed.at(-1)!
    expect(last.brief).to.equal(true)
    expect(last.alternatives).to.deep.equal([])
    expect(new Set(last.reasons.map(({ kind }) => kind))).to.deep.equal(new Set(['RULE', 'TERM']))
    expect(short.unplaced.at(-1)).to.deep.include({ kind: 'NOT_EXAMINED', rules: [], nearestMisses: [] })
    expect(long.placed.every(({ brief }) => !brief)).to.equal(true)
  })
})
