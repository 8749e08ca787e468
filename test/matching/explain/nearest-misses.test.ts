import { expect } from 'chai'
import fc from 'fast-check'
import type { Change, NearestMiss } from '../../../matching/index.js'
import { explain, readProblem, solve, validate } from '../../../matching/index.js'
import { candidatesOf } from '../../instances/brute-force.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'
import { changedFile } from '../../instances/changed.js'
import type { PlannedStay } from '../../instances/judged.js'
import { tinyProblem } from '../../instances/tiny.js'

function explained(file: ProblemFile): {
  readonly plan: readonly PlannedStay[]
  readonly misses: readonly (readonly [string, NearestMiss])[]
} {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations: 50 })
  if (result.kind !== 'SOLVED') return { plan: [], misses: [] }
  const { solution } = result
  const misses = solution.unassigned.flatMap(({ case: id }) => {
    const answer = explain(read.problem, solution, { case: id })
    if (answer === undefined) throw new Error('must be explained')
    return 'nearestMisses' in answer ? answer.nearestMisses.map(miss => [id, miss] as const) : []
  })
  const plan = solution.assignments.map(entry => ({
    case: entry.case,
    place: entry.place,
    from: entry.from,
    until: entry.until,
  }))
  return { plan, misses }
}

function fits(file: ProblemFile, plan: readonly PlannedStay[], stay: PlannedStay): boolean {
  const assignments = [...plan, stay].toSorted((a, b) => (a.case < b.case ? -1 : 1))
  // A host that allows longer stays makes other stays than those of the plan the ones to choose from.
  return validate(file, { assignments }).faults.every(
    ({ fault, case: id }) => fault === 'NOT_A_CANDIDATE' && id !== stay.case,
  )
}

const exercised = [
  'ADD_SLEEPS',
  'ACCEPT_LANGUAGE',
  'OPEN_RESERVE',
  'CLOSE_LATER',
  'JOIN_WINDOWS',
  'ARRIVE_EARLIER',
  'SHORTEN_MINIMUM',
  'ALLOW_LONGER',
  'FREE_DAYS',
  'MORE_SERVICE',
  'MORE_ARRIVALS',
  'MORE_MONEY',
  'BESIDE_PLAN',
  'IF_OTHERS_MOVE',
]

/** The change a little smaller, where it has a size that could be smaller. */
function oneLess(change: Change): Change | undefined {
  return change.by > 1 && change.days === null ? { ...change, by: change.by - 1 } : undefined
}

