import type { Organisation } from '../../server/accounts/organisation.js'
import type { CaseAction } from '../../server/cases/relocation-case.lifecycle.js'
import type { CaseDetails } from '../../server/cases/relocation-case.js'
import { addDays, type CalendarDay } from '../../server/shared/calendar-day.js'
import { randomFrom } from '../random.js'
import type { Scenario } from '../scenarios/scenario.js'
import { casesOf, dangerousCountries } from './cases.js'
import { hostsOf, membersOf, type HostPlan } from './hosts.js'

/** Days before today on which the story of a synthetic network begins. */
export const daysOfHistory = 120

/** A case and how far it has come. */
export interface CasePlan {
  readonly details: CaseDetails
  /** The steps it has taken since it was handed in; empty when it entered the pool at once. */
  readonly steps: readonly CaseAction[]
  readonly admitted: boolean
}

/** A whole synthetic network, as plain data: equal scenario, seed and day, equal network. */
export interface NetworkPlan {
  readonly hosts: readonly HostPlan[]
  readonly members: readonly Omit<Organisation, 'id'>[]
  /** Cases entered at the beginning of the story, for a first match run. */
  readonly earlierCases: readonly CaseDetails[]
  /** Cases that wait today. */
  readonly cases: readonly CasePlan[]
}

/** The network of a scenario as it stands on `today`. */
export function networkOf(scenario: Scenario, seed: number, today: CalendarDay): NetworkPlan {
  const random = randomFrom(seed, scenario.name)
  const beginning = addDays(today, -daysOfHistory)
  const dangerous = dangerousCountries(scenario, random.fork('origins'))
  const now = { scenario, today, dangerous }
  const waiting = casesOf(now, scenario.waitingCases, random.fork('waiting'))
  const fresh = casesOf(now, scenario.newCases, random.fork('fresh'))
  return {
    hosts: hostsOf(scenario, beginning, random.fork('hosts')),
    members: membersOf(scenario, random.fork('members')),
    earlierCases: casesOf({ ...now, today: beginning }, scenario.placedCases, random.fork('earlier')),
    cases: [
      ...waiting.map((details): CasePlan => ({ details, steps: [], admitted: true })),
      ...fresh.map((details, index): CasePlan => ({
        details,
        steps: index % 2 === 0 ? [] : ['BEGIN_VERIFICATION'],
        admitted: false,
      })),
    ],
  }
}
