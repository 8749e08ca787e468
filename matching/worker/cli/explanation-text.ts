import type {
  Alternative,
  Change,
  ChoiceReason,
  Explanation,
  NearestMiss,
  RuleFinding,
  RuleValue,
  TermReason,
} from '../../index.js'
import { effectWords } from './commands/rank.js'
import { grouped, signed, table } from './table.js'

type Of<K extends Explanation['kind']> = Extract<Explanation, { readonly kind: K }>

/** An explanation for people. */
export function explanationText(explanation: Explanation): string {
  if (explanation.kind === 'PLACE') return placeText(explanation)
  return explanation.kind === 'PLACED' ? placedText(explanation) : unplacedText(explanation as UnplacedExplanation)
}

type UnplacedExplanation = Exclude<Explanation, { readonly kind: 'PLACE' | 'PLACED' }>

function placeText(explanation: Of<'PLACE'>): string {
  const { case: id, place, host, feasible, stay, findings, nearestMisses, effect } = explanation
  const when = stay === null ? '' : `, ${stay.from} to ${stay.until}, ${grouped(stay.points)} points`
  return [
    `${id} at ${place} of ${host}${when}: ${feasible ? 'fits' : 'does not fit'}`,
    '',
    table(findingColumns, findings),
    ...(effect === null ? [] : ['', `for the others: ${effectWords(effect)}`]),
    ...nearestMisses.flatMap(miss => ['', missText(miss)]),
  ].join('\n')
}

function placedText({ case: id, assignment, pinned, reasons, alternatives }: Of<'PLACED'>): string {
  const terms = reasons.filter((reason): reason is TermReason => reason.kind === 'TERM')
  const choices = reasons.flatMap(reason => (reason.kind === 'CHOICE' ? [reason] : []))
  return [
    `${id} is at ${assignment.place}, ${assignment.from} to ${assignment.until}${pinned ? ', pinned' : ''}`,
    '',
    table(termColumns, terms),
    '',
    ...choices.flatMap(choiceLines),
    ...(alternatives.length > 0 ? ['', table(alternativeColumns, alternatives)] : []),
  ].join('\n')
}

function choiceLines({ best, cost, ...choice }: ChoiceReason): readonly string[] {
  if (best) return ['nothing is worth more for this case']
  const { bestPlace, bestFrom, bestUntil, bestPoints, difference, heldBy, rules } = choice
  const held = heldBy.length > 0 ? `, held by ${heldBy.join(', ')}` : ''
  const why = rules.length > 0 ? ` (${rules.join(', ')})` : ''
  return [
    `worth more: ${bestPlace}, ${bestFrom} to ${bestUntil}, ${grouped(bestPoints)} points (${signed(-difference)})${held}${why}`,
    ...(cost === null ? [] : [`  with it the plan would change by ${signed(cost.change)} points`]),
    ...(cost?.displaced.map(({ case: id, to, difference: by }) =>
      to === null
        ? `  ${id} would have no stay (${signed(by)})`
        : `  ${id} would go to ${to.place}, ${to.from} to ${to.until} (${signed(by)})`,
    ) ?? []),
  ]
}

function unplacedText({ case: id, kind, rules, nearestMisses }: UnplacedExplanation): string {
  return [
    `${id} has no stay: ${kind}`,
    ...(rules.length > 0 ? ['', table(ruleColumns, rules)] : []),
    ...nearestMisses.flatMap(miss => ['', missText(miss)]),
  ].join('\n')
}

function missText({ place, host, stay, fits, failures, changes, heldBy }: NearestMiss): string {
  return [
    `${place} of ${host}, ${stay.from} to ${stay.until}, fails ${failures.map(({ rule }) => rule).join(', ')}`,
    ...changes.map(change => `  fits if ${changeWords(change)}`),
    fits === 'BESIDE_PLAN' ? '  beside everyone else in the plan' : `  only if others move: ${heldBy.join(', ')}`,
  ].join('\n')
}

function changeWords({ change, by, values, days }: Change): string {
  const which = values.length > 0 ? `: ${values.join(change === 'ACCEPT_LANGUAGE' ? ' or ' : ', ')}` : ''
  return `${change} by ${grouped(by)}${which}${days === null ? '' : `, ${days.from} to ${days.until}`}`
}

function valueWords(value: RuleValue): string {
  if (typeof value === 'number') return grouped(value)
  if (value === null || typeof value === 'boolean') return value === null ? 'any' : value ? 'yes' : 'no'
  return typeof value === 'string' ? value : value.join(' ') || 'none'
}

const findingColumns = [
  { head: 'rule', cell: ({ rule }: RuleFinding) => rule },
  { head: 'verdict', cell: ({ verdict }: RuleFinding) => verdict },
  { head: 'who says so', cell: ({ says }: RuleFinding) => says },
  { head: 'asked', cell: ({ needed }: RuleFinding) => valueWords(needed) },
  { head: 'there is', cell: ({ offered }: RuleFinding) => valueWords(offered) },
  {
    head: 'short by',
    cell: ({ shortfall, unit }: RuleFinding) => (shortfall === 0 ? '' : `${grouped(shortfall)} ${unit}`),
  },
]

const termColumns = [
  { head: 'term', cell: ({ term }: TermReason) => term },
  { head: 'points', cell: ({ points }: TermReason) => points },
  { head: 'at most', cell: ({ most }: TermReason) => most },
]

const alternativeColumns = [
  { head: 'or', cell: ({ place }: Alternative) => place },
  { head: 'host', cell: ({ host }: Alternative) => host },
  { head: 'from', cell: ({ from }: Alternative) => from },
  { head: 'until', cell: ({ until }: Alternative) => until },
  { head: 'difference', cell: ({ difference }: Alternative) => difference },
  { head: 'for the others', cell: ({ effect }: Alternative) => effectWords(effect) },
]

const ruleColumns = [
  { head: 'rule', cell: ({ rule }: { readonly rule: string }) => rule },
  { head: 'places it excludes', cell: ({ places }: { readonly places: number }) => places },
]
