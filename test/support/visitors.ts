import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { demonstrationPassword } from '../../seeds/logins.js'
import { projectRoot } from './paths.js'
import { thePlatform, type Platform } from './platform.js'

/** People with a browser of their own each. What goes wrong in any of them fails the test it went wrong in. */
export interface Visitors {
  /** Somebody who has not signed in, on an empty page. Addresses may begin with a slash. */
  stranger(options?: BrowserContextOptions): Promise<Page>
  /** Somebody who has signed in through the login page, such as `coordinator-a`, and sees the first page of the role. */
  signedIn(login: string, options?: BrowserContextOptions): Promise<Page>
  platform(): Promise<Platform>
}

/** How long a page may take on a busy machine to show what is waited for, before the test that waits has failed. */
const PATIENCE_MS = 30_000

/** Visitors for the tests of the `describe` it is called in; their browsers are closed at its end. */
export function visitors(): Visitors {
  const contexts: BrowserContext[] = []
  const faults: string[] = []

  before('the platform runs', async function () {
    this.timeout(4 * PATIENCE_MS)
    await thePlatform()
  })
  beforeEach('browsers take their time', function () {
    this.currentTest?.timeout(4 * PATIENCE_MS)
  })
  afterEach('no browser complains', async function () {
    const found = faults.splice(0)
    if (this.currentTest?.isFailed()) await picture(contexts, this.currentTest.fullTitle())
    if (found.length > 0) throw new Error(`a browser complains:\n${found.join('\n')}`)
  })
  after('everybody leaves', () => Promise.all(contexts.splice(0).map(context => context.close())))

  const stranger = async (options: BrowserContextOptions = {}) => {
    const { browser, baseUrl } = await thePlatform()
    const context = await browser.newContext({ ...asUsual, baseURL: baseUrl, ...options })
    context.setDefaultTimeout(PATIENCE_MS)
    contexts.push(context)
    watch(context, { baseUrl, complain: fault => faults.push(fault) })
    return context.newPage()
  }
  return {
    stranger,
    async signedIn(login, options) {
      const page = await stranger(options)
      await page.goto('/login')
      await signIn(page, login)
      return page
    },
    platform: thePlatform,
  }
}

/** A visitor in Brussels who reads British English on a laptop. */
export const asUsual = {
  locale: 'en-GB',
  timezoneId: 'Europe/Brussels',
  viewport: { width: 1280, height: 800 },
  reducedMotion: 'reduce',
} as const satisfies BrowserContextOptions

/** The calendar day on the clock of such a visitor, which may be another one than here. */
export function todayOfVisitors(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: asUsual.timezoneId }).format(new Date())
}

/** Signs in on the login page, and waits for the page it leads to. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.getByLabel('E-mail address').fill(`${login}@leeward.example`)
  await page.getByRole('textbox', { name: 'Password' }).fill(demonstrationPassword)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await page.getByRole('navigation', { name: 'Main' }).waitFor()
}

/** What everybody saw when a test failed, as pictures for whoever looks into it. */
async function picture(contexts: readonly BrowserContext[], title: string): Promise<void> {
  const pages = contexts.flatMap(context => context.pages())
  for (const [index, page] of pages.entries()) {
    const name = `${title.replaceAll(/\W+/g, '-')}-${index + 1}.png`
    await page.screenshot({ path: `${projectRoot}build/test-failures/${name}` })
  }
}

/** Notes everything a page must not do: fail, warn, break the content policy (which warns), or ask anybody else. */
function watch(
  context: BrowserContext,
  { baseUrl, complain }: { baseUrl: string; complain: (fault: string) => void },
): void {
  const socketUrl = baseUrl.replace(/^http/, 'ws')
  const isOurs = (url: string) =>
    [`${baseUrl}/`, `${socketUrl}/`, 'data:', 'blob:'].some(beginning => url.startsWith(beginning))
  context.on('console', message => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    complain(`${message.type()} on ${message.page()?.url()}: ${message.text()}`)
  })
  context.on('weberror', ({ error, page }) => complain(`thrown on ${page()?.url()}: ${error().stack}`))
  context.on('request', request => {
    if (!isOurs(request.url())) complain(`asked somebody else: ${request.url()}`)
  })
  context.on('page', page =>
    page.on('websocket', socket => {
      if (!isOurs(socket.url())) complain(`talked to somebody else: ${socket.url()}`)
    }),
  )
}
