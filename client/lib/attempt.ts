import { newKey } from './new-key.js'

/** A change that was sent and not answered yet, with the key that makes a repeat harmless. */
export type Attempt = { readonly body: string; readonly key: string }

/**
 * The attempt to send an input with. An unanswered attempt at the same input is repeated under its key, because the server may have done it;
 * anything else gets a new key, because the server refuses a used key with another body.
 */
export function attemptAt(input: object, unanswered: Attempt | undefined): Attempt {
  const body = JSON.stringify(input)
  return unanswered?.body === body ? unanswered : { body, key: newKey() }
}
