import { blockedRanges } from '../calendar/blocked.js'
import type { CandidateRules } from '../calendar/candidates.js'
import type { Ledger } from '../calendar/ledger.js'
import { sharedInt32, shareInt32 } from '../memory.js'
import type { Alikes } from '../model/alikes.js'
import { alikesOf } from '../model/alikes.js'
import type { Model } from '../model/model.js'
import { arrivalPoints } from '../score/points.js'
import { baseOf } from '../score/terms.js'
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
  /** Points of arriving on a day, the bonus of that day, if any, included: `arrival[arrivalFirst[c] + day]`. */
  readonly arrival: Int32Array
  /** The most points of arriving on a day or later; the same array when later is never better. */
  readonly arrivalTop: Int32Array
  readonly arrivalFirst: Int32Array
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
  return { model, ground, rules, eligibility, alikes, ...arrivalTable(model) }
}

function arrivalTable(model: Model): Pick<Field, 'arrival' | 'arrivalTop' | 'arrivalFirst'> {
  const { problem, cases } = model
  const { first: arrivalFirst, size } = arrivalDays(model)
  const arrival = sharedInt32(size)
  for (let c = 0; c < cases.count; c++) {
    const base = baseOf(model, c)
    for (let day = cases.earliest[c]!; day <= cases.latest[c]!; day++) {
      const i = arrivalFirst[c]! + day
      arrival[i] = (model.bonus?.points[i] ?? 0) + arrivalPoints(problem.policy, base, problem.cases[c]!, day)
    }
  }
  const arrivalTop = problem.policy.late <= 1 ? arrival : sharedInt32(size)
  writeTop({ model, arrival, arrivalTop, arrivalFirst })
  return { arrival, arrivalTop, arrivalFirst }
}

/** Where the days of each case, from its earliest to its latest, are in a list of all: see `Field.arrival`. */
export function arrivalDays({ cases }: Model): { readonly first: Int32Array; readonly size: number } {
  const first = sharedInt32(cases.count)
  let size = 0
  for (let c = 0; c < cases.count; c++) {
    first[c] = size - cases.earliest[c]!
    size += cases.latest[c]! - cases.earliest[c]! + 1
  }
  return { first, size }
}

/** Works out the most points of a day or later anew, after points of arrivals have changed. */
export function writeTop({
  model: { cases },
  arrival,
  arrivalTop,
  arrivalFirst,
}: Pick<Field, 'model' | 'arrival' | 'arrivalTop' | 'arrivalFirst'>): void {
  if (arrivalTop === arrival) return
  arrivalTop.set(arrival)
  for (let c = 0; c < cases.count; c++)
    for (let i = arrivalFirst[c]! + cases.latest[c]! - 1; i >= arrivalFirst[c]! + cases.earliest[c]!; i--)
      arrivalTop[i] = Math.max(arrivalTop[i]!, arrivalTop[i + 1]!)
}
