/** Five guesses per account and quarter of an hour are looked at; more are refused unlooked. */
export const GUESSES = 5
export const WINDOW_MS = 15 * 60_000

/** The address as accounts have it; with control characters, which PostgreSQL may refuse, the one nobody has: ''. */
export function addressOf(typed: string): string {
  const address = typed.trim().toLowerCase()
  return /\p{Cc}/u.test(address) ? '' : address
}

/**
 * When the next guess will be looked at, given the instants of the latest ones; null when that is now. A guess counts
 * until exactly WINDOW_MS after it was made.
 */
export function nextGuessAt({ guesses, now }: { guesses: readonly Date[]; now: Date }): Date | null {
  const counting = guesses.map(guess => guess.getTime()).filter(at => now.getTime() < at + WINDOW_MS)
  const decisive = counting.toSorted((one, other) => other - one)[GUESSES - 1]
  return decisive === undefined ? null : new Date(decisive + WINDOW_MS)
}
