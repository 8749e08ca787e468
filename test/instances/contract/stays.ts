import type { RuleId } from '../../../matching/index.js'
import type { Network, NetworkCase, NetworkHost, NetworkPlace, Span } from './network.js'

/** One way to place one case. */
export interface Candidate extends Span {
  readonly person: NetworkCase
  readonly place: NetworkPlace
  readonly points: number
  readonly cost: number
}

/** Rules to read the format without, as if it did not have them. */
export type Without = ReadonlySet<RuleId | 'PIN'>

export const nothing: Without = new Set()

/** Every candidate stay of a case at a place that collides with nothing taken. */
export function candidatesAt(
  network: Network,
  person: NetworkCase,
  place: NetworkPlace,
  without = nothing,
): Candidate[] {
  const { host } = place
  if (!hostAccepts(network, person, host, without) || !placeAccepts(network, person, place, without)) return []
  const found: Candidate[] = []
  for (const { from, until } of stays(network, person, place, without))
    if (without.has('OCCUPIED') || place.taken.every(taken => apart(place, { from, until }, taken)))
      found.push({ person, place, from, until, ...worth(network, person, place, { from, until }) })
  return found
}

/** Whether two stays on a place leave its turnover days free between them. */
export function apart({ file }: NetworkPlace, one: Span, other: Span): boolean {
  return one.until + file.turnoverDays <= other.from || other.until + file.turnoverDays <= one.from
}

/** Rules 2 to 7 of the format, and exclusions of the host. */
export function hostAccepts(network: Network, person: NetworkCase, host: NetworkHost, without = nothing): boolean {
  const { file } = person
  const { file: offered } = host
  const holds = (rule: RuleId, kept: boolean): boolean => kept || without.has(rule)
  return (
    holds('SCOPE', file.scopes.includes(scopeOf(person, host))) &&
    holds('EXCLUDED_COUNTRY', !file.excludedCountries.includes(offered.country)) &&
    holds('LANGUAGE', offered.interpreter || speakTogether(person, host)) &&
    holds('GROUP', offered.groups === null || offered.groups.includes(file.group)) &&
    holds('LGBTI_SAFE', offered.lgbtiSafe || !file.lgbtiSafe) &&
    holds('REQUIRED_ACCOMPANIMENT', missing(file.required, host) === 0) &&
    holds('EXCLUSION', !network.exclusions.has(`${file.id} ${offered.id}`))
  )
}

/** Rules 1 and 7 to 10 of the format, and exclusions of the place. */
export function placeAccepts(network: Network, { file }: NetworkCase, place: NetworkPlace, without = nothing): boolean {
  const { file: offered } = place
  const holds = (rule: RuleId, kept: boolean): boolean => kept || without.has(rule)
  return (
    holds('SLEEPS', file.householdSize <= offered.sleeps) &&
    holds('STEP_FREE', offered.stepFree || !file.stepFree) &&
    holds('WOMEN_ONLY', offered.womenOnly ? file.woman : !file.womenOnly) &&
    holds('CHILD_SAFE', offered.childSafe || !file.children) &&
    holds('EMERGENCY_RESERVE', !offered.emergencyReserve || file.risk >= 4) &&
    holds('EXCLUSION', !network.exclusions.has(`${file.id} ${offered.id}`))
  )
}

/** Arrivals and lengths of the candidates: rules 11 to 13 and section A3. The first of a window is worth most. */
export function* stays(
  network: Network,
  person: NetworkCase,
  place: NetworkPlace,
  without = nothing,
): Generator<Span & { readonly first: boolean }> {
  const { host, windows } = place
  const free = without.has('ARRIVAL')
  const first = free ? person.earliest : Math.max(person.earliest + entryDays(person, host), host.file.leadDays)
  const last = free ? network.days : person.latest
  const { minDays, desiredDays } = person.file.stay
  const [shortest, longest] = without.has('LENGTH')
    ? [1, desiredDays]
    : [Math.max(minDays, host.file.minStayDays), Math.min(desiredDays, host.file.maxStayDays)]
  if (shortest > longest) return
  for (const window of without.has('WINDOW') ? [{ from: 0, until: network.days }] : windows) {
    const low = Math.max(first, window.from)
    const high = Math.min(last, window.until - shortest)
    for (let from = low; from <= high; from = (Math.floor(from / network.grid) + 1) * network.grid) {
      const long = Math.min(longest, window.until - from)
      yield { from, until: from + long, first: from === low }
      if (shortest < long) yield { from, until: from + shortest, first: false }
    }
  }
}

/** Points (section A4) and cost (rule 17) of a stay. */
export function worth(
  { policy, budget }: Network,
  person: NetworkCase,
  place: NetworkPlace,
  { from, until }: Span,
): { readonly points: number; readonly cost: number } {
  const { file } = person
  const { host } = place
  const days = until - from
  const base = policy.riskBase[file.risk - 1]!
  const wait = (from - person.earliest) / Math.max(1, person.latest - person.earliest)
  const arrival = Math.round(base * ((from <= person.neededBy ? 1 : policy.late) - policy.waiting * wait))
  const shortStay = Math.round(base * policy.shortStay * (1 - days / file.stay.desiredDays))
  const scope = scopeOf(person, host)
  const asked = file.desired.length
  const { fit } = policy
  const comfort =
    fit.offset +
    (speakTogether(person, host) ? fit.language : 0) +
    (file.preferredSubRegions.includes(host.subRegion) ? fit.region : 0) +
    (scope === file.preferredScope ? fit.scope : 0) +
    (asked === 0
      ? fit.accompaniment
      : Math.round((fit.accompaniment * (asked - missing(file.desired, host))) / asked)) -
    Math.min(fit.spareBedMax, fit.spareBed * (place.file.sleeps - file.householdSize))
  const rate = budget === null ? 0 : budget.perDay + budget.perDayExtraPerson * (file.householdSize - 1)
  const cost = budget === null ? 0 : budget.travel[scope] * file.householdSize + Math.round(days * rate)
  return { points: arrival - shortStay + comfort, cost }
}

type Distance = 'IN_COUNTRY' | 'REGIONAL' | 'INTERNATIONAL'

function scopeOf(person: NetworkCase, host: NetworkHost): Distance {
  if (person.file.origin === host.file.country) return 'IN_COUNTRY'
  return person.macroRegion === host.macroRegion ? 'REGIONAL' : 'INTERNATIONAL'
}

function entryDays(person: NetworkCase, host: NetworkHost): number {
  const scope = scopeOf(person, host)
  if (scope === 'IN_COUNTRY') return 0
  return scope === 'REGIONAL' ? Math.min(7, person.file.entryDays) : person.file.entryDays
}

function speakTogether(person: NetworkCase, host: NetworkHost): boolean {
  return person.file.languages.some(language => host.file.languages.includes(language))
}

function missing(types: readonly string[], host: NetworkHost): number {
  return types.filter(type => host.file.offers.every(offer => offer.type !== type)).length
}
