import { withClient } from '../support/client.js'

/** A guard of the ledger taken away, to see that the harness notices. None of it is a switch in the product. */
export type Sabotage = 'constraint' | 'lock' | 'async'

export const sabotages: readonly Sabotage[] = ['constraint', 'lock', 'async']

interface Means {
  /** The server, where a package of it is changed from outside: the bundle has its own copies. */
  readonly script?: string
  /** Variables for the server: what is loaded into it from outside. */
  readonly variables: Readonly<Record<string, string>>
  /** Run in the database before anybody decides. */
  readonly sql: readonly string[]
}

const unbundled = 'build/server/main.js'
const withoutLocks = { NODE_OPTIONS: `--import=${new URL('./without-locks.js', import.meta.url).href}` }

const means: Readonly<Record<Sabotage, Means>> = {
  // With the lock in place nothing overlaps, constraint or not: only without both does a place go to two households.
  constraint: {
    script: unbundled,
    variables: withoutLocks,
    sql: ['ALTER TABLE occupancy DROP CONSTRAINT occupancy_no_overlap'],
  },
  // The constraint still keeps a place from being taken twice; what is counted under the lock alone goes over.
  lock: { script: unbundled, variables: withoutLocks, sql: [] },
  // Ten seconds between two writes of what was said to be safe; the default of 0.2 s loses less, not nothing.
  async: {
    variables: {},
    sql: [
      'ALTER SYSTEM SET synchronous_commit = off',
      "ALTER SYSTEM SET wal_writer_delay = '10s'",
      'SELECT pg_reload_conf()',
    ],
  },
}

/** How the server is run. */
export function serverUnder(sabotage: Sabotage | null): Partial<Pick<Means, 'script' | 'variables'>> {
  return sabotage === null ? {} : means[sabotage]
}

export async function takeAway(sabotage: Sabotage | null, url: string): Promise<void> {
  if (sabotage === null) return
  await withClient(url, async client => {
    for (const statement of means[sabotage].sql) await client.query(statement)
  })
}
