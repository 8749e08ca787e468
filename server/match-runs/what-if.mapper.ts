import type { Assignment, ProblemFault } from '../../matching/index.js'
import { calendarDay } from '../shared/calendar-day.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import type { AnalystAnswer } from './analyst.js'
import type { AskedPlan } from './asked-plan.snapshot.js'
import { lookUp } from './solution.mapper.js'
import { changeMessage } from './what-if-wording.js'
import type { PlannedStay, WhatIfOutcome } from './what-if.js'

/** The engine's answer in the words of the platform. `newPlaces`: what each place that does not exist is like. */
export function toWhatIfOutcome(
  { before, what }: Extract<AnalystAnswer, { kind: 'CHANGED' }>,
  { pool }: AskedPlan,
  newPlaces: ReadonlyMap<string, string>,
): WhatIfOutcome {
  const book = lookUp(pool)
  const nameOf = (place: string) => {
    const like = newPlaces.get(place)
    return like === undefined ? book.placeWords(place) : `One more like ${book.placeWords(like)}`
  }
  const toStay = (assignment: Assignment | null): PlannedStay | null =>
    assignment && {
      placeId: pool.ids.places[assignment.place] ?? null,
      placeName: nameOf(assignment.place),
      from: calendarDay(assignment.from),
      until: calendarDay(assignment.until),
      points: assignment.points,
    }
  const { solution, changed } = what
  const riskOf = (name: string) => book.cases.get(name)?.risk ?? 0
  return {
    placedBefore: before.assignments.length,
    placedAfter: solution.assignments.length,
    scoreBefore: before.score.total,
    scoreAfter: solution.score.total,
    boundAfter: solution.bound,
    gapAfter: solution.gap,
    changedCases: changed
      .toSorted((one, other) => riskOf(other.case) - riskOf(one.case))
      .map(({ case: name, before: had, after: has, reasons }) => ({
        caseId: pool.ids.cases[name]!,
        before: toStay(had),
        after: toStay(has),
        message: changeMessage(reasons, book.caseWords),
      })),
  }
}

/** What the engine finds wrong with changes, at the change it is about: paths are such as `$.changes[0].pin.from`. */
export function faultsInChanges(faults: readonly ProblemFault[]): readonly InvalidInput[] {
  return faults.map(({ path, message }) => ({
    kind: 'InvalidInput',
    path: ['changes', ...(/\[(\d+)\]/.exec(path)?.slice(1, 2) ?? [])],
    message: `This change ${message}.`,
  }))
}
