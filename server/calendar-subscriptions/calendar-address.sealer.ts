import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Keeps the addresses of calendars, which are secrets, so that the database alone opens none. */
export interface AddressSealer {
  seal(address: string, subscriptionId: string): Buffer
  /** Null when it was sealed with another key, for another subscription, or has been changed. */
  open(sealed: Uint8Array, subscriptionId: string): string | null
}

const VERSION = 1
const IV_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM: a byte for the version, 96 random bits, the tag, the address. The key has 32 bytes. */
export function addressSealer({ key }: { key: Uint8Array }): AddressSealer {
  const purpose = (subscriptionId: string) => Buffer.from(`calendar_subscription.sealed_address:${subscriptionId}`)
  return {
    seal(address, subscriptionId) {
      const iv = randomBytes(IV_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(purpose(subscriptionId))
      const body = Buffer.concat([cipher.update(address, 'utf8'), cipher.final()])
      return Buffer.concat([Buffer.of(VERSION), iv, cipher.getAuthTag(), body])
    },
    open(sealed, subscriptionId) {
      const iv = sealed.subarray(1, 1 + IV_BYTES)
      const tag = sealed.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES)
      if (sealed[0] !== VERSION || tag.length < TAG_BYTES) return null
      const decipher = createDecipheriv('aes-256-gcm', key, iv).setAAD(purpose(subscriptionId)).setAuthTag(tag)
      try {
        const body = decipher.update(sealed.subarray(1 + IV_BYTES + TAG_BYTES))
        return Buffer.concat([body, decipher.final()]).toString('utf8')
      } catch {
        return null
      }
    },
  }
}
