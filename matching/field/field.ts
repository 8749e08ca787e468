import { blockedRanges } from '../calendar/blocked.js'
import type { CandidateRules } from '../calendar/candidates.js'
import type { Ledger } from '../calendar/ledger.js'
import { shareInt32 } from '../memory.js'
import type { Alikes } from '../model/alikes.js'
import { alikesOf } from '../model/alikes.js'
import type { Model } from '../model/model.js'
import type { ArrivalLines } from './arrivals.js'
import { arrivalLines } from './arrivals.js'
import type { Eligibility } from './eligibility.js'
import { openEligibility } from './eligibility.js'

/**
 * Every stay the search may choose from: who can go to which host, and from there the candidate stays at each place.
 * Neither pairs nor stays are kept, a large problem has too many: they are listed anew by each pass (`host-scan.ts`,
 * `visits.ts`). Cases placed in the ground are not in it.
 */
export interface Field {
  readonly model: Model
  /** Taken days and pins, entered. */
  readonly ground: Ledger
  readonly rules: CandidateRules
  readonly eligibility: Eligibility
  readonly alikes: Alikes
  readonly arrivals: ArrivalLines
}

export function openField(ground: Ledger): Field {
  const { model } = ground
  const blocked = blockedRanges(ground)
  const rules: CandidateRules = {
    arrivalGridDays: model.problem.arrivalGridDays,
    windows: model.places.windows,
    blocked: { first: shareInt32(blocked.first), from: shareInt32(blocked.from), until: shareInt32(blocked.until) },
  }
  const isOpen = (c: number): boolean => ground.placeOf[c]! < 0
  const alikes = alikesOf(model, isOpen)
  const eligibility = openEligibility(model, isOpen, c => alikes.first[c] === c)
  return { model, ground, rules, eligibility, alikes, arrivals: arrivalLines(model) }
}
