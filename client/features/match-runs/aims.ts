import type { RunAimsFragment } from '../../lib/graphql/operations.generated.js'
import type { useText } from '../../lib/i18n/use-text.js'
import { formatShare } from '../../lib/numbers.js'
import { runWords } from './words.js'

/** How many floors were met and missed, and of how many nothing is shown. */
export function countFloors(floors: RunAimsFragment['floors']) {
  const shown = floors.flatMap(({ figures }) => figures ?? [])
  const met = shown.filter(({ atLeast, placed }) => placed >= atLeast).length
  return { met, missed: shown.length - met, withheld: floors.length - shown.length }
}

/** What went first in a run, and how far it came once it has ended; empty for an ordinary run. */
export function aimsInWords(t: ReturnType<typeof useText>, run: RunAimsFragment): readonly string[] {
  const { tiers, floorShare, onTime, floors } = run
  if (tiers) return [onTime ? t(runWords.onTimeReached, onTime) : t(runWords.onTimeFirst)]
  if (floorShare === null) return []
  const share = formatShare(floorShare)
  return [
    floors.length === 0 ? t(runWords.floors, { share }) : t(runWords.floorsReached, { share, ...countFloors(floors) }),
  ]
}
