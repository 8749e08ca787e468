import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { axeFindings, coloursOnly } from '../support/axe.js'
import { asUsual, visitors } from '../support/visitors.js'
import { proposalsToApprove } from './look-up.js'

/** The pages of each role; those of one case, run, proposal and placement are found through their lists. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'coordinator-a': [
    '/inbox',
    '/cases',
    '/cases/new',
    '/match',
    '/proposals',
    '/placements',
    '/timeline',
    '/timeline?view=list',
    '/hosts',
    '/nothing-here',
  ],
  host: ['/home', '/availability', '/availability?view=list', '/requests?state=all'],
  member: [
    '/network?panel=table&level=macroRegions',
    '/network?panel=heatmap',
    '/network?panel=map',
    '/network?panel=chart',
  ],
  admin: ['/accounts', '/organisations'],
}

const NARROW = { width: 320, height: 720 }

/** Nothing is found by axe on any page, in the light and in the dark, and no page is wider than a small phone. */
describe('every page for everybody', () => {
  const { platform, signedIn, stranger } = visitors()

  it('the login page', async () => {
    const page = await stranger()
    await page.goto('/login')
    await page.getByRole('heading', { name: 'Demonstration logins' }).waitFor()

    expect(await faultsOf(page)).to.deep.equal([])
  })

  for (const [login, paths] of Object.entries(PAGES)) {
    it(`the pages of ${login}`, async () => {
      const page = await signedIn(login)

      expect(await faultsOfAll(page, paths)).to.deep.equal([])
    })
  }

  it('the page of one case, run, proposal and placement', async () => {
    const page = await signedIn('coordinator-b')
    const addresses: string[] = []
    for (const list of ['/cases', '/match', '/proposals', '/placements']) {
      addresses.push(await addressOfFirst(page, list))
    }

    expect(await faultsOfAll(page, [...addresses, `${addresses[0]}/edit`])).to.deep.equal([])
  })

  it('the place request of a host', async () => {
    const page = await signedIn('host')
    await page.goto('/requests?state=all')
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
    await page.getByRole('region', { name: /^Request PR-/ }).waitFor()

    expect(await faultsOf(page)).to.deep.equal([])
  })

  it('the questions that a coordinator is asked before something is decided', async () => {
    const page = await signedIn('coordinator-a')
    const proposals = await proposalsToApprove((await platform()).baseUrl)
    const faults: string[] = []

    await page.goto(`/proposals/${proposals.find(({ alternatives }) => alternatives.length > 0)!.id}`)
    for (const question of ['Approve…', 'Decline…', 'Propose instead… Alternative A']) {
      faults.push(...(await faultsOfDialog(page, question)))
    }
    await page.goto('/match')
    faults.push(...(await faultsOfDialog(page, 'Start a match run')))
    faults.push(...(await faultsOfDialog(page, 'Keyboard shortcuts')))

    expect(faults).to.deep.equal([])
  })

  it('the questions that a host is asked', async () => {
    const page = await signedIn('host')
    await page.goto('/availability')

    expect(await faultsOfDialog(page, 'Publish a window')).to.deep.equal([])
  })
})

/** The address that the first line of a list leads to. */
async function addressOfFirst(page: Page, list: string): Promise<string> {
  await page.goto(list)
  const address = await page.getByRole('main').getByRole('row').nth(1).getByRole('link').first().getAttribute('href')
  return address!
}

/** What is wrong with some pages, looked at in two tabs at a time. */
async function faultsOfAll(page: Page, addresses: readonly string[]): Promise<string[]> {
  const tabs = [page, await page.context().newPage()]
  const waiting = [...addresses]
  const found = tabs.map(async tab => {
    const faults: string[] = []
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await tab.goto(next)
      faults.push(...(await faultsOf(tab)))
    }
    return faults
  })
  return (await Promise.all(found)).flat()
}

/** What is wrong with a page while the dialog stands open that a button opens. */
async function faultsOfDialog(page: Page, button: string): Promise<string[]> {
  await page.getByRole('button', { name: button }).first().click()
  await page.getByRole('dialog').waitFor()
  const faults = await faultsOf(page)
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  return faults
}

/** In the light with every rule, in the dark with those that look at colours (the rest is the same page), and narrow. */
async function faultsOf(page: Page): Promise<string[]> {
  await settled(page, 'light')
  const light = await axeFindings(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await settled(page, 'dark')
  const dark = await axeFindings(page, coloursOnly)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(NARROW)
  await settled(page, 'light')
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  await page.setViewportSize(asUsual.viewport)
  return [
    ...light,
    ...dark.map(finding => `in the dark: ${finding}`),
    ...(overhang > 0 ? [`${page.url()} is ${overhang} px wider than the screen`] : []),
  ]
}

/** Everything is read, the theme is on, and nothing fades in or out any more. */
async function settled(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.getByRole('heading', { level: 1, includeHidden: true }).waitFor({ state: 'attached' })
  await page.waitForFunction(
    theme =>
      document.documentElement.dataset['mantineColorScheme'] === theme &&
      !document.querySelector('[aria-busy="true"]') &&
      document.getAnimations().every(animation => animation.playState !== 'running'),
    scheme,
  )
}
