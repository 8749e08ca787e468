import { withClient } from '../support/client.js'

/** As if the person had not been there for too long. */
export async function endSessions(databaseUrl: string, email: string): Promise<void> {
  await withClient(databaseUrl, client =>
    client.query(
      `UPDATE session SET last_seen_at = last_seen_at - interval '1 day'
       FROM account WHERE account.id = session.account_id AND account.email = $1`,
      [email],
    ),
  )
}
