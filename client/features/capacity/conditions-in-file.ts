import type { ConditionsFragment } from '../../lib/graphql/operations.generated.js'
import type { useText } from '../../lib/i18n/use-text.js'
import { whoMayUse } from './conditions-said.js'
import { fileWords } from './file-words.js'
import type { WindowImport } from './window-file.js'

type Row = Pick<WindowImport['rows'][number], 'conditionsBefore' | 'conditionsAfter'>

/** Who may use the window of a row: before and after where the file changes it, otherwise once. */
export function conditionsInFile(
  t: ReturnType<typeof useText>,
  { conditionsBefore, conditionsAfter }: Row,
): readonly string[] {
  const who = (conditions: ConditionsFragment | null) => conditions && (whoMayUse(t, conditions) || t(fileWords.anyone))
  const [before, after] = [who(conditionsBefore), who(conditionsAfter)]
  if (before !== null && after !== null && before !== after)
    return [t(fileWords.conditionsBefore, { who: before }), t(fileWords.conditionsAfter, { who: after })]
  const only = after ?? before
  return only === null ? [] : [t(fileWords.conditionsOnly, { who: only })]
}
