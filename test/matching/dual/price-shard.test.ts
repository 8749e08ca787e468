import { expect } from 'chai'
import fc from 'fast-check'
import { hostConstraints, placeConstraints } from '../../../matching/constraints/index.js'
import { alone } from '../../../matching/crew/alone.js'
import type { Columns } from '../../../matching/dual/columns.js'
import { openColumns } from '../../../matching/dual/columns.js'
import type { PriceTask } from '../../../matching/dual/price-shard.js'
import type { Prices } from '../../../matching/dual/prices.js'
import { startPrices } from '../../../matching/dual/prices.js'
import type { Resources } from '../../../matching/dual/resources.js'
import { resourcesOf } from '../../../matching/dual/resources.js'
import { ceilingOf } from '../../../matching/field/ceiling.js'
import type { PairCounts } from '../../../matching/field/count-candidates.js'
import type { Field } from '../../../matching/field/field.js'
import { openField } from '../../../matching/field/field.js'
import { openUniverse } from '../../../matching/field/universe.js'
import { generate } from '../../../matching/index.js'
import { mix } from '../../../matching/random.js'
import { roomFaults } from '../../../matching/validate/room.js'
import { ledgerOf } from '../../instances/asking.js'
import { candidatesOf } from '../../instances/brute-force.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

interface Bench {
  readonly field: Field
  readonly resources: Resources
  readonly prices: Prices
  readonly columns: Columns
  readonly price: (task: PriceTask) => number
  readonly count: () => PairCounts
}

/** A crew of one, ready to price at given prices, with few columns to start from. */
function bench(
  file: ProblemFile,
  perCase: number,
  change: (prices: Prices) => void = () => undefined,
  field = openField(ledgerOf(file)),
): Bench {
  const ceiling = ceilingOf(field)
  const resources = resourcesOf(field)
  const prices = startPrices(field, resources, ceiling)
  change(prices)
  const columns = openColumns(field.model.places.count, 5000)
  const crew = alone(field)
  crew.tell('pricing', { resources, universe: openUniverse(field, 1), prices, columns })
  crew.run('sample', { options: ceiling.options, perCase, perPlace: 5000, seed: 1 })
  const price = (task: PriceTask): number => {
    let worth = 0
    for (const answer of crew.run('price', task)) worth += answer!.worth
    return worth
  }
  const count = (): PairCounts => {
    const counts = { eligiblePairs: 0, candidates: 0 }
    for (const answer of crew.run('price', { ...exact, counting: true })) {
      counts.eligiblePairs += answer!.eligiblePairs
      counts.candidates += answer!.candidates
    }
    return counts
  }
  return { field, resources, prices, columns, price, count }
}

/** Prices of every kind, none like the other, as a search might leave them. */
function strewn(seed: number): (prices: Prices) => void {
  return prices => {
    let draw = seed
    const next = (): number => (draw = mix(draw + 1)) / 4_294_967_296
    for (const [c, price] of prices.cases.entries()) prices.cases[c] = price * 1.5 * next()
    for (let i = 0; i < prices.rows.length; i++) prices.rows[i] = next() < 0.5 ? 0 : 40 * next()
    for (let q = 0; q < prices.quotas.length; q++) prices.quotas[q] = 300 * next()
    prices.money[0] = next() < 0.5 ? 0 : 0.2 * next()
  }
}

/** The same field with rows that admit everybody: every rule is asked pair by pair. */
function askingAll(field: Field): Field {
  const { eligibility } = field
  return {
    ...field,
    eligibility: {
      ...eligibility,
      hostTests: [],
      askedHostRules: [...hostConstraints.keys()],
      placeRows: eligibility.placeRows.map(() => -1),
      askedPlaceRules: [...placeConstraints.keys()],
      concerned: eligibility.concerned.map(() => -1),
    },
  }
}

/** The worth of all places at the prices, from candidates listed by brute force and every set of them that fits. */
function naiveWorth(problem: ProblemFile, { field, resources, prices }: Bench): number {
  const { model, ground } = field
  const dayOf = (iso: string): number => Array.from({ length: 200 }, (_, n) => n).find(n => day(n) === iso)!
  const nets: { readonly p: number; readonly from: number; readonly until: number; readonly net: number }[] = []
  for (const person of problem.cases) {
    const c = model.cases.numberOf.get(person.id)!
    for (const { stay, value } of candidatesOf(problem, person.id)) {
      // What is taken already is out of the question at any price.
      if (roomFaults(problem, [stay]).some(({ fault }) => fault === 'OVERLAP' || fault === 'TOO_MANY_HOUSEHOLDS'))
        continue
      const p = model.places.numberOf.get(stay.place.id)!
      const h = model.places.host[p]!
      const [from, until] = [dayOf(stay.range.from), dayOf(stay.range.until)]
      const rows = [
        ground.householdsRow[h]!,
        ...model.cases.requiredTypes[c]!.map(type => ground.serviceRow[h * model.types + type]!),
      ]
      let net = value - prices.cases[c]!
      for (const row of rows) {
        const number = resources.rows.indexOf(row)
        if (row < 0 || number < 0) continue
        for (let sample = 0; sample < resources.samples; sample++) {
          const on = sample * resources.sampleEvery
          if (on >= from && on < until) net -= prices.rows[number * resources.samples + sample]!
        }
      }
      const { quotas } = ground
      for (let q = quotas.first[h]!; q < quotas.first[h + 1]!; q++)
        if (from >= quotas.from[q]! && from < quotas.until[q]!) net -= prices.quotas[q]!
      net -= prices.money[0]! * costOf(problem, stay)
      nets.push({ p, from, until, net })
    }
  }
  let total = 0
  for (let p = 0; p < model.places.count; p++) {
    const here = nets.filter(candidate => candidate.p === p).toSorted((a, b) => a.until - b.until)
    const turnover = model.places.turnoverDays[p]!
    const best = [0]
    for (const [k, { from, net }] of here.entries()) {
      let before = 0
      for (let i = 0; i < k; i++) if (here[i]!.until + turnover <= from) before = Math.max(before, best[i + 1]!)
      best.push(Math.max(best[k]!, before + net))
    }
    total += best.at(-1)!
  }
  return total
}

