import type { HostInstitution } from '../hosts/host-institution.js'
import { addDays } from '../shared/calendar-day.js'
import { contains, overlaps, span, stay, type Stay } from '../shared/stay.js'
import type { AvailabilityWindow } from './availability-window.js'
import { arrivalsIn, firstFullDays } from './host-load.js'
import { isHousehold, type Occupancy } from './occupancy.js'
import type { Place } from './place.js'
import type { CapacityTaken, Taking } from './taking.js'
import { unmetConditions } from './window-conditions.js'
import { conditionsInWords } from './conditions-wording.js'
import { accompanimentInWords, inWords, kindInWords } from './wording.js'

/** What is known about a host when a household would take one of its places. */
export interface HostState {
  readonly host: HostInstitution
  readonly place: Place
  /** The windows of the place that share a day with the stay, at least. */
  readonly windows: readonly AvailabilityWindow[]
  /** What stands in any place of the host on the days of `daysThatMatter`, at least; by first day. */
  readonly occupancies: readonly Occupancy[]
}

type Question = HostState & { readonly taking: Taking }

/** The days the place would be taken: the stay, and its turnover after it. */
export function daysTaken(of: Stay, { turnoverDays }: Place): Stay {
  return stay(of.from, addDays(of.until, turnoverDays))
}

/** The days on which occupancies of the host can be in the way of a stay: its own, and its quota periods. */
export function daysThatMatter(of: Stay, { host, place }: Pick<HostState, 'host' | 'place'>): Stay {
  return span([daysTaken(of, place), ...quotasFor(of, host).map(quota => quota.during)])!
}

/** In the order in which reasons are told. */
const CHECKS = [notOffered, notForThem, occupied, householdsReached, serviceReached, quotaReached]

/** What is in the way of a household; null when the place and its host can take it. The first reason found is told. */
export function whatIsInTheWay(question: Question): CapacityTaken | null {
  const asked = besideItself(question)
  for (const check of CHECKS) {
    const reason = check(asked)
    if (reason) return reason
  }
  return null
}

/** Everything that is in the way, each reason once; empty when the place and its host can take the household. */
export function everythingInTheWay(question: Question): readonly CapacityTaken[] {
  const asked = besideItself(question)
  return CHECKS.map(check => check(asked)).filter(reason => reason !== null)
}

/** What stands in the place on the days of the stay or of its turnover, by first day. */
export function occupanciesInTheWay({ place, occupancies, taking }: Omit<Question, 'host' | 'windows'>) {
  const needed = daysTaken(taking.stay, place)
  return occupancies.filter(({ placeId, during }) => placeId === place.id && overlaps(during, needed))
}

/** The refusal for a stay that met another one in a way the checks did not foresee. */
export function takenMeanwhile({ host, place, taking }: Pick<Question, 'host' | 'place' | 'taking'>): CapacityTaken {
  const message = `${place.label} of ${host.name} was taken meanwhile on some of the days ${inWords(taking.stay)}.`
  return { kind: 'CapacityTaken', cause: 'OCCUPIED', message, days: taking.stay }
}

/** What a proposal holds already is not in its own way. */
function besideItself(question: Question): Question {
  const own = question.taking.proposalId
  return {
    ...question,
    occupancies: question.occupancies.filter(({ proposalId }) => own === null || proposalId !== own),
  }
}

function notOffered({ host, place, windows, taking }: Question): CapacityTaken | null {
  if (windows.some(window => contains(window.during, taking.stay))) return null
  const offered = windows.filter(({ during }) => overlaps(during, taking.stay)).map(({ during }) => inWords(during))
  const instead =
    offered.length > 0 ? `it is offered ${offered.join(' and ')}` : 'it is not offered on any of these days'
  const message = `No window of ${place.label} of ${host.name} holds all days ${inWords(taking.stay)}; ${instead}.`
  return { kind: 'CapacityTaken', cause: 'NOT_OFFERED', message, days: taking.stay }
}

function notForThem({ host, place, windows, taking }: Question): CapacityTaken | null {
  const window = windows.find(({ during }) => contains(during, taking.stay))
  if (!window || !taking.household || unmetConditions(window, taking.household).length === 0) return null
  const { during } = window
  const message = `${place.label} of ${host.name} is offered ${inWords(during)} only to ${conditionsInWords(window)}.`
  return { kind: 'CapacityTaken', cause: 'CONDITION', message, days: during }
}

function occupied({ host, place, occupancies, taking }: Question): CapacityTaken | null {
  const [inTheWay] = occupanciesInTheWay({ place, occupancies, taking })
  if (!inTheWay) return null
  const { kind, during } = inTheWay
  const turnover = place.turnoverDays > 0 ? ` It stays empty for ${dayCount(place.turnoverDays)} after each stay.` : ''
  const message = `${place.label} of ${host.name} is ${kindInWords[kind]} ${inWords(during)}.${turnover}`
  return { kind: 'CapacityTaken', cause: 'OCCUPIED', message, days: during }
}

function householdsReached({ host, occupancies, taking }: Question): CapacityTaken | null {
  const capacity = host.maximumHouseholds
  const stays = occupancies.filter(isHousehold).map(occupancy => occupancy.stay)
  const days = firstFullDays({ stays, capacity, within: taking.stay })
  if (!days) return null
  const message = `${host.name} hosts at most ${householdCount(capacity)} at a time, and has as many ${inWords(days)}.`
  return { kind: 'CapacityTaken', cause: 'HOUSEHOLDS', message, days }
}

function serviceReached({ host, occupancies, taking }: Question): CapacityTaken | null {
  for (const type of [...new Set(taking.services)].toSorted()) {
    const offer = host.accompanimentOffers.find(offered => offered.type === type)
    const words = accompanimentInWords[type]
    if (!offer) {
      const message = `${host.name} does not offer ${words}, which the household needs.`
      return { kind: 'CapacityTaken', cause: 'SERVICE', message, days: taking.stay }
    }
    const using = occupancies.filter(isHousehold).filter(({ services }) => services.includes(type))
    const stays = using.map(occupancy => occupancy.stay)
    const days = firstFullDays({ stays, capacity: offer.households, within: taking.stay })
    if (days) {
      const most = householdCount(offer.households)
      const message = `${host.name} offers ${words} to at most ${most} at a time, and does so already ${inWords(days)}.`
      return { kind: 'CapacityTaken', cause: 'SERVICE', message, days }
    }
  }
  return null
}

function quotaReached({ host, occupancies, taking }: Question): CapacityTaken | null {
  const stays = occupancies.filter(isHousehold).map(occupancy => occupancy.stay)
  const full = quotasFor(taking.stay, host).find(({ during, arrivals }) => arrivalsIn(during, stays) >= arrivals)
  if (!full) return null
  const most = full.arrivals === 0 ? 'no household' : `at most ${householdCount(full.arrivals)}`
  const already = full.arrivals === 0 ? '' : ', and expects as many already'
  const message = `${host.name} lets ${most} arrive ${inWords(full.during)}${already}.`
  return { kind: 'CapacityTaken', cause: 'QUOTA', message, days: full.during }
}

function quotasFor({ from }: Stay, { arrivalQuotas }: HostInstitution) {
  return arrivalQuotas.filter(({ during }) => during.from <= from && from < during.until)
}

function householdCount(count: number): string {
  return count === 1 ? 'one household' : `${count} households`
}

function dayCount(count: number): string {
  return count === 1 ? 'one day' : `${count} days`
}
