import type { Host, Place, Problem } from '../problem.js'
import { mix } from '../random.js'

/** A number that is equal for equal facts, and hardly ever for others. */
export type Likeness = number

/** Of all that decides how many points a stay has, and which days are looked at. */
export function likenessOfTerms({ policy, arrivalGridDays }: Problem): Likeness {
  return likenessOf([policy, arrivalGridDays])
}

/** Of whom a host can receive and how many at a time; not of when. */
export function likenessOfHost(host: Host): Likeness {
  const { country, languages, interpreter, minStayDays, maxStayDays, maxHouseholds, groups, lgbtiSafe, offers } = host
  return likenessOf([
    [country, languages, interpreter, minStayDays, maxStayDays, maxHouseholds, groups, lgbtiSafe],
    offers.map(({ type, households }) => [type, households]),
  ])
}

/** Of whom a place of such a host can receive; not of when. */
export function likenessOfPlace(place: Place, host: Likeness): Likeness {
  const { sleeps, stepFree, womenOnly, childSafe, emergencyReserve, turnoverDays } = place
  return likenessOf([host, sleeps, stepFree, womenOnly, childSafe, emergencyReserve, turnoverDays])
}

function likenessOf(facts: readonly unknown[]): Likeness {
  const text = JSON.stringify(facts)
  let hash = text.length
  for (let i = 0; i < text.length; i++) hash = mix(hash + text.charCodeAt(i))
  return hash
}
