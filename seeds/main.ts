import type { SeedRequest } from '../server/seeding.js'
import { demonstration } from './scenarios/index.js'
import { tell } from './tell.js'

export { demonstrationLogins } from './logins.js'

/** The seed of the network that a first start makes. */
const SEED = 1

/** Fills an empty platform with the demonstration network as it stands today. */
export function seedDemonstration(request: SeedRequest): Promise<void> {
  return tell(request, { scenario: demonstration, seed: SEED })
}
