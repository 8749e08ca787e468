import { expect } from 'chai'
import * as highsModule from 'highs'
import { hostAdmits } from '../../../matching/constraints/index.js'
import { validate } from '../../../matching/index.js'
import { pricesFor } from '../../../matching/look-ahead/price-future.js'
import { markUp } from '../../../matching/look-ahead/solve-ahead.js'
import { asDay, isoDayOf } from '../../../matching/measure.js'
import { encode } from '../../../matching/model/encode.js'
import type { Problem } from '../../../matching/problem.js'
import { random } from '../../../matching/random.js'
import { pointsOf, termsOf } from '../../../matching/score/terms.js'
import type { ProblemFile } from '../../instances/builders.js'
import { readFile } from '../../instances/read.js'
import { resettlement } from '../../instances/resettlement.js'

/** The instance without days: what each family is worth at each affiliate, or -1; its size; the room of each. */
interface Affiliates {
  readonly worth: readonly (readonly number[])[]
  readonly size: readonly number[]
  readonly room: readonly number[]
}

function affiliatesOf(problem: Problem): Affiliates {
  const model = encode(problem)
  const size = problem.cases.map(({ householdSize }) => householdSize)
  const worthAt = (c: number, p: number): number =>
    hostAdmits(model, c, model.places.host[p]!)
      ? pointsOf(termsOf(model, c, p, { from: asDay(0), until: asDay(size[c]!) }))
      : -1
  return {
    worth: size.map((_, c) => problem.places.map((_place, p) => worthAt(c, p))),
    size,
    room: problem.places.map(({ windows }) => windows[0]!.until),
  }
}

/** What `persons` take from the families still to come, at affiliate `p` of which `left` is free. */
type PersonPrice = (p: number, left: number, persons: number) => number

/** Each family in the order of arrival at the affiliate worth most to it above the price, for good. */
function onArrival(
  { worth, size, room }: Affiliates,
  priceNow: (arrived: number, left: readonly number[]) => PersonPrice,
): number {
  const left = [...room]
  let points = 0
  for (const [c, persons] of size.entries()) {
    const price = priceNow(c, left)
    const surplus = left.map((free, p) =>
      worth[c]![p]! < 0 || free < persons ? -Infinity : worth[c]![p]! - price(p, free, persons),
    )
    const best = surplus.indexOf(Math.max(...surplus))
    if (surplus[best] === -Infinity) continue
    left[best]! -= persons
    points += worth[c]![best]!
  }
  return points
}

const arrivalsBetweenPrices = 30
const samples = 4

/** The recipe of Ahani et al.: prices of samples of as many families as are still to come, found anew now and then. */
function samplePrices(problem: Problem): (arrived: number, left: readonly number[]) => PersonPrice {
  const dice = random(1)
  let price: PersonPrice = () => 0
  return (arrived, left) => {
    if (arrived % arrivalsBetweenPrices > 0) return price
    const places = problem.places.map((place, p) => ({
      ...place,
      windows: left[p]! > 0 ? [{ from: asDay(0), until: asDay(left[p]!) }] : [],
    }))
    const found = Array.from({ length: samples }, () => {
      const coming = Array.from({ length: problem.cases.length - arrived - 1 }, (_, index) => ({
        ...problem.cases[dice.below(problem.cases.length)]!,
        id: `~${String(index).padStart(4, '0')}`,
      }))
      return pricesFor({ ...problem, places, cases: [] }, coming, () => false)
    })
    price = (p, free, persons) => {
      let sum = 0
      for (const { over, perPlace } of found) sum += over[p * perPlace + free]! - over[p * perPlace + free - persons]!
      return (markUp * sum) / samples
    }
    return price
  }
}

