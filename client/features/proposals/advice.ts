import type { Message } from '../../lib/i18n/catalogue.js'
import type { Problem } from '../../lib/use-decision.js'
import { decisionWords } from './words.js'

const ADVICE: Readonly<Record<string, Message>> = {
  CapacityTaken: decisionWords.capacityTaken,
  VersionConflict: decisionWords.versionConflict,
  ActionNotAvailable: decisionWords.versionConflict,
  ProposalStale: decisionWords.stale,
  TooManyOpenProposals: decisionWords.tooMany,
  RulesBroken: decisionWords.rulesBroken,
  SecondPersonNeeded: decisionWords.secondPersonNeeded,
}

/** What to do about each kind of refusal of a decision. */
export function adviceIn(t: (message: Message) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(ADVICE).map(([kind, message]) => [kind, t(message)]))
}

type WithDetails = Problem & {
  readonly changes?: readonly string[]
  readonly findings?: ReadonlyArray<{ readonly message: string; readonly passed: boolean }>
}

/** A refusal and what it lists (changes, broken rules) as so many lines. */
export function linesOf(problems: readonly WithDetails[]): Problem[] {
  return problems.flatMap(problem => [
    problem,
    ...(problem.changes ?? []).map(message => ({ message })),
    ...(problem.findings ?? []).filter(finding => !finding.passed).map(({ message }) => ({ message })),
  ])
}
