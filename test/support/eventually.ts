import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Tries every few milliseconds until an attempt succeeds, for what happens soon but not at once. Mocha's time limit
 * ends it; `unless` throws on a failure that waiting will not mend.
 */
export async function eventually<T>(attempt: () => Promise<T>, unless = (_error: unknown) => false): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (unless(error)) throw error
      await sleep(10)
    }
  }
}
