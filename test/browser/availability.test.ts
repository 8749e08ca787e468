import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { addDays, addMonths, formatDay, formatPeriod, startOfMonth, today } from '../../client/lib/days.js'
import { axeFindings } from '../support/axe.js'
import { oneStory } from '../support/story.js'
import { visitors } from '../support/visitors.js'

/** Beyond every window of the demonstration network. */
const farMonth = addMonths(startOfMonth(today()), 30)
const first = addDays(farMonth, 4)
const last = addDays(farMonth, 40)
const list = `/availability?view=list&start=${farMonth}`

describe('a host’s calendar in the browser', () => {
  oneStory()
  const { signedIn } = visitors()
  let page: Page

  it('takes a window from the form, once the days make sense', async () => {
    page = await signedIn('host')
    await page.goto(list)
    await page.getByRole('button', { name: 'Publish a window' }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish a window' })
    const publish = dialog.getByRole('button', { name: 'Publish', exact: true })
    await choosePlace('Place 1')

    await dialog.getByLabel('First day offered').fill(addDays(today(), -1))
    await dialog.getByText('The first day must be today or later.').waitFor()
    await dialog.getByLabel('First day offered').fill(first)
    await dialog.getByLabel('Last day offered').fill(addDays(first, -1))
    await dialog.getByText('The last day must not be before the first.').waitFor()
    expect(await publish.isDisabled()).to.equal(true)
    await dialog.getByLabel('Last day offered').fill(last)
    await publish.click()

    await page.getByText(`Place 1 is now offered ${formatPeriod(first, addDays(last, 1))}.`).waitFor()
    await row('Place 1', first, last).waitFor()
  })

  it('refuses a window over another one, and names that one', async () => {
    await page.getByRole('button', { name: 'Publish a window' }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish a window' })
    await choosePlace('Place 1')
    await dialog.getByLabel('First day offered').fill(last)
    await dialog.getByLabel('Last day offered').fill(addDays(last, 20))
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()

    await dialog.getByRole('alert').waitFor()
    await dialog.getByText(`Already offered: ${formatPeriod(first, addDays(last, 1))}`).waitFor()
    expect(await dialog.getByLabel('Last day offered').inputValue()).to.equal(addDays(last, 20))

    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
  })

  it('changes the days of a window', async () => {
    await row('Place 1', first, last).getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Change dates' }).click()
    const dialog = page.getByRole('dialog', { name: 'Change a window' })
    expect(await dialog.getByLabel('First day offered').inputValue()).to.equal(first)

    await dialog.getByLabel('Last day offered').fill(addDays(last, 5))
    await dialog.getByRole('button', { name: 'Save the new dates' }).click()

    await page.getByText(`The window is now ${formatPeriod(first, addDays(last, 6))}.`).waitFor()
    await row('Place 1', first, addDays(last, 5)).waitFor()
  })

  it('withdraws a window in which nothing stands', async () => {
    await row('Place 1', first, addDays(last, 5)).getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()

    await page.getByRole('dialog', { name: 'Withdraw a window' }).getByRole('button', { name: 'Withdraw' }).click()

    await page.getByText(/^The window .* of Place 1 is withdrawn\.$/).waitFor()
    await row('Place 1', first, addDays(last, 5)).waitFor({ state: 'detached' })
  })

  it('keeps a window in which a hold or a stay stands, and says what stands there', async () => {
    await page.goto('/availability?view=list&months=18')
    const taken = page.getByRole('row', { name: /^Place \d (Held|Occupied) / }).first()
    await taken.getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Withdraw' }).click()
    const dialog = page.getByRole('dialog', { name: 'Withdraw a window' })

    await dialog.getByRole('button', { name: 'Withdraw' }).click()
    await dialog.getByRole('alert').waitFor()

    await dialog.getByText('What stands there').waitFor()
    await dialog
      .getByRole('listitem')
      .filter({ hasText: /^(Held|Occupied), / })
      .waitFor()
    await dialog.getByText('Keep those days in the window.').waitFor()
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await taken.waitFor()
  })

  it('takes back what was just published at one press', async () => {
    await page.goto(list)
    await page.getByRole('button', { name: 'Publish a window' }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish a window' })
    await choosePlace('Place 2')
    await dialog.getByLabel('First day offered').fill(first)
    await dialog.getByLabel('Last day offered').fill(last)
    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
    await row('Place 2', first, last).waitFor()

    await page.getByRole('button', { name: 'Undo' }).click()

    await page.getByText('Undone: the window is withdrawn again.').waitFor()
    await row('Place 2', first, last).waitFor({ state: 'detached' })
  })

  it('publishes several windows together, after showing what would be made and what clashes', async () => {
    await page.goto(list)
    await page.getByRole('button', { name: 'Publish a window' }).click()
    const dialog = page.getByRole('dialog', { name: 'Publish a window' })
    await choosePlace('Place 2')
    await dialog.getByLabel('First day offered').fill(first)
    await dialog.getByLabel('Last day offered').fill(addDays(first, 2))
    await dialog.getByRole('button', { name: 'Repeat, several places, who may use it' }).click()
    await dialog.getByRole('combobox', { name: 'Repeat' }).click()
    await page.getByRole('option', { name: 'Weekly' }).click()
    await dialog.getByLabel('Last day on which it may begin').fill(addDays(first, 14))
    await dialog.getByLabel('Only households of two or more').check()
    await dialog.getByText('3 windows, none clashes').waitFor()
    expect(await axeFindings(page)).to.deep.equal([])

    await dialog.getByRole('button', { name: 'Publish', exact: true }).click()

    await page.getByText('3 windows are published.').waitFor()
    await row('Place 2', addDays(first, 14), addDays(first, 16)).getByRole('button').click()
    await page.getByRole('dialog').getByText('Only for households of two or more.').waitFor()
  })

  it('splits a window', async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Split' }).click()
    const dialog = page.getByRole('dialog', { name: 'Split a window' })
    await dialog.getByLabel('Last day of the first part').fill(addDays(first, 14))
    await dialog.getByLabel('First day of the second part').fill(addDays(first, 16))
    await dialog.getByRole('button', { name: 'Split' }).click()

    await page.getByText('The window of Place 2 is split.').waitFor()
    await row('Place 2', addDays(first, 16), addDays(first, 16)).waitFor()
  })

  it('blocks days and opens them again', async () => {
    await page.getByRole('button', { name: 'Block days' }).click()
    const dialog = page.getByRole('dialog', { name: 'Block days' })
    await choosePlace('Place 2')
    await dialog.getByLabel('First day blocked').fill(first)
    await dialog.getByLabel('Last day blocked').fill(addDays(first, 4))
    await dialog.getByRole('button', { name: 'Block days' }).click()
    await page.getByText(`Place 2 is blocked ${formatPeriod(first, addDays(first, 5))}.`).waitFor()

    const blocked = page.getByRole('row', { name: `Place 2 Blocked ${formatDay(first)}` })
    await blocked.getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Open again' }).click()
    await page.getByRole('dialog', { name: 'Open blocked days' }).getByRole('button', { name: 'Open again' }).click()

    await page.getByText(/^Place 2 is open again /).waitFor()
    await blocked.waitFor({ state: 'detached' })
  })

  async function choosePlace(label: string): Promise<void> {
    await page.getByRole('combobox', { name: 'Place' }).click()
    await page.getByRole('option', { name: label }).click()
  }

  /** The line of a window in the list. */
  function row(label: string, from: string, until: string) {
    return page.getByRole('row', { name: `${label} Open ${formatDay(from)} ${formatDay(until)}` })
  }
})
