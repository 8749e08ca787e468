import { leaveTestServer } from './test-server.js'

/** Runs once, in the main process, after all tests. The server is started by the first test that needs one. */
export const mochaGlobalTeardown = leaveTestServer
