import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin, RolldownLog } from 'rolldown'
import { projectRoot, whenChanged } from './when-changed.js'

/** Native, or one large file that is read only when it is asked for. */
function isLeftOut(name: string): boolean {
  return name.startsWith('@node-rs/') || name === '@graphql-yoga/render-graphiql'
}

async function bundle(): Promise<void> {
  const { rolldown } = await import('rolldown')
  const build = await rolldown({
    input: { main: path.join(projectRoot, 'build/server/main.js') },
    cwd: projectRoot,
    platform: 'node',
    external: isLeftOut,
    plugins: [builtFiles],
    onLog: (level, log) => (level === 'warn' ? refuse(log) : undefined),
  })
  const folder = path.join(projectRoot, 'build/bundle')
  const { output } = await build.write({
    dir: folder,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    sourcemap: true,
    // Migrations and errors are known by the names of their classes.
    keepNames: true,
    minify: { compress: false, mangle: false, codegen: true },
  })
  await build.close()
  for (const { fileName } of output) if (fileName.endsWith('.map')) withoutText(path.join(folder, fileName))
}

/** Each start reads its maps whole, and the text of the sources lies beside them anyway. */
function withoutText(file: string): void {
  const { sourcesContent: _text, ...map } = JSON.parse(readFileSync(file, 'utf8')) as { sourcesContent?: unknown }
  writeFileSync(file, JSON.stringify(map))
}

/**
 * Files of our own, as TypeScript has built them. Their maps lead on to the sources. What they find beside themselves,
 * such as the scripts of threads, stays where it is: they go on to speak of their own place, not of the bundle's.
 */
const builtFiles: Plugin = {
  name: 'built-files',
  load: {
    filter: { id: /build[\\/](server|matching)[\\/].*\.js$/ },
    handler: file => {
      const [here, folder] = [file, path.dirname(file)].map(place =>
        path.relative(path.join(projectRoot, 'build/bundle'), place).replaceAll('\\', '/'),
      )
      const code = readFileSync(file, 'utf8')
        .replaceAll('import.meta.url', `new URL(${JSON.stringify(here)}, import.meta.url).href`)
        .replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(`/${folder}`)})`)
      return existsSync(`${file}.map`) ? { code, map: readFileSync(`${file}.map`, 'utf8') } : { code }
    },
  },
}

/** Whatever is odd about the bundle would go wrong when it runs. */
function refuse({ message }: RolldownLog): void {
  throw new Error(message)
}

/**
 * Joins the built server and the packages it uses into a few files in `build/bundle`. A process that starts spends most
 * of its time on finding and reading a thousand modules one by one; this is what a killed server comes back quickly by.
 */
await whenChanged(
  {
    name: 'bundle',
    sources: ['build/server', 'build/matching', 'package-lock.json'],
    counts: file => !file.endsWith('.d.ts'),
    output: 'build/bundle/main.js',
  },
  bundle,
)
