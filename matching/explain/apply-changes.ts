import type { Stay } from '../measure.js'
import { asDay, epochDay } from '../measure.js'
import type { Case, Host, Place, Problem, Scope } from '../problem.js'
import type { Change } from './review-types.js'

/** The case and the place the changes are about. */
export interface About {
  readonly case: string
  readonly place: string
}

/** The three that changes are made to, with what belongs to none of them. */
interface Subject {
  readonly person: Case
  readonly host: Host
  readonly place: Place
  readonly budget: Problem['budget']
  readonly excluded: boolean
  /** The place's other windows are days of this calendar. */
  readonly start: number
}

/**
 * The problem with the changes made to it, the rest as it was. `FREE_DAYS` clears what is taken on those days and the
 * turnover around them; stays of others are not the problem's. Throws when case or place do not exist.
 */
export function applyChanges(problem: Problem, about: About, changes: readonly Change[]): Problem {
  const person = problem.cases.find(({ id }) => id === about.case)
  const place = problem.places.find(({ id }) => id === about.place)
  const host = problem.hosts.find(({ id }) => id === place?.host)
  const start = epochDay(problem.from)
  if (person === undefined || place === undefined || host === undefined || start === undefined)
    throw new Error(`the problem does not have ${about.case} and ${about.place}`)
  let subject: Subject = { person, host, place, budget: problem.budget, excluded: true, start }
  for (const change of changes) subject = apply[change.change](subject, change)
  const changed = subject
  return {
    ...problem,
    budget: changed.budget,
    hosts: problem.hosts.map(entry => (entry === host ? changed.host : entry)),
    places: problem.places.map(entry => (entry === place ? changed.place : entry)),
    cases: problem.cases.map(entry => (entry === person ? changed.person : entry)),
    exclusions: changed.excluded
      ? problem.exclusions
      : problem.exclusions.filter(
          entry => entry.case !== person.id || ('place' in entry ? entry.place !== place.id : entry.host !== host.id),
        ),
  }
}

type Apply = (subject: Subject, change: Change) => Subject

