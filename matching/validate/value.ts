import type { PlainStay } from './pair.js'
import { scopeBetween } from './pair.js'
import type { PlainProblem } from './plain.js'
import { daysBetween } from './plain.js'

/** Points of a stay, straight from A4. */
export function valueOf(problem: PlainProblem, { person, place, host, range }: PlainStay): number {
  const { policy } = problem
  const risks = policy.riskBase ?? [1000, 1600, 2600, 4200, 7000]
  const fit = (name: string, standard: number): number => policy.fit?.[name] ?? standard
  const base = risks[person.risk - 1] ?? 0
  const s = daysBetween(problem.from, range.from)
  const d = daysBetween(range.from, range.until)
  const earliest = daysBetween(problem.from, person.earliest)
  const neededBy = daysBetween(problem.from, person.neededBy)
  const latest = daysBetween(problem.from, person.latest)
  const inTime = s <= neededBy ? 1 : (policy.late ?? 0.5)
  const arrival = Math.round(
    base * (inTime - (policy.waiting ?? 0.3) * ((s - earliest) / Math.max(1, latest - earliest))),
  )
  const shortStay = Math.round(base * (policy.shortStay ?? 0.15) * (1 - d / person.stay.desiredDays))
  let comfort = fit('offset', 100)
  if (person.languages.some(tag => host.languages.includes(tag))) comfort += fit('language', 180)
  const subRegion = problem.countries.find(country => country.code === host.country)?.subRegion ?? ''
  if (person.preferredSubRegions.includes(subRegion)) comfort += fit('region', 150)
  if (scopeBetween(problem, person, host) === person.preferredScope) comfort += fit('scope', 120)
  const covered = person.desired.filter(type => host.offers.some(offer => offer.type === type)).length
  const whole = fit('accompaniment', 150)
  comfort += person.desired.length === 0 ? whole : Math.round((whole * covered) / person.desired.length)
  comfort -= Math.min(fit('spareBedMax', 100), fit('spareBed', 25) * (place.sleeps - person.householdSize))
  return arrival - shortStay + comfort
}

/** Cost of a stay, rule 17. */
export function costOf(problem: PlainProblem, { person, host, range }: PlainStay): number {
  const { budget } = problem
  if (budget === null) return 0
  const days = daysBetween(range.from, range.until)
  const travel = (budget.travel[scopeBetween(problem, person, host)] ?? 0) * person.householdSize
  return travel + Math.round(days * (budget.perDay + budget.perDayExtraPerson * (person.householdSize - 1)))
}
