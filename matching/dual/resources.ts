import type { Ledger } from '../calendar/ledger.js'
import { overlaps } from '../calendar/overlap.js'
import type { Field } from '../search/field.js'

/** Host limits are looked at as often as anyone may arrive, but not more seldom than weekly … */
const mostDaysApart = 7
/** … and not so often that the sums by profile and day become more than this. */
const mostCharges = 8_000_000

/**
 * The limits that get a price. Host rows (households, accompaniments) are looked at on some days only and quota
 * periods that overlap an earlier one not at all: leaving limits out can only raise the bound, so it stays valid. Rows
 * that the host's places could never fill have no price.
 *
 * Cases of a host that use the same rows share a *profile*.
 */
export interface Resources {
  readonly samples: number
  /** Days from one sampled day to the next; day 0 is one. */
  readonly sampleEvery: number
  /** By day: how many sampled days lie before it. A stay meets samples `[before[from], before[until])`. */
  readonly before: Int32Array
  /** Ledger row of each priced row. */
  readonly rows: Int32Array
  /** By field entry: its profile. */
  readonly profileOf: Int32Array
  /** Priced rows of each profile: `profileRows[profileFirst[k]]` to before the next. */
  readonly profileFirst: Int32Array
  readonly profileRows: Int32Array
  /** By ledger quota: its price number from 1, or 0 for none. */
  readonly quotaNumber: Int32Array
  readonly quotaCount: number
}

export function resourcesOf(field: Field): Resources {
  const { model, ground } = field
  const { rows, numberOf } = pricedRows(ground)
  const profiles = profilesOf(field, numberOf)
  let sampleEvery = Math.min(mostDaysApart, model.problem.arrivalGridDays)
  while (sampleEvery < mostDaysApart && (profiles.profileFirst.length * model.days) / sampleEvery > mostCharges)
    sampleEvery += 1
  const samples = Math.floor((model.days - 1) / sampleEvery) + 1
  const before = Int32Array.from({ length: model.days + 1 }, (_, day) => Math.ceil(day / sampleEvery))
  return { samples, sampleEvery, before, rows, ...profiles, ...pricedQuotas(ground) }
}

function pricedRows(ground: Ledger): { rows: Int32Array; numberOf: Int32Array } {
  const { model, capacity, level, days } = ground
  const numberOf = new Int32Array(capacity.length).fill(-1)
  const rows: number[] = []
  for (let h = 0; h < model.hosts.count; h++) {
    const places = model.hosts.places[h]!.length
    const own = [ground.householdsRow[h]!, ...ground.serviceRow.subarray(h * model.types, (h + 1) * model.types)]
    for (const row of own) {
      if (row < 0) continue
      const used = level.subarray(row * days, (row + 1) * days).some(households => households > 0)
      if (capacity[row]! < places || used) numberOf[row] = rows.push(row) - 1
    }
  }
  return { rows: Int32Array.from(rows), numberOf }
}

function profilesOf(
  { model, ground, first, caseOf }: Field,
  numberOf: Int32Array,
): Pick<Resources, 'profileOf' | 'profileFirst' | 'profileRows'> {
  const profileOf = new Int32Array(caseOf.length)
  const profileFirst: number[] = []
  const profileRows: number[] = []
  for (let h = 0; h < model.hosts.count; h++) {
    const known = new Map<string, number>()
    const households = numberOf[ground.householdsRow[h]!]!
    for (let entry = first[h]!; entry < first[h + 1]!; entry++) {
      const rows: number[] = households < 0 ? [] : [households]
      for (const type of model.cases.requiredTypes[caseOf[entry]!]!) {
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
      profileOf[entry] = profile
    }
  }
  profileFirst.push(profileRows.length)
  return { profileOf, profileFirst: Int32Array.from(profileFirst), profileRows: Int32Array.from(profileRows) }
}

function pricedQuotas({ quotas, model }: Ledger): Pick<Resources, 'quotaNumber' | 'quotaCount'> {
  const quotaNumber = new Int32Array(quotas.from.length)
  let quotaCount = 0
  for (let h = 0; h < model.hosts.count; h++)
    for (let q = quotas.first[h]!; q < quotas.first[h + 1]!; q++) {
      let overlapsEarlier = false
      for (let other = quotas.first[h]!; other < q; other++)
        if (overlaps(quotas.from[q]!, quotas.until[q]!, quotas.from[other]!, quotas.until[other]!))
          overlapsEarlier = true
      if (!overlapsEarlier) quotaNumber[q] = ++quotaCount
    }
  return { quotaNumber, quotaCount }
}
