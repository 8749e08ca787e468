import { randomUUID } from 'node:crypto'
import type { DataSource } from 'typeorm'
import type { CoordinatorViewer } from '../../server/access/viewer.js'

/** A coordinator with an account, for tests that need somebody who acts and nothing of how accounts are made. */
export async function coordinatorAccount(dataSource: DataSource, displayName: string): Promise<CoordinatorViewer> {
  const [accountId, organisationId] = [randomUUID(), randomUUID()]
  await dataSource.query(
    `INSERT INTO organisation (id, name, category, type, country) VALUES ($1, $2, 'COORDINATION_HUB', 'NGO', 'KE')`,
    [organisationId, `Organisation of ${displayName}`],
  )
  await dataSource.query(
    `INSERT INTO account (id, organisation_id, display_name, email, password_hash, role, state)
     VALUES ($1, $2, $3, $4, 'none', 'COORDINATOR', 'ACTIVE')`,
    [accountId, organisationId, displayName, `${accountId}@example.invalid`],
  )
  const sessionExpiresAt = new Date('2028-01-01T00:00:00Z')
  return { role: 'COORDINATOR', accountId, organisationId, sessionId: randomUUID(), sessionExpiresAt }
}
