import { addDays } from '../../lib/days.js'
import type { IsoDay } from '../../lib/days.js'
import type {
  AgeBand,
  RepeatFrequency,
  WindowConditionsInput,
  WindowPlanInput,
} from '../../lib/graphql/operations.generated.js'

/** What can be said of windows beyond one period of one place, as somebody types it. */
export interface PublishOptionValues {
  readonly morePlaceIds: readonly string[]
  readonly frequency: RepeatFrequency | null
  readonly every: number
  readonly repeatUntil: IsoDay
  readonly leftOutFirst: IsoDay
  readonly leftOutLast: IsoDay
  readonly familiesOnly: boolean
  readonly fromAgeBand: AgeBand | null
  /** Tags with commas or spaces between. */
  readonly languages: string
  readonly leaveOutClashing: boolean
}

export const noOptions: PublishOptionValues = {
  morePlaceIds: [],
  frequency: null,
  every: 1,
  repeatUntil: '',
  leftOutFirst: '',
  leftOutLast: '',
  familiesOnly: false,
  fromAgeBand: null,
  languages: '',
  leaveOutClashing: false,
}

/** True when more than one window may come of it, so that it is looked at first. */
export function isPlan({ morePlaceIds, frequency, leftOutFirst }: PublishOptionValues): boolean {
  return morePlaceIds.length > 0 || frequency !== null || leftOutFirst !== ''
}

export function conditionsOf({ familiesOnly, fromAgeBand, languages }: PublishOptionValues): WindowConditionsInput {
  return { familiesOnly, fromAgeBand, languages: languages.split(/[\s,]+/).filter(Boolean) }
}

/** The plan of a window and its options; the server says what is wrong with it. */
export function planOf(
  window: { readonly placeId: string; readonly from: IsoDay; readonly until: IsoDay },
  options: PublishOptionValues,
): WindowPlanInput {
  const { morePlaceIds, frequency, every, repeatUntil, leftOutFirst, leftOutLast } = options
  return {
    placeIds: [window.placeId, ...morePlaceIds.filter(id => id !== window.placeId)],
    period: { from: window.from, until: window.until },
    repeat: frequency && { frequency, every, until: repeatUntil || null },
    leftOut: leftOutFirst ? [{ from: leftOutFirst, until: addDays(leftOutLast || leftOutFirst, 1) }] : [],
    conditions: conditionsOf(options),
  }
}
