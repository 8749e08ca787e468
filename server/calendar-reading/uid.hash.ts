import { createHash } from 'node:crypto'

/** Stands for a UID, which may hold the name of a person or a machine. 128 bits, in base64url. */
export function hashOfUid(uid: string): string {
  return createHash('sha256').update(uid).digest().subarray(0, 16).toString('base64url')
}
