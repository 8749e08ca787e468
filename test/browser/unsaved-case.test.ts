import { expect } from 'chai'
import { addDays, today } from '../../client/lib/days.js'
import { signIn, visitors } from '../support/visitors.js'
import { choose, fillDays, fillPerson } from './case-form.js'
import { endSessions } from './sessions.js'

/** What was typed into a form is the coordinator's work: it is never thrown away without a word. */
describe('a case that is not saved yet', () => {
  const { signedIn, platform } = visitors()

  it('is not lost by a press on a link, unless that is confirmed', async () => {
    const page = await signedIn('coordinator-a')
    await page.goto('/cases/new')
    await page.getByLabel('Shortest stay, in days').fill('77')

    await page.getByRole('link', { name: 'Placements' }).click()
    const question = page.getByRole('dialog', { name: 'Leave without saving?' })
    await question.getByRole('button', { name: 'Cancel' }).click()
    await question.waitFor({ state: 'hidden' })
    expect(await page.getByLabel('Shortest stay, in days').inputValue()).to.equal('77')

    await page.getByRole('link', { name: 'Placements' }).click()
    await question.getByRole('button', { name: 'Leave the page' }).click()
    await page.getByRole('heading', { level: 1, name: 'Placements' }).waitFor()
  })

  it('asks nothing where nothing was typed', async () => {
    const page = await signedIn('coordinator-a')
    await page.goto('/cases/new')
    await page.getByLabel('Shortest stay, in days').waitFor()

    await page.getByRole('link', { name: 'Placements' }).click()

    await page.getByRole('heading', { level: 1, name: 'Placements' }).waitFor()
  })

  it('outlives the session, and is saved after signing in again in another tab', async () => {
    const page = await signedIn('coordinator-b')
    await page.goto('/cases/new')
    await choose(page, 'Country to leave, or to move within', 'Kenya')
    await fillPerson(page)
    const leaves = addDays(today(), 30)
    await fillDays(page, { leaves, neededBy: addDays(leaves, 20), latest: addDays(leaves, 60) })
    await endSessions((await platform()).databaseUrl, 'coordinator-b@leeward.example')

    await page.getByRole('button', { name: 'Enter the case' }).click()
    await page.getByText('Not saved: your session has ended.').waitFor()
    const otherTab = page.context().waitForEvent('page')
    await page.getByRole('link', { name: 'Sign in in another tab' }).click()
    await signIn(await otherTab, 'coordinator-b')
    await page.getByRole('button', { name: 'Enter the case' }).click()

    await page
      .getByText(/^Entered as TR-/)
      .first()
      .waitFor()
    await page.getByRole('heading', { level: 1, name: /^TR-/ }).waitFor()
  })
})
