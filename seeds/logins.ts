import type { DemonstrationLogin } from '../server/accounts/demonstration.js'

/** The password of every account of a synthetic network. It protects nothing: everything behind it is made up. */
export const demonstrationPassword = 'everything-here-is-made-up'

const people = [
  { email: 'coordinator-a@leeward.example', role: 'COORDINATOR', description: 'Relocation desk, first coordinator' },
  { email: 'coordinator-b@leeward.example', role: 'COORDINATOR', description: 'Relocation desk, second coordinator' },
  {
    email: 'host@leeward.example',
    role: 'HOST_STAFF',
    description: 'Staff of a host institution with a request to answer',
  },
  { email: 'member@leeward.example', role: 'MEMBER', description: 'Staff of a platform member' },
  { email: 'admin@leeward.example', role: 'ADMIN', description: 'Administrator of the platform' },
] as const

/** The logins that the login page shows. */
export const demonstrationLogins: readonly DemonstrationLogin[] = people.map(person => ({
  ...person,
  password: demonstrationPassword,
}))

/** The address of the staff member every host institution has, by the institution's number from 1. */
export function hostStaffAddress(number: number): string {
  return `host-${String(number).padStart(2, '0')}@leeward.example`
}
