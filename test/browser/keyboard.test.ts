import { expect } from 'chai'
import type { Locator, Page } from 'playwright-core'
import { addDays, addMonths, formatDayLong, formatPeriod, startOfMonth, today } from '../../client/lib/days.js'
import { visitors } from '../support/visitors.js'

/** Beyond every window of the demonstration network. */
const farMonth = addMonths(startOfMonth(today()), 26)

/** Without a mouse: every step is a key. */
describe('the keyboard alone', () => {
  const { signedIn } = visitors()

  it('publishes a window on the timeline, which says aloud where it stands', async () => {
    const page = await signedIn('host-02')
    await page.goto(`/availability?start=${farMonth}`)
    const spoken = page.getByRole('main').locator('[aria-live=polite]')
    await tabTo(page, page.getByRole('application', { name: /timeline$/ }))

    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowRight')
    await spoken.filter({ hasText: `Place 1, ${formatDayLong(addDays(farMonth, 1))}: nothing stands here` }).waitFor()
    await page.keyboard.press('Enter')
    for (let week = 0; week < 4; week += 1) await page.keyboard.press('Shift+ArrowRight')
    await spoken.filter({ hasText: '29 days. Enter ends the period, Escape drops it.' }).waitFor()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Publish a window' })
    await dialog.waitFor()
    expect(await dialog.getByLabel('First day offered').inputValue()).to.equal(addDays(farMonth, 1))
    expect(await dialog.getByLabel('Last day offered').inputValue()).to.equal(addDays(farMonth, 29))
    await page.keyboard.press('Control+Enter')

    const period = formatPeriod(addDays(farMonth, 1), addDays(farMonth, 30))
    await page.getByText(`Place 1 is now offered ${period}.`).waitFor()
    await tabTo(page, page.getByRole('button', { name: 'Undo' }))
    await page.keyboard.press('Enter')
    await page.getByText('Undone: the window is withdrawn again.').waitFor()
  })

  it('moves through the cases of a run and approves one', async () => {
    const page = await signedIn('coordinator-a')
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await page.getByRole('heading', { level: 1, name: 'Match runs' }).waitFor()
    await tabTo(
      page,
      page
        .getByRole('main')
        .getByRole('link', { name: /^Run \d+$/ })
        .first(),
    )
    await page.keyboard.press('Enter')
    const cases = page.getByRole('navigation', { name: 'Cases of the run' }).getByRole('button')
    await cases.first().waitFor()
    const approve = page.getByRole('button', { name: 'Approve…' })

    await page.keyboard.press('k')
    await page.getByRole('heading', { level: 2, name: await referenceOf(cases.first()) }).waitFor()
    for (let index = 1; !(await canApprove(page)); index += 1) {
      await page.keyboard.press('j')
      await page.getByRole('heading', { level: 2, name: await referenceOf(cases.nth(index)) }).waitFor()
    }
    await tabTo(page, approve)
    await page.keyboard.press('Enter')
    await page
      .getByRole('dialog', { name: /^Approve / })
      .getByRole('button', { name: 'Cancel' })
      .waitFor()
    await page.keyboard.press('Control+Enter')

    await page.getByText(/: approved\. The place is held and its host is asked\.$/).waitFor()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('leaves out the navigation with the first key of a page', async () => {
    const page = await signedIn('member')
    await page.goto('/network')
    await page.getByRole('heading', { level: 1 }).waitFor()

    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).to.equal('Skip to the content')
    await page.keyboard.press('Enter')

    expect(await page.evaluate(() => document.activeElement?.id)).to.equal('main')
  })

  it('lists its shortcuts on ?, and finds pages on Ctrl+K', async () => {
    const page = await signedIn('coordinator-a')
    await page.keyboard.press('?')
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await help.getByText('Go to Timeline').waitFor()
    await page.keyboard.press('Escape')
    await help.waitFor({ state: 'detached' })

    await page.keyboard.press('Control+k')
    await page.getByPlaceholder('Page or case reference').fill('Placem')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { level: 1, name: 'Placements' }).waitFor()
  })
})

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor()
  for (let presses = 0; presses < 150; presses += 1) {
    if (await element.evaluate(node => node === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab never comes to the element')
}

async function canApprove(page: Page): Promise<boolean> {
  const main = page.getByRole('main')
  await main.getByText('What happened').waitFor()
  return main.getByRole('button', { name: 'Approve…' }).isVisible()
}

async function referenceOf(row: Locator): Promise<string> {
  return /TR-\d{4}-\d{4}/.exec(await row.innerText())![0]
}
