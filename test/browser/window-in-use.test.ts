import { expect } from 'chai'
import type { Locator, Page } from 'playwright-core'
import { addDays, today } from '../../client/lib/days.js'
import { visitors } from '../support/visitors.js'
import { faultsOf } from './page-faults.js'

const tomorrow = addDays(today(), 1)

/** A window under a household: shorter, moved or cut in two, it would leave the household without one. */
describe('a window under a hold or a stay in the browser', () => {
  const { signedIn } = visitors()
  let page: Page

  it('is neither shortened, moved nor split through it, and says each time what stands there', async () => {
    page = await signedIn('host')
    await page.goto('/availability?view=list&months=18')
    const taken = page.getByRole('row', { name: /^Place \d (Held|Occupied) / }).first()
    const [first, end] = (await taken.innerText()).match(/\d+ \w+ \d{4}/g)!.map(isoDay) as [string, string]
    /** A day of the household's, and of the time to come. */
    const within = first > tomorrow ? first : tomorrow

    const shorter = await asked(taken, 'Change dates', 'Change a window')
    await shorter.getByLabel('Last day offered').fill(addDays(end, -1))
    await refused(shorter, 'Save the new dates')

    const moved = await asked(taken, 'Change dates', 'Change a window')
    await moved.getByLabel('First day offered').fill(addDays(within, 1))
    await refused(moved, 'Save the new dates')

    const cut = await asked(taken, 'Split', 'Split a window')
    await cut.getByLabel('Last day of the first part').fill(within)
    await cut.getByLabel('First day of the second part').fill(addDays(within, 1))
    await refused(cut, 'Split')

    await taken.waitFor()
  })

  async function asked(taken: Locator, question: string, name: string): Promise<Locator> {
    await taken.getByRole('button').click()
    await page.getByRole('dialog').getByRole('button', { name: question, exact: true }).click()
    return page.getByRole('dialog', { name })
  }

  async function refused(dialog: Locator, step: string): Promise<void> {
    await dialog.getByRole('button', { name: step, exact: true }).click()
    await dialog.getByRole('alert').waitFor()
    await dialog.getByText('What stands there').waitFor()
    await dialog
      .getByRole('listitem')
      .filter({ hasText: /^(Held|Occupied), / })
      .waitFor()
    await dialog.getByText('Keep those days in the window.').waitFor()
    expect(await faultsOf(page)).to.deep.equal([])
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
  }
})

/** A day as a row of the list says it. */
function isoDay(text: string): string {
  return new Date(`${text} UTC`).toISOString().slice(0, 10)
}
