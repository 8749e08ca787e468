import type { SchemaCoordinate } from './coordinates.generated.js'
import { roles, type Role } from './viewer.js'

/** Whoever asks: somebody without a live session, or somebody at one of the desks. */
export const audiences = ['ANONYMOUS', ...roles] as const

export type Audience = 'ANONYMOUS' | Role

/** Whose object it has to be: anybody's, or one that belongs to the viewer (see ownership.ts). */
export type Relation = 'any' | 'own'

/** Who may read a field, pass an argument or send an input field. Whoever is not named may not. */
export type Rule = { readonly [A in Audience]?: Relation }

export const everyone: Rule = { ANONYMOUS: 'any', HOST_STAFF: 'any', COORDINATOR: 'any', MEMBER: 'any', ADMIN: 'any' }
export const signedIn: Rule = { HOST_STAFF: 'any', COORDINATOR: 'any', MEMBER: 'any', ADMIN: 'any' }
export const coordinators: Rule = { COORDINATOR: 'any' }
export const hostStaff: Rule = { HOST_STAFF: 'any' }
export const admins: Rule = { ADMIN: 'any' }
export const coordinatorsAndAdmins: Rule = { COORDINATOR: 'any', ADMIN: 'any' }
/** For what says nothing by itself: the words of a refusal, the fields of a need. */
export const hostStaffAndCoordinators: Rule = { HOST_STAFF: 'any', COORDINATOR: 'any' }
/** For what belongs to a host institution. */
export const ownHostAndCoordinators: Rule = { HOST_STAFF: 'own', COORDINATOR: 'any' }

/** The fields of a type, with their arguments, such as 'windows' and 'windows(from:)'. */
type FieldOf<Type extends string> = SchemaCoordinate extends infer Coordinate
  ? Coordinate extends `${Type}.${infer Field}`
    ? Field
    : never
  : never

/** The same rule for fields of one type, each named: a field that is added later has no rule until somebody gives it one. */
export function grant<Type extends string, Field extends FieldOf<Type>>(
  type: Type,
  rule: Rule,
  fields: readonly Field[],
): { readonly [F in Field as `${Type}.${F}`]: Rule } {
  return Object.fromEntries(fields.map(field => [`${type}.${field}`, rule])) as {
    [F in Field as `${Type}.${F}`]: Rule
  }
}
