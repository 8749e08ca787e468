import { Client } from 'pg'
import { DATABASE, localUrl } from './settings.js'

/** Advisory lock every process shares while it uses the embedded server. */
const TENANT_LOCK = 4711

/** One process's standing use of the server. */
export interface Tenancy {
  /** Gives up the use. True when nobody else uses the server, so that the caller may stop it. */
  leave(): Promise<boolean>
}

export interface TenancyRequest {
  readonly port: number
  readonly password: string
  /** Called once when the server goes away before `leave`. */
  readonly onLost: () => void
}

/**
 * Registers this process as a user of the server, and makes the database if it is the first. The connection must lie
 * in the same database for everyone (advisory locks are per database), hence in `postgres`, which always exists.
 */
export async function enter({ port, password, onLost }: TenancyRequest): Promise<Tenancy> {
  const client = new Client({
    connectionString: localUrl({ port, password, database: 'postgres' }),
    keepAlive: true,
  })
  let standing = true
  client.on('error', () => undefined)
  client.on('end', () => {
    if (standing) onLost()
    standing = false
  })
  await client.connect()
  await client.query(`SELECT pg_advisory_lock_shared(${TENANT_LOCK})`)
  await ensureDatabase(client)
  return {
    async leave() {
      if (!standing) return false
      standing = false
      try {
        await client.query(`SELECT pg_advisory_unlock_shared(${TENANT_LOCK})`)
        const answer = await client.query<{ last: boolean }>(`SELECT pg_try_advisory_lock(${TENANT_LOCK}) AS last`)
        return answer.rows[0]?.last === true
      } finally {
        await client.end()
      }
    },
  }
}

async function ensureDatabase(client: Client): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE])
  if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`)
}
