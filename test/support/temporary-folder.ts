import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made = new Set<string>()

// A folder whose tests were not selected, or failed before their end, must not stay behind either.
process.once('exit', () => made.forEach(remove))

/** An empty folder every account may pass through; `remove` deletes it with all it holds, as the end of the run does. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'leeward-test-'))
  chmodSync(path, 0o755)
  made.add(path)
  return { path, remove: () => remove(path) }
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
  made.delete(path)
}
