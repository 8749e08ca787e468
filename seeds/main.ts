import type { SeedRequest } from '../server/seeding.js'

export { demonstrationLogins } from './logins.js'

/** The seed of the network that a first start makes. */
const SEED = 1

/** Fills an empty platform with the demonstration network as it stands today. */
export async function seedDemonstration(request: SeedRequest): Promise<void> {
  // Every start asks for the logins, and only the first one for the rest.
  const [{ tell }, { demonstration }] = await Promise.all([import('./tell.js'), import('./scenarios/index.js')])
  return tell(request, { scenario: demonstration, seed: SEED })
}
