import type { Change, ChangeId, NearestMiss, RuleFinding } from '../../matching/index.js'
import { addDays, calendarDay } from '../shared/calendar-day.js'
import {
  accompanimentWords,
  counted,
  countryWords,
  groupWords,
  languageWords,
  listed,
  monthWords,
  scopeWords,
} from './words.js'

/** What would have to be different for a place to do, in one sentence. `heldBy`: references of cases in the way. `barred`:
 * what keeps them apart is whom the window is for. */
export function missMessage(
  miss: NearestMiss,
  heldBy: readonly string[],
  { barred = false }: { barred?: boolean } = {},
): string {
  const offeredTo = (rule: Change['rule']) => miss.failures.find(failure => failure.rule === rule)
  const conditions = miss.changes.map(change =>
    barred && change.change === 'LIFT_EXCLUSION'
      ? 'its window were open to this household'
      : wording[change.change](change, offeredTo(change.rule)),
  )
  const others = heldBy.length === 0 ? [] : [`${listed(heldBy)} went elsewhere`]
  return `Would fit if ${listed([...conditions, ...others])}.`
}

type Wording = (change: Change, failure: RuleFinding | undefined) => string

const wording: Readonly<Record<ChangeId, Wording>> = {
  LIFT_EXCLUSION: () => 'case and place were no longer kept apart',
  ADD_SLEEPS: ({ by }) => `it slept ${counted(by, 'more person', 'more persons')}`,
  OFFER_ACCOMPANIMENT: ({ values }) => `the host institution offered ${listed(values.map(accompanimentWords))}`,
  WIDEN_SCOPE: ({ values }) => `${listed(values.map(scopeWords))} were accepted`,
  ALLOW_COUNTRY: ({ values }) => `${listed(values.map(countryWords))} were not excluded`,
  ACCEPT_LANGUAGE: ({ values }) =>
    values.length === 0 ? 'there were an interpreter' : `${listed(values.map(languageWords), 'or')} were accepted`,
  ADMIT_GROUP: ({ values }) => {
    const groups = values.filter(code => groupWords(code) !== code).map(groupWords)
    return groups.length === 0
      ? 'the host institution received all groups'
      : `the host institution received ${listed(groups)}`
  },
  BECOME_LGBTI_SAFE: () => 'the environment were safe for LGBTI persons',
  BECOME_STEP_FREE: () => 'it were step-free',
  DROP_WOMEN_ONLY: () => 'it were not for women only',
  BECOME_WOMEN_ONLY: () => 'it were for women only',
  BECOME_CHILD_SAFE: () => 'it were safe for children',
  OPEN_RESERVE: () => 'it were not kept for emergencies',
  ARRIVE_LATER: ({ by }) => `arriving ${counted(by, 'day')} later still made sense`,
  ARRIVE_EARLIER: ({ by }) => `the applicant could arrive ${counted(by, 'day')} earlier`,
  READY_EARLIER: ({ by }) => `the host institution were ready ${counted(by, 'day')} earlier`,
  SHORTEN_MINIMUM: ({ by }) => `the shortest stay of use to the applicant were ${counted(by, 'day')} shorter`,
  WANT_LONGER: ({ by }) => `a stay ${counted(by, 'day')} longer were wished for`,
  LOWER_HOST_MINIMUM: ({ by }) => `the shortest stay of the host institution were ${counted(by, 'day')} shorter`,
  ALLOW_LONGER: ({ by }) => `the host institution let stays last ${counted(by, 'day')} longer`,
  OPEN_EARLIER: ({ by }) => `its window opened ${counted(by, 'day')} earlier`,
  CLOSE_LATER: ({ by }) => `its window closed ${counted(by, 'day')} later`,
  JOIN_WINDOWS: ({ by }) =>
    by === 0
      ? 'one stay could reach from one of its windows into the next'
      : `the ${counted(by, 'day')} between two of its windows were offered too`,
  OPEN_WINDOW: ({ by, days }) =>
    `it were offered for ${counted(by, 'day')}${days === null ? '' : ` from ${days.from}`}`,
  FREE_DAYS: ({ by }) => `it were free on ${counted(by, 'more day')}`,
  MORE_HOUSEHOLDS: ({ by, days }) =>
    `the host institution took ${counted(by, 'more household')} at a time${inMonths(days)}`,
  MORE_SERVICE: ({ by, values, days }) =>
    `the host institution could give ${listed(values.map(accompanimentWords))} to ${counted(by, 'more household')}${inMonths(days)}`,
  MORE_ARRIVALS: ({ by }) => `the host institution let ${counted(by, 'more household')} arrive in the period`,
  MORE_MONEY: ({ by }) => `the budget had ${by} more`,
}

/** ` in March 2027`, ` from March to May 2027`: the months of a limit that is reached. */
function inMonths(days: Change['days']): string {
  if (days === null) return ''
  const [first, last] = [days.from, addDays(calendarDay(days.until), -1)].map(monthWords) as [string, string]
  if (first === last) return ` in ${first}`
  const [month] = first.split(' ') as [string]
  return ` from ${first.slice(-4) === last.slice(-4) ? month : first} to ${last}`
}
