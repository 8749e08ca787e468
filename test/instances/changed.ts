import type { Change } from '../../matching/index.js'
import type { FileCase, FileHost, FilePlace, ProblemFile } from './builders.js'
import { day, firstDay } from './builders.js'

interface Changing {
  readonly person: FileCase
  readonly host: FileHost
  readonly place: FilePlace
  readonly file: ProblemFile
}

/** A copy of the problem file with changes made as a person would make them, after what the words of each say. */
export function changedFile(
  original: ProblemFile,
  { case: id, place: placeId }: { readonly case: string; readonly place: string },
  changes: readonly Change[],
): ProblemFile {
  const file = structuredClone(original)
  const person = file.cases.find(entry => entry.id === id)!
  const place = file.places.find(entry => entry.id === placeId)!
  const host = file.hosts.find(entry => entry.id === place.host)!
  for (const change of changes) make[change.change]({ person, host, place, file }, change)
  return file
}

const make: Readonly<Record<Change['change'], (on: Changing, change: Change) => void>> = {
  LIFT_EXCLUSION: ({ person, host, place, file }) => {
    file.exclusions = file.exclusions.filter(
      entry => entry.case !== person.id || (entry.host !== host.id && entry.place !== place.id),
    )
  },
  ADD_SLEEPS: ({ place }, { by }) => void (place.sleeps += by),
  OFFER_ACCOMPANIMENT: ({ host }, { values }) =>
    void host.offers.push(...values.map(type => ({ type, households: host.maxHouseholds }))),
  WIDEN_SCOPE: ({ person }, { values }) => void person.scopes.push(...values),
  ALLOW_COUNTRY: ({ person }, { values }) => {
    person.excludedCountries = person.excludedCountries.filter(code => !values.includes(code))
  },
  ACCEPT_LANGUAGE: ({ person, host }, { values }) =>
    void (values[0] === undefined ? (host.interpreter = true) : person.languages.push(values[0])),
  ADMIT_GROUP: ({ host }, { values }) => void host.groups?.push(...values),
  BECOME_LGBTI_SAFE: ({ host }) => void (host.lgbtiSafe = true),
  BECOME_STEP_FREE: ({ place }) => void (place.stepFree = true),
  DROP_WOMEN_ONLY: ({ place }) => void (place.womenOnly = false),
  BECOME_WOMEN_ONLY: ({ place }) => void (place.womenOnly = true),
  BECOME_CHILD_SAFE: ({ place }) => void (place.childSafe = true),
  OPEN_RESERVE: ({ place }) => void (place.emergencyReserve = false),
  ARRIVE_LATER: ({ person }, { by }) => void (person.latest = later(person.latest, by)),
  ARRIVE_EARLIER: ({ person }, { by }) => void (person.earliest = later(person.earliest, -by)),
  READY_EARLIER: ({ host }, { by }) => void (host.leadDays -= by),
  SHORTEN_MINIMUM: ({ person }, { by }) => void (person.stay.minDays -= by),
  WANT_LONGER: ({ person }, { by }) => void (person.stay.desiredDays += by),
  LOWER_HOST_MINIMUM: ({ host }, { by }) => void (host.minStayDays -= by),
  ALLOW_LONGER: ({ host }, { by }) => void (host.maxStayDays += by),
  OPEN_EARLIER: offer,
  CLOSE_LATER: offer,
  JOIN_WINDOWS: offer,
  OPEN_WINDOW: offer,
  FREE_DAYS: ({ place }, { days }) => {
    // Day by day: what is taken stays taken outside the days to be freed and the turnover around them.
    const kept = place.taken.flatMap(range =>
      eachDay(range.from, range.until)
        .filter(d => d < later(days!.from, -place.turnoverDays) || d >= later(days!.until, place.turnoverDays))
        .map(d => ({ ...range, from: d, until: later(d, 1) })),
    )
    place.taken = kept
  },
  MORE_HOUSEHOLDS: ({ host }, { by }) => void (host.maxHouseholds += by),
  MORE_SERVICE: ({ host }, { by, values }) => {
    for (const entry of host.offers) if (values.includes(entry.type)) entry.households += by
  },
  MORE_ARRIVALS: ({ host }, { by, days }) => {
    for (const period of host.yearlyQuota)
      if (period.from <= days!.from && days!.from < period.until) period.arrivals += by
  },
  MORE_MONEY: ({ file }, { by }) => void (file.budget!.amount += by),
}

/** Days become offered one by one; a run of offered days without a break is one window. */
function offer({ place }: Changing, { days }: Change): void {
  const { from, until } = days!
  const touching = place.windows.filter(window => window.from <= until && from <= window.until)
  const rest = place.windows.filter(window => !touching.includes(window))
  const ends = [...touching, { from, until }]
  const joined = {
    from: ends.map(end => end.from).toSorted()[0]!,
    until: ends
      .map(end => end.until)
      .toSorted()
      .at(-1)!,
  }
  place.windows = [...rest, joined].toSorted((a, b) => (a.from < b.from ? -1 : 1))
}

function later(iso: string, days: number): string {
  return day((Date.parse(iso) - Date.parse(firstDay)) / 86_400_000 + days)
}

function eachDay(from: string, until: string): readonly string[] {
  const days: string[] = []
  for (let d = from; d < until; d = later(d, 1)) days.push(d)
  return days
}