/** The best assignment in hindsight, by a solver that knows nothing of days: who goes where, at most 0.1 % from the best. */
async function hindsight({ worth, size, room }: Affiliates) {
  const names = worth.map((row, c) => row.flatMap((points, p) => (points < 0 ? [] : [{ p, name: `x${c}_${p}` }])))
  const objective = names.flatMap((row, c) => row.map(({ p, name }) => `${worth[c]![p]!} ${name}`))
  const rooms = room.map((persons, p) => {
    const used = names.flatMap((row, c) => row.filter(at => at.p === p).map(({ name }) => `${size[c]!} ${name}`))
    return `r${p}: ${used.join(' + ')} <= ${persons}`
  })
  const once = names.flatMap((row, c) =>
    row.length === 0 ? [] : [`o${c}: ${row.map(({ name }) => name).join(' + ')} <= 1`],
  )
  // The types are those of CommonJS, where the loader is the default's default; what is loaded is an ES module.
  const loadHighs = highsModule.default as unknown as typeof highsModule.default.default
  const highs = await loadHighs()
  const model = `Maximize
 points: ${objective.join(' + ')}
Subject To
 ${[...rooms, ...once].join('\n ')}
Binary
 ${names.flatMap(row => row.map(({ name }) => name)).join(' ')}
End`
  const { Status, ObjectiveValue, Columns } = highs.solve(model, { output_flag: false, mip_rel_gap: 0.001 })
  expect(Status).to.equal('Optimal')
  const chosen = names.map(row => row.find(({ name }) => (Columns[name] as { Primal: number }).Primal > 0.5)?.p)
  return { points: ObjectiveValue, chosen }
}

/** The assignment written as stays, one family after the other at every affiliate. */
function asStays(
  { from, cases, places }: Problem,
  { worth, size }: Affiliates,
  chosen: readonly (number | undefined)[],
) {
  const used = places.map(() => 0)
  const assignments = chosen.flatMap((p, c) => {
    if (p === undefined) return []
    const arrives = used[p]!
    used[p] = arrives + size[c]!
    const [first, last] = [isoDayOf(from, arrives), isoDayOf(from, used[p])]
    return [{ case: cases[c]!.id, place: places[p]!.id, from: first, until: last, points: worth[c]![p]! }]
  })
  return { assignments }
}

async function played(file: ProblemFile) {
  const problem = readFile(file)
  const affiliates = affiliatesOf(problem)
  const best = await hindsight(affiliates)
  return {
    problem,
    affiliates,
    best,
    greedy: onArrival(affiliates, () => () => 0) / best.points,
    prices: onArrival(affiliates, samplePrices(problem)) / best.points,
  }
}

describe('an instance of the shape of a public resettlement data set', function () {
  this.timeout(240_000)

  it('has its families, its affiliates and its compatibility', () => {
    for (const persons of [1237, 839]) {
      const { worth, size, room } = affiliatesOf(readFile(resettlement({ seed: 1, persons })))
      const compatible = worth.flat().filter(points => points >= 0).length / worth.flat().length

      expect([size.length, size.reduce((sum, one) => sum + one, 0)]).to.deep.equal([329, 839])
      expect(room).to.have.lengthOf(21)
      expect(room.reduce((sum, one) => sum + one, 0)).to.be.closeTo(persons, 5)
      if (persons === 1237) expect([Math.min(...room), Math.max(...room)]).to.deep.equal([4, 131])
      expect(compatible).to.be.closeTo(0.635, 0.04)
    }
  })

  // Published and recomputed: 87.6 and 98.9 per cent with the room stated, 81.4 and 97.8 with as much as arrived.
  it('shows greedy by arrival below 90 %, prices above 97 % of hindsight, with the room stated', async () => {
    const { greedy, prices } = await played(resettlement({ seed: 1, persons: 1237 }))

    expect(greedy).to.be.within(0.8, 0.9)
    expect(prices).to.be.above(0.97).and.to.be.at.most(1.001)
  })

  it('shows the same with no more room than people, and days say there what persons mean', async () => {
    const file = resettlement({ seed: 2, persons: 839 })
    const { greedy, prices, best, problem, affiliates } = await played(file)
    const checked = validate(file, asStays(problem, affiliates, best.chosen))

    expect(greedy).to.be.within(0.7, 0.9)
    expect(prices).to.be.above(0.97).and.to.be.at.most(1.001)
    expect(checked.faults).to.deep.equal([])
    expect(checked.score).to.be.closeTo(best.points, 1)
  })
})
