import type { Viewer } from '../access/viewer.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import { refuse, success, type Result } from '../shared/result.js'
import { accountRepository } from './account.repository.js'
import type { PasswordKeeper } from './password.js'
import { sessionRepository } from './session.repository.js'
import { viewerFrom } from './session.service.js'
import type { Session, SessionLimits } from './session.js'
import { hashOfToken, newSessionToken } from './session.token.js'
import { signInAttemptRepository } from './sign-in-attempt.repository.js'
import type { SignInRefusal } from './sign-in.errors.js'
import { addressOf, nextGuessAt, WINDOW_MS } from './sign-in.js'

export interface SignedIn {
  readonly viewer: Viewer
  /** The secret for the session cookie. */
  readonly token: string
}

export interface SignInService {
  /**
   * Opens a session. Right and wrong addresses, passwords and states take as long to answer. A guess is counted
   * before it is looked at, so that guesses sent at the same moment count like guesses sent one by one.
   * `present` is whoever is signed in already in the same browser: that session ends.
   */
  signIn(guess: { email: string; password: string; present: Viewer | null }): Promise<Result<SignedIn, SignInRefusal>>
}

export function signInService({
  unitOfWork,
  clock,
  passwords,
  limits,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
  passwords: PasswordKeeper
  limits: SessionLimits
}): SignInService {
  const count = (guess: { id: string; email: string }) =>
    unitOfWork.transaction(async (tx): Promise<Result<void, SignInRefusal>> => {
      const now = clock.now()
      const attempts = signInAttemptRepository(tx)
      const horizon = new Date(now.getTime() - WINDOW_MS)
      await attempts.lock(guess.email)
      const retryAt = nextGuessAt({ guesses: await attempts.since(guess.email, horizon), now })
      if (retryAt) return refuse({ kind: 'TooManyAttempts', retryAt })
      await attempts.sweep(horizon)
      await attempts.add({ ...guess, at: now })
      return success(undefined)
    })

  return {
    async signIn({ email: typed, password, present }) {
      const guess = { id: newId(), email: addressOf(typed) }
      const counted = await count(guess)
      if (!counted.ok) return counted

      const account = await unitOfWork.read(tx => accountRepository(tx).byEmail(guess.email))
      const right = await passwords.matches(password, account?.passwordHash ?? null)
      const token = newSessionToken()
      const session = newSession({ token, accountId: account?.id ?? '', now: clock.now(), limits })
      const viewer = right && account ? viewerFrom({ account, session }) : null
      if (!viewer) return refuse({ kind: 'SignInRefused' })

      await unitOfWork.transaction(async tx => {
        const sessions = sessionRepository(tx)
        if (present) await sessions.revoke(present.sessionId, clock.now())
        await sessions.add(session)
        await signInAttemptRepository(tx).forget(guess.id)
      })
      return success({ viewer, token })
    },
  }
}

function newSession(made: { token: string; accountId: string; now: Date; limits: SessionLimits }): Session {
  return {
    id: newId(),
    tokenHash: hashOfToken(made.token),
    accountId: made.accountId,
    createdAt: made.now,
    lastSeenAt: made.now,
    expiresAt: new Date(made.now.getTime() + made.limits.absoluteMs),
    revokedAt: null,
  }
}
