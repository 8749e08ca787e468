import { Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { freshnessText } from '../../lib/freshness.js'
import { accompanimentWords } from '../../lib/i18n/words/accompaniment.js'
import { freshnessWords } from '../../lib/i18n/words/capacity.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatNumber } from '../../lib/numbers.js'
import { formatDay } from '../../lib/days.js'
import { CheckIcon, CrossIcon, MinusIcon } from '../../ui/icons.js'
import { coverage, daysEarly, languagesInCommon, type Proposal, type ReviewedCase } from './review.js'
import classes from './review.module.css'
import { reviewWords } from './words.js'

type Match = 'full' | 'part' | 'none'
type Place = Proposal['place']
type CaseAndPlace = { readonly relocationCase: ReviewedCase; readonly place: Place }

const MARKS = {
  full: { icon: <CheckIcon size={14} />, className: classes.holds },
  part: { icon: <MinusIcon size={14} />, className: classes.short },
  none: { icon: <CrossIcon size={14} />, className: classes.fails },
}

/** A mark in front of words that say the same. */
function Marked({ match, children }: { readonly match: Match; readonly children: ReactNode }) {
  const { icon, className } = MARKS[match]
  return (
    <Group gap={6} wrap="nowrap" align="flex-start">
      <span className={className}>{icon}</span>
      <span>{children}</span>
    </Group>
  )
}

export function ArrivalCell({ arrival, neededBy }: { readonly arrival: string; readonly neededBy: string }) {
  const t = useText()
  const days = daysEarly(neededBy, arrival)
  const words = days >= 0 ? t(reviewWords.inTime, { days }) : t(reviewWords.late, { days: -days })
  return <Marked match={days >= 0 ? 'full' : 'part'}>{`${formatDay(arrival)}, ${words}`}</Marked>
}

export function BedsCell({ sleeps, needed }: { readonly sleeps: number; readonly needed: number }) {
  const t = useText()
  const words = t(reviewWords.sleeps, { count: sleeps })
  if (sleeps < needed) return <Marked match="none">{`${words}, ${t(reviewWords.tooSmall)}`}</Marked>
  return <Marked match="full">{words}</Marked>
}

export function LanguageCell({ relocationCase, place }: CaseAndPlace) {
  const t = useText()
  const common = languagesInCommon(relocationCase, place)
  if (common.length > 0)
    return <Marked match="full">{t(reviewWords.inCommon, { languages: common.join(', ') })}</Marked>
  if (place.hostInstitution.interpreter) return <Marked match="part">{t(reviewWords.interpreter)}</Marked>
  return <Marked match="none">{t(reviewWords.noneInCommon)}</Marked>
}

export function AccompanimentCell({ relocationCase, place }: CaseAndPlace) {
  const t = useText()
  const { covered, missing } = coverage(relocationCase, place)
  const of = covered.length + missing.length
  if (of === 0) return '–'
  const words = t(reviewWords.covered, { have: covered.length, of })
  if (missing.length === 0) return <Marked match="full">{words}</Marked>
  const kinds = missing.map(need => t(accompanimentWords[need.type])).join(', ')
  return (
    <Marked match={missing.some(need => need.required) ? 'none' : 'part'}>
      {`${words}; ${t(reviewWords.missing, { kinds })}`}
    </Marked>
  )
}

export function PlaceTraits({ place }: { readonly place: Place }) {
  const t = useText()
  const traits = [
    place.stepFree && t(reviewWords.stepFree),
    place.childSafe && t(reviewWords.childSafe),
    place.womenOnly && t(reviewWords.womenOnly),
    place.emergencyReserve && t(reviewWords.reserve),
  ].filter(trait => trait !== false)
  return traits.length > 0 ? traits.join(', ') : t(reviewWords.nothingSpecial)
}

export function PointsCell({ points, best }: { readonly points: number; readonly best: number | undefined }) {
  const t = useText()
  const difference = best === undefined ? 0 : points - best
  return (
    <span className={classes.points}>
      <strong>{formatNumber(points)}</strong>
      {best !== undefined && (
        <Text size="xs" c="dimmed">
          {t(reviewWords.difference, { points: `${difference < 0 ? '−' : '+'}${formatNumber(Math.abs(difference))}` })}
        </Text>
      )}
    </span>
  )
}

/** When the host institution said that its calendar is right, and what it costs when that is long ago. */
export function FreshnessCell({ freshness }: { readonly freshness: Place['hostInstitution']['calendarFreshness'] }) {
  const t = useText()
  const said = freshnessText(t, freshness)
  if (!freshness.stale) return <Marked match="full">{said}</Marked>
  return <Marked match="part">{`${said}; ${t(freshnessWords.notice, { days: freshness.extraLeadDays })}`}</Marked>
}
