import type { ProblemFile } from '../builders.js'
import type { Network, NetworkCase, Span } from './network.js'
import { openNetwork } from './network.js'
import type { Candidate, Without } from './stays.js'
import { apart, candidatesAt, nothing, worth } from './stays.js'

/**
 * The best total over all plans of candidate stays with the pins kept, found by trying every combination; `undefined`
 * when the pins cannot be kept. For problems of a few cases only.
 */
export function optimum(file: ProblemFile, without: Without = nothing): number | undefined {
  const network = openNetwork(file)
  const pinned = without.has('PIN') ? [] : pinnedStays(network, without)
  if (pinned === undefined) return undefined
  const taken = new Set(pinned.map(({ person }) => person))
  const free = network.cases.filter(person => !taken.has(person))
  // Without the rule of one stay a case may come twice; none of the tiny problems has room for more to matter.
  const seats = without.has('ONE_STAY') ? [...free, ...free] : free
  const options = seats
    .map(person => candidatesOf(network, person, without))
    .filter(list => list.length > 0)
    .toSorted((a, b) => b[0]!.points - a[0]!.points)
  const hope = options.map((_, index) => options.slice(index).reduce((sum, [best]) => sum + best!.points, 0))
  let best = -Infinity
  const search = (index: number, plan: readonly Candidate[], points: number): void => {
    if (points + (hope[index] ?? 0) <= best) return
    if (index === options.length) {
      best = points
      return
    }
    for (const option of options[index]!)
      if (fits(network, plan, option, without)) search(index + 1, [...plan, option], points + option.points)
    search(index + 1, plan, points)
  }
  search(
    0,
    pinned,
    pinned.reduce((sum, { points }) => sum + points, 0),
  )
  return best
}

/** Candidate stays of a case that are worth anything, best first. */
function candidatesOf(network: Network, person: NetworkCase, without: Without): readonly Candidate[] {
  return network.places
    .flatMap(place => candidatesAt(network, person, place, without))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
}

/** The pins as stays; `undefined` when they break rule 13 or an exclusion, or each other. */
export function pinnedStays(network: Network, without: Without = nothing): readonly Candidate[] | undefined {
  const plan: Candidate[] = []
  for (const pin of network.pins) {
    const person = network.cases.find(({ file }) => file.id === pin.case)!
    const place = network.places.find(({ file }) => file.id === pin.place)!
    const stay = { person, place, from: pin.from, until: pin.until, ...worth(network, person, place, pin) }
    const excluded =
      !without.has('EXCLUSION') &&
      [place.file.id, place.host.file.id].some(at => network.exclusions.has(`${person.file.id} ${at}`))
    const inside =
      without.has('WINDOW') || place.windows.some(({ from, until }) => from <= stay.from && stay.until <= until)
    const twice = plan.some(other => other.person === person)
    if (excluded || !inside || twice || !fits(network, plan, stay, without)) return undefined
    plan.push(stay)
  }
  return plan
}

/** Rules 14 to 17: whether one more stay can join the plan. */
export function fits(network: Network, plan: readonly Candidate[], stay: Candidate, without = nothing): boolean {
  const { place, person } = stay
  const { host } = place
  if (!without.has('OCCUPIED')) {
    const others = plan.filter(other => other.place === place)
    if (![...others, ...place.taken].every(other => apart(place, stay, other))) return false
  }
  if (!without.has('HOUSEHOLDS') && busiest(stay, present(plan, stay)) >= host.file.maxHouseholds) return false
  if (!without.has('SERVICE_CAPACITY'))
    for (const type of person.file.required) {
      const offer = host.file.offers.find(offered => offered.type === type)
      if (offer !== undefined && busiest(stay, present(plan, stay, type)) >= offer.households) return false
    }
  if (!without.has('QUOTA'))
    for (const { from, until, arrivals } of host.quotas) {
      const counts = (other: Candidate): boolean =>
        other.place.host === host && from <= other.from && other.from < until
      if (counts(stay) && plan.filter(counts).length >= arrivals) return false
    }
  const { budget } = network
  return (
    without.has('BUDGET') || budget === null || plan.reduce((sum, { cost }) => sum + cost, stay.cost) <= budget.amount
  )
}

/** Everyone at the host of the stay, or everyone there who uses an accompaniment. */
function present(plan: readonly Candidate[], { place: { host } }: Candidate, type?: string): readonly Span[] {
  const guests = plan.filter(
    ({ place, person }) => place.host === host && (type === undefined || person.file.required.includes(type)),
  )
  const earlier = host.places.flatMap(({ taken }) =>
    taken.filter(({ household, services }) => household && (type === undefined || services.includes(type))),
  )
  return [...guests, ...earlier]
}

/** How many of the others are there on the busiest day of a stay. */
function busiest({ from, until }: Span, others: readonly Span[]): number {
  let most = 0
  for (let day = from; day < until; day++)
    most = Math.max(most, others.filter(other => other.from <= day && day < other.until).length)
  return most
}
