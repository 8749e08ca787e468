import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { visitors } from '../support/visitors.js'
import { faultsOf } from './page-faults.js'

/** What coordinators ask about plans: the best places for a case, and what if one thing were different. */
describe('questions about a plan in the browser', () => {
  const { signedIn } = visitors()
  let page: Page

  before(async function () {
    this.timeout(120_000)
    page = await signedIn('coordinator-a')
  })

  it('shows the best places for a candidate, and what each would mean for others', async () => {
    const section = page.getByRole('region', { name: 'Best places now' })
    const nothing = section.getByRole('heading', { name: 'There is nothing to choose from' })
    await page.goto('/cases?status=CANDIDATE')
    const links = page.getByRole('main').getByRole('link', { name: /^TR-\d{4}-\d{4}$/ })
    await links.first().waitFor()

    for (const address of await links.evaluateAll(all => all.map(link => link.getAttribute('href')!))) {
      await page.goto(address)
      await section.getByRole('button', { name: 'Look for the best places' }).click()
      await section.getByRole('table').or(nothing).waitFor()
      if (!(await nothing.isVisible())) break
    }

    await section.getByText(/^As of /).waitFor()
    const first = await section.getByRole('table').getByRole('row').nth(1).innerText()
    expect(first).to.match(/Free|give way|Taken/)
    expect(await faultsOf(page)).to.deep.equal([])
  })

  it('says what one more place, a longer window or a withdrawal would change in a run', async () => {
    await page.goto('/match')
    await page.getByRole('button', { name: 'Start a match run' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('tab', { name: 'What if…' }).click()
    const ask = page.getByRole('button', { name: 'See what would change' })
    const answer = page.getByRole('region', { name: 'What would change' })
    await ask.waitFor()
    expect(await ask.isDisabled()).to.equal(true)

    await choose('Another place like')
    await ask.click()
    await answer.getByText(/placed now/).waitFor()
    expect(await faultsOf(page)).to.deep.equal([])

    await choose('Suppose', 'A case were withdrawn')
    expect(await answer.isVisible()).to.equal(false)
    await choose('Case')
    await ask.click()
    await answer.getByText(/^No longer placed \(1\)$/).waitFor()

    await choose('Suppose', 'A place were offered on more days')
    await choose('Place')
    await page.getByLabel('First day').fill('2031-01-01')
    await page.getByLabel('Last day').fill('2031-12-31')
    await ask.click()
    await answer.or(page.getByRole('alert')).waitFor()
  })

  it('tries out what would help most, by keyboard too, and leads to whom it would place', async () => {
    await page.goto('/match')
    await page
      .getByRole('link', { name: /^Run \d+$/ })
      .first()
      .click()
    await page.getByRole('tab', { name: 'Case by case' }).focus()
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key)

    const worths = page.getByRole('table', { name: /^What would help most/ })
    await worths.waitFor()
    expect(await page.getByRole('tab', { name: 'What would help most' }).getAttribute('aria-selected')).to.equal('true')
    expect(await faultsOf(page)).to.deep.equal([])
    const figures = await worths
      .getByRole('row')
      .evaluateAll(rows =>
        rows.slice(1).map(row => [1, 2].map(n => Number(row.children[n]!.textContent!.replaceAll(/\D/g, '')))),
      )
    for (const [gained, atMost] of figures) expect(gained).to.be.above(0).and.at.most(atMost!)
    const whom = worths.getByRole('link', { name: /^TR-\d{4}-\d{4}$/ }).first()
    const reference = await whom.innerText()
    await whom.click()
    await page.getByRole('heading', { level: 1, name: new RegExp(reference) }).waitFor()
  })

  it('says that nothing would help, and offers to try again when there is no answer', async () => {
    await page.goto('/match')
    const link = page.getByRole('link', { name: /^Run \d+$/ }).first()
    const address = (await link.getAttribute('href'))!
    const answers = [
      {
        worths: [],
        errors: [{ __typename: 'NoAnswer', message: 'Trying it out took too long; try again in a moment.' }],
      },
      { worths: [], errors: [] },
    ].map(valueOfCapacity => ({ __typename: 'ValueOfCapacityPayload', ...valueOfCapacity }))
    await page.route('**/graphql', async route => {
      if (!route.request().postData()?.includes('ValueOfCapacity')) return route.fallback()
      const valueOfCapacity = answers.shift()
      return route.fulfill({ json: { data: { valueOfCapacity } } })
    })

    await page.goto(address)
    await page.getByRole('tab', { name: 'What would help most' }).click()
    await page.getByText('Trying it out took too long').waitFor()
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Nothing that was tried would help' }).waitFor()
    expect(await faultsOf(page)).to.deep.equal([])
    await page.unroute('**/graphql')
  })

  /** Chooses an option of a list, the first without a name. */
  async function choose(label: string, option?: string): Promise<void> {
    await page.getByRole('combobox', { name: label, exact: true }).click()
    const options = page.getByRole('option')
    await (option ? page.getByRole('option', { name: option }) : options.first()).click()
  }
})
