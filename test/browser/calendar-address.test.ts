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
    await page.getByText(/· Revoked/).waitFor()
    expect((await fetch(address)).status).to.equal(404)
  })
})
