import { fileURLToPath } from 'node:url'

/** The project's own folder, with a slash at its end; this file runs as `build/test/support/paths.js`. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))

/** Where tests keep what outlives a run: their database server, the unpacked browser. Safe to delete at any time. */
export const testDataDir = `${projectRoot}.data/test`
