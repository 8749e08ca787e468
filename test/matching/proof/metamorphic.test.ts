import { expect } from 'chai'
import type { Solution } from '../../../matching/index.js'
import { generate } from '../../../matching/index.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, person, place, range } from '../../instances/builders.js'
import type { Dice, Twisted } from '../../instances/twists.js'
import { dice, twisted, twists } from '../../instances/twists.js'
import { movedDays, named, shuffled } from './change-file.js'
import { solved } from './prove.js'

const names = Object.keys(twists) as Twisted[]

interface Example {
  readonly file: ProblemFile
  readonly solution: Solution
  readonly draw: Dice
}

/** Small problems with two or three rules in them, solved; those with pins that cannot be kept are left out. */
function* examples(count: number, first: number): Generator<Example> {
  for (let seed = first, found = 0; found < count; seed++) {
    const draw = dice(seed)
    const file = twisted(seed, [draw.one(names), draw.one(names), draw.one(names)])
    const solution = solved(file)
    if (solution === undefined) continue
    found += 1
    yield { file, solution, draw }
  }
}

function assertFor(count: number, first: number, check: (example: Example) => void): void {
  for (const example of examples(count, first))
    try {
      check(example)
    } catch (error) {
      throw new Error(`${String(error)}\n${JSON.stringify(example.file)}`, { cause: error })
    }
}

/** Score and bound: on problems of this size the first is the optimum. */
function outcome(file: ProblemFile): { readonly total: number; readonly bound: number } {
  const solution = solved(file)!
  expect(solution.bound).to.be.at.least(solution.score.total)
  return { total: solution.score.total, bound: solution.bound }
}

