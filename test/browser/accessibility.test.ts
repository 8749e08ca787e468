import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { visitors } from '../support/visitors.js'
import { proposalsToApprove } from './look-up.js'
import { faultsOf } from './page-faults.js'

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
    for (const list of ['/cases', '/match', '/placements']) addresses.push(await addressOfFirst(page, list))
    // Of the proposals of a run the identifiers decide which comes first: in every database another one.
    const [proposal] = await proposalsToApprove((await platform()).baseUrl)
    addresses.push(`/proposals/${proposal!.id}`)

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
