import { endOfRun } from './at-end.js'
import { leaveTestServer } from './test-server.js'

/** Runs once, in the main process, after all tests. Whatever it ends is started by the first test that needs it. */
export async function mochaGlobalTeardown(): Promise<void> {
  await endOfRun()
  await leaveTestServer()
}
