import { expect } from 'chai'
import { visitors } from '../support/visitors.js'
import { readFeed } from './calendar.js'

describe('a calendar address in the browser', () => {
  const { signedIn } = visitors()

  it('is shown once, works without a session, and stops working when it is revoked', async () => {
    const page = await signedIn('host')
    await page.goto('/availability')
    await page.getByRole('button', { name: 'Make an address for Place 2' }).click()
    await page.getByText('Copy it now: it is shown this once and cannot be shown again.').waitFor()
    const address = await page.getByRole('textbox', { name: 'Calendar address' }).inputValue()
    await page.getByRole('button', { name: 'I have copied it' }).click()

    const { events } = await readFeed(address)
    await page.reload()
    await page.getByText(/Last read on/).waitFor()

    expect(events).not.to.have.length(0)
    expect(await page.getByText(address).count()).to.equal(0)

    await page.getByRole('button', { name: /^Revoke the address of Place 2/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click()
    await page.getByText(/· Revoked .* · Listed until/).waitFor()
    expect((await fetch(address)).status).to.equal(404)
  })

  it('is replaced by another one of the whole house, which then works alone', async () => {
    const page = await signedIn('host')
    await page.goto('/availability')
    await page.getByRole('button', { name: /^Make an address for All places of/ }).click()
    const address = page.getByRole('textbox', { name: 'Calendar address' })
    const before = await address.inputValue()
    await page.getByRole('button', { name: 'I have copied it' }).click()

    await page.getByRole('button', { name: /^Replace the address of All places of/ }).click()
    const asking = page.getByRole('dialog', { name: 'Replace a calendar address' })
    await asking.getByText('the one before stops working at once').waitFor()
    await asking.getByRole('button', { name: 'Replace' }).click()
    await page.getByText('Copy it now: it is shown this once and cannot be shown again.').waitFor()
    const after = await address.inputValue()
    await page.getByRole('button', { name: 'I have copied it' }).click()

    expect((await fetch(before)).status).to.equal(404)
    expect((await readFeed(after)).events).not.to.have.length(0)
    await page.getByText(/· Replaced .* · Works until/).waitFor()
  })

  it('of the own caseload is made by coordinators in their inbox', async () => {
    const page = await signedIn('coordinator-a')
    await page.goto('/inbox')
    await page.getByRole('button', { name: 'Make an address for My caseload' }).click()
    const address = await page.getByRole('textbox', { name: 'Calendar address' }).inputValue()
    await page.getByRole('button', { name: 'I have copied it' }).click()

    const { text, events } = await readFeed(address)

    expect(text).to.include('Leeward caseload calendar')
    expect(events.every(({ says, wholeDays }) => wholeDays && ['Held', 'Occupied'].includes(says))).to.equal(true)
    expect(text).not.to.match(/TR-\d|PR-|LOCATION|DESCRIPTION/)
  })
})
