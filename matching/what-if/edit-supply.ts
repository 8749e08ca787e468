import type { Host, Place } from '../problem.js'
import { rewriteExclusions, setExclusions } from './edit-cases.js'
import type { Edit } from './edit.js'
import { liftHost, unname } from './edit.js'
import type { DeskState } from './state.js'
import type { HostLimits } from './warm-ledger.js'
import { countTaken, hostLimitsOf, restoreLimits, writeLimits } from './warm-ledger.js'
import { hasRoomForNames, numberNames, writeHost, writePlace } from './warm-model.js'

export function putHost(edit: Edit, host: Host): boolean {
  const { state } = edit
  const { model, ground, ledger, journal, prices, casesOf } = state
  numberNames(model.names, host)
  if (!hasRoomForNames(model)) return false
  const known = model.hosts.numberOf.get(host.id)
  const h = known ?? model.hosts.count
  if (known === undefined) {
    writeHost(model, h, host)
    for (const either of [ledger, ground]) writeLimits(either, model, h)
    prices.quotas[h] = host.yearlyQuota.map(() => 0)
    casesOf[h] = admitted(state, h)
    journal.push(() => model.hosts.numberOf.delete(host.id))
  } else {
    const before = model.problem.hosts[h]!
    const asked = prices.quotas[h]!
    const could = casesOf[h]!
    const limits = hostLimitsOf(ledger, h)
    liftHost(edit, h)
    journal.push(() => {
      writeHost(model, h, before)
      for (const either of [ledger, ground]) restoreLimits(either, model, h, limits)
      prices.quotas[h] = asked
      casesOf[h] = could
      for (const p of model.hosts.places[h]!) state.pairStays.forget(p)
    })
    writeHost(model, h, host)
    for (const either of [ledger, ground]) writeLimits(either, model, h)
    // A quota for the same days keeps its price.
    prices.quotas[h] = host.yearlyQuota.map(({ from, until }) => {
      const same = before.yearlyQuota.findIndex(quota => quota.from === from && quota.until === until)
      return same < 0 ? 0 : asked[same]!
    })
    if (!areChargedAlike(limits, hostLimitsOf(ledger, h), before, host))
      for (const p of model.hosts.places[h]!) edit.places.add(p)
    if (differOnlyInLimits(before, host)) return true
    casesOf[h] = admitted(state, h)
    for (const p of model.hosts.places[h]!) {
      edit.places.add(p)
      edit.courted.add(p)
    }
  }
  return true
}

/** Whether stays are charged for the same limits: one that is new has no price yet, one that is gone has none any more. */
function areChargedAlike(had: HostLimits, has: HostLimits, before: Host, after: Host): boolean {
  const periods = ({ yearlyQuota }: Host): string => yearlyQuota.map(({ from, until }) => `${from}-${until}`).join()
  return had.services.join() === has.services.join() && periods(before) === periods(after)
}

/** Whether the same stays are worth the same at both: the hosts differ in how many they receive at most. */
function differOnlyInLimits(one: Host, other: Host): boolean {
  const described = (host: Host): string =>
    JSON.stringify({
      ...host,
      maxHouseholds: 0,
      yearlyQuota: [],
      offers: host.offers.map(({ type }) => type).toSorted(),
    })
  return described(one) === described(other)
}

/** The cases host `h` can receive, asked one by one. */
function admitted({ model, alive, pairStays }: DeskState, h: number): Int32Array {
  const found: number[] = []
  for (let c = 0; c < model.cases.count; c++) if (alive[c] === 1 && pairStays.admits(c, h)) found.push(c)
  return Int32Array.from(found)
}

export function putPlace(edit: Edit, place: Place): void {
  const { state } = edit
  const { model, journal, ledger, ground, interest } = state
  const h = model.hosts.numberOf.get(place.host)!
  const gone = state.gone.places.get(place.id)
  const back = gone !== undefined && model.places.host[gone] === h
  const known = model.places.numberOf.get(place.id) ?? (back ? gone : undefined)
  const p = known ?? model.places.count
  liftHost(edit, h)
  if (known === undefined) {
    ledger.guests[p] = []
    ground.guests[p] = []
    interest[p] = []
    journal.push(() => {
      model.places.numberOf.delete(place.id)
      state.gone.places.set(place.id, p)
      detach(state, p)
    })
  } else {
    const before = model.problem.places[p]!
    journal.push(() => {
      writePlace(model, p, before)
      if (back) detach(state, p)
      else recount(state, h)
    })
  }
  writePlace(model, p, place)
  recount(state, h)
  edit.places.add(p)
  edit.courted.add(p)
  for (const entry of model.problem.exclusions)
    if ('host' in entry && entry.host === place.host) rewriteExclusions(state, model.cases.numberOf.get(entry.case)!)
}

export function removePlace(edit: Edit, p: number): void {
  const { state } = edit
  const { model, journal } = state
  const h = model.places.host[p]!
  const { id } = model.problem.places[p]!
  liftHost(edit, h)
  setExclusions(edit, entry => !('place' in entry) || entry.place !== id)
  unname(edit, model.places.numberOf, id)
  detach(state, p)
  edit.places.delete(p)
  edit.courted.delete(p)
  edit.gone.places.add(p)
  state.gone.places.set(id, p)
  journal.push(() => {
    model.hosts.places[h] = Int32Array.from([...model.hosts.places[h]!, p]).toSorted()
    recount(state, h)
  })
}

/** The place leaves its host: nothing looks at it any more. */
function detach(state: DeskState, p: number): void {
  const { model } = state
  const h = model.places.host[p]!
  model.hosts.places[h] = model.hosts.places[h]!.filter(other => other !== p)
  recount(state, h)
}

function recount({ model, ledger, ground, pairStays }: DeskState, h: number): void {
  for (const either of [ledger, ground]) countTaken(either, model, h)
  for (const p of model.hosts.places[h]!) pairStays.forget(p)
}
