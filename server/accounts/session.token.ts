import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits: the secret in the session cookie. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashOfToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}
