import type { Role } from '../access/viewer.js'

/** A login that anyone may try, because everything behind it is made up. */
export interface DemonstrationLogin {
  readonly email: string
  readonly password: string
  readonly role: Role
  /** Whose desk it is, in a few words. */
  readonly description: string
}
