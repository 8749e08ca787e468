import type { CaseTransition } from './relocation-case.js'

/**
 * The history of one case, oldest first. Steps of the same instant are told apart by where they lead: each begins where
 * the one before it ended.
 */
export function inOrder(history: readonly CaseTransition[]): readonly CaseTransition[] {
  const left = history.toSorted((one, other) => one.at.getTime() - other.at.getTime())
  const ordered: CaseTransition[] = []
  while (left.length > 0) {
    const reached = ordered.at(-1)?.to ?? null
    const next = left.findIndex(step => step.from === reached && step.at.getTime() === left[0]!.at.getTime())
    ordered.push(...left.splice(Math.max(0, next), 1))
  }
  return ordered
}
