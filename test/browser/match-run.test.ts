import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { visitors } from '../support/visitors.js'
import { faultsOf } from './page-faults.js'

describe('a match run in the browser', () => {
  const { signedIn } = visitors()
  let page: Page

  before(async function () {
    this.timeout(120_000)
    page = await signedIn('coordinator-a')
  })

  it('goes on when the page is loaded again, and is shown to its end', async () => {
    const number = await start(page)

    await page.reload()

    await page.getByRole('heading', { level: 1, name: number }).waitFor()
    await page.getByRole('heading', { name: /^Placed \(\d+\)$/ }).waitFor()
    await page.getByText('Finished', { exact: true }).waitFor()
  })

  it('can be stopped, and what it found until then is kept', async () => {
    while (!(await startAndStop(page)));

    await page.getByRole('heading', { name: /^Placed \(\d+\)$/ }).waitFor()

    await page.goto('/match')
    const newest = page.getByRole('table', { name: 'Match runs, newest first' }).getByRole('row').nth(1)
    expect(await newest.innerText()).to.include('Stopped, best plan kept')
  })

  it('waits for its turn while another is computed, and both come to their end', async () => {
    const desks = [page, await signedIn('coordinator-b')]

    const names = await Promise.all(desks.map(desk => start(desk)))

    expect(new Set(names).size).to.equal(2)
    await Promise.all(desks.map(desk => desk.getByRole('heading', { name: /^Placed \(\d+\)$/ }).waitFor()))
    await page.goto('/match')
    const rows = page.getByRole('table', { name: 'Match runs, newest first' }).getByRole('row')
    const states = await Promise.all([1, 2].map(nth => rows.nth(nth).innerText()))
    for (const state of states) expect(state).to.include('Finished')
  })

  it('takes a seed and a time limit, which are out of the way until asked for', async () => {
    await page.goto('/match')
    await page.getByRole('button', { name: 'Start a match run' }).click()
    const dialog = page.getByRole('dialog')
    const seed = dialog.getByLabel('Seed of the random choices')
    await dialog.getByRole('button', { name: 'Options' }).waitFor()
    expect(await seed.isVisible()).to.equal(false)

    await dialog.getByRole('button', { name: 'Options' }).click()
    await seed.fill('7')
    await dialog.getByRole('button', { name: 'Start', exact: true }).click()

    await page.getByText('seed 7').waitFor()
    await page.getByRole('tab', { name: 'Fairness' }).click()
    await page.getByRole('table', { name: 'Placed and waiting, group by group' }).getByText('Everybody').waitFor()
  })

  it('keeps floors under groups when asked, and says what each reached', async function () {
    this.timeout(120_000)
    await page.goto('/match')
    await page.getByRole('button', { name: 'Start a match run' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Options' }).click()
    await dialog.getByRole('radio', { name: 'Most points' }).focus()
    await page.keyboard.press('ArrowUp')
    await dialog.getByLabel('Of each group at least so many percent').fill('50')
    expect(await dialog.getByRole('switch', { name: 'Look ahead' }).isDisabled()).to.equal(true)

    await dialog.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByText(/floors at 50% of the rate of all: \d+ met/).waitFor({ timeout: 100_000 })
    await page.getByRole('tab', { name: 'Fairness' }).click()

    const floors = page.getByRole('table', { name: 'What each floor reached' })
    await floors.getByText('met', { exact: true }).first().waitFor()
    await floors.getByText('fewer than five').first().waitFor()
    expect(await faultsOf(page)).to.deep.equal([])
  })

  it('says how much risk is in place on time when that goes first', async function () {
    this.timeout(120_000)
    await page.goto('/match')
    await page.getByRole('button', { name: 'Start a match run' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Options' }).click()
    await dialog.getByRole('radio', { name: 'Protection on time before everything else' }).check()

    await dialog.getByRole('button', { name: 'Start', exact: true }).click()

    await page
      .getByText(/protection on time first: [\d,]+ points of risk in place by the day needed, at least [\d,]+ asked/)
      .waitFor({ timeout: 100_000 })
  })

  it('says of every case that is left out why, and what would come nearest', async () => {
    await page.goto('/match')
    await page
      .getByRole('link', { name: /^Run \d+$/ })
      .first()
      .click()
    const cases = page.getByRole('navigation', { name: 'Cases of the run' })
    const title = cases.getByRole('heading', { name: /^Not placed/ })
    await title.waitFor()
    const count = Number(/\d+/.exec(await title.innerText()))
    const said: string[] = []

    for (let index = 0; index < count; index += 1) {
      const row = cases.getByRole('list').nth(1).getByRole('button').nth(index)
      const reference = /TR-\d{4}-\d{4}/.exec(await row.innerText())![0]
      await row.click()
      await page.getByRole('heading', { level: 2, name: reference }).waitFor()
      await page.getByRole('region', { name: 'Rules that fail, and at how many places' }).waitFor()
      said.push(await page.getByRole('main').innerText())
    }

    expect(count).to.be.above(0)
    expect(said.some(words => /\d+ of \d+ places/.test(words))).to.equal(true)
    expect(said.some(words => /Would fit if/.test(words))).to.equal(true)
    expect(said.some(words => /(case|host|programme) says so\./.test(words))).to.equal(true)
  })
})

/** Starts a run, of a manner other than the usual one if need be, and answers its name, such as Run 4. */
async function start(page: Page, manner?: string): Promise<string> {
  await page.goto('/match')
  await page.getByRole('button', { name: 'Start a match run' }).click()
  const dialog = page.getByRole('dialog')
  if (manner !== undefined) {
    await dialog.getByRole('button', { name: 'Options' }).click()
    await dialog.getByRole('radio', { name: manner }).check()
  }
  await dialog.getByRole('button', { name: 'Start', exact: true }).click()
  const title = page.getByRole('heading', { level: 1, name: /^Run \d+$/ })
  await title.waitFor()
  return title.innerText()
}

/** Starts a run that takes a few seconds and presses Stop as soon as it can be pressed; false when the run was faster. */
async function startAndStop(page: Page): Promise<boolean> {
  await start(page, 'Floors under groups')
  const stop = page.getByRole('button', { name: 'Stop and keep the best' })
  const ended = page.getByRole('heading', { name: /^Placed \(\d+\)$/ })
  await stop.or(ended).waitFor()
  // The button may go away under the pointer.
  if (await stop.isVisible()) await stop.click({ timeout: 2_000 }).catch(() => undefined)
  await ended.waitFor()
  return page.getByText('Stopped, best plan kept', { exact: true }).isVisible()
}
