import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../support/paths.js'
import { growthOf } from './growth.js'
import { growthPlot } from './plot.js'
import { report } from './report.js'
import type { Results } from './results.js'
import { merged } from './results.js'

const folder = join(projectRoot, 'matching')
const resultsPath = join(folder, 'measured.json')
const readmePath = join(folder, 'README.md')

const command = 'npm run bench -- matching --full --write'

/** Puts new results beside the ones kept before, and makes the tables and the picture of the engine's README anew. */
export async function writeResults(now: Results): Promise<void> {
  const kept = existsSync(resultsPath) ? (JSON.parse(readFileSync(resultsPath, 'utf8')) as Results) : now
  const results = merged(kept, now)
  writeFileSync(resultsPath, await formatted(JSON.stringify(results, null, 2), resultsPath))
  const hasGrowth = growthOf(results.solves).rows.length > 1
  if (hasGrowth) writeFileSync(join(folder, 'growth.svg'), growthPlot(results.solves))
  const picture = hasGrowth ? ['![Seconds and megabytes against the number of cases](growth.svg)'] : []
  const text = [
    `\`${command}\` makes this section, [\`measured.json\`](measured.json) and the picture.`,
    report(results),
  ]
  const readme = withSection(readFileSync(readmePath, 'utf8'), 'Measured', [...text, ...picture].join('\n\n'))
  writeFileSync(readmePath, await formatted(readme, readmePath))
}

/** The document with the text under a heading replaced, up to the next heading of the same level. */
export function withSection(document: string, heading: string, text: string): string {
  const start = document.indexOf(`\n## ${heading}\n`)
  if (start < 0) return `${document.trimEnd()}\n\n## ${heading}\n\n${text}\n`
  const next = document.indexOf('\n## ', start + 1)
  const rest = next < 0 ? '' : document.slice(next)
  return `${document.slice(0, start)}\n## ${heading}\n\n${text}\n${rest}`
}

async function formatted(text: string, path: string): Promise<string> {
  const prettier = await import('prettier')
  const options = await prettier.resolveConfig(path)
  return prettier.format(text, { ...options, filepath: path })
}
