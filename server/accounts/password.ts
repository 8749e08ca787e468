import { hash, verify } from '@node-rs/argon2'

/** Turns passwords into what may be stored, and tests guesses. */
export interface PasswordKeeper {
  /** Argon2id in PHC form. */
  hash(password: string): Promise<string>
  /** True when the password belongs to the hash. Takes as long when there is no hash, and is then false. */
  matches(password: string, stored: string | null): Promise<boolean>
}

/** The library names the kinds of argon2 by number only. */
const ARGON2ID = 2

/** OWASP's choice for argon2id: 19 MiB of memory, two passes, one lane. */
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Compared against when an address is unknown, so that the answer takes as long. Belongs to no password anyone knows. */
const NOBODY = '$argon2id$v=19$m=19456,t=2,p=1$BLQfCGpLMyZNNigXGSBn8A$6hd7gK91+t9y/ASjdviYqnZZkcZVPztmKv20CnWspsg'

/**
 * At most `atATime` hashes are computed at the same moment, and the others wait their turn: guesses by the thousand
 * then cost an attacker time, and not the server its memory.
 */
export function passwordKeeper({ atATime = 2 }: { atATime?: number } = {}): PasswordKeeper {
  const inTurn = turnstile(atATime)
  return {
    hash: password => inTurn(() => hash(password, COST)),
    matches: (password, stored) =>
      inTurn(async () => {
        const matched = await verify(stored ?? NOBODY, password)
        return matched && stored !== null
      }),
  }
}

function turnstile(atATime: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  const waiting: (() => void)[] = []
  const state = { busy: 0 }
  return async work => {
    if (state.busy >= atATime) await new Promise<void>(resolve => waiting.push(resolve))
    else state.busy += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else state.busy -= 1
    }
  }
}
