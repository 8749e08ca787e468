import { formatPeriod } from '../../lib/days.js'
import type { ImportedCalendarFragment } from '../../lib/graphql/operations.generated.js'
import type { useText } from '../../lib/i18n/use-text.js'
import { standingWords } from '../../lib/i18n/words/capacity.js'
import { importWords } from './import-words.js'

type Clashes = ImportedCalendarFragment['questions'][number]['clashes']

/** What imported days meet in the ledger, a few words for each. */
export function clashesSaid(t: ReturnType<typeof useText>, clashes: Clashes): readonly string[] {
  return clashes.map(({ kind, from, until }) =>
    t(importWords.meets, { kind: t(standingWords[kind]), period: formatPeriod(from, until) }),
  )
}
