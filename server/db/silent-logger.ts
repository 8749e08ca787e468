import type { Logger } from 'typeorm'

/**
 * Says nothing. TypeORM's own loggers print statements, parameters and failures to the console, some of them even
 * with logging off, and those may quote rows about people. Failures reach our log as errors that were thrown.
 */
export const silentLogger: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
}