describe('nearest misses', () => {
  it('fit, by the validator, once the changes are made and those named have left', () => {
    const kinds = new Map<string, number>()
    fc.assert(
      fc.property(tinyProblem({ pins: true }), file => {
        const { plan, misses } = explained(file)
        for (const [id, miss] of misses) {
          const changed = changedFile(file, { case: id, place: miss.place }, miss.changes)
          const stay = { case: id, place: miss.place, ...miss.stay }
          const others = plan.filter(entry => !miss.heldBy.includes(entry.case))

          expect(fits(changed, others, stay), JSON.stringify(miss)).to.equal(true)
          expect(miss.fits).to.equal(miss.heldBy.length === 0 ? 'BESIDE_PLAN' : 'IF_OTHERS_MOVE')
          if (miss.heldBy.length > 0) expect(fits(changed, plan, stay)).to.equal(false)
          expect(fits(file, plan, stay)).to.equal(false)
          expect(miss.failures.length).to.be.above(0)
          for (const name of [...miss.changes.map(({ change }) => change), miss.fits])
            kinds.set(name, (kinds.get(name) ?? 0) + 1)
        }
      }),
      { numRuns: 400, seed: 20300121 },
    )
    expect([...kinds.keys()]).to.include.members(exercised)
  })

  it('ask for no more than it takes', () => {
    let smaller = 0
    fc.assert(
      fc.property(tinyProblem(), file => {
        const { plan, misses } = explained(file)
        for (const [id, miss] of misses) {
          const [only, ...more] = miss.changes
          const less = only && oneLess(only)
          if (less === undefined || more.length > 0 || miss.heldBy.length > 0) continue
          const changed = changedFile(file, { case: id, place: miss.place }, [less])
          const stays = candidatesOf(changed, id).filter(({ stay }) => stay.place.id === miss.place)

          for (const { stay } of stays)
            expect(fits(changed, plan, { case: id, place: miss.place, ...stay.range }), only.change).to.equal(false)
          smaller += 1
        }
      }),
      { numRuns: 400, seed: 20300122 },
    )
    expect(smaller).to.be.above(30)
  })

  describe('in words a host can act on', () => {
    const missesOf = (file: ProblemFile, id = 'C1') =>
      explained(file).misses.flatMap(([of, { changes, stay, fits: how, heldBy }]) =>
        of === id ? [{ changes: changes.map(({ change, by }) => `${change} ${by}`), stay, fits: how, heldBy }] : [],
      )
    const one = (changes: {
      readonly host?: Parameters<typeof host>[1]
      readonly place?: Parameters<typeof place>[2]
      readonly person?: Parameters<typeof person>[1]
    }) =>
      problemFile({
        hosts: [host('H1', changes.host)],
        places: [place('P1', 'H1', changes.place)],
        cases: [person('C1', changes.person)],
      })

    it('ask for the days between two windows, not for an earlier opening', () => {
      const windows = [range(0, 35), range(38, 60)]

      expect(missesOf(one({ person: { latest: day(10), neededBy: day(10) }, place: { windows } }))[0]).to.deep.equal({
        changes: ['JOIN_WINDOWS 3'],
        stay: range(10, 60),
        fits: 'BESIDE_PLAN',
        heldBy: [],
      })
    })

    it('ask for nothing but a stay across two windows that meet', () => {
      const windows = [range(0, 35), range(35, 60)]

      expect(
        missesOf(one({ person: { latest: day(10), neededBy: day(10) }, place: { windows } }))[0]?.changes,
      ).to.deep.equal(['JOIN_WINDOWS 0'])
    })

    it('say whose minimum and whose maximum do not meet', () => {
      const changes = (file: ProblemFile) => missesOf(file).map(miss => miss.changes)

      expect(changes(one({ host: { maxStayDays: 21 } }))).to.have.deep.members([
        ['SHORTEN_MINIMUM 9'],
        ['ALLOW_LONGER 9'],
      ])
      expect(changes(one({ host: { minStayDays: 65 } }))).to.have.deep.members([
        ['LOWER_HOST_MINIMUM 5'],
        ['WANT_LONGER 5'],
      ])
    })

    it('say how much later or earlier an arrival, or how much shorter a stay, would do', () => {
      const arrivals = { earliest: day(20), neededBy: day(30), latest: day(40) }
      const taken = (from: number, until: number) => [{ ...range(from, until), services: [], household: false }]
      const changes = (windows: { from: string; until: string }[], busy: readonly [number, number]) =>
        missesOf(one({ person: arrivals, place: { windows, taken: taken(...busy) } })).map(miss => miss.changes.join())

      // Free from day 47 on: the next day on which people may arrive is 49.
      expect(changes([range(0, 90)], [17, 47])).to.include('ARRIVE_LATER 9')
      expect(changes([range(0, 48)], [47, 48])).to.include('ARRIVE_EARLIER 3')
      expect(changes([range(20, 48)], [47, 48])).to.include('SHORTEN_MINIMUM 3')
    })

    it('say when a host would be ready in time', () => {
      expect(missesOf(one({ host: { leadDays: 63 } })).map(miss => miss.changes)).to.deep.equal([
        ['ARRIVE_LATER 3'],
        ['READY_EARLIER 3'],
      ])
    })

    it('say that one more household could be accompanied, when, and what it takes besides', () => {
      const legal = { required: ['LEGAL'], stay: { minDays: 60, desiredDays: 60 }, earliest: day(10), latest: day(20) }
      const file = problemFile({
        hosts: [host('H1', { offers: [{ type: 'LEGAL', households: 1 }] })],
        places: [place('P1', 'H1'), place('P2', 'H1', { sleeps: 1 })],
        cases: [person('C1', { ...legal, risk: 2 }), person('C2', { ...legal, risk: 5 })],
      })
      const [, beside] =
        explained(file).misses.find(([, { changes }]) => changes.some(({ rule }) => rule === 'SLEEPS')) ?? []

      expect(beside?.changes).to.deep.equal([
        { rule: 'SLEEPS', change: 'ADD_SLEEPS', by: 1, values: [], days: null },
        { rule: 'SERVICE_CAPACITY', change: 'MORE_SERVICE', by: 1, values: ['LEGAL'], days: range(10, 70) },
      ])
      expect(missesOf(file)[0]).to.deep.include({ changes: [], fits: 'IF_OTHERS_MOVE', heldBy: ['C2'] })
    })

    it('ask for the days that turnover needs, too', () => {
      const taken = [{ ...range(71, 75), services: [], household: false }]
      const busy = { windows: [range(10, 70)], turnoverDays: 2, taken }
      const stay = { minDays: 60, desiredDays: 60 }

      expect(missesOf(one({ person: { stay }, place: busy }))[0]).to.deep.equal({
        changes: ['FREE_DAYS 1'],
        stay: range(10, 70),
        fits: 'BESIDE_PLAN',
        heldBy: [],
      })
    })

    it('never ask someone with a pinned stay to move', () => {
      const file = problemFile({
        hosts: [host('H1')],
        places: [place('P1', 'H1', { windows: [range(10, 70)] })],
        cases: [person('C1', { risk: 5 }), person('C2')],
        pins: [{ case: 'C2', place: 'P1', ...range(10, 70) }],
      })

      expect(missesOf(file).filter(({ heldBy }) => heldBy.length > 0)).to.deep.equal([])
    })
  })
})
