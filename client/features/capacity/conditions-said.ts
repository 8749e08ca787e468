import type { ConditionsFragment } from '../../lib/graphql/operations.generated.js'
import type { useText } from '../../lib/i18n/use-text.js'
import { ageBandWords } from '../../lib/i18n/words/people.js'
import { capacityWords } from './words.js'

/** Whom a window is for, in one sentence; empty when it is for anyone. */
export function conditionsSaid(t: ReturnType<typeof useText>, conditions: ConditionsFragment): string {
  const who = whoMayUse(t, conditions)
  return who === '' ? '' : t(capacityWords.conditionsSaid, { who })
}

/** Whom a window is for, to be put into a sentence; empty when it is for anyone. */
export function whoMayUse(
  t: ReturnType<typeof useText>,
  { familiesOnly, fromAgeBand, languages }: ConditionsFragment,
): string {
  const who = [
    ...(familiesOnly ? [t(capacityWords.conditionFamilies)] : []),
    ...(fromAgeBand ? [t(capacityWords.conditionAge, { band: t(ageBandWords[fromAgeBand]) })] : []),
    ...(languages.length > 0
      ? [t(capacityWords.conditionLanguages, { languages: languages.map(({ name }) => name).join(', ') })]
      : []),
  ]
  return who.join(' · ')
}
