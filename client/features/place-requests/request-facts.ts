import { daysBetween, formatPeriod } from '../../lib/days.js'
import type { PlaceRequestFactsFragment } from '../../lib/graphql/operations.generated.js'
import { accompanimentWords } from '../../lib/i18n/words/accompaniment.js'
import { ageBandWords, householdSizeWords } from '../../lib/i18n/words/people.js'
import type { useText } from '../../lib/i18n/use-text.js'
import type { Fact } from '../../ui/Facts.js'
import { placeRequestWords } from './words.js'

/** Everything a place request says, in the order in which one decides. */
export function requestFacts(t: ReturnType<typeof useText>, request: PlaceRequestFactsFragment): readonly Fact[] {
  const needs = request.accompanimentNeeds
    .toSorted((a, b) => Number(b.required) - Number(a.required))
    .map(need =>
      t(need.required ? placeRequestWords.needed : placeRequestWords.wished, {
        type: t(accompanimentWords[need.type]),
      }),
    )
  const days = t(placeRequestWords.nights, { days: daysBetween(request.from, request.until) })
  return [
    { label: t(placeRequestWords.place), value: request.place.label },
    { label: t(placeRequestWords.dates), value: `${formatPeriod(request.from, request.until)} · ${days}` },
    { label: t(placeRequestWords.household), value: t(householdSizeWords[request.householdSize]) },
    { label: t(placeRequestWords.ages), value: request.ageBands.map(band => t(ageBandWords[band])).join(', ') },
    { label: t(placeRequestWords.languages), value: request.languages.map(language => language.name).join(', ') },
    {
      label: t(placeRequestWords.accompaniment),
      value: needs.length > 0 ? needs.join(', ') : t(placeRequestWords.none),
    },
    {
      label: t(placeRequestWords.access),
      value: t(request.stepFree ? placeRequestWords.stepFree : placeRequestWords.noAccess),
    },
  ]
}
