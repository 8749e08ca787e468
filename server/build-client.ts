import path from 'node:path'
import { projectRoot, whenChanged } from './when-changed.js'

/** Builds the staff client into `build/public`. */
await whenChanged(
  { name: 'client', sources: ['client', 'schema', 'package-lock.json'], output: 'build/public/index.html' },
  async () => {
    process.stdout.write('Building the client …\n')
    const { build } = await import('vite')
    await build({ configFile: path.join(projectRoot, 'client/vite.config.ts'), logLevel: 'error' })
  },
)
