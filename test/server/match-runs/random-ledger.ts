import fc from 'fast-check'
import { forAnyone, type WindowConditions } from '../../../server/capacity/window-conditions.js'
import type { AgeBand, CaseDetails, FamilyMember } from '../../../server/cases/relocation-case.js'
import type { OccupancyKind } from '../../../server/capacity/occupancy.js'
import type { HostDetails } from '../../../server/hosts/host-details.js'
import { addDays, calendarDay } from '../../../server/shared/calendar-day.js'
import { overlaps, stay, type Stay } from '../../../server/shared/stay.js'
import type { BusyEntry } from '../capacity/imported.js'
import { soundDetails } from '../cases/details.js'

/** The day on which everything is asked. */
export const today = calendarDay('2027-03-01')
const span = 90

/** What a host has, small enough for stays to be in each other's way: two places, some days of it before today. */
export interface RandomLedger {
  readonly limits: Pick<HostDetails, 'maximumHouseholds' | 'arrivalQuotas' | 'accompanimentOffers'>
  readonly places: readonly RandomPlace[]
}

export interface RandomPlace {
  readonly turnoverDays: number
  readonly windows: readonly (WindowConditions & { readonly during: Stay })[]
  /** What calendars that are kept elsewhere say of the place; their entries meet each other, and whatever stands there. */
  readonly imported: readonly BusyEntry[]
  /** What the host opens again once everything stands there, whatever blocks it. */
  readonly opened: Stay
  /** What somebody tried to put there, in this order; some may be in the way of others. */
  readonly standing: readonly {
    readonly kind: OccupancyKind
    readonly days: Stay
    readonly services: readonly 'LEGAL'[]
  }[]
}

/** A household that would come to the place with the number, on these days. */
export interface RandomTaking {
  readonly place: number
  readonly days: Stay
  readonly details: CaseDetails
}

function someDays(longest: number): fc.Arbitrary<Stay> {
  return fc
    .tuple(fc.integer({ min: -15, max: span }), fc.integer({ min: 1, max: longest }))
    .map(([at, length]) => stay(addDays(today, at), addDays(today, at + length)))
}

const asking: fc.Arbitrary<WindowConditions> = fc.record({
  familiesOnly: fc.boolean(),
  fromAgeBand: fc.constantFrom(null, null, 'YOUTH' as const, 'ADULT' as const),
  languages: fc.constantFrom([], [], ['fr'], ['es', 'fr']),
})

/** Most windows are for anyone, or few days would be left to ask about. */
const conditions = fc.oneof({ weight: 2, arbitrary: fc.constant(forAnyone) }, { weight: 1, arbitrary: asking })

/** Windows that touch more often than not: each begins where the one before ended, or a few days later. */
const windows = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 1, 4), fc.integer({ min: 15, max: 60 }), conditions), {
    minLength: 1,
    maxLength: 4,
  })
  .map(parts => {
    let next = addDays(today, -10)
    return parts.map(([gap, length, asked]) => {
      const during = stay(addDays(next, gap), addDays(next, gap + length))
      next = during.until
      return { ...asked, during }
    })
  })

const standing = fc.record({
  kind: fc.constantFrom('HOLD', 'HOLD', 'STAY', 'STAY', 'BLOCK'),
  days: someDays(12),
  services: fc.constantFrom([], ['LEGAL' as const]),
})

const imported: fc.Arbitrary<readonly BusyEntry[]> = fc.array(
  fc.record({ days: someDays(8), answer: fc.constantFrom(null, null, 'CONFIRMED' as const, 'LIFTED' as const) }),
  { maxLength: 5 },
)

const quota = fc.record({ during: someDays(80), arrivals: fc.integer({ min: 0, max: 3 }) })

export const randomLedgers: fc.Arbitrary<RandomLedger> = fc.record({
  limits: fc.record({
    maximumHouseholds: fc.constantFrom(1, 1, 1, 2, 3),
    arrivalQuotas: fc
      .array(quota, { maxLength: 2 })
      .map(quotas =>
        quotas.filter((one, index) => !quotas.slice(0, index).some(other => overlaps(other.during, one.during))),
      ),
    accompanimentOffers: fc.constantFrom(
      [],
      [{ type: 'LEGAL' as const, households: 1 }],
      [{ type: 'LEGAL' as const, households: 2 }],
    ),
  }),
  places: fc.array(
    fc.record({
      turnoverDays: fc.integer({ min: 0, max: 5 }),
      windows,
      imported,
      opened: someDays(20),
      standing: fc
        .array(standing, { maxLength: 7 })
        .map(all => all.map(one => (one.kind === 'HOLD' || one.kind === 'STAY' ? one : { ...one, services: [] }))),
    }),
    { minLength: 2, maxLength: 2 },
  ),
})

const ages = fc.constantFrom<AgeBand>('INFANT', 'CHILD', 'YOUTH', 'ADULT', 'OLDER')
const family: fc.Arbitrary<readonly FamilyMember[]> = fc.array(
  fc.record({ ageBand: ages, relation: fc.constant('CHILD' as const) }),
  {
    maxLength: 2,
  },
)

/** Households that every other rule of case and host lets come: only the ledger decides. */
export const randomHouseholds: fc.Arbitrary<CaseDetails> = fc
  .record({
    ageBand: fc.constantFrom<AgeBand>('YOUTH', 'ADULT'),
    familyMembers: family,
    languages: fc.constantFrom(['fr'], ['es'], ['ar']),
    legal: fc.boolean(),
  })
  .map(({ legal, ...household }) => ({
    ...soundDetails,
    ...household,
    scopes: ['IN_COUNTRY', 'REGIONAL', 'INTERNATIONAL'],
    preferredScope: null,
    preferredSubRegions: [],
    excludedCountries: [],
    accompanimentNeeds: legal ? [{ type: 'LEGAL', required: true }] : [],
    earliestDeparture: today,
    neededBy: today,
    latestArrival: addDays(today, 400),
    entryDays: 0,
    minimumStayDays: 1,
    desiredStayDays: 60,
  }))

export const randomTakings: fc.Arbitrary<readonly RandomTaking[]> = fc.array(
  fc.record({
    place: fc.integer({ min: 0, max: 1 }),
    days: fc
      .tuple(fc.integer({ min: 0, max: span }), fc.integer({ min: 1, max: 10 }))
      .map(([at, length]) => stay(addDays(today, at), addDays(today, at + length))),
    details: randomHouseholds,
  }),
  { minLength: 8, maxLength: 8 },
)
