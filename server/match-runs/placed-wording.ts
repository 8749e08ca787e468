import type { ChoiceReason, FileCase, FileHost, FilePlace, PlacedReview } from '../../matching/index.js'
import { calendarDay, daysFrom } from '../shared/calendar-day.js'
import { accompanimentWords, counted, languageWords, listed } from './words.js'

export interface PlacedFacts {
  readonly of: FileCase
  readonly place: FilePlace
  readonly host: FileHost
  /** The words for other places and cases, by identifier. */
  readonly placeWords: (id: string) => string
  readonly caseWords: (id: string) => string
}

/** Why this place and these days, in sentences: what counts most first. */
export function placedReasons(
  { assignment, pinned, brief, reasons }: PlacedReview,
  facts: PlacedFacts,
): readonly string[] {
  const { of, place, host } = facts
  const { from, until } = assignment
  const days = daysFrom(calendarDay(from), calendarDay(until))
  const choice = reasons.find((reason): reason is ChoiceReason => reason.kind === 'CHOICE')
  return [
    ...(pinned ? ['Decided beforehand and kept.'] : []),
    arrivalSentence(of, from),
    days < of.stay.desiredDays
      ? `Stays ${counted(days, 'day')} of the ${of.stay.desiredDays} wished for.`
      : `Stays ${counted(days, 'day')}, as long as wished for.`,
    ...languageSentence(of, host),
    ...accompanimentSentence(of, host),
    ...(assignment.terms.region > 0 ? ['Lies in a sub-region the applicant would like.'] : []),
    ...bedsSentence(of, place),
    ...(choice ? [choiceSentence(choice, facts)] : []),
    ...(brief ? ['The run was stopped before other places were compared.'] : []),
  ]
}

function arrivalSentence({ risk, neededBy }: FileCase, from: string): string {
  const late = daysFrom(calendarDay(neededBy), calendarDay(from))
  const who = `Risk level ${risk}`
  if (late > 0) return `${who}: arrives on ${from}, ${counted(late, 'day')} after the needed-by day.`
  return late === 0
    ? `${who}: arrives on ${from}, the needed-by day.`
    : `${who}: arrives on ${from}, ${counted(-late, 'day')} before the needed-by day.`
}

function languageSentence(of: FileCase, host: FileHost): readonly string[] {
  const common = of.languages.filter(tag => host.languages.includes(tag))
  if (common.length > 0) return [`Speaks ${listed(common.map(languageWords))}.`]
  return host.interpreter ? ['Has an interpreter; there is no language in common.'] : []
}

function accompanimentSentence(of: FileCase, host: FileHost): readonly string[] {
  const wanted = [...of.required, ...of.desired]
  const given = wanted.filter(type => host.offers.some(offer => offer.type === type))
  const missing = wanted.filter(type => !given.includes(type))
  return [
    ...(given.length > 0 ? [`Gives ${listed(given.map(accompanimentWords))}.`] : []),
    ...(missing.length > 0
      ? [`Does not give ${listed(missing.map(accompanimentWords))}, which would be welcome.`]
      : []),
  ]
}

function bedsSentence(of: FileCase, place: FilePlace): readonly string[] {
  const spare = place.sleeps - of.householdSize
  return spare > 0 ? [`Leaves ${counted(spare, 'bed')} unused.`] : ['Leaves no bed unused.']
}

function choiceSentence(choice: ChoiceReason, facts: PlacedFacts): string {
  if (choice.best) return 'No other place and days would be worth more for this case.'
  const { placeWords, caseWords } = facts
  const best = `${placeWords(choice.bestPlace)} from ${choice.bestFrom} until ${choice.bestUntil}`
  const gain = counted(-choice.difference, 'point')
  const why =
    choice.heldBy.length > 0
      ? `${listed(choice.heldBy.map(caseWords))} ${choice.heldBy.length === 1 ? 'needs' : 'need'} it in this plan`
      : 'limits rule it out in this plan'
  return `${best} would be worth ${gain} more for this case, but ${why}${costClause(choice, facts)}.`
}

/** What the plan as a whole would lose, and who would be left without a place. */
function costClause({ cost }: ChoiceReason, { caseWords }: PlacedFacts): string {
  if (cost === null || cost.displaced.length === 0) return ''
  const stranded = cost.displaced.filter(({ to }) => to === null).map(entry => caseWords(entry.case))
  const left = stranded.length === 0 ? '' : `, and ${listed(stranded)} would have no place`
  return cost.change < 0
    ? `: with the change the plan would lose ${counted(-cost.change, 'point')}${left}`
    : `: with the change the plan would lose nothing${left}`
}
