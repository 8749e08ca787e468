import type { RuleId } from '../constraints/rule.js'
import type { Change } from './review-types.js'

const counted: ReadonlySet<RuleId> = new Set(['ARRIVAL', 'LENGTH', 'WINDOW', 'OCCUPIED'])

/** A month too short weighs as much as one person too many. */
export const dayWeight = 1 / 30

/** A thousand of the currency weigh as much as one person too many. */
const moneyWeight = 1 / 1000

/** Changes on one scale: 1 for a person, a household or an entry of a list, a thirtieth for a day. */
export function weightOf(changes: readonly Pick<Change, 'rule' | 'by'>[]): number {
  let sum = 0
  for (const { rule, by } of changes)
    if (rule === 'BUDGET') sum += by * moneyWeight
    else sum += counted.has(rule) ? by * dayWeight : by
  return sum
}
