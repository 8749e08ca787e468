import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

/**
 * Loaded into a server from outside (`node --import`): the rows of hosts and places are read without being locked, and
 * what was decided is written a moment later, so that the ledger's check looks at a state that others change before
 * its answer is written.
 */
const LOCK = /^(SELECT id FROM (?:host_institution|place) .*) FOR NO KEY UPDATE$/
const TAKING = /^INSERT INTO "occupancy"/

/** As long as a very busy database may take for a statement; without it two decisions meet in one run out of two. */
const MOMENT_MS = 500

const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown }
const asked = prototype.query
prototype.query = function (this: unknown, ...[first, ...rest]: unknown[]) {
  if (typeof first !== 'string') return asked.call(this, first, ...rest)
  const ask = () => asked.call(this, first.replace(LOCK, '$1'), ...rest)
  return TAKING.test(first) ? sleep(MOMENT_MS).then(ask) : ask()
}
