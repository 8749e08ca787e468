import pg from 'pg'

/**
 * Loaded into a server from outside (`node --import`): the rows of hosts and places are read without being locked, so
 * that the ledger's check looks at a state that others change before its answer is written.
 */
const LOCK = /^(SELECT id FROM (?:host_institution|place) .*) FOR NO KEY UPDATE$/

const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown }
const asked = prototype.query
prototype.query = function (this: unknown, ...[first, ...rest]: unknown[]) {
  return asked.call(this, typeof first === 'string' ? first.replace(LOCK, '$1') : first, ...rest)
}