const apply: Readonly<Record<Change['change'], Apply>> = {
  LIFT_EXCLUSION: subject => ({ ...subject, excluded: false }),
  ADD_SLEEPS: (subject, { by }) => onPlace(subject, ({ sleeps }) => ({ sleeps: sleeps + by })),
  OFFER_ACCOMPANIMENT: (subject, { values }) =>
    onHost(subject, ({ offers, maxHouseholds }) => ({
      offers: [...offers, ...values.map(type => ({ type, households: maxHouseholds }))],
    })),
  WIDEN_SCOPE: (subject, { values }) =>
    onCase(subject, ({ scopes }) => ({ scopes: [...scopes, ...(values as readonly Scope[])] })),
  ALLOW_COUNTRY: (subject, { values }) =>
    onCase(subject, ({ excludedCountries }) => ({
      excludedCountries: excludedCountries.filter(code => !values.includes(code)),
    })),
  ACCEPT_LANGUAGE: (subject, { values: [language] }) =>
    language === undefined
      ? onHost(subject, () => ({ interpreter: true }))
      : onCase(subject, ({ languages }) => ({ languages: [...languages, language] })),
  ADMIT_GROUP: (subject, { values }) =>
    onHost(subject, ({ groups }) => ({ groups: groups === null ? null : [...groups, ...values] })),
  BECOME_LGBTI_SAFE: subject => onHost(subject, () => ({ lgbtiSafe: true })),
  BECOME_STEP_FREE: subject => onPlace(subject, () => ({ stepFree: true })),
  DROP_WOMEN_ONLY: subject => onPlace(subject, () => ({ womenOnly: false })),
  BECOME_WOMEN_ONLY: subject => onPlace(subject, () => ({ womenOnly: true })),
  BECOME_CHILD_SAFE: subject => onPlace(subject, () => ({ childSafe: true })),
  OPEN_RESERVE: subject => onPlace(subject, () => ({ emergencyReserve: false })),
  ARRIVE_LATER: (subject, { by }) => onCase(subject, ({ latest }) => ({ latest: asDay(latest + by) })),
  ARRIVE_EARLIER: (subject, { by }) => onCase(subject, ({ earliest }) => ({ earliest: asDay(earliest - by) })),
  READY_EARLIER: (subject, { by }) => onHost(subject, ({ leadDays }) => ({ leadDays: leadDays - by })),
  SHORTEN_MINIMUM: (subject, { by }) =>
    onCase(subject, ({ stay }) => ({ stay: { ...stay, minDays: stay.minDays - by } })),
  WANT_LONGER: (subject, { by }) =>
    onCase(subject, ({ stay }) => ({ stay: { ...stay, desiredDays: stay.desiredDays + by } })),
  LOWER_HOST_MINIMUM: (subject, { by }) => onHost(subject, ({ minStayDays }) => ({ minStayDays: minStayDays - by })),
  ALLOW_LONGER: (subject, { by }) => onHost(subject, ({ maxStayDays }) => ({ maxStayDays: maxStayDays + by })),
  OPEN_EARLIER: offerDays,
  CLOSE_LATER: offerDays,
  JOIN_WINDOWS: offerDays,
  OPEN_WINDOW: offerDays,
  FREE_DAYS: (subject, change) => {
    const days = daysOf(subject, change)
    return onPlace(subject, ({ taken, turnoverDays }) => ({
      taken: taken.flatMap(range =>
        without(range, days.from - turnoverDays, days.until + turnoverDays).map(rest => ({ ...range, ...rest })),
      ),
    }))
  },
  MORE_HOUSEHOLDS: (subject, { by }) => onHost(subject, ({ maxHouseholds }) => ({ maxHouseholds: maxHouseholds + by })),
  MORE_SERVICE: (subject, { by, values }) =>
    onHost(subject, ({ offers }) => ({
      offers: offers.map(offer =>
        values.includes(offer.type) ? { ...offer, households: offer.households + by } : offer,
      ),
    })),
  MORE_ARRIVALS: (subject, change) => {
    const { from } = daysOf(subject, change)
    return onHost(subject, ({ yearlyQuota }) => ({
      yearlyQuota: yearlyQuota.map(period =>
        period.from <= from && from < period.until ? { ...period, arrivals: period.arrivals + change.by } : period,
      ),
    }))
  },
  MORE_MONEY: (subject, { by }) =>
    subject.budget === null
      ? subject
      : { ...subject, budget: { ...subject.budget, amount: subject.budget.amount + by } },
}

function onCase(subject: Subject, change: (person: Case) => Partial<Case>): Subject {
  return { ...subject, person: { ...subject.person, ...change(subject.person) } }
}

function onHost(subject: Subject, change: (host: Host) => Partial<Host>): Subject {
  return { ...subject, host: { ...subject.host, ...change(subject.host) } }
}

function onPlace(subject: Subject, change: (place: Place) => Partial<Place>): Subject {
  return { ...subject, place: { ...subject.place, ...change(subject.place) } }
}

/** Windows that share a day with the added ones, or touch them, become one. */
function offerDays(subject: Subject, change: Change): Subject {
  const days = daysOf(subject, change)
  return onPlace(subject, ({ windows }) => {
    const touched = windows.filter(window => window.from <= days.until && days.from <= window.until)
    const from = asDay(Math.min(days.from, ...touched.map(window => window.from)))
    const until = asDay(Math.max(days.until, ...touched.map(window => window.until)))
    const others = windows.filter(window => !touched.includes(window))
    return { windows: [...others, { from, until }].toSorted((a, b) => a.from - b.from) }
  })
}

function daysOf({ start }: Subject, { change, days }: Change): Stay {
  if (days === null) throw new Error(`${change} says no days`)
  return { from: asDay(epochDay(days.from)! - start), until: asDay(epochDay(days.until)! - start) }
}

/** What is left of a range when `[from, until)` is cut out of it: none, one or two ranges. */
function without(range: Stay, from: number, until: number): readonly Stay[] {
  if (until <= range.from || range.until <= from) return [range]
  const rest: Stay[] = []
  if (range.from < from) rest.push({ from: range.from, until: asDay(from) })
  if (until < range.until) rest.push({ from: asDay(until), until: range.until })
  return rest
}
