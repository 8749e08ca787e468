import { createHash, randomBytes } from 'node:crypto'

const TOKEN_BYTES = 32
const TOKEN = /^[A-Za-z0-9_-]{43}$/

/** 256 random bits in base64url: whoever has them can read the feed. */
export function newFeedToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url')
}

/** SHA-256 of a token, which is what is kept of it; null for a text that no token can be. */
export function feedTokenHash(token: string): Buffer | null {
  return TOKEN.test(token) ? createHash('sha256').update(token).digest() : null
}

/** 256 random bits that a feed's event identifiers are made of. */
export function newFeedKey(): Buffer {
  return randomBytes(TOKEN_BYTES)
}