type PlainStay = ReturnType<typeof candidatesOf>[number]['stay']

function costOf({ budget, countries }: ProblemFile, { person, host, range }: PlainStay): number {
  if (budget === null) return 0
  const macroRegion = (code: string): string => countries.find(country => country.code === code)!.macroRegion
  const scope =
    person.origin === host.country
      ? 'IN_COUNTRY'
      : macroRegion(person.origin) === macroRegion(host.country)
        ? 'REGIONAL'
        : 'INTERNATIONAL'
  const days = (Date.parse(range.until) - Date.parse(range.from)) / 86_400_000
  const rate = budget.perDay + budget.perDayExtraPerson * (person.householdSize - 1)
  return budget.travel[scope] * person.householdSize + Math.round(days * rate)
}

const exact: PriceTask = { among: 'ALL', deficit: -Infinity, perPlace: 0, slack: 1e-3 }
const everything: PriceTask = { among: 'ALL', deficit: Infinity, perPlace: 5000 }

describe('priceShard', () => {
  it('finds the worth of all places over every candidate, whatever the prices', () => {
    let above = 0
    fc.assert(
      fc.property(tinyProblem(), fc.nat(1000), fc.constantFrom(1e-3, 1, 500), (file, seed, slack) => {
        const tiny = bench(file, 1, strewn(seed))
        const expected = naiveWorth(file, tiny)
        if (expected > 0) above += 1

        expect(tiny.price({ ...exact, slack })).to.be.closeTo(expected, 1e-6)
      }),
      { numRuns: 400, seed: 20300201 },
    )
    expect(above).to.be.above(60)
  })

  it('finds the same where rules have to be asked pair by pair', () => {
    fc.assert(
      fc.property(tinyProblem(), fc.nat(1000), (file, seed) => {
        const asked = bench(file, 1, strewn(seed), askingAll(openField(ledgerOf(file))))
        const plain = bench(file, 1, strewn(seed))

        expect(asked.price(exact)).to.equal(plain.price(exact))
        expect(asked.count()).to.deep.equal(plain.count())
      }),
      { numRuns: 150, seed: 20300203 },
    )
  })

  const file = generate('S', 1) as ProblemFile

  it('finds the same worth whichever columns it starts from', () => {
    const worth = bench(file, Infinity).price(exact)

    expect(worth).to.be.above(0)
    expect(bench(file, 0).price(exact)).to.be.closeTo(worth, 1e-6)
    expect(bench(file, 20).price(exact)).to.be.closeTo(worth, 1e-6)
  })

  it('chooses among all candidates, not among the columns it starts from', () => {
    const { field, columns, price } = bench(file, 0)

    price(everything)

    expect(sizes(columns).reduce((sum, size) => sum + size)).to.equal(ceilingOf(field).counts?.candidates)
  })

  it('keeps to the number of columns a place may have', () => {
    const { columns, price } = bench(file, Infinity)

    price({ ...everything, deficit: 500, perPlace: 9 })

    expect(Math.max(...sizes(columns)))
      .to.be.at.most(9)
      .and.above(1)
  })

  it('finds among the noted pairs all that fall short by no more than was noted', () => {
    const noting = bench(file, Infinity)
    const plain = bench(file, Infinity)
    noting.price({ ...everything, deficit: -Infinity, perPlace: 0, note: 600 })

    noting.price({ ...everything, among: 'NOTED', deficit: 600 })
    plain.price({ ...everything, deficit: 600 })

    expect(sizes(noting.columns)).to.deep.equal(sizes(plain.columns))
    expect(Math.max(...sizes(plain.columns))).to.be.above(1)
  })

  it('counts the candidates of all cases when asked to', () => {
    fc.assert(
      fc.property(tinyProblem(), tiny => {
        const twins = tiny.cases.map(one => ({ ...one, id: `${one.id}-TWIN` }))
        const { field, count } = bench({ ...tiny, cases: [...tiny.cases, ...twins] }, 1)

        expect(count()).to.deep.equal(ceilingOf(field).counts)
      }),
      { numRuns: 150, seed: 20300202 },
    )
  })

  it('answers nothing when it is told to stop', () => {
    const { field, resources, prices, columns } = bench(file, 1)
    const crew = alone(field, () => true)
    crew.tell('pricing', { resources, universe: openUniverse(field, 1), prices, columns })

    expect(crew.run('price', exact)).to.include(undefined)
  })
})

function sizes({ first, last }: Columns): readonly number[] {
  return Array.from(last, (end, p) => end - first[p]!)
}
