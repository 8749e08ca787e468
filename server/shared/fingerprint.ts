import { createHash } from 'node:crypto'

/** Stands for a text that must not be kept, such as a name given elsewhere; equal for equal texts. 128 bits, in base64url. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest().subarray(0, 16).toString('base64url')
}
