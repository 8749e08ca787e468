import type { Assignment } from '../../matching/index.js'
import { noTerms } from '../../matching/score/terms.js'
import { valueOf } from '../../matching/validate/value.js'
import { roomFaults } from '../../matching/validate/room.js'
import { windowAround } from '../../matching/validate/pair.js'
import type { PlainStay } from '../../matching/validate/pair.js'
import { candidatesOf } from './brute-force.js'
import type { ProblemFile } from './builders.js'
import { plainStay, roomRulesBroken } from './judged.js'

/**
 * A plan that keeps the pins and every rule and is not good: the cases, those of least risk first, each take some stay
 * or none, as `picks` says. `undefined` when the pins cannot be kept. No terms: nothing here reads them.
 */
export function haphazardPlan(file: ProblemFile, picks: readonly number[]): readonly Assignment[] | undefined {
  const pinned = file.pins.map(pin => plainStay(file, pin))
  const kept = new Set(pinned.map(({ person }) => person.id)).size === pinned.length
  if (!kept || roomFaults(file, pinned).length > 0 || pinned.some(stay => !mayBePinned(file, stay))) return undefined
  const plan = pinned.map(stay => assignment(file, stay))
  for (const [k, { id }] of file.cases.toSorted((a, b) => a.risk - b.risk).entries()) {
    if (plan.some(entry => entry.case === id)) continue
    const stays = candidatesOf(file, id).filter(({ stay }) => roomRulesBroken(file, plan, stay).size === 0)
    const chosen = stays[picks[k % picks.length]! % (stays.length + 1)]
    if (chosen !== undefined) plan.push(assignment(file, chosen.stay))
  }
  return plan.toSorted((a, b) => (a.case < b.case ? -1 : 1))
}

function mayBePinned(file: ProblemFile, { person, place, host, range }: PlainStay): boolean {
  const excluded = file.exclusions.some(
    entry => entry.case === person.id && (entry.place === place.id || entry.host === host.id),
  )
  return !excluded && windowAround(place, range) !== undefined
}

function assignment(file: ProblemFile, stay: PlainStay): Assignment {
  return { case: stay.person.id, place: stay.place.id, ...stay.range, points: valueOf(file, stay), terms: noTerms }
}

/** The same file with nothing in the way but days, host limits and money. */
export function obliging(file: ProblemFile): ProblemFile {
  return {
    ...file,
    hosts: file.hosts.map(host => ({
      ...host,
      languages: ['en', 'fr'],
      groups: null,
      offers: [{ type: 'LEGAL', households: 1 }],
    })),
    places: file.places.map(place => ({
      ...place,
      sleeps: 4,
      stepFree: true,
      childSafe: true,
      womenOnly: false,
      emergencyReserve: false,
    })),
    cases: file.cases.map(person => ({ ...person, excludedCountries: [] })),
    budget: file.budget && { ...file.budget, amount: file.budget.amount * 2 },
  }
}

/** The same with one place for everyone, and nobody who cannot be there. */
export function crowded(file: ProblemFile): ProblemFile {
  const { places, ...rest } = obliging(file)
  return { ...rest, places: places.slice(0, 1), pins: [], exclusions: [] }
}
