import type { Change, ChangeId, NearestMiss, RuleFinding } from '../../matching/index.js'
import { texts } from './rule-wording.js'
import { accompanimentWords, counted, countryWords, groupWords, languageWords, listed, scopeWords } from './words.js'

/** What would have to be different for a place to do, in one sentence. `heldBy`: references of cases in the way. */
export function missMessage(miss: NearestMiss, heldBy: readonly string[]): string {
  const offeredTo = (rule: Change['rule']) => miss.failures.find(failure => failure.rule === rule)
  const conditions = miss.changes.map(change => wording[change.change](change, offeredTo(change.rule)))
  const what = conditions.length === 0 ? 'Does not fit' : `Would fit if ${listed(conditions)}`
  const others = heldBy.length === 0 ? '' : `; ${listed(heldBy)} ${heldBy.length === 1 ? 'stands' : 'stand'} in the way`
  return `${what}${others}.`
}

type Wording = (change: Change, failure: RuleFinding | undefined) => string

const wording: Readonly<Record<ChangeId, Wording>> = {
  LIFT_EXCLUSION: () => 'case and place were no longer kept apart',
  ADD_SLEEPS: ({ by }) => `it slept ${counted(by, 'more person', 'more persons')}`,
  OFFER_ACCOMPANIMENT: ({ values }) => `the host institution offered ${listed(values.map(accompanimentWords))}`,
  WIDEN_SCOPE: ({ values }) => `${listed(values.map(scopeWords))} were accepted`,
  ALLOW_COUNTRY: ({ values }) => `${listed(values.map(countryWords))} were not excluded`,
  ACCEPT_LANGUAGE: (_change, failure) => {
    const spoken = texts(failure?.offered ?? null).map(languageWords)
    return spoken.length === 0 ? 'there were an interpreter' : `${listed(spoken, 'or')} were accepted`
  },
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
  SHORTEN_MINIMUM: ({ by }) => `the shortest possible stay were ${counted(by, 'day')} shorter`,
  OPEN_EARLIER: ({ by }) => `its window opened ${counted(by, 'day')} earlier`,
  CLOSE_LATER: ({ by }) => `its window closed ${counted(by, 'day')} later`,
  OPEN_WINDOW: ({ by }) => `it were offered for ${counted(by, 'day')}`,
  FREE_DAYS: ({ by }) => `it were free on ${counted(by, 'more day')}`,
  MORE_HOUSEHOLDS: ({ by }) => `the host institution took ${counted(by, 'more household')} at a time`,
  MORE_SERVICE: ({ by, values }) =>
    `the host institution could give ${listed(values.map(accompanimentWords))} to ${counted(by, 'more household')}`,
  MORE_ARRIVALS: ({ by }) => `the host institution let ${counted(by, 'more household')} arrive in the period`,
  MORE_MONEY: ({ by }) => `the budget had ${by} more`,
}
