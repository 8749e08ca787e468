import type { Budget } from '../problem.js'

/** What one day of a stay costs for a household. */
export function dayRate(budget: Budget, householdSize: number): number {
  return budget.perDay + budget.perDayExtraPerson * (householdSize - 1)
}

/** What the way to a host in a scope (see `scopeNames`) costs for a household. */
export function travelCost({ travel }: Budget, scope: number, householdSize: number): number {
  const each = scope === 0 ? travel.IN_COUNTRY : scope === 1 ? travel.REGIONAL : travel.INTERNATIONAL
  return each * householdSize
}

/** Cost of a stay of `days` at `rate` a day, after `travel` for the whole household. */
export function stayCost(travel: number, rate: number, days: number): number {
  return travel + Math.round(days * rate)
}