describe('solve, when the problem changes', function () {
  this.timeout(120_000)

  it('keeps the score when ids are dealt out anew, whatever the order', () => {
    assertFor(40, 1, ({ file, solution, draw }) => {
      const dealtOut = shuffled(
        draw,
        [...file.cases, ...file.places, ...file.hosts].map((_, index) => index),
      )
      const dealt = named(file, (kind, _id, index) => `${kind}${dealtOut[index]}x`)

      expect(outcome(dealt).total).to.equal(solution.score.total)
    })
  })

  it('gives the very same plan when ids keep their order', () => {
    assertFor(40, 200, ({ file, solution }) => {
      const renamed = solved(named(file, (kind, id) => `${kind}.new-${id}`))!

      const back = (text: string): string => text.slice('case.new-'.length)
      expect(
        renamed.assignments.map(({ case: id, place: at, ...rest }) => ({
          case: back(id),
          place: at.slice('place.new-'.length),
          ...rest,
        })),
      ).to.deep.equal(solution.assignments)
      expect(renamed.bound).to.equal(solution.bound)
    })
  })

  it('gives the very same plan, some years later, when every day moves', () => {
    assertFor(40, 400, ({ file, solution }) => {
      const moved = solved(movedDays(file, 791))!

      const back = movedDays(moved.assignments, -791)
      expect(back).to.deep.equal(solution.assignments)
      expect(moved.bound).to.equal(solution.bound)
    })
  })

  it('scores no less with one more place, and no less the more there is of it', () => {
    assertFor(40, 600, ({ file, solution, draw }) => {
      const from = draw.whole(0, 15)
      const more = place('P9', draw.one(file.hosts).id, {
        sleeps: draw.whole(1, 3),
        windows: [range(from, from + draw.whole(5, 15))],
      })

      expect(outcome({ ...file, places: [...file.places, more] }).total).to.be.at.least(solution.score.total)
    })
  })

  it('scores no less with a limit raised: households, service, quota or money', () => {
    assertFor(40, 800, ({ file, solution }) => {
      const hosts = file.hosts.map(host => ({
        ...host,
        maxHouseholds: host.maxHouseholds + 1,
        yearlyQuota: host.yearlyQuota.map(quota => ({ ...quota, arrivals: quota.arrivals + 1 })),
        offers: host.offers.map(offer => ({ ...offer, households: offer.households + 1 })),
      }))
      const budget = file.budget && { ...file.budget, amount: file.budget.amount * 1.5 }

      expect(outcome({ ...file, hosts, budget }).total).to.be.at.least(solution.score.total)
    })
  })

  it('scores no more without a case, and less by at most the points of that case', () => {
    assertFor(40, 1000, ({ file, solution, draw }) => {
      const gone = draw.one(file.cases.filter(({ id }) => file.pins.every(pin => pin.case !== id))).id
      const without = outcome({
        ...file,
        cases: file.cases.filter(({ id }) => id !== gone),
        exclusions: file.exclusions.filter(entry => entry.case !== gone),
      })

      const points = solution.assignments.find(entry => entry.case === gone)?.points ?? 0
      expect(without.total).to.be.at.most(solution.score.total)
      expect(without.total).to.be.at.least(solution.score.total - points)
    })
  })

  it('changes nothing when an assigned pair is pinned as it is', () => {
    assertFor(40, 1200, ({ file, solution, draw }) => {
      const free = solution.assignments.filter(entry => file.pins.every(pin => pin.case !== entry.case))
      if (free.length === 0) return
      const { case: id, place: at, from, until } = draw.one(free)

      const pinned = outcome({ ...file, pins: [...file.pins, { case: id, place: at, from, until }] })

      expect(pinned.total).to.equal(solution.score.total)
      expect(pinned.bound).to.be.at.least(solution.score.total)
    })
  })

  it('changes nothing when a pair that was not chosen is excluded', () => {
    assertFor(40, 1400, ({ file, solution, draw }) => {
      const id = draw.one(file.cases).id
      const at = draw.one(file.places).id
      const chosen = [...solution.assignments, ...file.pins].some(entry => entry.case === id && entry.place === at)
      if (chosen) return

      const excluded = { ...file, exclusions: [...file.exclusions, { case: id, place: at }] }

      expect(outcome(excluded).total).to.equal(solution.score.total)
    })
  })

  it('scores no more when a window is split, and the same when nobody crosses the day', () => {
    // Stays of one length on any day: a split then adds no candidate. Otherwise a stay could be cut at the new end.
    const oneLength = (file: ProblemFile): ProblemFile => ({
      ...file,
      arrivalGridDays: 1,
      hosts: file.hosts.map(host => ({ ...host, minStayDays: 0, maxStayDays: 365 })),
      cases: file.cases.map(entry => ({ ...entry, stay: { minDays: 4, desiredDays: 4 } })),
    })
    assertFor(40, 1600, ({ file, draw }) => {
      const before = oneLength(file)
      const plan = solved(before)
      if (plan === undefined) return
      const chosen = draw.one(before.places)
      const [window, ...others] = chosen.windows
      if (window === undefined || window.until <= day(9)) return
      const at = day(draw.whole(4, 8))
      if (at <= window.from) return
      const halves = [{ from: window.from, until: at }, { from: at, until: window.until }, ...others]
      const places = before.places.map(entry => (entry === chosen ? { ...entry, windows: halves } : entry))
      const crossing = (entry: { place: string; from: string; until: string }): boolean =>
        entry.place === chosen.id && entry.from < at && at < entry.until
      if (before.pins.some(crossing)) return

      const { total } = outcome({ ...before, places })

      expect(total).to.be.at.most(plan.score.total)
      if (!plan.assignments.some(crossing)) expect(total).to.equal(plan.score.total)
    })
  })

  describe('on a generated network, where the optimum lies between score and bound', () => {
    const file = generate('S', 21) as ProblemFile
    const before = outcome(file)

    it('bounds at least the old score with more places', () => {
      const twins = file.places.slice(0, 10).map(entry => ({ ...entry, id: `${entry.id}-twin` }))
      const after = outcome({ ...file, places: [...file.places, ...twins] })

      expect(after.bound).to.be.at.least(before.total)
      expect(after.total).to.be.at.least(before.total)
    })

    it('scores at most the old bound with fewer cases', () => {
      const after = outcome({ ...file, cases: file.cases.slice(5), exclusions: [] })

      expect(after.total).to.be.at.most(outcome({ ...file, exclusions: [] }).bound)
    })

    it('is not moved by a case that fits nowhere', () => {
      const lost = person('Z', { origin: file.countries[0]!.code, householdSize: 900, earliest: file.from })
      const days = { neededBy: file.from, latest: file.from }
      const after = outcome({ ...file, cases: [...file.cases, { ...lost, ...days }] })

      expect(after.total).to.equal(before.total)
    })
  })
})
