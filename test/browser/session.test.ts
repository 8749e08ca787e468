import { expect } from 'chai'
import { signIn, visitors } from '../support/visitors.js'
import { endSessions } from './sessions.js'

describe('a session in the browser', () => {
  const { platform, signedIn, stranger } = visitors()

  it('begins with one click on a demonstration login', async () => {
    const page = await stranger()
    await page.goto('/')

    await page.getByRole('button', { name: 'Sign in as member@leeward.example' }).click()
    await page.getByRole('heading', { level: 1, name: 'Network capacity' }).waitFor()

    expect(new URL(page.url()).pathname).to.equal('/network')
  })

  it('does not begin with a wrong password, and does not say what was wrong', async () => {
    const page = await stranger()
    await page.goto('/login')
    await page.getByLabel('E-mail address').fill('host-09@leeward.example')
    await page.getByRole('textbox', { name: 'Password' }).fill('not this one')
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()

    const refusal = page.getByRole('alert')
    await refusal.waitFor()

    expect(await refusal.innerText()).to.include('do not belong together')
    expect(await page.getByLabel('E-mail address').inputValue()).to.equal('host-09@leeward.example')
  })

  it('that has ended leads to the login page, and from there back to where one was', async () => {
    const page = await signedIn('coordinator-b')
    await page.goto('/cases?status=PLACED')
    await page.getByRole('table', { name: 'Relocation cases' }).waitFor()
    const address = page.url()
    await endSessions((await platform()).databaseUrl, 'coordinator-b@leeward.example')

    await page.reload()
    await page.getByText('You are not signed in, or your session has ended.').waitFor()
    await signIn(page, 'coordinator-b')
    await page.getByRole('table', { name: 'Relocation cases' }).waitFor()

    expect(page.url()).to.equal(address)
  })

  it('that ends while somebody works leads to the page that was asked for', async () => {
    const page = await signedIn('coordinator-b')
    // What the first page still asks would notice the end before anybody presses anything.
    await page.waitForLoadState('networkidle')
    await endSessions((await platform()).databaseUrl, 'coordinator-b@leeward.example')

    await page.getByRole('link', { name: 'Placements' }).click()
    await page.getByText('You are not signed in, or your session has ended.').waitFor()
    await signIn(page, 'coordinator-b')

    await page.getByRole('table', { name: 'Placements' }).waitFor()
  })

  it('ends for good when somebody signs out', async () => {
    const page = await signedIn('member')
    await page.getByRole('button', { name: /^Account of/ }).click()

    await page.getByRole('menuitem', { name: 'Sign out' }).click()
    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
    await page.goto('/network')

    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor()
    expect(await page.getByRole('navigation', { name: 'Main' }).count()).to.equal(0)
  })

  it('shows the pages of its role, and to everybody else they are nothing', async () => {
    const page = await signedIn('host')
    const navigation = page.getByRole('navigation', { name: 'Main' })

    expect(await navigation.getByRole('link').allInnerTexts()).to.include.members(['Home', 'Availability', 'Requests'])
    await page.goto('/cases')

    await page.getByRole('heading', { level: 1, name: 'There is nothing at this address' }).waitFor()
  })
})
