/**
 * The embedded database cannot run here. The message is written for the person who typed `npm start`:
 * it says what is missing and what to do, and is shown as it stands.
 */
export class EmbeddedPostgresUnavailable extends Error {
  override readonly name = 'EmbeddedPostgresUnavailable'
}

/** Builds the refusal with the way out that always exists. */
export function unavailable(reason: string): EmbeddedPostgresUnavailable {
  return new EmbeddedPostgresUnavailable(
    `The embedded PostgreSQL cannot be used: ${reason} ` +
      'Set DATABASE_URL to a PostgreSQL of version 15 or newer, for example ' +
      'DATABASE_URL=postgres://user:password@host:5432/leeward',
  )
}
