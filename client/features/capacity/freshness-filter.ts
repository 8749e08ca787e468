import type { Freshness } from '../../lib/freshness.js'

/** Calendars that were confirmed lately, which the server decides, or those that were not. */
export type FreshnessChoice = 'confirmed' | 'unconfirmed'

/** The choice that an address names; null, which asks for nothing, when it names none. */
export function freshnessChoice(text: string): FreshnessChoice | null {
  return text === 'confirmed' || text === 'unconfirmed' ? text : null
}

/** Whether a calendar is among those asked for. */
export function fitsFreshness({ stale }: Pick<Freshness, 'stale'>, choice: FreshnessChoice | null): boolean {
  return choice === null || stale === (choice === 'unconfirmed')
}
