import type { DemonstrationLogin } from './accounts/demonstration.js'
import type { Application } from './compose.js'
import type { Clock } from './shared/clock.js'

/**
 * What `seeds/main.ts` offers to a server that starts. It is found by its address when a demonstration starts: the
 * seeds are built upon the server, and so the server cannot be built upon them.
 */
export interface Seeds {
  /** One login per role, or more. */
  readonly demonstrationLogins: readonly DemonstrationLogin[]
  /** Fills an empty platform with the demonstration network as it stands today. */
  seedDemonstration(request: SeedRequest): Promise<void>
}

export interface SeedRequest {
  /** The platform as it works by another clock: the story of the network begins in the past. */
  readonly applicationAt: (clock: Clock) => Application
  readonly clock: Clock
}

/** The seeds beside the built server. */
export async function loadSeeds(): Promise<Seeds> {
  return (await import(new URL('../seeds/main.js', import.meta.url).href)) as Seeds
}
