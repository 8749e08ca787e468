import type { RunSummaryFragment } from '../../lib/graphql/operations.generated.js'
import type { useText } from '../../lib/i18n/use-text.js'
import { matchRunStatusWords } from '../../lib/i18n/words/matching.js'
import { formatShare } from '../../lib/numbers.js'
import { runWords } from './words.js'

/** How good the plan is, in one line: such as 29 of 37 placed, within 0.4% of the bound. */
export function headlineOf(
  t: ReturnType<typeof useText>,
  run: Pick<RunSummaryFragment, 'caseCount' | 'progress'>,
): string {
  const figures = { placed: run.progress.placed, cases: run.caseCount }
  // A gap of the whole bound says nothing: there is no plan yet.
  if (run.progress.gap === null || run.progress.gap >= 1) return t(runWords.headline, figures)
  if (run.progress.gap === 0) return t(runWords.headlineBest, figures)
  return t(runWords.headlineGap, { ...figures, gap: gapInWords(run.progress.gap) })
}

/** The distance from the bound as a share, rounded up: a plan is never said to be nearer than was proven. */
export function gapInWords(gap: number): string {
  return formatShare(Math.ceil(gap * 1000) / 1000)
}

/** What is said aloud of a run: that it waits or runs, that half of the cases have a place, and how it ended. A moving number would never fall silent. */
export function spokenOf(
  t: ReturnType<typeof useText>,
  run: Pick<RunSummaryFragment, 'caseCount' | 'progress' | 'status'>,
): string {
  const state = t(matchRunStatusWords[run.status])
  if (run.status === 'FINISHED' || run.status === 'STOPPED') return `${state}: ${headlineOf(t, run)}`
  const half = run.status === 'RUNNING' && run.progress.placed > 0 && 2 * run.progress.placed >= run.caseCount
  return half ? t(runWords.half) : state
}
