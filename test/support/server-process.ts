import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { projectRoot } from './paths.js'

/** The server as `npm start` runs it, in a process of its own. */
export interface ServerProcess {
  readonly child: ChildProcess
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>
  /** The address it serves, once it does; rejects when it ends before. */
  readonly ready: Promise<string>
  /** All it has written. */
  said(): string
}

/**
 * Starts one on a free port, in development unless the variables say otherwise. Whoever starts it ends it. `script`
 * may be the server before it is bundled, into which packages can be changed from outside.
 */
export function serverProcess(
  variables: Readonly<Record<string, string>>,
  { script = 'build/bundle/main.js' } = {},
): ServerProcess {
  const child = spawn(process.execPath, [...startOptions(), `${projectRoot}${script}`], {
    env: { PATH: process.env['PATH'] ?? '', LEEWARD_MODE: 'development', PORT: '0', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: string[] = []
  const ended = new Promise<number | null>(resolve => child.once('close', code => resolve(code)))
  const ready = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output.push(text)
        const address = /ready at (\S+)/.exec(output.join(''))?.[1]
        if (address) resolve(address)
      })
    }
    void ended.then(code => reject(new Error(`ended with ${code}: ${output.join('')}`)))
  })
  ready.catch(() => undefined)
  return { child, ended, ready, said: () => output.join('') }
}

/** What `npm start` hands to Node for the server itself. */
function startOptions(): string[] {
  const manifest = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as { scripts: { start: string } }
  return /keep-running\.js ((?:--\S+ )*)build\/bundle\/main\.js$/.exec(manifest.scripts.start)![1]!.trim().split(' ')
}
