import type { Ledger } from '../calendar/ledger.js'
import type { Field } from '../field/field.js'
import { sharedInt32, shareInt32 } from '../memory.js'
import { classesOf } from '../model/classes.js'
import { holds } from '../model/bit-rows.js'
import type { Model } from '../model/model.js'
import type { Stretches } from './stretches.js'
import { stretchesOf } from './stretches.js'

/** Host limits are looked at as often as anyone may arrive, but not more seldom than weekly … */
const mostDaysApart = 7
/** … and not so often that the sums by profile and day become more than this. */
const mostCharges = 8_000_000

/**
 * The limits that get a price. Host rows (households, accompaniments) are looked at on some days only: leaving limits
 * out can only raise the bound, so it stays valid. Rows that the host's places could never fill have no price. Every
 * quota of the ledger has one.
 *
 * Cases of a host that use the same rows share a *profile*.
 */
export interface Resources {
  readonly samples: number
  /** Days from one sampled day to the next; day 0 is one. */
  readonly sampleEvery: number
  /** By day: how many sampled days lie before it. A stay meets samples `[before[from], before[until])`. */
  readonly before: Int32Array
  /** Ledger row of each priced row; those of host h are number `hostRows[h]` to before `hostRows[h + 1]`. */
  readonly rows: Int32Array
  readonly hostRows: Int32Array
  /** By case: which accompaniment it requires, as a number before `needs`. */
  readonly needOf: Int32Array
  readonly needs: number
  /** By host and need: the profile; ask `profileAt`. */
  readonly profileTable: Int32Array
  /** Profiles of host h are number `hostProfiles[h]` to before `hostProfiles[h + 1]`. */
  readonly hostProfiles: Int32Array
  /** Priced rows of each profile: `profileRows[profileFirst[k]]` to before the next. */
  readonly profileFirst: Int32Array
  readonly profileRows: Int32Array
  readonly quotaCount: number
  /** Days by the quota periods they lie in. */
  readonly stretches: Stretches
}

export function resourcesOf(field: Field): Resources {
  const { model, ground } = field
  const { rows, hostRows, numberOf } = pricedRows(ground)
  const profiles = profilesOf(field, numberOf)
  let sampleEvery = Math.min(mostDaysApart, model.problem.arrivalGridDays)
  while (sampleEvery < mostDaysApart && (profiles.profileFirst.length * model.days) / sampleEvery > mostCharges)
    sampleEvery += 1
  const samples = Math.floor((model.days - 1) / sampleEvery) + 1
  const before = shareInt32(Int32Array.from({ length: model.days + 1 }, (_, day) => Math.ceil(day / sampleEvery)))
  return {
    samples,
    sampleEvery,
    before,
    rows,
    hostRows,
    ...profiles,
    quotaCount: ground.quotas.limit.length,
    stretches: stretchesOf(ground),
  }
}

function pricedRows(ground: Ledger): { rows: Int32Array; hostRows: Int32Array; numberOf: Int32Array } {
  const { model, capacity, level, days } = ground
  const numberOf = new Int32Array(capacity.length).fill(-1)
  const rows: number[] = []
  const hostRows = sharedInt32(model.hosts.count + 1)
  for (let h = 0; h < model.hosts.count; h++) {
    const places = model.hosts.places[h]!.length
    const own = [ground.householdsRow[h]!, ...ground.serviceRow.subarray(h * model.types, (h + 1) * model.types)]
    for (const row of own) {
      if (row < 0) continue
      const used = level.subarray(row * days, (row + 1) * days).some(households => households > 0)
      if (capacity[row]! < places || used) numberOf[row] = rows.push(row) - 1
    }
    hostRows[h + 1] = rows.length
  }
  return { hostRows, rows: shareInt32(Int32Array.from(rows)), numberOf }
}

type Profiles = Pick<Resources, 'needOf' | 'needs' | 'profileTable' | 'hostProfiles' | 'profileFirst' | 'profileRows'>

function profilesOf({ model, ground }: Field, numberOf: Int32Array): Profiles {
  const { cases, hosts } = model
  const needs = classesOf(cases.count, c => cases.requiredTypes[c]!.toSorted((a, b) => a - b).join())
  const typesOf = Array.from(needs.example, c => cases.requiredTypes[c]!)
  const profileTable = sharedInt32(hosts.count * needs.count)
  const hostProfiles = sharedInt32(hosts.count + 1)
  const profileFirst: number[] = []
  const profileRows: number[] = []
  for (let h = 0; h < hosts.count; h++) {
    const known = new Map<string, number>()
    const households = numberOf[ground.householdsRow[h]!]!
    for (const [need, types] of typesOf.entries()) {
      if (!offersAll(model, h, types)) continue
      const rows: number[] = households < 0 ? [] : [households]
      for (const type of types) {
        const row = ground.serviceRow[h * model.types + type]!
        if (row >= 0 && numberOf[row]! >= 0) rows.push(numberOf[row]!)
      }
      const key = rows.join()
      let profile = known.get(key)
      if (profile === undefined) {
        profile = profileFirst.push(profileRows.length) - 1
        profileRows.push(...rows)
        known.set(key, profile)
      }
      profileTable[h * needs.count + need] = profile
    }
    hostProfiles[h + 1] = profileFirst.length
  }
  profileFirst.push(profileRows.length)
  return {
    needOf: shareInt32(needs.of),
    needs: needs.count,
    profileTable,
    hostProfiles,
    profileFirst: shareInt32(Int32Array.from(profileFirst)),
    profileRows: shareInt32(Int32Array.from(profileRows)),
  }
}

/** Only such cases ever come to the host. */
function offersAll({ hosts }: Model, h: number, types: readonly number[]): boolean {
  return types.every(type => holds(hosts.offers, h, type))
}

/** The profile of case `c` at host `h`, which must be able to receive it. */
export function profileAt({ profileTable, needOf, needs }: Resources, h: number, c: number): number {
  return profileTable[h * needs + needOf[c]!]!
}
