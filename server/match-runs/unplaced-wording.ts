import type { FileCase, RuleCount, UnplacedReview } from '../../matching/index.js'
import type { UnplacedCause } from './unplaced-case.js'
import type { OutOfTime } from './frozen-pool.js'
import { counted } from './words.js'

export interface CauseInWords {
  readonly cause: UnplacedCause
  readonly message: string
}

/** What a rule is about, for counting the places where it fails. */
export const ruleSubjects: Readonly<Record<RuleCount['rule'], string>> = {
  EXCLUSION: 'a decision to keep case and place apart',
  SLEEPS: 'the number of beds',
  REQUIRED_ACCOMPANIMENT: 'the required accompaniment',
  SCOPE: 'how far the case may move',
  EXCLUDED_COUNTRY: 'the excluded countries',
  LANGUAGE: 'the languages',
  GROUP: 'the groups that hosts receive',
  LGBTI_SAFE: 'safety for LGBTI persons',
  STEP_FREE: 'step-free access',
  WOMEN_ONLY: 'women-only places',
  CHILD_SAFE: 'safety for children',
  EMERGENCY_RESERVE: 'the emergency reserve',
  ARRIVAL: 'the days of arrival',
  LENGTH: 'the length of the stay',
  WINDOW: 'the windows',
  OCCUPIED: 'days on which places are taken',
  HOUSEHOLDS: 'the households that hosts take at a time',
  SERVICE_CAPACITY: 'the capacity of the accompaniment',
  QUOTA: 'the arrivals that hosts allow',
  BUDGET: 'the budget',
  ONE_STAY: 'another stay of the case',
}

const limits: ReadonlySet<RuleCount['rule']> = new Set(['HOUSEHOLDS', 'SERVICE_CAPACITY', 'QUOTA'])
const rulesOfRoom: ReadonlySet<RuleCount['rule']> = new Set(['OCCUPIED', ...limits])

/** Why a case has no place, as a kind of cause and one sentence. `places`: how many there are in all. */
export function causeOf(
  { kind, rules }: Pick<UnplacedReview, 'kind' | 'rules'>,
  { of, places }: { of: Pick<FileCase, 'earliest' | 'latest' | 'stay'>; places: number },
): CauseInWords {
  switch (kind) {
    case 'NO_ELIGIBLE_PLACE':
      return {
        cause: 'NO_ELIGIBLE_PLACE',
        message: `None of ${counted(places, 'place')} meets the needs, whatever the dates${most(rules)}.`,
      }
    case 'NO_FEASIBLE_DATES':
      return {
        cause: 'NO_FEASIBLE_DATES',
        message: `Some places meet the needs, but none is free for ${counted(of.stay.minDays, 'day')} or more after an arrival between ${of.earliest} and ${of.latest}.`,
      }
    case 'OUTCOMPETED':
      return onlyLimits(rules)
        ? {
            cause: 'LIMIT_REACHED',
            message: `Places are free, but limits of their hosts are reached${most(aboutRoom(rules))}.`,
          }
        : {
            cause: 'OUTCOMPETED',
            message: 'Possible places are given to other cases in this plan, where they prevent more harm.',
          }
    case 'NO_BUDGET':
      return { cause: 'LIMIT_REACHED', message: 'A place is free, but the budget does not pay for the stay.' }
    case 'NOT_EXAMINED':
      return {
        cause: 'NOT_EXAMINED',
        message: 'This run was stopped before it was worked out why. Start another run.',
      }
    case 'STAY_LEFT_OPEN':
      return {
        cause: 'STAY_LEFT_OPEN',
        message:
          'A place is free and this run did not give it: it was stopped before, or the stay brings no points. Start another run.',
      }
  }
}

export function outOfTimeMessage({ latestArrival }: Pick<OutOfTime, 'latestArrival'>): string {
  return `The last day on which arriving makes sense, ${latestArrival}, has passed; correct the dates of the case.`
}

/** The rule that fails at most places, as an afterthought. */
function most(rules: readonly RuleCount[]): string {
  const [first] = rules
  return first === undefined ? '' : `; most often it is ${ruleSubjects[first.rule]} (${counted(first.places, 'place')})`
}

/** True when what stands in the way where dates would suit are limits of hosts, and never another stay. */
function onlyLimits(rules: readonly RuleCount[]): boolean {
  const room = aboutRoom(rules)
  return room.length > 0 && room.every(({ rule }) => limits.has(rule))
}

function aboutRoom(rules: readonly RuleCount[]): readonly RuleCount[] {
  return rules.filter(({ rule }) => rulesOfRoom.has(rule))
}
