import { expect } from 'chai'
import type { Page } from 'playwright-core'
import { addDays, addMonths, formatDay, formatPeriod, startOfMonth, today } from '../../client/lib/days.js'
import { oneStory } from '../support/story.js'
import { visitors } from '../support/visitors.js'
import { faultsOf } from './page-faults.js'

/** Beyond every window of the demonstration network. */
const farMonth = addMonths(startOfMonth(today()), 28)
const first = addDays(farMonth, 4)
const last = addDays(farMonth, 40)

describe('a calendar to rely on, in the browser', () => {
  oneStory()
  const { signedIn } = visitors()
  let page: Page
  /** The name of the host institution that confirmed its calendar here. */
  let own: string

  it('takes the word of a host at one press on its home page, and says so', async () => {
    page = await signedIn('host-04')
    await page.goto('/home')

    await page.getByRole('button', { name: 'Yes, it is still right' }).click()

    await page.getByText('Noted. Your calendar is confirmed.').waitFor()
    await page.getByText(/^Calendar confirmed this minute by Demonstration Host Staff 4\./).waitFor()
  })

  it('says why a day is not free, by a key and by a click', async () => {
    await page.goto(`/availability?start=${farMonth}`)
    await page.getByText(/^Calendar confirmed /).waitFor()
    await page.getByRole('application', { name: /timeline$/ }).focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('e')
    const dialog = page.getByRole('dialog', { name: `Place 1, ${formatDay(farMonth)}` })

    await dialog
      .locator('[aria-live=polite]')
      .filter({ hasText: 'Not free, for one reason:' })
      .getByText(new RegExp(`^No window of Place 1 of .* offers ${formatDay(farMonth)}\\.`))
      .waitFor()
    expect(await faultsOf(page)).to.deep.equal([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    const track = page.locator('[data-track="0"]')
    const box = (await track.boundingBox())!
    await track.click({ position: { x: box.width / 3, y: box.height / 2 } })
    await page.getByRole('dialog').getByText('Not free, for one reason:').waitFor()
    await page.keyboard.press('Escape')
  })

  it('shows what was done, takes the last step back, and explains the day anew', async () => {
    await page.goto(`/availability?view=list&start=${farMonth}`)
    await page.getByRole('button', { name: 'Publish a window' }).click()
    const form = page.getByRole('dialog', { name: 'Publish a window' })
    await page.getByRole('combobox', { name: 'Place' }).click()
    await page.getByRole('option', { name: 'Place 1' }).click()
    await form.getByLabel('First day offered').fill(first)
    await form.getByLabel('Last day offered').fill(last)
    await form.getByRole('button', { name: 'Publish', exact: true }).click()
    const row = page.getByRole('row', { name: `Place 1 Open ${formatDay(first)} ${formatDay(last)}` })
    await row.getByRole('button').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Free: a household could arrive on this day').waitFor()
    await dialog.getByRole('button', { name: 'Show its history' }).click()
    const offered = `Offered ${formatPeriod(first, addDays(last, 1))}`
    await dialog.getByText(offered, { exact: true }).waitFor()
    expect(await faultsOf(page)).to.deep.equal([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })

    const history = page.getByRole('region', { name: 'History', exact: true })
    await history.getByRole('button', { name: `Take back: ${offered}` }).click()

    await page.getByText('Taken back.').waitFor()
    await row.waitFor({ state: 'detached' })
    await history.getByText('This took the step before it back.').waitFor()
  })

  it('leaves the own calendar out by the filter, says why, and shows it again', async () => {
    await page.goto('/availability')
    const timeline = page.getByRole('application', { name: /timeline$/ })
    own = /^Places of (.*), timeline$/.exec((await timeline.getAttribute('aria-label'))!)![1]!
    await chooseCalendars('Not confirmed for 30 days')

    await page.getByRole('heading', { name: 'Your calendar was confirmed in the last 30 days' }).waitFor()
    expect(new URL(page.url()).searchParams.get('freshness')).to.equal('unconfirmed')
    expect(await timeline.count()).to.equal(0)
    expect(await faultsOf(page)).to.deep.equal([])
    await page.getByRole('button', { name: 'Show all calendars' }).click()

    await timeline.waitFor()
    expect(new URL(page.url()).searchParams.has('freshness')).to.equal(false)
    expect(await filterFocused()).to.deep.equal({ focused: true, opened: false })
  })

  it('narrows the timeline of the network to calendars that are confirmed, or are not', async () => {
    page = await signedIn('coordinator-a')
    await page.goto('/timeline')
    await page
      .getByText(/ · Calendar not confirmed since /)
      .first()
      .waitFor()
    await chooseCalendars('Confirmed in the last 30 days')
    await page
      .getByText(/ · Calendar not confirmed since /)
      .first()
      .waitFor({ state: 'detached' })
    const confirmed = await hostsShown()
    await chooseCalendars('Not confirmed for 30 days')
    await page.waitForURL(/freshness=unconfirmed/)
    await page.reload()
    const unconfirmed = await hostsShown()

    expect(await page.getByRole('combobox', { name: 'Calendar' }).inputValue()).to.equal('Not confirmed for 30 days')
    expect(confirmed.total).to.be.greaterThan(confirmed.shown)
    expect(confirmed.shown + unconfirmed.shown).to.equal(confirmed.total)
    expect(await faultsOf(page)).to.deep.equal([])
  })

  it('says that the filter hides what the others would show, and how to clear it', async () => {
    await page.getByRole('textbox', { name: 'Host institution' }).fill(own)

    await page.getByRole('heading', { name: 'Every calendar here was confirmed in the last 30 days' }).waitFor()
    await page.getByText('The filter “Calendar” leaves out 1 host institution with a calendar confirmed').waitFor()
    expect(await faultsOf(page)).to.deep.equal([])
    await page.getByRole('button', { name: 'Show all calendars' }).click()

    await page.getByText(/^1 of \d+ host institutions, /).waitFor()
    expect(await page.getByRole('combobox', { name: 'Calendar' }).inputValue()).to.equal('All')
    expect(await filterFocused()).to.deep.equal({ focused: true, opened: false })
  })

  it('marks hosts that have not confirmed theirs on the timeline, and says of each compared place how it stands', async () => {
    page = await signedIn('coordinator-a')
    await page.goto('/timeline?view=list')
    await page.getByText('Open, not confirmed lately').first().waitFor()
    await page.goto('/timeline')
    await page
      .getByText(/ · Calendar not confirmed since /)
      .first()
      .waitFor()

    await page.goto('/proposals')
    await page.getByRole('main').getByRole('link', { name: /^TR-/ }).first().click()
    await page
      .getByRole('row', { name: /^Host’s calendar Calendar (confirmed|not confirmed since) / })
      .first()
      .waitFor()
  })

  /** Whether the filter has the focus, and shows its choices without having been asked. */
  async function filterFocused(): Promise<{ focused: boolean; opened: boolean }> {
    const filter = page.getByRole('combobox', { name: 'Calendar' })
    const focused = await filter.evaluate(input => input === document.activeElement)
    return { focused, opened: (await page.getByRole('option').count()) > 0 }
  }

  /** By the keyboard, as a list is opened and left there. */
  async function chooseCalendars(label: string): Promise<void> {
    const filter = page.getByRole('combobox', { name: 'Calendar' })
    await filter.focus()
    await page.keyboard.press('ArrowDown')
    await page.getByRole('option', { name: label }).waitFor()
    await timersRun()
    while ((await page.locator('[role=option][data-combobox-selected]').allInnerTexts())[0] !== label)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForFunction(([input, chosen]) => (input as HTMLInputElement).value === chosen, [
      await filter.elementHandle(),
      label,
    ] as const)
    await timersRun()
  }

  /**
   * The list notes which option is active in a timer after it is opened, and forgets it in others after it is closed and
   * its value has come back from the address. On a busy machine keys overtake them, as no hand could.
   */
  async function timersRun(): Promise<void> {
    await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
  }

  /** How many host institutions the timeline says it shows, of how many. */
  async function hostsShown(): Promise<{ shown: number; total: number }> {
    const said = await page.getByText(/^\d+ of \d+ host institutions, /).innerText()
    const [shown = 0, total = 0] = (said.match(/\d+/g) ?? []).map(Number)
    return { shown, total }
  }
})
