import type { Ledger } from '../calendar/ledger.js'
import type { Model } from '../model/model.js'
import { arrival } from './arrival.js'
import { budget } from './budget.js'
import { childSafe } from './child-safe.js'
import { emergencyReserve } from './emergency-reserve.js'
import { excludedCountry } from './excluded-country.js'
import { exclusion } from './exclusion.js'
import { group } from './group.js'
import { households } from './households.js'
import { language } from './language.js'
import { length } from './length.js'
import { lgbtiSafe } from './lgbti-safe.js'
import { occupied } from './occupied.js'
import { oneStay } from './one-stay.js'
import type { HostConstraint, PlaceConstraint } from './pair-constraint.js'
import { quota } from './quota.js'
import { requiredAccompaniment } from './required-accompaniment.js'
import { scope } from './scope.js'
import { serviceCapacity } from './service-capacity.js'
import { sleeps } from './sleeps.js'
import type { DateConstraint, LedgerConstraint } from './stay-constraint.js'
import { stepFree } from './step-free.js'
import { window } from './window.js'
import { womenOnly } from './women-only.js'

/** The policy, in the order it is read: first whether this host can receive this case at all … */
export const hostConstraints: readonly HostConstraint[] = [
  scope,
  excludedCountry,
  language,
  requiredAccompaniment,
  group,
  lgbtiSafe,
]

/** … then whether the place suits the household … */
export const placeConstraints: readonly PlaceConstraint[] = [
  exclusion,
  sleeps,
  stepFree,
  womenOnly,
  childSafe,
  emergencyReserve,
]

/** … then whether the days do … */
export const dateConstraints: readonly DateConstraint[] = [arrival, length, window]

/** … and last whether there is room beside everyone else. */
export const ledgerConstraints: readonly LedgerConstraint[] = [
  oneStay,
  occupied,
  households,
  serviceCapacity,
  quota,
  budget,
]

/** The limits of a host, apart from the place itself and the money. */
export const hostLimits: readonly LedgerConstraint[] = [households, serviceCapacity, quota]

export function hostAdmits(model: Model, c: number, h: number): boolean {
  for (const constraint of hostConstraints) if (constraint.shortfall(model, c, h) > 0) return false
  return true
}

export function placeAdmits(model: Model, c: number, p: number): boolean {
  for (const constraint of placeConstraints) if (constraint.shortfall(model, c, p) > 0) return false
  return true
}

/** Whether a candidate stay can be added to the ledger. */
export function hasRoom(ledger: Ledger, c: number, p: number, from: number, until: number): boolean {
  for (const constraint of ledgerConstraints) if (constraint.breaks(ledger, c, p, from, until)) return false
  return true
}
