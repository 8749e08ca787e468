import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Rules that depend on the colours of a theme. */
export const coloursOnly: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
}

/** What axe finds wrong with a page as it stands, one line a violation. Nothing may be moving when it looks. */
export async function axeFindings(page: Page, options: RunOptions = {}): Promise<string[]> {
  // Evaluated as text, which the content policy of the page does not concern.
  await page.evaluate(`'axe' in window || (() => { ${source} })()`)
  const { violations } = await page.evaluate(
    given => (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(given),
    { ...options, resultTypes: ['violations' as const] },
  )
  return violations.map(({ id, impact, nodes }) => {
    const where = nodes.slice(0, 3).map(node => `${node.target.join(' ')} (${node.failureSummary ?? ''})`)
    return `${impact} ${id} at ${new URL(page.url()).pathname}: ${where.join('; ')}`
  })
}
