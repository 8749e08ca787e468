import pg from 'pg'
import 'reflect-metadata'
import { DataSource } from 'typeorm'
import { silentLogger } from './silent-logger.js'
import type { DataSourceOptions, EntitySchema, MigrationInterface } from 'typeorm'

export interface DataSourceRequest {
  readonly url: string
  readonly entities: readonly EntitySchema[]
  readonly migrations: readonly (new () => MigrationInterface)[]
  /** Connections kept at most. Many processes share one server, so it is small; 20 serve hundreds of requests a second. */
  readonly poolSize?: number
  /** How long a statement may go unanswered before the database counts as away, in milliseconds. */
  readonly answerTimeoutMs?: number
  /** Told when an idle connection breaks. The pool opens another; requests under way fail on their own. */
  readonly onConnectionLost?: (error: Error) => void
}

/** Limits of one session, in milliseconds. A statement or an open transaction beyond them is a bug, and would hold locks. */
const STATEMENT_TIMEOUT_MS = 15_000
const LOCK_TIMEOUT_MS = 10_000
const IDLE_IN_TRANSACTION_TIMEOUT_MS = 30_000
const CONNECT_TIMEOUT_MS = 10_000
/** Longer than the database's own limit, which is more exact: this one is for a database that says nothing at all. */
const ANSWER_TIMEOUT_MS = STATEMENT_TIMEOUT_MS + 2_000

const DATE = 1082
const DATE_ARRAY = 1182
const TEXT_ARRAY = 1009

/** Not connected yet: call `initialize()`. Tables come from migrations alone, and no query or parameter is ever logged. */
export function createDataSource(request: DataSourceRequest): DataSource {
  keepDaysAsText()
  return new DataSource({
    type: 'postgres',
    // The very driver whose parsers are set above: left to itself, TypeORM looks for one at run time.
    driver: pg,
    url: request.url,
    entities: [...request.entities],
    migrations: [...request.migrations],
    applicationName: 'leeward',
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    logging: false,
    logger: silentLogger,
    poolSize: request.poolSize ?? 20,
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    poolErrorHandler: request.onConnectionLost ?? (() => undefined),
    extra: {
      keepAlive: true,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      lock_timeout: LOCK_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
      query_timeout: request.answerTimeoutMs ?? ANSWER_TIMEOUT_MS,
    },
  })
}

/** The same database without limits on time and without its tables, for work that may rightly take long, such as a migration. */
export function patientTwin({ options }: DataSource): DataSource {
  const extra = { keepAlive: true, statement_timeout: 0, lock_timeout: 0, idle_in_transaction_session_timeout: 0 }
  return new DataSource({ ...options, entities: [], poolSize: 2, extra } as DataSourceOptions)
}

/**
 * By default the driver turns a calendar day into an instant at local midnight, which is another day further east
 * or west. Setting the parser again changes nothing, so it may be done for each data source.
 */
function keepDaysAsText(): void {
  pg.types.setTypeParser(DATE, day => day)
  pg.types.setTypeParser(DATE_ARRAY as typeof DATE, pg.types.getTypeParser(TEXT_ARRAY as typeof DATE))
}
