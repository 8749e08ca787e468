import type { ReactNode } from 'react'
import { formatDay, formatPeriod, daysBetween } from '../../lib/days.js'
import { accompanimentWords } from '../../lib/i18n/words/accompaniment.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatNumber } from '../../lib/numbers.js'
import {
  AccompanimentCell,
  ArrivalCell,
  BedsCell,
  FreshnessCell,
  LanguageCell,
  PlaceTraits,
  PointsCell,
} from './comparison-cells.js'
import { pointsOf, termNames, type Candidate, type ReviewedCase } from './review.js'
import { reviewWords } from './words.js'

/** One aspect: what the case wants, and what each place offers. */
export type ComparisonRow = {
  readonly key: string
  readonly label: string
  readonly wanted: ReactNode
  readonly offered: (candidate: Candidate) => ReactNode
  /** True for a part of the row above. */
  readonly part?: boolean
}

/** The rows of the comparison: what blocks first, then what fits, then what it is worth and whom it touches. */
export function useComparisonRows(
  one: ReviewedCase,
  candidates: readonly [Candidate, ...Candidate[]],
): ComparisonRow[] {
  const t = useText()
  const best = candidates[0].points
  const kindOf = (need: ReviewedCase['accompanimentNeeds'][number]) => {
    const kind = t(accompanimentWords[need.type])
    return need.required ? t(reviewWords.requiredNeed, { kind }) : kind
  }
  const wishes = (['stepFree', 'womenOnly', 'lgbtiSafe'] as const)
    .filter(wish => one[wish])
    .map(wish => t(reviewWords[wish]))
  return [
    {
      key: 'dates',
      label: t(reviewWords.dates),
      wanted: t(reviewWords.wantedBy, {
        neededBy: formatDay(one.neededBy),
        minimum: one.minimumStayDays,
        desired: one.desiredStayDays,
      }),
      offered: ({ from, until }) =>
        `${formatPeriod(from, until)}, ${t(reviewWords.length, { days: daysBetween(from, until) })}`,
    },
    {
      key: 'arrival',
      label: t(reviewWords.arrival),
      wanted: `${formatDay(one.earliestDeparture)} – ${formatDay(one.latestArrival)}`,
      offered: candidate => <ArrivalCell arrival={candidate.from} neededBy={one.neededBy} />,
    },
    {
      key: 'beds',
      label: t(reviewWords.beds),
      wanted: t(reviewWords.persons, { count: one.householdSize }),
      offered: ({ place }) => <BedsCell sleeps={place.sleeps} needed={one.householdSize} />,
    },
    {
      key: 'language',
      label: t(reviewWords.language),
      wanted: one.languages.map(language => language.name).join(', '),
      offered: ({ place }) => <LanguageCell relocationCase={one} place={place} />,
    },
    {
      key: 'accompaniment',
      label: t(reviewWords.accompaniment),
      wanted: one.accompanimentNeeds.map(kindOf).join(', ') || t(reviewWords.noNeeds),
      offered: ({ place }) => <AccompanimentCell relocationCase={one} place={place} />,
    },
    {
      key: 'access',
      label: t(reviewWords.access),
      wanted: wishes.join(', ') || t(reviewWords.nothingSpecial),
      offered: ({ place }) => <PlaceTraits place={place} />,
    },
    {
      key: 'calendar',
      label: t(reviewWords.calendar),
      wanted: '',
      offered: ({ place }) => <FreshnessCell freshness={place.hostInstitution.calendarFreshness} />,
    },
    {
      key: 'heldBy',
      label: t(reviewWords.heldBy),
      wanted: '',
      offered: ({ heldBy, alternative }) =>
        alternative ? heldBy.join(', ') || t(reviewWords.free) : t(reviewWords.thisCase),
    },
    {
      key: 'points',
      label: t(reviewWords.total),
      wanted: '',
      offered: candidate => <PointsCell points={candidate.points} best={candidate.alternative ? best : undefined} />,
    },
    ...termNames(candidates).map(name => ({
      key: `term ${name}`,
      label: name,
      wanted: '',
      offered: (candidate: Candidate) => {
        const points = pointsOf(candidate, name)
        return points === undefined ? '–' : formatNumber(points)
      },
      part: true,
    })),
  ]
}
