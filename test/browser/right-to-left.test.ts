import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { addDays, formatDayLong, startOfMonth } from '../../client/lib/days.js'
import { todayOfVisitors, visitors } from '../support/visitors.js'
import { faultsOf } from './page-faults.js'

/** The interface as a language that is written from right to left would have it. */
describe('the timeline from right to left', () => {
  const { signedIn } = visitors()
  let page: Page

  before(async function () {
    this.timeout(120_000)
    page = await signedIn('host-03')
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => document.documentElement.setAttribute('dir', 'rtl'))
    })
    await page.goto('/availability')
    await page.getByRole('application', { name: /timeline$/ }).waitFor()
  })

  it('begins at the right, and the left arrow goes to later days', async () => {
    const [label, now] = await Promise.all([
      page.getByText('Place 1', { exact: true }).locator('visible=true').first().boundingBox(),
      page.getByRole('application').boundingBox(),
    ])
    expect(label!.x).to.be.above(now!.x + now!.width / 2)

    await page.getByRole('application').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowLeft')

    const second = formatDayLong(addDays(startOfMonth(todayOfVisitors()), 1))
    await page
      .locator('[aria-live=polite]')
      .filter({ hasText: `Place 1, ${second}` })
      .waitFor()
  })

  it('says why a day is not free, in a panel in which axe finds nothing', async () => {
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: /^Place 1, / })
    await dialog
      .locator('[aria-live=polite]')
      .filter({ hasText: /^(Free: |Not free, )/ })
      .waitFor()

    expect(await faultsOf(page)).to.deep.equal([])

    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
  })

  it('has nothing that axe finds, and fits a narrow screen', async () => {
    expect(await faultsOf(page)).to.deep.equal([])
  })
})
