import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { endOfRun } from '../support/at-end.js'
import { projectRoot } from '../support/paths.js'
import { thePlatform } from '../support/platform.js'
import { leaveTestServer } from '../support/test-server.js'
import { asUsual, signIn } from '../support/visitors.js'
import { apiOf } from './look-up.js'

const SIZE = { width: 1400, height: 930 }
const README_PICTURES = `${projectRoot}client/pictures`

/** Further pages, for a folder named on the command line. */
const FURTHER: readonly (readonly [login: string, address: string, name: string])[] = [
  ['coordinator-a', '/inbox', 'inbox'],
  ['coordinator-a', '/cases', 'cases'],
  ['coordinator-a', '/cases/new', 'enter-a-case'],
  ['coordinator-a', '/proposals', 'proposals'],
  ['coordinator-a', '/placements', 'placements'],
  ['coordinator-a', '/timeline', 'timeline'],
  ['coordinator-a', '/hosts', 'hosts'],
  ['host', '/home', 'host-home'],
  ['host', '/availability', 'availability'],
  ['host', '/requests?state=all', 'place-requests'],
  ['member', '/network?panel=map', 'network-map'],
  ['member', '/network?panel=chart', 'network-chart'],
  ['member', '/network?panel=table', 'network-table'],
  ['admin', '/accounts', 'accounts'],
]

/** Photographs the demonstration network for the README, and further pages for the folder that is given. */
async function takeScreenshots(folder: string | undefined): Promise<void> {
  await photograph('coordinator-a', [[await bestReview(), `${README_PICTURES}/match-review.png`]])
  await photograph('member', [['/network?panel=heatmap', `${README_PICTURES}/network.png`]])
  if (folder === undefined) return
  for (const login of new Set(FURTHER.map(([who]) => who))) {
    const own = FURTHER.filter(([who]) => who === login)
    await photograph(
      login,
      own.map(([, address, name]) => [address, path.resolve(folder, `${name}.png`)]),
    )
  }
}

/** Opens pages in one person's name and writes what the screen shows of each. */
async function photograph(login: string, wanted: readonly (readonly [address: string, file: string])[]): Promise<void> {
  const { baseUrl, browser } = await thePlatform()
  const context = await browser.newContext({ ...asUsual, baseURL: baseUrl, viewport: SIZE, colorScheme: 'light' })
  const page = await context.newPage()
  await page.goto('/login')
  await signIn(page, login)
  for (const [address, file] of wanted) {
    await page.goto(address)
    await everythingIsRead(page)
    const picture = await page.screenshot()
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, picture)
    process.stdout.write(`${path.relative(process.cwd(), file)} (${Math.ceil(picture.length / 1000)} kB)\n`)
  }
  await context.close()
}

async function everythingIsRead(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'))
  await page.evaluate(() => window.scrollTo(0, 0))
}

const REVIEWED = `{
  matchRuns(first: 1) {
    edges {
      node {
        id
        proposals {
          id status
          relocationCase { riskLevel householdSize accompanimentNeeds { type } }
          alternatives { heldBy { reference } }
        }
      }
    }
  }
}`

interface Reviewed {
  readonly id: string
  readonly status: string
  readonly relocationCase: {
    readonly riskLevel: string
    readonly householdSize: number
    readonly accompanimentNeeds: readonly unknown[]
  }
  readonly alternatives: readonly { readonly heldBy: readonly unknown[] }[]
}

/** The newest run, opened at the undecided proposal with the most to compare: a family, needs, alternatives, danger. */
async function bestReview(): Promise<string> {
  const coordinator = await apiOf((await thePlatform()).baseUrl, 'coordinator-a')
  const { matchRuns } = await coordinator.ask(REVIEWED)
  const run: { id: string; proposals: Reviewed[] } = matchRuns.edges[0].node
  const [best] = run.proposals
    .filter(({ status, alternatives }) => status === 'PROPOSED' && alternatives.length > 2)
    .toSorted((a, b) => richness(b) - richness(a))
  return `/match/${run.id}?item=${best!.id}`
}

function richness({ relocationCase, alternatives }: Reviewed): number {
  const { riskLevel, householdSize, accompanimentNeeds } = relocationCase
  const held = alternatives.some(({ heldBy }) => heldBy.length > 0) ? 1 : 0
  return Number(riskLevel.slice(-1)) + Math.min(householdSize, 4) + Math.min(accompanimentNeeds.length, 3) + held
}

try {
  await takeScreenshots(process.argv[2])
} finally {
  await endOfRun()
  await leaveTestServer()
}
